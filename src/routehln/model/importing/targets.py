"""The kinds of rows that a table may hold: the list that they go to, and the keys that its columns may hold."""

from typing import NamedTuple

from routehln.model.records.records import Kalenderregel, Meting, Overleg, Record, Tussenstop

JAAR = "jaar"  # a column that holds only the year of the moments beside it; no key of a record
DATES = ("moment", "datum")  # keys that say when
PARTS = ("onderdeel", "fase")  # keys that name the part of the programme that a row belongs to


class Target(NamedTuple):
    """One kind of rows, as which a table can be read.

    Attributes:
        lijst: the top-level key that the rows go to.
        kind: the records of that list.
        text: the key that says what a row is about; a row without it is skipped.
        keys: the keys that a column may hold, as a record has them in order.
        needed: the keys that a table must have, for it to be a planning.
        needed_parts: the keys, of PARTS, that each row needs where the routekaart has such records.
    """

    lijst: str
    kind: type[Record]
    text: str
    keys: tuple[str, ...]
    needed: tuple[str, ...]
    needed_parts: tuple[str, ...] = ()


_OF_TUSSENSTOPS = (
    "id", "titel", "moment", "hoofdstuk", "fase", "onderdeel", "status", "eigenaar", "gevraagd", "toelichting",
)  # fmt: skip
TARGETS: dict[str, Target] = {
    "kalender": Target(
        lijst="kalender",
        kind=Kalenderregel,
        text="omschrijving",
        keys=("id", "fase", "moment", "omschrijving", "onderdeel", "status", "eigenaar", "gevraagd", "toelichting"),
        needed=("omschrijving", "moment"),
        needed_parts=("onderdeel", "fase"),
    ),
    "tussenstops": Target(
        lijst="tussenstops",
        kind=Tussenstop,
        text="titel",
        keys=_OF_TUSSENSTOPS,
        needed=("titel",),
        needed_parts=("onderdeel",),
    ),
    "overleggen": Target(
        lijst="overleggen",
        kind=Overleg,
        text="datum",
        keys=("gremium", "datum", "begintijd", "eindtijd", "locatie"),
        needed=("datum",),
    ),
    "metingen": Target(
        lijst="metingen",
        kind=Meting,
        text="indicator",
        keys=("indicator", "gebied", "jaar", "waarde", "status", "bron"),
        needed=("indicator", "jaar", "waarde"),
    ),
}
