"""The shape of a table: where its headings are, which rows are rows, and what they stand under."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from routehln.model.importing.table import SourceRow, SourceTable
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.columns.arrangement import arrange
from routehln.rules.importing.columns.column import Columns
from routehln.rules.importing.columns.headings import is_of_other_list
from routehln.rules.importing.reading.body import Body
from routehln.rules.importing.reading.crossed import has_crosses, uncrossed
from routehln.rules.importing.reading.heading import heading_place, is_sideways
from routehln.rules.importing.reading.lines import Line, texts_of, visible
from routehln.rules.importing.reading.notes import column_notes, title_note
from routehln.rules.importing.reading.sections import Context, Sections

SIDEWAYS = (
    "deze tabel ligt op zijn kant: de koppen staan onder elkaar. Draai hem eerst, zodat elke regel een rij is "
    "(in een rekenblad: kopiëren, en plakken met 'transponeren')"
)
CROSSES = "de momenten staan als koppen naast elkaar, met kruisjes eronder; zet bij elke regel zijn moment in een kolom"
HIDDEN = "dit blad is verborgen, of er staat niets in"
OTHER_LIST = "dit lijkt een lijst van versies, mensen of risico's; zeg --tabel om hem toch te lezen"
ONLY_HEADINGS = "er staat niets onder de koppen"


class Layout(NamedTuple):
    """A table that is a planning.

    Attributes:
        columns: the column of each key, as the first row of headings has them.
        lines: the rows below the headings.
        titels: what the table stands under, the nearest first.
        notes: sentences for the reader about what is no row, and where texts come from.
    """

    columns: Columns
    lines: list[Line]
    titels: tuple[str, ...]
    notes: list[str]


class NoPlanning(NamedTuple):
    """A table that is none, and why, in words."""

    why: str


def lay_out(table: SourceTable, guide: Guide) -> Layout | NoPlanning:
    """Find the headings and the rows of a table, or say why it is no planning."""
    if is_sideways(table.rows, guide):
        return NoPlanning(SIDEWAYS)
    if has_crosses(table, guide.meanings):
        return NoPlanning(CROSSES)
    flat = uncrossed(table, guide)
    rows = visible(flat)
    if not rows:
        return NoPlanning(HIDDEN)
    place = heading_place(rows, guide)
    if place is not None and guide.choices.tabel is None and is_of_other_list(rows[place]):
        return NoPlanning(OTHER_LIST)
    notes = ["elke gevulde cel onder een onderdeel of moment is een regel."] if flat is not table else []
    return _read(flat, rows, place, notes, guide)


def _read(
    table: SourceTable, rows: Sequence[SourceRow], place: int | None, notes: list[str], guide: Guide
) -> Layout | NoPlanning:
    """Read the rows below the headings, which stand at this place, if anywhere; `notes` are what was told before."""
    above, heading, below = _parted(rows, place)
    arrangement = arrange(heading, below, guide)
    sections = Sections(guide)
    missing = list(_missing(arrangement.columns, below, sections, guide))
    if missing:
        return NoPlanning(f"er is geen kolom met {' of '.join(missing)}")
    if not below:
        return NoPlanning(ONLY_HEADINGS)
    titels = (*texts_of(reversed(above)), *table.titels)
    context: Context = {}
    notes += column_notes(heading, arrangement, guide)
    for key, (text, titel) in sections.titled(titels, arrangement.columns).items():
        context[key] = text
        notes.append(title_note(key, text, titel))
    body = Body(table.nummer, heading, below, arrangement, guide)
    lines = list(body.lines(context))
    told = [f"tabel {table.nummer}: {note}" for note in notes]
    return Layout(arrangement.columns, lines, titels, [*told, *body.notes])


def _parted(
    rows: Sequence[SourceRow], place: int | None
) -> tuple[Sequence[SourceRow], SourceRow | None, Sequence[SourceRow]]:
    """Give the rows above the headings, the row of headings itself, and the rows below it."""
    if place is None:
        return (), None, rows
    return rows[:place], rows[place], rows[place + 1 :]


def _missing(columns: Columns, rows: Sequence[SourceRow], sections: Sections, guide: Guide) -> Iterator[str]:
    """Give the keys that a planning needs and that nothing in the table tells, each as `een moment`."""
    keys = {*columns, *guide.choices.vast}
    for row in rows:
        if len(row.filled) == 1:
            keys |= sections.told_by(row).keys()
    for key in guide.target.needed:
        if key not in keys:
            yield f"een {key}"
