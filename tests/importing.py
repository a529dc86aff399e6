"""Tables of a source, written in a test as a person would draw them."""

from collections.abc import Iterable

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.plan import plan_import


def table(drawn: str, *titels: str, nummer: int = 1) -> SourceTable:
    """A table of which each line is a row and `|` stands between cells; `<` repeats the merged cell to its left."""
    rows: list[SourceRow] = []
    for number, line in enumerate(filter(str.strip, drawn.split("\n")), start=1):
        cells: list[str] = []
        merged: list[int] = []
        for place, cell in enumerate(map(str.strip, line.split("|"))):
            if cell == "<":
                merged.append(place)
            cells.append(cells[-1] if cell == "<" else cell)
        rows.append(SourceRow(number, tuple(cells), tuple(merged)))
    return SourceTable(nummer, titels, tuple(rows))


def planned(routekaart: Routekaart, *tables: SourceTable, **choices: object) -> Import:
    """What an import of these tables would do, with these choices."""
    return plan_import(routekaart, tables, Choices(**{"bron": "proef", **choices}))  # type: ignore[arg-type]


def told(outcome: Import, *keys: str) -> list[str]:
    """Each row as its outcome and these fields, a space between."""
    return [" ".join([rij.uitkomst, *(rij.velden.get(key, "?") for key in keys)]) for rij in outcome.rijen]


def outcomes(outcome: Import) -> Iterable[str]:
    """The outcome of each row."""
    return [rij.uitkomst for rij in outcome.rijen]
