"""One measured value of a table, with its indicator, gebied and year, or what is wrong with it."""

from collections.abc import Mapping
from typing import NamedTuple, get_args

from routehln.model.importing.choices import SKIP, Choices
from routehln.model.importing.table import SourceRow
from routehln.model.monitor.monitor import MetingStatus
from routehln.model.monitor.number import as_text, is_percentage, typed_number
from routehln.model.names import SLIP, closest, nearest, short
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.cells.text import control_in, unmarked
from routehln.rules.importing.columns.column import folded_name
from routehln.rules.importing.metingen.columns import CODE, YEAR, Columns
from routehln.rules.importing.metingen.names import Names

STATUSES: tuple[str, ...] = get_args(MetingStatus)
# What a cell says in place of a number: CBS writes a point where a figure isn't known, others an x where it is secret.
WITHOUT_VALUE = {".": "ontbreekt", "..": "ontbreekt", "ontbreekt": "ontbreekt", "x": "geheim", "geheim": "geheim"}
_TEXTS = ("indicator", "gebied", "jaar", "status", "bron")  # keys that a cell beside the value may hold


class Measured(NamedTuple):
    """A value of a table.

    Attributes:
        plaats: where it stands.
        velden: its keys as a record has them.
        problem: why it can't be read, in a sentence; empty where it can.
        skipped: why it is left out; empty where it isn't.
    """

    plaats: str
    velden: dict[str, str]
    problem: str = ""
    skipped: str = ""


class ValueReader:
    """Reads the values of one table by its columns."""

    def __init__(self, columns: Columns, choices: Choices, routekaart: Routekaart) -> None:
        self.columns = columns
        self.choices = choices
        self.routekaart = routekaart
        self.names = Names(choices, routekaart)
        self.of_gebied = columns.places("gebied", CODE)
        self.is_by_code = bool(columns.places(CODE))

    def value(self, row: SourceRow, place: int, plaats: str) -> Measured:
        """Read the value of a row in the column at `place`; `plaats` is where a reader finds it."""
        velden = self._texts(row)
        name = velden.get("indicator", "")
        indicator = self.columns.indicatoren.get(place) or self.names.indicator(name)
        if indicator is None:
            return self._unknown(plaats, velden, name)
        if indicator == SKIP:
            return Measured(plaats, velden, skipped="zo gekozen met --kolom, of in de regels")
        year = self.columns.years.get(place) or _year(velden.get("jaar", "")) or self.choices.jaar
        if year is None:
            return Measured(plaats, velden, problem=f"'{short(velden.get('jaar', ''))}' is geen jaar")
        velden |= {"indicator": indicator, "jaar": str(year)}
        problem = _problem(velden)
        if problem:
            return Measured(plaats, velden, problem=problem)
        lacks_gebied = self._put_gebied(row, velden)
        if lacks_gebied and self.is_by_code:  # tables by code hold all areas of the country
            return Measured(plaats, velden, skipped=lacks_gebied)
        if lacks_gebied:
            return Measured(plaats, velden, problem=lacks_gebied)
        return self._with_value(plaats, velden, text_at(row, place))

    def _texts(self, row: SourceRow) -> dict[str, str]:
        """Give the texts beside a value, by key, or what holds for every row."""
        texts: dict[str, str] = {}
        for key in _TEXTS:
            in_row = [text_at(row, place) for place in self.columns.places(key)]
            text = next(filter(None, in_row), self.choices.vast.get(key, ""))
            if text:
                texts[key] = text
        return texts

    def _unknown(self, plaats: str, velden: dict[str, str], name: str) -> Measured:
        """Refuse a name that is nearly that of an indicator; leave out what this routekaart does not measure."""
        meant = closest(folded_name(name), self.names.indicatoren, SLIP)
        if meant:
            return Measured(plaats, velden, problem=f"'{short(name)}' is geen indicator; bedoelde u '{meant}'?")
        return Measured(plaats, velden, skipped=f"'{short(name)}' is geen indicator van deze routekaart")

    def _put_gebied(self, row: SourceRow, velden: dict[str, str]) -> str:
        """Name the gebied of a row by its id, the own one not at all; give what is wrong with it, in a sentence."""
        in_row = [text_at(row, place) for place in self.of_gebied]
        texts = list(filter(None, in_row)) or [self.choices.vast.get("gebied", "")]
        velden.pop("gebied", None)
        if not any(texts):
            return "er staat niet bij van welk gebied dit is" if self.of_gebied else ""
        gebied = self.names.gebied(texts)
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


def text_at(row: SourceRow, place: int) -> str:
    """Give the text of a row in the column at a place, without marks; empty where there is none."""
    return unmarked(row.cells[place]).strip() if place < len(row.cells) else ""


def _problem(velden: Mapping[str, str]) -> str:
    """Say what is wrong with the status or the source beside a value; empty where nothing is."""
    status = velden.get("status", "definitief")
    if status not in STATUSES:
        wrong = short(status)
        return f"'{wrong}' is geen status van een meting{nearest(wrong, STATUSES)}"
    if control_in(velden.get("bron", "")):
        return "in de bron staat een stuurteken"
    return ""


def _year(text: str) -> int | None:
    match = YEAR.fullmatch(text.strip())
    return int(match["year"]) if match else None
