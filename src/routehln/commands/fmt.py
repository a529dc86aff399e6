"""`routehln fmt`: one way of writing the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Droog
from routehln.errors import NOT_DONE, NoRoutekaart, WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.files.disk.edit import Edit
    from routehln.files.format.plan import Plan
    from routehln.files.format.target import Target

Bestanden = Annotated[
    list[str] | None,
    Argument(help="Bestanden of mappen; zonder is het de hele routekaart, - is stdin.", metavar="BESTAND…"),
]
Check = Annotated[bool, Option("--check", help="Schrijf niets; noem wat zou veranderen, en eindig dan met code 1.")]
Diff = Annotated[bool, Option("--diff", help="Schrijf niets; toon wat er zou veranderen.")]


def fmt(ctx: Context, bestand: Bestanden = None, check: Check = False, diff: Diff = False, droog: Droog = False) -> int:
    """Schrijf de bestanden op één manier: volgorde, inspringen, witregels, aanhalingstekens.

    Teksten, opmerkingen en de volgorde van records blijven. Voorbeeld:

      routehln fmt --check
    """
    named = bestand or []
    if named == ["-"]:
        return _stdin(ctx.obj, check=check, diff=diff or droog)
    if "" in named:
        raise WrongUsage("BESTAND is leeg; laat het weg voor de hele routekaart")
    if "-" in named:
        raise WrongUsage("'-' (stdin) gaat niet samen met andere bestanden")
    targets = _targets(ctx.obj, named)
    if check or diff:
        return _shown(ctx.obj, targets, check=check, diff=diff)
    return _written(ctx.obj, targets, droog=droog)


def _targets(settings: Settings, named: list[str]) -> list[Target]:
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.format.target import all_targets, named_targets

    if not named:
        return all_targets(find_roadmap(settings.roadmap))
    try:
        roadmap = find_roadmap(settings.roadmap)
    except NoRoutekaart:
        if settings.roadmap:
            raise
        roadmap = None
    return named_targets(map(Path, named), roadmap)


def _written(settings: Settings, targets: list[Target], *, droog: bool) -> int:
    """Show the change, then make it; what can't be read is told of, and keeps nothing else from being written."""
    from contextlib import ExitStack

    from routehln.files.disk.write import locked
    from routehln.files.format.plan import plan
    from routehln.views.report.messages import say
    from routehln.workspace.change import carry_out

    with ExitStack() as locks:
        for roadmap in sorted({target.roadmap for target in targets if target.roadmap}):
            locks.enter_context(locked(roadmap))
        found = plan(targets)
        if found.edits or not found.refused:
            carry_out(found.edits, found.refused, droog=droog, colour=not settings.geen_kleur)
        else:
            say(*found.refused)
    return NOT_DONE if found.refused else 0


def _shown(settings: Settings, targets: list[Target], *, check: bool, diff: bool) -> int:
    from routehln.files.format.plan import plan
    from routehln.views.report.clean import clean
    from routehln.views.report.messages import say
    from routehln.views.report.output import write

    found = plan(targets)
    if diff:
        _show_edits(settings, found.edits)
    else:
        write("".join(f"{clean(edit.name)}\n" for edit in found.edits))
    say(*found.refused)
    if found.edits and check:
        say(f"{_counted(len(found.edits), len(targets))} anders geschreven worden; dat doet 'routehln fmt'.")
    elif not found.edits:
        _nothing(found)
    return NOT_DONE if found.refused else int(check and bool(found.edits))


def _counted(changed: int, of: int) -> str:
    return f"{changed} van de {of} bestanden {'moet' if changed == 1 else 'moeten'}" if of > 1 else "Dit bestand moet"


def _nothing(found: Plan) -> None:
    from routehln.views.report.messages import say

    if not found.refused:
        say("Er is niets te veranderen.")


def _stdin(settings: Settings, *, check: bool, diff: bool) -> int:
    from routehln.files.disk.edit import Edit
    from routehln.files.disk.lines import file
    from routehln.files.format.plan import rewritten
    from routehln.model.records.place import FileName
    from routehln.views.report.messages import say
    from routehln.views.report.output import write_as_is

    old = file()
    new, problems = rewritten(FileName("", "stdin"), old)
    say(*problems)
    if new is None:
        return NOT_DONE
    if diff:
        _show_edits(settings, [Edit(Path("-"), FileName("", "stdin"), old, new)])
    elif not check:
        write_as_is(new.decode())
    return int(check and new != old)


def _show_edits(settings: Settings, edits: list[Edit]) -> None:
    from routehln.views.textdiff.diff import show_edits

    show_edits([(edit.name, edit.old, edit.new) for edit in edits], colour=not settings.geen_kleur)
