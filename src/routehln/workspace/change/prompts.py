"""The terminal of an interview, and the two prompts behind a letter of it: which moment, and why."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Sequence

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
