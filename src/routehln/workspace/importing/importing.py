"""Show what the rows of somebody's file would be in the routekaart, and write just that (section 5, `import`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.importing.choices import Choices
    from routehln.model.importing.outcome import Import
    from routehln.model.importing.table import SourceTable
    from routehln.model.records.place import FileName
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.importing.choosing import Chosen, Typed
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
    from routehln.workspace.importing.choosing import choose, refuse_unknown_places
    from routehln.workspace.importing.tables import read_source
    from routehln.workspace.opened import open_routekaart

    opened = open_routekaart(settings)
    chosen = choose(typed, file, opened.roadmap)
    choices = chosen.choices
    refuse_unknown_places(choices, opened.routekaart)
    tables = read_source(file, choices.tabel)
    naar = file_for(opened.routekaart, choices)
    planned = plan(opened.routekaart, tables, choices, naar)
    if chosen.rules:
        say(f"Volgens de regels in {chosen.rules}.")
    show(formaat, answer(planned))
    _keep_rules(chosen, opened.roadmap)
    code = UNREADABLE if planned.count("onleesbaar") else 0
    if interactief:
        from routehln.workspace.importing.asking import ask

        return ask(settings, opened, (tables, choices, naar), planned, toepassen=toepassen) or code
    if toepassen:
        write(settings, opened, planned, machine=formaat != "tabel")
    elif planned.changes:
        say("Er is niets geschreven; leg dit vast met --toepassen.")
    return code


def plan(
    routekaart: Routekaart, tables: list[SourceTable], choices: Choices, naar: FileName | None
) -> Import:
    """Plan the import of these tables; raises WrongUsage where none is a planning."""
    from routehln.rules.importing.plan import plan_import

    planned = plan_import(routekaart, tables, choices, naar)
    if not planned.tabellen:
        reasons = " ".join(planned.notes)
        raise WrongUsage(
            f"hier is geen {choices.als} in te vinden. {reasons} "
            "Zeg met --kolom wat een kolom is, bijvoorbeeld --kolom 'Wanneer=moment'"
        )
    return planned


def write(settings: Settings, opened: Opened, planned: Import, *, machine: bool) -> None:
    """Write what was planned, as one change; the diff is shown unless a machine reads the answer."""
    from routehln.model.answers.change import Plan
    from routehln.workspace.change.change import change

    change(settings, lambda _: Plan(planned.changes), droog=False, shown=opened, quiet=machine)


def file_for(routekaart: Routekaart, choices: Choices) -> FileName | None:
    """Give the file for new records that the choices name; raises WrongUsage."""
    from routehln.workspace.lookup import file_name

    return file_name(routekaart, choices.naar, "--naar") if choices.naar else None


def _keep_rules(chosen: Chosen, roadmap: Path) -> None:
    """Write the choices down in the rules file that was named and isn't there yet."""
    if chosen.new_rules is None:
        return
    from routehln.files.choices.write import write_rules
    from routehln.views.report.messages import say
    from routehln.workspace.importing.choosing import rules_from

    write_rules(chosen.new_rules, rules_from(chosen.choices), roadmap)
    say(f"Geschreven: {chosen.new_rules}, met deze keuzen.")
