"""Rows of a table as records that could be: their keys as a file may have them, or why that can't be."""

from typing import NamedTuple

from routehln.model.importing.targets import PARTS
from routehln.model.names import short
from routehln.rules.change.adding import fase_for
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.status import status_of
from routehln.rules.importing.cells.text import EMPTY
from routehln.rules.importing.cells.years import NamedYear, only_year, with_year, year_in
from routehln.rules.importing.reading.layout import Layout
from routehln.rules.importing.reading.lines import Line
from routehln.rules.importing.reading.problems import Problems


class Candidate(NamedTuple):
    """A row that may become a record.

    Attributes:
        plaats: where it stands, `tabel 1, rij 7`.
        velden: the keys that it would have, in the order of a record.
        moment: its moment in the words of the source, without the year that was added.
        record_id: what its id column says; empty without one.
        problem: why it can't be read, in a sentence; empty where it can.
        skipped: why it is no row to take in; empty where it is one.
        lacks: what keeps it from being a new record; empty where nothing does.
    """

    plaats: str
    velden: dict[str, str]
    moment: str = ""
    record_id: str = ""
    problem: str = ""
    skipped: str = ""
    lacks: str = ""

    @property
    def readable(self) -> bool:
        """Whether it may become a record."""
        return not self.problem and not self.skipped


class Candidates(NamedTuple):
    """The rows of a table, and sentences for the reader about where their years come from."""

    rows: list[Candidate]
    notes: list[str]


def candidates(tabel: int, layout: Layout, guide: Guide) -> Candidates:
    """Read every row of the table with the number `tabel`."""
    year = _title_year(layout)
    reader = _Reader(tabel, year, guide)
    rows = [reader.candidate(line) for line in layout.lines]
    notes: list[str] = []
    if year and reader.uses_title_year:
        notes.append(f"tabel {tabel}: het jaar {year.jaar} komt uit de titel '{short(year.text)}'.")
    return Candidates(rows, notes)


def _title_year(layout: Layout) -> NamedYear | None:
    """Give the year that the titles of a table name; None where most of its moments name another."""
    title_year = only_year(layout.titels)
    if title_year is None:
        return None
    years = [year_in(line.cells.get("moment", "")) for line in layout.lines]
    other_years = [year for year in years if year not in ("", str(title_year.jaar))]
    return title_year if len(other_years) * 2 <= len(years) else None


class _Reader:
    """Reads the rows of one table; `title_year` is the year that its own title names."""

    def __init__(self, tabel: int, title_year: NamedYear | None, guide: Guide) -> None:
        self.tabel = tabel
        self.title_year = title_year
        self.uses_title_year = False
        self.target, self.choices, self.meanings = guide
        self.problems = Problems(guide)
        self.only_fase = fase_for(self.meanings.routekaart)

    def candidate(self, line: Line) -> Candidate:
        """Read one row."""
        cells = {**line.cells, **self.choices.vast}
        source_moment = cells.get("moment", "")
        record_id = cells.pop("id", "")
        if "status" in cells:
            cells["status"] = status_of(cells["status"])
        self._put_only_fase(cells)
        problem = "; ".join(self.problems.unreadable(cells, record_id))
        cells["moment"] = self._dated(source_moment, line.jaar)
        self._write_parts(cells)
        velden = {key: cells[key] for key in self.target.keys if cells.get(key, "") not in EMPTY}
        if record_id.isdigit():
            record_id = ""  # the number of a row, which changes with the rows above it
        if record_id:
            velden = {"id": record_id} | velden
        return Candidate(
            f"tabel {self.tabel}, {line.plaats}",
            velden,
            source_moment,
            record_id,
            problem,
            skipped=self.problems.skipped(cells, hidden=line.hidden),
            lacks="; ".join(self.problems.lacking(velden)),
        )

    def _put_only_fase(self, cells: dict[str, str]) -> None:
        """Write the fase in a row without one, where there is no choice."""
        if self.only_fase and cells.get("fase", "") in EMPTY and "fase" in self.target.needed_parts:
            cells["fase"] = self.only_fase.numbered_name

    def _dated(self, text: str, section_year: int | None) -> str:
        """Write the year behind a moment without one: that of its section, the one typed, or that of the title."""
        jaar = section_year or self.choices.jaar
        if jaar is None and self.title_year and self.meanings.lacks_year(text):
            jaar = self.title_year.jaar
            self.uses_title_year = True
        return with_year(text, jaar, self.meanings)

    def _write_parts(self, cells: dict[str, str]) -> None:
        """Write onderdeel and fase as a file may have them."""
        for key in PARTS:
            if key in cells:
                cells[key] = self.meanings.parts.written(key, cells[key]) or cells[key]
