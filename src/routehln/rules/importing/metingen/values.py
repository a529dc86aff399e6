"""The measured values of a table, below the headings that say of what they are."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Tabel
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.metingen.columns import Columns, columns_of, is_complete
from routehln.rules.importing.metingen.measured import Measured, ValueReader, text_at
from routehln.rules.importing.reading.heading import MOST_ABOVE

NO_HEADINGS = (
    "er zijn geen koppen die zeggen van welke indicator en welk jaar de cijfers zijn; "
    "dat kan ook met --vast indicator=ID, --jaar of --kolom 'Kop=ID van de indicator'"
)


class Values(NamedTuple):
    """A table that holds measured values."""

    tabel: Tabel
    rows: list[Measured]


class NoValues(NamedTuple):
    """A table that holds none, and why, in words."""

    why: str


def read_values(table: SourceTable, choices: Choices, routekaart: Routekaart) -> Values | NoValues:
    """Read the values of a table below its headings."""
    for place, row in enumerate(table.rows[:MOST_ABOVE]):
        columns = columns_of(row, choices, routekaart)
        if is_complete(columns, choices):
            reader = ValueReader(columns, choices, routekaart)
            values: list[Measured] = []
            for below in table.rows[place + 1 :]:
                values += _values_of(below, columns, reader, table.nummer)
            return Values(Tabel(table.nummer, _kolommen(columns), len(values)), values)
    return NoValues(NO_HEADINGS)


def _values_of(row: SourceRow, columns: Columns, reader: ValueReader, nummer: int) -> Iterator[Measured]:
    """Give the value in each column of values; a row with one filled cell is a note, and has none."""
    if len(row.filled) < min(2, len(columns.headings)):
        return
    places = columns.of_values
    for place in places:
        if text_at(row, place):
            beside = f", {columns.headings[place]}" if len(places) > 1 else ""
            yield reader.value(row, place, f"tabel {nummer}, rij {row.nummer}{beside}")


def _kolommen(columns: Columns) -> dict[str, str]:
    """Give the headings of the columns that are read, by what they hold: a key, a year or an indicator."""
    kolommen: dict[str, str] = {}
    for place, key in columns.keys.items():
        kolommen[key] = columns.headings[place]
    for place, year in columns.years.items():
        kolommen[str(year)] = columns.headings[place]
    for place, record_id in columns.indicatoren.items():
        kolommen[record_id] = columns.headings[place]
    return kolommen
