"""Show what the rows of somebody's file would be in the routekaart, and write just that (section 5, `import`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import STOPPED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.answers.change import AnyChange
    from routehln.model.importing.outcome import Import
    from routehln.model.importing.table import SourceTable
    from routehln.workspace.importing.choosing import Chosen, Typed
    from routehln.workspace.importing.source import Source
    from routehln.workspace.opened import Opened

UNREADABLE = 1


def import_file(
    settings: Settings, file: Path, typed: Typed, formaat: str, *, toepassen: bool, interactief: bool
) -> int:
    """Show what an import would do; with `toepassen` write it, with `interactief` ask about what is in doubt.

    Returns:
        The exit code: 0, 1 where rows can't be read, 130 after Ctrl-C.

    Raises:
        NoTable: the file holds no table that can be read.
        WrongUsage: an option can't be, or no table is a planning.
        RoutehlnError: the files can't be read or written.
    """
    from routehln.views.importing.answer import answer
    from routehln.views.report.messages import say
    from routehln.views.report.output import show
    from routehln.workspace.importing.choosing import choose
    from routehln.workspace.importing.leefgebieden import about_leefgebieden
    from routehln.workspace.importing.refusing import refuse_unknown_keys, refuse_unknown_parts
    from routehln.workspace.importing.source import Source
    from routehln.workspace.importing.tables import read_source
    from routehln.workspace.lookup import file_name
    from routehln.workspace.opened import open_routekaart

    opened = open_routekaart(settings)
    chosen = choose(typed, file, opened.roadmap)
    refuse_unknown_keys(chosen.choices, opened.routekaart)
    refuse_unknown_parts(chosen.choices, opened.routekaart)
    tables = read_source(file, chosen.choices.tabel)
    about_rules = list(_about_rules(chosen, typed, tables))
    source = Source(tables, chosen.choices, file_name(opened.routekaart, chosen.choices.naar, "--naar"))
    planned = source.planned(opened.routekaart)
    say(*about_rules)
    show(formaat, answer(planned))
    say(*about_leefgebieden(opened.routekaart, planned))
    _keep_rules(chosen, opened.roadmap)
    code = UNREADABLE if planned.count("onleesbaar") else 0
    if interactief:
        return _ask(settings, opened, source, planned, toepassen=toepassen) or code
    if toepassen:
        _write(settings, opened, planned.changes, quiet=formaat != "tabel")
    elif planned.changes:
        say("Er is niets geschreven; leg dit vast met --toepassen.")
    return code


def _about_rules(chosen: Chosen, typed: Typed, tables: list[SourceTable]) -> Iterator[str]:
    """Say which rules hold, and which of their columns aren't there; raises WrongUsage for one that was typed."""
    from routehln.model.names import short
    from routehln.workspace.importing.refusing import missing_columns

    if chosen.rules:
        yield f"Volgens de regels in {chosen.rules}."
    for name in missing_columns(typed.kolommen, chosen.choices, tables):
        yield f"Kolom '{short(name)}' van de regels staat niet in dit bestand."


def _ask(settings: Settings, opened: Opened, source: Source, planned: Import, *, toepassen: bool) -> int:
    """Ask about the rows that are in doubt, and write what was answered; with `toepassen` all the rest too.

    After Ctrl-C only what was answered is written; then the exit code is 130, else 0.
    """
    from routehln.views.report.messages import say
    from routehln.workspace.importing.asking import Asking

    asking = Asking(opened.routekaart, planned)
    stopped = asking.run()
    after = source.planned(opened.routekaart, asking.oordelen)
    changes = after.changes if toepassen and not stopped else after.changes_at(asking.oordelen)
    if changes or asking.oordelen:
        _write(settings, opened, changes, quiet=False)
    else:
        say("Er is niets vastgelegd.")
    return STOPPED if stopped else 0


def _write(settings: Settings, opened: Opened, changes: list[AnyChange], *, quiet: bool) -> None:
    """Write what was planned, as one change; the diff is shown unless `quiet`."""
    from routehln.model.answers.change import Plan
    from routehln.workspace.change.change import change

    change(settings, lambda _: Plan(changes), droog=False, shown=opened, quiet=quiet)


def _keep_rules(chosen: Chosen, roadmap: Path) -> None:
    """Write the choices down in the rules file that was named and isn't there yet."""
    if chosen.new_rules is None:
        return
    from routehln.files.choices.write import write_rules
    from routehln.views.report.messages import say
    from routehln.workspace.importing.choosing import rules_from

    write_rules(chosen.new_rules, rules_from(chosen.choices), roadmap)
    say(f"Geschreven: {chosen.new_rules}, met deze keuzen.")
