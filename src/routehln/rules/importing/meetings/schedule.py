"""The meetings that a table lists: a row each, or a cell each under the gremium that heads its column."""

from typing import NamedTuple

from routehln.model.importing.outcome import Tabel
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.mijlpaal.bijeenkomst import DECIDING
from routehln.model.names import short
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.cells.years import only_year
from routehln.rules.importing.meetings.heads import Heads, heads_in
from routehln.rules.importing.meetings.meeting import Meeting, MeetingReader
from routehln.rules.importing.meetings.when import NO_MEETING
from routehln.rules.importing.reading.layout import Layout, NoPlanning, lay_out
from routehln.rules.importing.reading.lines import texts_of


class Schedule(NamedTuple):
    """A table of meetings: its columns, the meetings, and sentences about what is no row."""

    tabel: Tabel
    meetings: list[Meeting]
    notes: list[str]


def read_schedule(table: SourceTable, guide: Guide) -> Schedule | NoPlanning:
    """Read the meetings of a table, or say why it has none."""
    reader = _Reader(table.nummer, guide)
    for place, row in enumerate(table.rows):
        heads = heads_in(row, table.rows[place + 1 :], guide.meanings)
        if heads:
            return reader.matrix(table, place, heads)
    layout = lay_out(table, guide)
    return reader.rows(layout) if isinstance(layout, Layout) else layout


class _Reader:
    """Reads one table, of which the moments without a year have that of the choices or of the table's titles."""

    def __init__(self, nummer: int, guide: Guide) -> None:
        self.nummer = nummer
        self.choices = guide.choices
        self.meanings = guide.meanings
        self.reader = MeetingReader(guide)

    def matrix(self, table: SourceTable, place: int, heads: Heads) -> Schedule:
        """Read a meeting of each filled cell under a gremium; `place` is that of the row with the heads.

        The first column may name the month, and a row with only a year tells of the rows below it.
        """
        titels = texts_of(reversed(table.rows[:place]))
        jaar = self._year((*titels, *table.titels))
        meetings: list[Meeting] = []
        for row in table.rows[place + 1 :]:
            lone = list(row.filled.values())
            if len(lone) == 1 and self.meanings.moment(lone[0]).soort == "jaar":
                jaar = self.meanings.year(lone[0])
            else:
                meetings += self._meetings_of(row, heads, jaar)
        headings = {"datum": ", ".join(heads.gremia.values())}
        notes = [*heads.note(self.nummer), *self._unread()]
        return Schedule(Tabel(self.nummer, headings, len(meetings)), meetings, notes)

    def _meetings_of(self, row: SourceRow, heads: Heads, jaar: int | None) -> list[Meeting]:
        """Read a row with a cell for each gremium."""
        month = unmarked(row.cells[0]) if 0 not in {*heads.gremia, *heads.strangers} else ""
        year_of_row = only_year([month])
        if year_of_row:
            jaar = year_of_row.jaar
        meetings: list[Meeting] = []
        for column, gremium in heads.gremia.items():
            cell = unmarked(row.cells[column]) if column < len(row.cells) else ""
            if cell.casefold() not in NO_MEETING:
                plaats = f"tabel {self.nummer}, rij {row.nummer}, {gremium}"
                meetings += self.reader.meetings(plaats, {"gremium": gremium, "datum": cell}, month, jaar)
        return meetings

    def rows(self, layout: Layout) -> Schedule:
        """Read a meeting of each row."""
        jaar = self._year(layout.titels)
        meetings: list[Meeting] = []
        for line in layout.lines:
            plaats = f"tabel {self.nummer}, {line.plaats}"
            if line.hidden:
                meetings.append(Meeting(plaats, DECIDING, line.cells, skipped="deze rij is verborgen in het bestand"))
            else:
                meetings += self.reader.meetings(plaats, line.cells, "", line.jaar or jaar)
        headings = {key: column.heading for key, column in layout.columns.items()}
        return Schedule(Tabel(self.nummer, headings, len(meetings)), meetings, [*layout.notes, *self._unread()])

    def _unread(self) -> list[str]:
        """Tell what stands behind days and isn't read."""
        listed = ", ".join([f"'{short(words)}'" for words in dict.fromkeys(self.reader.unread)])
        return [f"tabel {self.nummer}: achter de dag, en niet gelezen: {listed}."] if listed else []

    def _year(self, titels: tuple[str, ...]) -> int | None:
        """Give the year that was typed, else the one that titles name."""
        year = only_year(titels)
        return self.choices.jaar or (year.jaar if year else None)
