"""Rows of a table as records that could be: their keys as a file may have them, or why that can't be."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.importing.choices import Choices
from routehln.model.names import short
from routehln.model.records.fields import ID
from routehln.model.records.routekaart import numbered_name
from routehln.rules.change.adding import fase_for
from routehln.rules.importing.reading.cells import control_in, is_error, is_serial, repeats_above
from routehln.rules.importing.reading.layout import Layout
from routehln.rules.importing.reading.lines import Line
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import PLACES, STATUSES, Target, status_of
from routehln.rules.importing.reading.years import only_year, with_year, year_in

_TOTAL = re.compile(r"(?:sub)?totaal\b", re.IGNORECASE)
_LEGEND = re.compile(r"(?:[^\s=]{1,6}[ \t]*=[^\n]*(?:\n|$))+")  # `A = advies`, or the signs alone, a line each
EMPTY = frozenset({"", "-", "–", "—"})


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


def candidates(tabel: int, layout: Layout, target: Target, choices: Choices, meanings: Meanings) -> list[Candidate]:
    """Read every row of a table."""
    reader = _Reader(target, choices, meanings, title_year(layout))
    rows = [reader.candidate(tabel, line) for line in layout.lines]
    if reader.titled_years and reader.title:
        year, title = reader.title
        layout.notes.append(f"tabel {tabel}: het jaar {year} komt uit de titel '{short(title)}'.")
    return rows


def title_year(layout: Layout) -> tuple[int, str] | None:
    """Give the year that the titles of a table name, with that title; None where most of its moments name others."""
    title = only_year(layout.titels)
    if title is None:
        return None
    years = [year_in(line.cells.get("moment", "")) for line in layout.lines]
    elsewhere = [year for year in years if year not in ("", str(title[0]))]
    return title if len(elsewhere) * 2 <= len(years) else None


class _Reader:
    """Reads rows; `title` is the year that the table's own title names, with that title."""

    def __init__(self, target: Target, choices: Choices, meanings: Meanings, title: tuple[int, str] | None) -> None:
        self.target = target
        self.choices = choices
        self.meanings = meanings
        self.title = title
        self.titled_years = 0  # moments that have their year from the title

    def candidate(self, tabel: int, line: Line) -> Candidate:
        """Read one row."""
        plaats = f"tabel {tabel}, {line.plaats}"
        cells = {**line.cells, **self.choices.vast}
        source_moment = cells.get("moment", "")
        record_id = cells.pop("id", "")
        only = fase_for(self.meanings.routekaart)
        if only and cells.get("fase", "") in EMPTY and "fase" in self.target.placed:
            cells["fase"] = numbered_name(only)
        if "status" in cells:
            cells["status"] = status_of(cells["status"])
        problems = list(self._problems(cells, record_id))
        cells["moment"] = self._dated(source_moment, line.jaar)
        self._place(cells)
        velden = {key: cells[key] for key in self.target.keys if cells.get(key, "") not in EMPTY}
        if record_id and not record_id.isdigit():
            velden = {"id": record_id} | velden
        else:
            record_id = ""
        skipped = self._skipped(cells, hidden=line.hidden)
        lacks = "; ".join(self._lacks(velden))
        return Candidate(plaats, velden, source_moment, record_id, "; ".join(problems), skipped, lacks)

    def _skipped(self, cells: dict[str, str], *, hidden: bool) -> str:
        if hidden:
            return "deze rij is verborgen in het bestand"
        text = cells.get(self.target.text, "")
        if text in EMPTY:
            return f"hier staat geen {self.target.text}"
        if _LEGEND.fullmatch(text) and not self.meanings.is_moment(cells.get("moment", "")):
            return "dit legt tekens uit"
        is_total = _TOTAL.match(text) or _TOTAL.match(cells.get("moment", ""))
        return "dit is een totaal" if is_total else ""

    def _dated(self, text: str, section_year: int | None) -> str:
        """Write the year behind a moment without one: that of its section, the one typed, or that of the title."""
        jaar = section_year or self.choices.jaar
        if jaar is None and self.title and self.meanings.lacks_year(text):
            jaar = self.title[0]
            self.titled_years += 1
        return with_year(text, jaar, self.meanings)

    def _place(self, cells: dict[str, str]) -> None:
        """Write onderdeel and fase as a file may have them."""
        for key in PLACES:
            if key in cells:
                cells[key] = self.meanings.written(key, cells[key]) or cells[key]

    def _problems(self, cells: dict[str, str], record_id: str) -> Iterator[str]:
        """Say all that keeps a row from being read."""
        for key, text in cells.items():
            control = control_in(text)
            if control:
                yield f"{key}: hier staat het stuurteken {control}"
            elif is_error(text):
                yield f"{key}: in deze cel staat een formule die fout gaat ({text})"
            elif repeats_above(text):
                yield f"{key}: '{short(text)}' herhaalt de cel erboven, maar daar staat niets"
        if record_id and not record_id.isdigit() and not ID.fullmatch(record_id):
            yield f"id: '{short(record_id)}' is geen id"
        yield from self._moment_problems(cells.get("moment", ""))
        yield from self._place_problems(cells)
        status = cells.get("status")
        if status and status not in STATUSES:
            yield f"status: '{short(status)}' is geen status; kies uit {', '.join(STATUSES)}"

    def _moment_problems(self, text: str) -> Iterator[str]:
        if is_serial(text):
            yield f"moment: '{text}' is het nummer dat een rekenblad een dag geeft; toon die cel als datum"
        elif text in EMPTY and "moment" in self.target.needed:
            yield "moment: hier staat er geen; schrijf 'n.t.b.' als het nog niet bekend is"

    def _place_problems(self, cells: dict[str, str]) -> Iterator[str]:
        for key in PLACES:
            text = cells.get(key, "")
            if text not in EMPTY and self.meanings.written(key, text) is None:
                yield self.meanings.unknown(key, text)

    def _lacks(self, velden: dict[str, str]) -> Iterator[str]:
        """Say which of onderdeel and fase a new record would lack."""
        for key in self.target.placed:
            names = self.meanings.names(key)
            if names and key not in velden:
                yield f"{key}: hier staat er geen; zeg bijvoorbeeld --vast {key}='{names[0]}'"
