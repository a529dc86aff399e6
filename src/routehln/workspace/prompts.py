"""What `reconcile --interactief` asks behind a letter: which moment, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.answers.verdict import Verdict

BACK, HELP = "t", "?"
_EXPLAINED = "Typ het nummer van het moment dat geldt. Met Enter of t gaat u terug naar de vraag."


def chosen(choices: list[Verdict]) -> Verdict | None:
    """The one of these, each about a moment, whose number a person types; None to go back to the question."""
    from routehln.views.report.messages import say

    numbered = {str(number): verdict for number, verdict in enumerate(choices, start=1)}
    say(*(f"  {number}  {verdict.about[1].strip()}" for number, verdict in numbered.items()))
    while True:
        given = input("Nummer: ").strip().casefold()
        if given in numbered:
            return numbered[given]
        if given in ("", BACK):
            return None
        say(_EXPLAINED if given == HELP else f"Kies uit: {', '.join([*numbered, BACK, HELP])}")


def reason(earlier: str | None) -> str | None:
    """Why, in words that a file can hold; the earlier reason, if any, where a person gives none."""
    from routehln.views.report.messages import say
    from routehln.workspace.change import refuse_control

    prompt = f"Waarom? (Enter: {'de reden blijft' if earlier else 'zonder reden'}) "
    while True:
        given = input(prompt).strip()
        try:
            refuse_control("Waarom", given)
        except WrongUsage as error:
            say(str(error))
        else:
            return given or earlier
