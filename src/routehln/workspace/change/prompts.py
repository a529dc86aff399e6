"""The terminal of an interview, its letters, and the two prompts behind a letter: which moment, and why."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from routehln.model.answers.verdict import Verdict

BACK, HELP = "t", "?"
_EXPLAINED = "Typ het nummer van het moment dat geldt. Met Enter of t gaat u terug naar de vraag."


def prepare_terminal(sentence: str) -> None:
    """Make stdin take any bytes; raises WrongUsage with this sentence where there is no terminal to ask on."""
    from io import TextIOWrapper

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage(sentence)
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # what is no UTF-8 is refused, in words


def was_stopped(ask: Callable[[], None], is_kept: Callable[[], bool]) -> bool:
    """Ask, until all is answered or a person stops; tell whether Ctrl-C ended it, and say so.

    `is_kept` tells whether there are answers by then that are written all the same.
    """
    from routehln.views.report.messages import say

    try:
        with suppress(EOFError):  # Ctrl-D is stop
            ask()
    except KeyboardInterrupt:
        say("", "Gestopt. Dit wordt nog vastgelegd:" if is_kept() else "Gestopt.")
        return True
    return False


def letter(keys: Mapping[str, tuple[str, str]], *, optional: bool = False) -> str:
    """Let a person choose a letter; with `optional` Enter is an answer too, and gives ''.

    `keys` has the word and the meaning of each letter; `?`, which is one of them, tells these.
    """
    from routehln.views.report.messages import say

    prompt = ", ".join(f"{key} = {word}" for key, (word, _) in keys.items())
    while True:
        typed = input(f"{prompt}: ").strip().casefold()[:1]
        if typed == HELP:
            say(*(f"  {key}  {word}: {meaning}" for key, (word, meaning) in keys.items()))
        elif typed in keys or (optional and not typed):
            return typed
        else:
            say(f"Kies uit: {', '.join(keys)}")


def chosen(choices: list[Verdict]) -> Verdict | None:
    """Let a person choose one of these verdicts about a moment, by number; None to go back to the question."""
    place = numbered([verdict.about[1].strip() for verdict in choices], _EXPLAINED)
    return None if place is None else choices[place]


def numbered(lines: Sequence[str], explained: str) -> int | None:
    """Let a person choose one of these lines, by number; give its place, from 0, or None to go back to the question.

    `explained` is what `?` answers.
    """
    from routehln.views.report.messages import say

    places = {str(place + 1): place for place in range(len(lines))}
    say(*(f"  {number}  {line}" for number, line in zip(places, lines, strict=True)))
    while True:
        typed = input("Nummer: ").strip().casefold()
        if typed in places:
            return places[typed]
        if typed in ("", BACK):
            return None
        say(explained if typed == HELP else f"Kies uit: {', '.join([*places, BACK, HELP])}")


def reason(earlier: str | None) -> str | None:
    """Ask for a reason that a file can hold; give the earlier one, if any, where a person types none."""
    from routehln.views.report.messages import say
    from routehln.workspace.typed import refuse_control

    prompt = f"Waarom? (Enter: {'de reden blijft' if earlier else 'zonder reden'}) "
    while True:
        typed = input(prompt).strip()
        try:
            refuse_control("Waarom", typed)
        except WrongUsage as error:
            say(str(error))
        else:
            return typed or earlier
