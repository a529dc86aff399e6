"""The terminal of an interview, and the two prompts behind a letter of it: which moment, and why."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
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
    from routehln.views.report.messages import say

    numbered = {str(number): verdict for number, verdict in enumerate(choices, start=1)}
    say(*(f"  {number}  {verdict.about[1].strip()}" for number, verdict in numbered.items()))
    while True:
        typed = input("Nummer: ").strip().casefold()
        if typed in numbered:
            return numbered[typed]
        if typed in ("", BACK):
            return None
        say(_EXPLAINED if typed == HELP else f"Kies uit: {', '.join([*numbered, BACK, HELP])}")


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
