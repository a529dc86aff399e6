"""Show what the rows of somebody's file would be in the routekaart, and write just that (section 5, `import`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.answers.change import AnyChange
    from routehln.model.importing.choices import Choices
    from routehln.model.importing.outcome import Import, Oordeel
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
    from routehln.model.names import short
    from routehln.views.importing.answer import answer
    from routehln.views.report.messages import say
    from routehln.views.report.output import show
    from routehln.workspace.importing.choosing import (
        choose,
        missing_columns,
        refuse_unknown_keys,
        refuse_unknown_places,
    )
    from routehln.workspace.importing.tables import read_source
    from routehln.workspace.opened import open_routekaart

    opened = open_routekaart(settings)
    chosen = choose(typed, file, opened.roadmap)
    choices = chosen.choices
    refuse_unknown_keys(choices, opened.routekaart)
    refuse_unknown_places(choices, opened.routekaart)
    tables = read_source(file, choices.tabel)
    missing = missing_columns(typed, choices, tables)
    source = Source(tables, choices, file_for(opened.routekaart, choices))
    planned = source.planned(opened.routekaart)
    if chosen.rules:
        say(f"Volgens de regels in {chosen.rules}.")
    say(*(f"Kolom '{short(name)}' van de regels staat niet in dit bestand." for name in missing))
    show(formaat, answer(planned))
    say(*_about_onderdelen(opened.routekaart, planned))
    _keep_rules(chosen, opened.roadmap)
    code = UNREADABLE if planned.count("onleesbaar") else 0
    if interactief:
        return _ask(settings, opened, source, planned, toepassen=toepassen) or code
    if toepassen:
        write(settings, opened, planned.changes, quiet=formaat != "tabel")
    elif planned.changes:
        say("Er is niets geschreven; leg dit vast met --toepassen.")
    return code


class Source(NamedTuple):
    """What is imported: the tables, the choices about them, and the file for new records."""

    tables: list[SourceTable]
    choices: Choices
    naar: FileName | None

    def planned(self, routekaart: Routekaart, oordelen: Mapping[str, Oordeel] | None = None) -> Import:
        """Plan the import, with what a person decided about rows; raises WrongUsage where no table is a planning."""
        from routehln.rules.importing.plan import plan_import

        planned = plan_import(routekaart, self.tables, self.choices, self.naar, oordelen or {})
        if not planned.tabellen:
            raise WrongUsage(
                f"hier is geen {self.choices.als} in te vinden. {' '.join(planned.notes)} Ligt dat aan een kop die "
                "routehln niet kent, zeg dan met --kolom wat die is, bijvoorbeeld --kolom 'Wanneer=moment'"
            )
        return planned


def _ask(settings: Settings, opened: Opened, source: Source, planned: Import, *, toepassen: bool) -> int:
    """Ask about the rows that are in doubt, and write what was answered; with `toepassen` all the rest too.

    After Ctrl-C only what was answered is written; then the exit code is 130, else 0.
    """
    from routehln.views.report.messages import say
    from routehln.workspace.importing.asking import STOPPED, Asking

    asking = Asking(opened.routekaart, planned)
    stopped = asking.run()
    after = source.planned(opened.routekaart, asking.oordelen)
    changes = after.changes if toepassen and not stopped else after.changes_at(asking.oordelen)
    if changes or asking.oordelen:
        write(settings, opened, changes, quiet=False)
    else:
        say("Er is niets vastgelegd.")
    return STOPPED if stopped else 0


def write(settings: Settings, opened: Opened, changes: list[AnyChange], *, quiet: bool) -> None:
    """Write what was planned, as one change; the diff is shown unless `quiet`."""
    from routehln.model.answers.change import Plan
    from routehln.workspace.change.change import change

    change(settings, lambda _: Plan(changes), droog=False, shown=opened, quiet=quiet)


def file_for(routekaart: Routekaart, choices: Choices) -> FileName | None:
    """Give the file for new records that the choices name; raises WrongUsage."""
    from routehln.workspace.lookup import file_name

    return file_name(routekaart, choices.naar, "--naar") if choices.naar else None


def _about_onderdelen(routekaart: Routekaart, planned: Import) -> list[str]:
    """Say what to do about onderdelen that the source names and the routekaart doesn't have; nothing without any."""
    from routehln.files.edit.written import written
    from routehln.rules.change.adding import free_id, id_of_words
    from routehln.rules.importing.onderdelen import missing_onderdelen, without_onderdeel
    from routehln.views.importing.onderdelen import to_add, to_explain

    names = missing_onderdelen(routekaart, planned.rijen)
    if not names:
        return []
    if routekaart.onderdelen:
        return [to_explain(names)]
    pairs: dict[str, str] = {}
    for name in names:
        pairs[free_id(id_of_words(name), pairs)] = written("naam", name, flow=False)
    bestand = str(routekaart.programma.source.bestand)
    return list(to_add(names, pairs.items(), bestand, without_onderdeel(routekaart)))


def _keep_rules(chosen: Chosen, roadmap: Path) -> None:
    """Write the choices down in the rules file that was named and isn't there yet."""
    if chosen.new_rules is None:
        return
    from routehln.files.choices.write import write_rules
    from routehln.views.report.messages import say
    from routehln.workspace.importing.choosing import rules_from

    write_rules(chosen.new_rules, rules_from(chosen.choices), roadmap)
    say(f"Geschreven: {chosen.new_rules}, met deze keuzen.")
