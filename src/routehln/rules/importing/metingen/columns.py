"""The columns of a table with measured values: those of the values, and those that say of what they are."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.importing.choices import SKIP, Choices
from routehln.model.importing.table import SourceRow
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.columns.column import column_name, folded_name
from routehln.rules.importing.metingen.names import indicator_names

CODE = "code"  # a column that names a gebied by a code; no key of a record
KEYS = ("indicator", "gebied", "jaar", "waarde", "status", "bron")
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "indicator": ("indicator", "indicatoren", "onderwerp"),
    "gebied": ("gebied", "gebieden", "regio", "regionaam", "regio's", "gemeente", "gemeentenaam", "wijk", "buurt",
               "wijken en buurten", "naam"),
    CODE: ("code", "codering", "regiocode", "gemeentecode", "wijkcode", "buurtcode", "gwb_code", "gwb_code_10"),
    "jaar": ("jaar", "perioden", "periode"),
    "waarde": ("waarde", "cijfer", "getal"),
    "status": ("status",),
    "bron": ("bron",),
}  # fmt: skip
YEAR = re.compile(r"(?P<year>(?:19|20|21)[0-9]{2})(?:JJ00|\*{1,2}| ?\(voorlopig\))?")


class Columns(NamedTuple):
    """The columns of a table, by place from 0.

    Attributes:
        keys: what each key column is: one of KEYS, or CODE.
        years: the columns that hold the values of a year.
        indicatoren: the columns that hold the values of an indicator, by its id.
        headings: the text of each heading.
    """

    keys: dict[int, str]
    years: dict[int, int]
    indicatoren: dict[int, str]
    headings: dict[int, str]

    @property
    def of_values(self) -> list[int]:
        """The places of the columns that hold values."""
        plain = [place for place, key in self.keys.items() if key == "waarde"]
        return plain or [*self.years, *self.indicatoren]

    def places(self, *keys: str) -> list[int]:
        """Give the places of the columns of these keys, in order."""
        return [place for place, key in sorted(self.keys.items()) if key in keys]


def columns_of(row: SourceRow, choices: Choices, routekaart: Routekaart) -> Columns:
    """Read a row as headings: by what a person said of a column, else by its words."""
    columns = Columns({}, {}, {}, {})
    typed = {folded_name(name): key for name, key in choices.kolommen.items()}
    named = indicator_names(routekaart)
    for place, cell in row.filled.items():
        heading = unmarked(cell)
        folded = folded_name(heading)
        key = typed.get(folded) or typed.get(folded_name(column_name(place)))
        year = YEAR.fullmatch(heading.strip())
        columns.headings[place] = column_name(place, heading)
        if key == SKIP:
            continue
        if key in named.values():
            columns.indicatoren[place] = str(key)
        elif key or _key(folded):
            columns.keys[place] = key or _key(folded)
        elif year:
            columns.years[place] = int(year["year"])
        elif folded in named:
            columns.indicatoren[place] = named[folded]
    return columns


def is_complete(columns: Columns, choices: Choices) -> bool:
    """Tell whether these headings say of which indicator and which year every value is."""
    given = {*columns.keys.values(), *choices.vast}
    has_indicator = "indicator" in given or columns.indicatoren
    has_year = "jaar" in given or choices.jaar is not None or columns.years
    return bool(columns.of_values and has_indicator and has_year)


def _key(folded: str) -> str:
    """Give the key that a heading is the word for; nothing where it is none."""
    for key, words in HEADINGS.items():
        if folded in words:
            return key
    return ""
