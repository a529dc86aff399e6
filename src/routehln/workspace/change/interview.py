"""The interview of `routehln reconcile --interactief`: ask about each finding, and write the verdicts when it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import NOT_DONE, STOPPED, RoutehlnError

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.answers.verdict import Verdict
    from routehln.workspace.change.dialogue import Dialogue
    from routehln.workspace.opened import Opened

AGAIN = "Zo kunt u uw antwoorden opnieuw geven:"


def interview(settings: Settings, reden: str | None, *, droog: bool) -> int:
    """Ask about every proposal and clash that `reconcile` finds, then write the verdicts; Ctrl-C keeps those before it.

    Args:
        settings: where the routekaart is.
        reden: the reason of every verdict; without it each is asked for.
        droog: whether the verdicts are only shown.

    Returns:
        The exit code.

    Raises:
        WrongUsage: there is no terminal to ask on.
        RoutehlnError: the files can't be read.
    """
    from routehln.rules.change.questions import vragen
    from routehln.views.report.messages import say
    from routehln.workspace.change.dialogue import Dialogue
    from routehln.workspace.change.prompts import prepare_terminal
    from routehln.workspace.change.verdicts import compare
    from routehln.workspace.opened import open_routekaart

    prepare_terminal("--interactief heeft een terminal nodig; gebruik anders --dubbel, --koppel, --apart of --kies")
    shown = open_routekaart(settings)
    questions = vragen(compare(shown.routekaart), shown.routekaart)
    if not questions:
        say("Er is niets om over te beslissen.")
        return 0
    dialogue = Dialogue(shown.routekaart, questions, reden)
    code = _ask(dialogue, droog=droog)
    return _write(settings, dialogue.verdicts(), shown, droog=droog) or code


def _ask(dialogue: Dialogue, *, droog: bool) -> int:
    """Ask all questions; give the exit code: 130 after Ctrl-C, else 0."""
    from routehln.views.report.messages import say
    from routehln.workspace.change.prompts import was_stopped

    if was_stopped(dialogue.run, lambda: not droog and bool(dialogue.verdicts())):
        return STOPPED
    say("")
    return 0


def _write(settings: Settings, verdicts: list[Verdict], shown: Opened, *, droog: bool) -> int:
    """Write the verdicts and give the exit code; where that can't be, say the commands that give them again."""
    from routehln.rules.change.verdicts import plan
    from routehln.views.report.messages import say
    from routehln.workspace.change.change import change

    if not verdicts:
        say("Er is niets vastgelegd.")
        return 0
    try:
        return change(settings, lambda routekaart: plan(routekaart, verdicts), droog=droog, shown=shown)
    except RoutehlnError as error:
        say(*error.lines, AGAIN, *_commands(settings, verdicts))
        return NOT_DONE
    except (OSError, KeyboardInterrupt):
        say(AGAIN, *_commands(settings, verdicts))
        raise


def _commands(settings: Settings, verdicts: list[Verdict]) -> list[str]:
    """Give the command line for each verdict, as a shell takes it."""
    from shlex import join

    command = ["routehln", "reconcile"]
    if settings.roadmap:
        command += ["--roadmap", str(settings.roadmap)]
    return [f"  {join([*command, *verdict.options])}" for verdict in verdicts]
