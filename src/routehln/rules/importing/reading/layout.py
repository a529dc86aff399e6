"""The shape of a table: where its headings are, which rows are rows, and what they stand under."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from routehln.model.importing.choices import SKIP, Choices
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.names import short
from routehln.rules.importing.reading.cells import unmarked
from routehln.rules.importing.reading.column import Column, Columns, named_column
from routehln.rules.importing.reading.columns import (
    MIN_HEADINGS,
    assign,
    headings_in,
    is_heading,
    unread,
)
from routehln.rules.importing.reading.contents import MOST_ROWS, Contents, others_instead
from routehln.rules.importing.reading.crossed import has_crosses, uncrossed
from routehln.rules.importing.reading.headings import is_about_itself
from routehln.rules.importing.reading.lines import (
    MOST_ABOVE,
    Line,
    cells_of,
    line_of,
    taken_apart,
    texts_of,
    visible,
)
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.sections import Context, Sections, lone_text, under
from routehln.rules.importing.reading.targets import DATES, JAAR, Target

SIDEWAYS = (
    "deze tabel ligt op zijn kant: de koppen staan onder elkaar. Draai hem eerst, zodat elke regel een rij is "
    "(in een rekenblad: kopiëren, en plakken met 'transponeren')"
)
CROSSES = "de momenten staan als koppen naast elkaar, met kruisjes eronder; zet bij elke regel zijn moment in een kolom"


class Layout(NamedTuple):
    """A table that is a planning: its columns, as they are first, its rows, and sentences about what is no row."""

    columns: Columns
    lines: list[Line]
    titels: tuple[str, ...]
    notes: list[str]


class NoPlanning(NamedTuple):
    """A table that is none, and why, in words."""

    why: str


def skipped_notes(skipped: Mapping[str, Sequence[int]]) -> Iterator[str]:
    """Tell which tables are skipped, by why."""
    for why, numbers in skipped.items():
        *first, last = map(str, numbers)
        names = f"{', '.join(first)} en {last} zijn" if first else f"{last} is"
        yield f"tabel {names} overgeslagen: {why}."


def lay_out(table: SourceTable, target: Target, choices: Choices, meanings: Meanings) -> Layout | NoPlanning:
    """Find the headings and the rows of a table, or say why it is no planning."""
    if _is_sideways(table, target, choices, meanings):
        return NoPlanning(SIDEWAYS)
    if has_crosses(table, meanings):
        return NoPlanning(CROSSES)
    plain = uncrossed(table, target, meanings)
    reader = _Reader(plain, target, choices, meanings)
    if plain is not table:
        reader.notes.append(f"tabel {table.nummer}: elke gevulde cel onder een onderdeel of moment is een regel.")
    if not reader.rows:
        return NoPlanning("dit blad is verborgen, of er staat niets in")
    start = reader.heading()
    if start is not None and choices.tabel is None and is_about_itself(reader.rows[start]):
        return NoPlanning("dit lijkt een lijst van versies, mensen of risico's; zeg --tabel om hem toch te lezen")
    return reader.read(start)


def _is_sideways(table: SourceTable, target: Target, choices: Choices, meanings: Meanings) -> bool:
    """Tell whether the headings of a table stand below each other, and not beside each other."""
    if any(is_heading(row, target, choices, meanings) for row in table.rows[:MOST_ABOVE]):
        return False
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
        self.rows = visible(table)
        self.sections = Sections(target, choices, meanings)
        self.notes: list[str] = []

    def heading(self) -> int | None:
        """Give the place of the first row of headings; of several below each other the last."""
        for place, row in enumerate(self.rows[:MOST_ROWS]):
            if is_heading(row, self.target, self.choices, self.meanings):
                later = self.rows[place + 1 : place + 2]
                again = later and is_heading(later[0], self.target, self.choices, self.meanings, exact=True)
                return place + 1 if again else place
        return self._unknown_heading()

    def _unknown_heading(self) -> int | None:
        """Give the place of a row that heads the columns with words that nobody knows, by the rows below it."""
        rows = self.rows
        for place, row in enumerate(rows[:MOST_ABOVE]):
            columns = assign(None, rows[place + 1 :], self.target, self.choices, self.meanings)
            moment = columns.get("moment")
            if moment and len(row.filled) >= MIN_HEADINGS:
                cell = row.filled.get(moment.place, "")
                return None if not cell or self.meanings.is_moment(unmarked(cell)) else place
        return None

    def read(self, start: int | None) -> Layout | NoPlanning:
        """Read the rows below the headings, if any."""
        body = self.rows if start is None else self.rows[start + 1 :]
        heading = None if start is None else self.rows[start]
        columns = self._assigned(heading, body)
        keys = {*columns, *self.choices.vast, *self._in_between(body)}
        missing = [key for key in self.target.needed if key not in keys]
        if missing or not body:
            return NoPlanning(f"er is geen kolom met {_and(missing)}" if missing else "er staat niets onder de koppen")
        self._tell_unread(heading, columns, body)
        titels = (*texts_of(reversed(self.rows[: start or 0])), *self.table.titels)
        lines = list(self._lines(heading, body, self._titled(titels, columns)))
        return Layout(columns, lines, titels, self.notes)

    def _titled(self, titels: tuple[str, ...], columns: Columns) -> Context:
        """Give the onderdeel and fase that the titles of the table name, and say so."""
        context: Context = {}
        for key, (text, titel) in self.sections.titled(titels, columns).items():
            context[key] = text
            self.notes.append(f"tabel {self.table.nummer}: {key} '{text}' komt uit de titel '{short(titel)}'.")
        return context

    def _in_between(self, body: Sequence[SourceRow]) -> set[str]:
        """Give the keys that rows with a single text tell of the rows below them."""
        keys: set[str] = set()
        for row in body:
            if len(row.filled) == 1:
                keys |= self.sections.told_by(row).keys()
        return keys

    def _tell_unread(self, heading: SourceRow | None, columns: Columns, body: Sequence[SourceRow]) -> None:
        headings = heading.cells if heading else ()
        others = [named_column(place, headings).heading for place in self._others(heading, columns, body)]
        if others:
            text = columns[self.target.text].heading
            listed = " of ".join(f"'{short(name)}'" for name in others)
            self.notes.append(
                f"tabel {self.table.nummer}: waar '{short(text)}' leeg is, staat de {self.target.text} in {listed}."
            )
        names = [name for name in unread(heading, columns, self.choices) if name not in others]
        if names:
            listed = ", ".join(f"'{short(name)}'" for name in names)
            self.notes.append(f"tabel {self.table.nummer}: niet gelezen: {listed}.")

    def _lines(self, heading: SourceRow | None, body: Sequence[SourceRow], context: Context) -> Iterator[Line]:
        """Give the rows, each with what stands above it where it says so."""
        columns = self._assigned(heading, body)
        others = self._others(heading, columns, body)
        above: dict[str, str] = {}
        for place, row in enumerate(body):
            if self._is_heading_again(heading, row):
                columns = self._assigned(row, body[place + 1 :])
                others = self._others(row, columns, body[place + 1 :])
                above = {}
            elif self.sections.is_lone(row, columns, context):
                section = self.sections.told_by(row)
                context = under(context, section)
                if not section:
                    self._tell_note(row)
            else:
                cells = cells_of(row, columns, above)
                for other in others:
                    if other in row.filled:
                        cells.setdefault(self.target.text, unmarked(row.filled[other]))
                above = {**above, **cells}
                for part in taken_apart(row, cells, self.target, self.meanings):
                    yield line_of(part.row, part.cells, context)

    def _others(self, heading: SourceRow | None, columns: Columns, rows: Sequence[SourceRow]) -> list[int]:
        """List the columns that tell what a row is about where the column of that is empty."""
        text = columns.get(self.target.text)
        if text is None or self.target.text in DATES:
            return []
        places = {column.place for column in columns.values()}
        chosen = headings_in(heading, self.target, self.choices) if heading else {}
        places |= {place for place, means in chosen.items() if means.key == SKIP}
        contents = Contents(rows, places - {text.place}, ())
        free = [place for place in contents.cells if place not in places]
        return others_instead(text.place, free, rows, contents)

    def _assigned(self, heading: SourceRow | None, rows: Sequence[SourceRow]) -> dict[str, Column]:
        """Give the columns under a row of headings; a column of years is the moment where there is no other."""
        columns = assign(heading, rows, self.target, self.choices, self.meanings)
        moment = next((key for key in DATES if key in self.target.keys), "")
        if moment not in columns and JAAR in columns and moment not in self.choices.vast:
            columns[moment] = columns.pop(JAAR)
        return columns

    def _is_heading_again(self, heading: SourceRow | None, row: SourceRow) -> bool:
        if heading is not None and row.cells == heading.cells:
            return True
        return is_heading(row, self.target, self.choices, self.meanings, exact=True)

    def _tell_note(self, row: SourceRow) -> None:
        text = short(lone_text(row))
        self.notes.append(f"tabel {self.table.nummer}, rij {row.nummer}: geen regel, overgeslagen: '{text}'.")


def _and(keys: list[str]) -> str:
    names = [f"een {key}" for key in keys]
    return " of ".join(names)
