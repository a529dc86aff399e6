"""`routehln reconcile --interactief`: one finding at a time; what was answered is written when it stops."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError, WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.routekaart import Routekaart
    from routehln.model.verdict import Verdict
    from routehln.rules.questions import Vraag

KEYS = {"d": "dubbel", "k": "koppel", "a": "apart", "m": "kies", "l": "later", "s": "stop"}


def interview(settings: Settings) -> int:
    """Ask about each finding in turn, and write the answers at the end, also after Ctrl-C."""
    from routehln.commands import changing, question
    from routehln.files.locate import find_roadmap
    from routehln.files.read import read_routekaart
    from routehln.files.seen import see
    from routehln.rules.questions import CHOICE, vragen
    from routehln.rules.reconcile import reconcile
    from routehln.rules.verdicts import plan
    from routehln.views.messages import say

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage("--interactief heeft een terminal nodig; gebruik anders --dubbel, --koppel, --apart of --kies")
    roadmap = find_roadmap(settings.roadmap)
    seen = see(roadmap)
    routekaart = question.sound(read_routekaart(roadmap, seen))
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
    try:
        return changing.change(settings, lambda kaart: plan(kaart, verdicts), droog=False, seen=seen)
    except RoutehlnError as error:
        say(*error.lines, "Uw antwoorden, om opnieuw te geven:", *_typed(settings, verdicts))
        return error.exit_code


def _typed(settings: Settings, verdicts: list[Verdict]) -> list[str]:
    """A command line for each verdict."""
    from shlex import join

    command = ["routehln", "reconcile"]
    if settings.roadmap:
        command += ["--roadmap", str(settings.roadmap)]
    return [f"  {join([*command, *verdict.options])}" for verdict in verdicts]


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
