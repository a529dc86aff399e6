"""The choices of people about a source: typed as options, or kept in a rules file (section 5, `import`)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NO_TEXTS: Mapping[str, str] = MappingProxyType({})
SKIP = "overslaan"  # in the place of a key: this column isn't read


class Choices(NamedTuple):
    """The choices for one source.

    Attributes:
        bron: the name of the source.
        als: what its rows are: a key of TARGETS.
        tabel: the number of the only table to read; None for all.
        jaar: the year of moments that have none.
        kolommen: keys of a record, or SKIP, by the headings of the columns that hold them.
        vast: texts that every row has, by key.
        naar: the path of the file for new records; None for where their like stand.
        named: a person named the source, so that records that were there already remember it too.
    """

    bron: str
    als: str = "kalender"
    tabel: int | None = None
    jaar: int | None = None
    kolommen: Mapping[str, str] = NO_TEXTS
    vast: Mapping[str, str] = NO_TEXTS
    naar: str | None = None
    named: bool = False
