"""Plan what the values of a source change: each is a meting that is there, or another one."""

from collections.abc import Iterable, Mapping

from routehln.model.answers.change import NewRecord, Value
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import, Oordeel, Planned, Rij, Tabel
from routehln.model.importing.table import SourceTable
from routehln.model.records.place import FileName
from routehln.model.records.records import Meting
from routehln.model.records.references import with_paths
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.change.metingen import LIJST, ExistingMeting
from routehln.rules.importing.metingen.differences import changes_of, differences
from routehln.rules.importing.metingen.measured import Measured
from routehln.rules.importing.metingen.values import Values, read_values
from routehln.rules.monitor.gather import name_of


def plan_metingen(
    routekaart: Routekaart,
    tables: Iterable[SourceTable],
    choices: Choices,
    naar: FileName | None,
    oordelen: Mapping[str, Oordeel],
) -> Import:
    """Plan what the values of these tables would be; as `plan_import` does of the rows of a planning."""
    tabellen: list[Tabel] = []
    rows: list[Measured] = []
    notes: list[str] = []
    for table in tables:
        values = read_values(table, choices, routekaart)
        if isinstance(values, Values):
            tabellen.append(values.tabel)
            rows += values.rows
        else:
            notes.append(f"tabel {table.nummer} is overgeslagen: {values.why}.")
    planner = _Planner(routekaart, choices, naar)
    planned = [planner.planned(row, oordelen.get(row.plaats)) for row in rows]
    return Import(choices.bron, tuple(tabellen), tuple(planned), tuple(planner.missing()), tuple(notes))


class _Planner:
    """Plans what values change in the metingen of a routekaart."""

    def __init__(self, routekaart: Routekaart, choices: Choices, naar: FileName | None) -> None:
        self.routekaart = routekaart
        self.choices = choices
        self.naar = naar
        self.existing: dict[str, ExistingMeting] = {}
        for (_, number), record in with_paths(routekaart, LIJST):
            if isinstance(record, Meting):
                self.existing[name_of(record, routekaart)] = ExistingMeting(record, int(number))
        self.seen: dict[str, Measured] = {}
        self.indicatoren: set[str] = set()
        self.files: dict[str, FileName] = {}

    def planned(self, row: Measured, oordeel: Oordeel | None) -> Planned:
        """Plan one value."""
        if row.problem:
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=row.problem))
        if row.skipped:
            return Planned(Rij(row.plaats, "overgeslagen", velden=row.velden, melding=row.skipped))
        meting = Meting.model_validate(row.velden)
        name = name_of(meting, self.routekaart)
        self.indicatoren.add(meting.indicator)
        first = self.seen.setdefault(name, row)
        if first is not row:
            return _again(row, first, name)
        existing = self.existing.get(name)
        if existing is None:
            return Planned(Rij(row.plaats, "nieuw", name, velden=row.velden), (self._new(row),))
        return self._compared(row, meting, name, existing, oordeel)

    def _new(self, row: Measured) -> NewRecord:
        velden = {"bron": self.choices.bron, **row.velden}
        record: dict[str, Value] = {key: velden[key] for key in Meting.model_fields if key in velden}
        return NewRecord(self._file(row.velden["indicator"]), LIJST, record)

    def _file(self, indicator: str) -> FileName:
        """Give the file for a new meting: the one that was named, else that of its series."""
        if indicator not in self.files:
            series = [meting for meting in self.routekaart.metingen if meting.indicator == indicator]
            self.files[indicator] = self.naar or home(self.routekaart, LIJST, series or self.routekaart.metingen)
        return self.files[indicator]

    def _compared(
        self, row: Measured, meting: Meting, name: str, existing: ExistingMeting, oordeel: Oordeel | None
    ) -> Planned:
        """Plan what a value changes in its meting: nothing without asking where that came from elsewhere."""
        changed = differences(existing.record, meting, tells_status="status" in row.velden)
        if not changed:
            return Planned(Rij(row.plaats, "gelijk", name, velden=row.velden))
        is_own = existing.record.bron == row.velden.get("bron", self.choices.bron)
        if not is_own and oordeel is None:
            doubt = "beslis wat geldt: dit cijfer komt hier niet uit deze bron"
            return Planned(Rij(row.plaats, "lijkt", None, (name,), row.velden, changed, doubt))
        if oordeel and oordeel.soort != "overnemen":
            return Planned(Rij(row.plaats, "gelijk", name, velden=row.velden))
        changes = tuple(changes_of(existing, changed))
        return Planned(Rij(row.plaats, "gewijzigd", name, (), row.velden, changed), changes)

    def missing(self) -> list[str]:
        """List the metingen of this source, of the indicatoren that it has values of, that it no longer has."""
        missing: list[str] = []
        for name, (record, _) in self.existing.items():
            is_own = record.bron == self.choices.bron and record.indicator in self.indicatoren
            if is_own and name not in self.seen:
                missing.append(name)
        return missing


def _again(row: Measured, first: Measured, name: str) -> Planned:
    """Leave a value out that the source gave before; refuse one that is another than it gave before."""
    melding = f"{name} staat ook in {first.plaats}"
    if first.velden == row.velden:
        return Planned(Rij(row.plaats, "overgeslagen", name, velden=row.velden, melding=melding))
    return Planned(Rij(row.plaats, "onleesbaar", name, velden=row.velden, melding=f"{melding}, met iets anders"))
