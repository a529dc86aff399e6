"""The measured values of a table, each with its indicator, gebied and year, or what is wrong with it."""

from collections.abc import Iterator
from typing import NamedTuple, get_args

from routehln.model.importing.choices import SKIP, Choices
from routehln.model.importing.outcome import Tabel
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.monitor.monitor import MetingStatus
from routehln.model.monitor.number import as_text, is_percentage, typed_number
from routehln.model.names import SLIP, closest, nearest, short
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.cells.text import control_in, unmarked
from routehln.rules.importing.columns.column import folded_name
from routehln.rules.importing.metingen.columns import (
    CODE,
    YEAR,
    Columns,
    code_index,
    columns_of,
    gebied_called,
    indicatoren_called,
    is_complete,
)
from routehln.rules.importing.reading.heading import MOST_ABOVE

STATUSES: tuple[str, ...] = get_args(MetingStatus)
# What a cell says in place of a number: CBS writes a point where a figure isn't known, others an x where it is secret.
WITHOUT_VALUE = {".": "ontbreekt", "..": "ontbreekt", "ontbreekt": "ontbreekt", "x": "geheim", "geheim": "geheim"}


class Measured(NamedTuple):
    """A value of a table: its place, and its keys as a record has them; or why it can't be read, or is left out."""

    plaats: str
    velden: dict[str, str]
    problem: str = ""
    skipped: str = ""


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
            reader = _Reader(table.nummer, columns, choices, routekaart)
            rows: list[Measured] = []
            for below in table.rows[place + 1 :]:
                rows += reader.values(below)
            return Values(Tabel(table.nummer, reader.kolommen, len(rows)), rows)
    return NoValues(
        "er zijn geen koppen die zeggen van welke indicator en welk jaar de cijfers zijn; "
        "dat kan ook met --vast indicator=ID, --jaar of --kolom 'Kop=ID van de indicator'"
    )


class _Reader:
    """Reads the rows of one table."""

    def __init__(self, nummer: int, columns: Columns, choices: Choices, routekaart: Routekaart) -> None:
        self.nummer = nummer
        self.columns = columns
        self.choices = choices
        self.routekaart = routekaart
        self.codes = code_index(routekaart)
        self.indicatoren = indicatoren_called(choices, routekaart)
        self.of_gebied = columns.places("gebied", CODE)
        self.is_by_code = bool(columns.places(CODE))

    @property
    def kolommen(self) -> dict[str, str]:
        """The headings of the columns that are read, by what they hold."""
        headings = self.columns.headings
        kolommen = {key: headings[place] for place, key in self.columns.keys.items()}
        kolommen |= {str(year): headings[place] for place, year in self.columns.years.items()}
        return kolommen | {record_id: headings[place] for place, record_id in self.columns.indicatoren.items()}

    def values(self, row: SourceRow) -> Iterator[Measured]:
        """Give the value in each column of values; a row with one filled cell is a note, and has none."""
        if len(row.filled) < min(2, len(self.columns.headings)):
            return
        values = self.columns.of_values
        for place in values:
            cell = unmarked(row.cells[place]) if place < len(row.cells) else ""
            if cell.strip():
                beside = f", {self.columns.headings[place]}" if len(values) > 1 else ""
                yield self._measured(row, place, cell.strip(), f"tabel {self.nummer}, rij {row.nummer}{beside}")

    def _measured(self, row: SourceRow, place: int, cell: str, plaats: str) -> Measured:
        velden = {key: self._text(row, key) for key in ("indicator", "gebied", "jaar", "status", "bron")}
        velden = {key: text for key, text in velden.items() if text}
        name = velden.get("indicator", "")
        indicator = self.columns.indicatoren.get(place) or self.indicatoren.get(folded_name(name))
        if indicator is None:
            return self._unknown(plaats, velden, name)
        if indicator == SKIP:
            return Measured(plaats, velden, skipped="zo gekozen met --kolom, of in de regels")
        year = self.columns.years.get(place) or _year(velden.get("jaar", "")) or self.choices.jaar
        if year is None:
            return Measured(plaats, velden, problem=f"'{short(velden.get('jaar', ''))}' is geen jaar")
        velden |= {"indicator": indicator, "jaar": str(year)}
        if velden.get("status", "definitief") not in STATUSES:
            wrong = short(velden["status"])
            return Measured(
                plaats, velden, problem=f"'{wrong}' is geen status van een meting{nearest(wrong, STATUSES)}"
            )
        if control_in(velden.get("bron", "")):
            return Measured(plaats, velden, problem="in de bron staat een stuurteken")
        lacks_gebied = self._put_gebied(row, velden)
        if lacks_gebied:
            left_out = {"skipped": lacks_gebied} if self.is_by_code else {"problem": lacks_gebied}
            return Measured(plaats, velden, **left_out)
        return self._with_value(plaats, velden, cell)

    def _unknown(self, plaats: str, velden: dict[str, str], name: str) -> Measured:
        """Refuse a name that is nearly that of an indicator; leave out what this routekaart does not measure."""
        meant = closest(folded_name(name), self.indicatoren, SLIP)
        if meant:
            problem = f"'{short(name)}' is geen indicator; bedoelde u '{meant}'?"
            return Measured(plaats, velden, problem=problem)
        return Measured(plaats, velden, skipped=f"'{short(name)}' is geen indicator van deze routekaart")

    def _put_gebied(self, row: SourceRow, velden: dict[str, str]) -> str:
        """Name the gebied of a row by its id, the own one not at all; gives what is wrong with it."""
        texts = [row.cells[place] for place in self.of_gebied if place < len(row.cells)]
        texts = [unmarked(text).strip() for text in texts if text.strip()] or [self.choices.vast.get("gebied", "")]
        velden.pop("gebied", None)
        if not any(texts):
            return "er staat niet bij van welk gebied dit is" if self.of_gebied else ""
        gebied = gebied_called(texts, self.routekaart, self.codes)
        if gebied is None:
            return f"'{short(texts[-1])}' is geen gebied van deze routekaart"
        own = self.routekaart.own_gebied
        if own is None or gebied != own.id:
            velden["gebied"] = gebied
        return ""

    def _with_value(self, plaats: str, velden: dict[str, str], cell: str) -> Measured:
        """Read the value, or why there is none."""
        if cell.casefold() in WITHOUT_VALUE:
            return Measured(plaats, velden | {"status": WITHOUT_VALUE[cell.casefold()]})
        indicator = self.routekaart.indicator(velden["indicator"])
        number = cell.rstrip("% ") if indicator and is_percentage(indicator.eenheid) else cell
        try:
            value = typed_number(number)
        except ValueError as error:
            return Measured(plaats, velden | {"waarde": cell}, problem=str(error))
        return Measured(plaats, velden | {"waarde": as_text(value)})

    def _text(self, row: SourceRow, key: str) -> str:
        """Give the text of a key in a row, or what holds for every row."""
        for place in self.columns.places(key):
            if place < len(row.cells) and row.cells[place].strip():
                return unmarked(row.cells[place]).strip()
        return self.choices.vast.get(key, "")


def _year(text: str) -> int | None:
    match = YEAR.fullmatch(text.strip())
    return int(match["year"]) if match else None
