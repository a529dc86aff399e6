"""The kinds of rows that a table may hold: the list of the routekaart they go to, and the keys that a column may be."""

from typing import NamedTuple, get_args

from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.records.records import Kalenderregel, Meting, Overleg, Record, Tussenstop

JAAR = "jaar"  # a column that holds only the year of the moments beside it; no key of a record
DATES = ("moment", "datum")  # keys that say when
STATUSES: tuple[str, ...] = get_args(Status)
PLACES = ("onderdeel", "fase")  # keys that name what a row belongs to


class Target(NamedTuple):
    """One way to read a table.

    Attributes:
        lijst: the top-level key that the rows go to.
        kind: the records of that list.
        text: the key that says what a row is about; a row without it is skipped.
        keys: the keys that a column may hold, as a record has them in order.
        needed: the keys that a table must have, for it to be a planning.
        placed: of PLACES those that each row needs, where the routekaart has any.
    """

    lijst: str
    kind: type[Record]
    text: str
    keys: tuple[str, ...]
    needed: tuple[str, ...]
    placed: tuple[str, ...]


TARGETS: dict[str, Target] = {
    "kalender": Target(
        "kalender",
        Kalenderregel,
        "omschrijving",
        ("id", "fase", "moment", "omschrijving", "onderdeel", "status", "eigenaar", "gevraagd", "toelichting"),
        ("omschrijving", "moment"),
        ("onderdeel", "fase"),
    ),
    "tussenstops": Target(
        "tussenstops",
        Tussenstop,
        "titel",
        ("id", "titel", "moment", "hoofdstuk", "fase", "onderdeel", "status", "eigenaar", "gevraagd", "toelichting"),
        ("titel",),
        ("onderdeel",),
    ),
    "overleggen": Target(
        "overleggen",
        Overleg,
        "datum",
        ("gremium", "datum", "begintijd", "eindtijd", "locatie"),
        ("datum",),
        (),
    ),
    "metingen": Target(
        "metingen",
        Meting,
        "indicator",
        ("indicator", "gebied", "jaar", "waarde", "status", "bron"),
        ("indicator", "jaar", "waarde"),
        (),
    ),
}
