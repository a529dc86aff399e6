"""What a reader is told about a table that was read: what is no row, and what was taken from where."""

from collections.abc import Iterator, Mapping, Sequence

from routehln.model.importing.table import SourceRow
from routehln.model.names import short
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.columns.arrangement import Arrangement
from routehln.rules.importing.columns.assign import unread
from routehln.rules.importing.columns.column import named_column
from routehln.rules.importing.reading.sections import lone_text


def skipped_notes(skipped: Mapping[str, Sequence[int]]) -> Iterator[str]:
    """Tell which tables are skipped: their numbers by the reason, in words."""
    for reason, numbers in skipped.items():
        *first, last = map(str, numbers)
        tables = f"{', '.join(first)} en {last} zijn" if first else f"{last} is"
        yield f"tabel {tables} overgeslagen: {reason}."


def column_notes(heading: SourceRow | None, arrangement: Arrangement, guide: Guide) -> Iterator[str]:
    """Tell of the columns of a table which stand in for the texts, and which aren't read."""
    cells = heading.cells if heading else ()
    stand_ins = [named_column(place, cells).heading for place in arrangement.stand_ins]
    if stand_ins:
        key = guide.target.text
        text = arrangement.columns[key].heading
        yield f"waar '{short(text)}' leeg is, staat de {key} in {_quoted(stand_ins, ' of ')}."
    names = unread(heading, arrangement.columns, guide) if heading else []
    names = [name for name in names if name not in stand_ins]
    if names:
        yield f"niet gelezen: {_quoted(names, ', ')}."


def title_note(key: str, text: str, titel: str) -> str:
    """Tell that a title of the table names the onderdeel or fase of its rows."""
    return f"{key} '{text}' komt uit de titel '{short(titel)}'."


def lone_note(nummer: int, row: SourceRow) -> str:
    """Tell of a row of the table with this number that it holds a note."""
    return f"tabel {nummer}, rij {row.nummer}: geen regel, overgeslagen: '{short(lone_text(row))}'."


def _quoted(names: Sequence[str], between: str) -> str:
    return between.join([f"'{short(name)}'" for name in names])
