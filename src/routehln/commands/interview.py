"""`routehln reconcile --interactief`: one finding at a time; what was answered is written when it stops."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.routekaart import Routekaart
    from routehln.model.verdict import Verdict
    from routehln.rules.questions import Vraag

KEYS = {"d": "dubbel", "k": "koppel", "a": "apart", "m": "kies", "l": "later", "s": "stop"}


def interview(settings: Settings) -> int:
    """Ask about each finding in turn, and write the answers at the end, also after Ctrl-C."""
    from routehln.commands import changing, question
    from routehln.rules.questions import CHOICE, vragen
    from routehln.rules.reconcile import reconcile
    from routehln.rules.verdicts import plan
    from routehln.views.messages import say

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage("--interactief heeft een terminal nodig; gebruik anders --dubbel, --koppel, --apart of --kies")
    routekaart = question.read(settings)
    verdicts: list[Verdict] = []
    try:
        questions = vragen(reconcile(routekaart), routekaart)
        for number, vraag in enumerate(questions, start=1):
            counted = vraag._replace(titel=f"{vraag.titel} ({number} van {len(questions)})")
            key = _ask(counted, routekaart, settings)
            if key == "s":
                break
            chosen = vraag.answers.get(key, [])
            verdicts += [_choice(chosen)] if key == CHOICE else chosen
    except (KeyboardInterrupt, EOFError):
        say("", "Gestopt.")
    if not verdicts:
        say("Er is niets vastgelegd.")
        return 0
    return changing.change(settings, lambda kaart: plan(kaart, verdicts), droog=False)


def _choice(verdicts: list[Verdict]) -> Verdict:
    moments = {number: verdict.about[1] for number, verdict in enumerate(verdicts, start=1)}
    given = _read("Nummer: ", [str(number) for number in moments], moments)
    return verdicts[int(given) - 1]


def _ask(vraag: Vraag, routekaart: Routekaart, settings: Settings) -> str:
    from routehln.views.question import report
    from routehln.views.terminal import draw

    steps = [(routekaart.by_id[known], routekaart.plaats(routekaart.by_id[known])) for known in vraag.ids]
    draw(report(vraag.titel, vraag.uitleg, steps), colour=not settings.geen_kleur)
    keys = [*vraag.answers, "l", "s"]
    return _read(f"{', '.join(f'{key} = {KEYS[key]}' for key in keys)}: ", keys, {})


def _read(prompt: str, allowed: list[str], shown: dict[int, str]) -> str:
    from routehln.views.clean import clean
    from routehln.views.output import write

    for number, text in shown.items():
        write(f"  {number}  {clean(text)}\n")
    while (given := input(prompt).strip().casefold()[:1]) not in allowed:
        write(f"Kies uit: {', '.join(allowed)}\n")
    return given
