"""`routehln reconcile --interactief`: every finding in turn; what was answered is written when it stops."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import NOT_DONE, RoutehlnError, WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.answers.verdict import Verdict
    from routehln.workspace.dialogue import Dialogue
    from routehln.workspace.opened import Opened

STOPPED = 130


def interview(settings: Settings, reden: str | None, *, droog: bool) -> int:
    """Ask what each finding is, and write the verdicts on what was shown; after Ctrl-C those given before it."""
    from routehln.rules.change.questions import vragen
    from routehln.rules.reconcile import reconcile
    from routehln.views.report.messages import say
    from routehln.views.report.progress import bar
    from routehln.workspace.dialogue import Dialogue
    from routehln.workspace.opened import open_routekaart

    _prepare_terminal()
    shown = open_routekaart(settings)
    routekaart = shown.routekaart
    with bar("Vergelijken") as tick:
        found = reconcile(routekaart, tick)
    questions = vragen(found, routekaart)
    if not questions:
        say("Er is niets om over te beslissen.")
        return 0
    dialogue = Dialogue(routekaart, questions, reden, colour=not settings.geen_kleur)
    code = _hold(dialogue, droog=droog)
    return _write(settings, dialogue.verdicts, shown, droog=droog) or code


def _prepare_terminal() -> None:
    from io import TextIOWrapper

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage("--interactief heeft een terminal nodig; gebruik anders --dubbel, --koppel, --apart of --kies")
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # what is no UTF-8 is refused, in words


def _hold(dialogue: Dialogue, *, droog: bool) -> int:
    """Ask, and say what comes next; gives the exit code of how it was stopped."""
    from routehln.views.report.messages import say

    try:
        with suppress(EOFError):  # Ctrl-D is stop
            dialogue.hold()
    except KeyboardInterrupt:
        say("", "Gestopt. Dit wordt nog vastgelegd:" if dialogue.verdicts and not droog else "Gestopt.")
        return STOPPED
    say("")
    return 0


def _write(settings: Settings, verdicts: list[Verdict], shown: Opened, *, droog: bool) -> int:
    """Write the verdicts; where that can't be, give each as a line to type again."""
    from routehln.rules.change.verdicts import plan
    from routehln.views.report.messages import say
    from routehln.workspace import change as changing

    if not verdicts:
        say("Er is niets vastgelegd.")
        return 0
    try:
        return changing.change(settings, lambda kaart: plan(kaart, verdicts), droog=droog, shown=shown)
    except RoutehlnError as error:
        say(*error.lines, "Zo kunt u uw antwoorden opnieuw geven:", *_typed(settings, verdicts))
        return NOT_DONE


def _typed(settings: Settings, verdicts: list[Verdict]) -> list[str]:
    from shlex import join

    command = ["routehln", "reconcile"]
    if settings.roadmap:
        command += ["--roadmap", str(settings.roadmap)]
    return [f"  {join([*command, *verdict.options])}" for verdict in verdicts]
