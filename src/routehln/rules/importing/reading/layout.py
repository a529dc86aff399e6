"""The shape of a table: where its headings are, which rows are rows, and under what they stand."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from routehln.model.importing.choices import Choices
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.names import short
from routehln.rules.importing.reading.cells import repeats_above, unmarked
from routehln.rules.importing.reading.columns import (
    MIN_HEADINGS,
    Columns,
    assign,
    headings_in,
    is_heading,
    unread,
)
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import JAAR, Target
from routehln.rules.importing.reading.years import only_year

MOST_ABOVE = 10  # rows above the headings, where these have words that nobody knows
SIDEWAYS = (
    "deze tabel ligt op zijn kant: de koppen staan onder elkaar. Draai hem eerst, zodat elke regel een rij is "
    "(in een rekenblad: kopiëren, en plakken met 'transponeren')"
)


class Line(NamedTuple):
    """A row below headings: its number, the text of each key, the year that its section names, whether it's hidden.

    A key whose cell only says 'as above' where nothing is above has the text of that cell.
    """

    nummer: int
    cells: dict[str, str]
    jaar: int | None
    hidden: bool


class Layout(NamedTuple):
    """A table that is a planning: its columns, as they are first, its rows, and sentences about what is no row."""

    columns: Columns
    lines: list[Line]
    titels: tuple[str, ...]
    notes: list[str]


class NoPlanning(NamedTuple):
    """A table that is none, and why, in words."""

    why: str


def lay_out(table: SourceTable, target: Target, choices: Choices, meanings: Meanings) -> Layout | NoPlanning:
    """Find the headings and the rows of a table, or say why it is no planning."""
    reader = _Reader(table, target, choices, meanings)
    start = reader.heading()
    if start is None and _is_sideways(table, target, choices):
        return NoPlanning(SIDEWAYS)
    return reader.read(start)


def _is_sideways(table: SourceTable, target: Target, choices: Choices) -> bool:
    """Tell whether the headings of a table stand below each other."""
    first = SourceRow(0, tuple(row.cells[0] for row in table.rows))
    headings = headings_in(first, target, choices)
    exact = {heading.key for heading in headings.values() if heading.exact}
    return len(exact) >= MIN_HEADINGS and len(headings) * 2 >= len(first.filled)


class _Reader:
    """Reads one table from top to bottom."""

    def __init__(self, table: SourceTable, target: Target, choices: Choices, meanings: Meanings) -> None:
        self.table = table
        self.target = target
        self.choices = choices
        self.meanings = meanings
        self.notes: list[str] = []

    def heading(self) -> int | None:
        """Give the place of the first row of headings."""
        for place, row in enumerate(self.table.rows):
            if is_heading(row, self.target, self.choices, self.meanings):
                return place
        return self._unknown_heading()

    def _unknown_heading(self) -> int | None:
        """Give the place of a row that heads the columns with words that nobody knows, by the rows below it."""
        rows = self.table.rows
        for place, row in enumerate(rows[:MOST_ABOVE]):
            columns = assign(None, rows[place + 1 :], self.target, self.choices, self.meanings)
            moment = columns.get("moment")
            if moment and len(row.filled) >= MIN_HEADINGS:
                cell = row.filled.get(moment.place, "")
                return None if not cell or self.meanings.is_moment(unmarked(cell)) else place
        return None

    def read(self, start: int | None) -> Layout | NoPlanning:
        """Read the rows below the headings, if any."""
        rows = self.table.rows
        body = rows if start is None else rows[start + 1 :]
        heading = None if start is None else rows[start]
        columns = assign(heading, body, self.target, self.choices, self.meanings)
        missing = [key for key in self.target.needed if key not in columns and key not in self.choices.vast]
        sections = self._sections(body)
        if [key for key in missing if key not in sections] or not body:
            return NoPlanning(f"er is geen kolom met {_and(missing) or 'een rij eronder'}")
        self._tell_unread(heading, columns)
        titels = (*_texts(reversed(rows[: start or 0])), *self.table.titels)
        return Layout(columns, list(self._lines(body, columns, titels)), titels, self.notes)

    def _titled(self, titels: tuple[str, ...], columns: Columns) -> dict[str, str]:
        """Give the onderdeel and fase that the titles of the table name, where it has no column for them."""
        named: dict[str, str] = {}
        for titel in titels:
            for key, text in self.meanings.named_in(titel).items():
                if key in self.target.keys and key not in {*columns, *named, *self.choices.vast}:
                    named[key] = text
                    self.notes.append(f"tabel {self.table.nummer}: {key} '{text}' komt uit de titel '{short(titel)}'.")
        return named

    def _sections(self, body: tuple[SourceRow, ...]) -> set[str]:
        """Give the keys that rows with one cell tell of the rows below them."""
        keys: set[str] = set()
        for row in body:
            if len(row.filled) == 1:
                keys |= self._section(row).keys()
        return keys

    def _section(self, row: SourceRow) -> dict[str, str]:
        """Give the keys that a lone text tells of the rows below it: an onderdeel, a fase, a moment or a year."""
        text = unmarked(next(iter(row.filled.values())))
        if self.meanings.moment(text).soort == "jaar":
            return {JAAR: text}
        if "gremium" in self.target.keys and self.meanings.is_gremium(text):
            return {"gremium": text}
        named = self.meanings.named_in(text)
        if named and (row.merged or self.meanings.is_name(text)):
            return named
        if self.meanings.moment(text).gedateerd:
            return {"moment": text}
        year = only_year([text])
        return {JAAR: str(year[0])} if year else {}

    def _tell_unread(self, heading: SourceRow | None, columns: Columns) -> None:
        names = unread(heading, columns, self.choices)
        if names:
            listed = ", ".join(f"'{short(name)}'" for name in names)
            self.notes.append(f"tabel {self.table.nummer}: niet gelezen: {listed}.")

    def _lines(self, body: tuple[SourceRow, ...], columns: Columns, titels: tuple[str, ...]) -> Iterator[Line]:
        """Give the rows, each with what stands above it where it says so."""
        context = self._titled(titels, columns)
        above: dict[str, str] = {}
        for place, row in enumerate(body):
            if is_heading(row, self.target, self.choices, self.meanings, exact=True):
                columns = assign(row, body[place + 1 :], self.target, self.choices, self.meanings)
                above = {}
                continue
            if self._is_lone(row, columns, context):
                context = self._under(row, context)
                continue
            cells = _cells(row, columns, above)
            above = {**above, **cells}
            jaar = cells.pop(JAAR, "") or context.get(JAAR, "")
            year = only_year([jaar])
            full = {key: text for key, text in context.items() if key != JAAR} | cells
            yield Line(row.nummer, full, year[0] if year else None, row.hidden)

    def _is_lone(self, row: SourceRow, columns: Columns, context: dict[str, str]) -> bool:
        """Tell whether a row holds a single text that is no row: a heading in between, or a note."""
        if len(row.filled) != 1:
            return False
        place = next(iter(row.filled))
        text = columns.get(self.target.text)
        dated = "moment" in context or "moment" in self.choices.vast or "moment" not in self.target.needed
        return not (text and text.place == place and dated and not row.merged and not self._section(row))

    def _under(self, row: SourceRow, context: dict[str, str]) -> dict[str, str]:
        """Give what the rows below a lone text stand under; one that says nothing of them is told."""
        text = unmarked(next(iter(row.filled.values())))
        section = self._section(row)
        if not section:
            self.notes.append(
                f"tabel {self.table.nummer}, rij {row.nummer}: geen regel, overgeslagen: '{short(text)}'."
            )
        for key in section:
            context = _until(key, context)
        return {**context, **section}


def _texts(rows: Iterable[SourceRow]) -> list[str]:
    texts: list[str] = []
    for row in rows:
        texts += row.filled.values()
    return texts


def _until(key: str, context: dict[str, str]) -> dict[str, str]:
    """Give what was told before a key was: what stands under it ends where it changes."""
    keys = list(context)
    kept = keys[: keys.index(key)] if key in context else keys
    return {name: context[name] for name in kept}


def _cells(row: SourceRow, columns: Columns, above: dict[str, str]) -> dict[str, str]:
    """Give the text of each key in a row; a cell that says 'as above' has the text of the row above."""
    cells: dict[str, str] = {}
    for key, column in columns.items():
        cell = row.cells[column.place] if column.place < len(row.cells) else ""
        text = above.get(key, cell) if repeats_above(cell) else unmarked(cell)
        if text:
            cells[key] = text
    return cells


def _and(keys: list[str]) -> str:
    names = [f"een {key}" for key in keys]
    return " of ".join(names)
