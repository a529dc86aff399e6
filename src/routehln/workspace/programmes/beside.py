"""Programmes side by side: each is read by itself, so that a broken one hides no other (contract section 5)."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError, WrongUsage, reason
from routehln.views.report.messages import say
from routehln.workspace.lookup import choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TypeVar

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.workspace.lookup import Choice, TypedChoice

    Answer = TypeVar("Answer")
    Programme = TypeVar("Programme")


def _settings_of_each(settings: Settings) -> Iterator[Settings]:
    """Give the settings of each programme by itself, in the order that was typed; one named twice counts once."""
    folders: dict[str, Path] = {}
    for folder in settings.roadmaps:
        if folders.setdefault(os.path.realpath(folder), folder) is not folder:
            say(f"let op: '{folder}' is twee keer genoemd, en telt één keer")
    for folder in folders.values():
        yield replace(settings, roadmap=folder, roadmaps=())


def ask_every(settings: Settings, ask: Callable[[Settings], Answer]) -> tuple[list[tuple[Settings, Answer]], bool]:
    """Ask each programme by itself; say what stops one, and go on.

    Returns:
        The answers, each behind the settings of its programme, and whether every programme gave one.
    """
    answers: list[tuple[Settings, Answer]] = []
    complete = True
    for own in _settings_of_each(settings):
        try:
            answers.append((own, ask(own)))
        except RoutehlnError as error:
            complete = False
            say(f"'{own.roadmap}' telt niet mee:", *error.lines)
        except OSError as error:
            complete = False
            say(f"'{own.roadmap}' telt niet mee:", f"fout: {error.filename or 'het systeem weigert'}: {reason(error)}")
    return answers, complete


def names_of(named: Sequence[tuple[Settings, str]]) -> list[str]:
    """Give each programme a name that no other has: its own, with its folder where others share it or it has none."""
    own_names = [naam for _, naam in named]
    names: list[str] = []
    for settings, naam in named:
        is_shared = own_names.count(naam) > 1
        folder = f"{settings.roadmap}"
        names.append(f"{naam} ({folder})" if naam and is_shared else naam or folder)
    return names


def choices(typed: TypedChoice, overzichten: Sequence[Overzicht]) -> list[Choice | None]:
    """Give what is meant in each programme by the values of options that choose.

    A value that some programmes know chooses there. None where a programme knows no value of an option: it has nothing
    to show. Raises WrongUsage for a value that none of them knows.
    """
    meant = {word: _values(word, names, overzichten) for word, names in typed.items() if names}
    choices: list[Choice | None] = []
    for place in range(len(overzichten)):
        own = {word: values[place] for word, values in meant.items()}
        knows_all = all(own.values())
        choices.append(own if knows_all else None)
    return choices


def _values(word: str, names: Sequence[str], overzichten: Sequence[Overzicht]) -> list[list[str]]:
    """Give for each programme what the values of one option mean there; raises WrongUsage as `choices` does."""
    values: list[list[str]] = [[] for _ in overzichten]
    for name in names:
        errors: list[WrongUsage] = []
        for place, overzicht in enumerate(overzichten):
            try:
                values[place] += choice({word: [name]}, overzicht)[word]
            except WrongUsage as error:
                errors.append(error)
        if len(errors) == len(overzichten):
            raise _nearest_of(errors)
    return values


def where_it_is(
    programmes: Sequence[Programme],
    choices: Sequence[Choice | None],
    find: Callable[[Programme, Choice | None], Answer],
) -> list[Answer]:
    """Ask each programme with its choice; one that doesn't know what is asked of it is asked for nothing (None).

    Raises WrongUsage where none knows it.
    """
    answers: list[Answer] = []
    errors: list[WrongUsage] = []
    for programme, chosen in zip(programmes, choices, strict=True):
        try:
            answers.append(find(programme, chosen))
        except WrongUsage as error:
            errors.append(error)
            if len(errors) == len(programmes):
                raise _nearest_of(errors) from None
            answers.append(find(programme, None))
    return answers


def _nearest_of(errors: Sequence[WrongUsage]) -> WrongUsage:
    """Give the error that names what may be meant, if one does."""
    return next((error for error in errors if "bedoelde u" in str(error)), errors[0])
