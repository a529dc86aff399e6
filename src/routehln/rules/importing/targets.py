"""What the rows of a table may become: the list of the routekaart, and the keys that a column may hold."""

from typing import NamedTuple

JAAR = "jaar"  # a column that holds only the year of the moments beside it; no key of a record
PLACES = ("onderdeel", "fase")  # keys that name what a row belongs to


class Target(NamedTuple):
    """One way to read a table.

    Attributes:
        lijst: the top-level key that the rows go to.
        text: the key that says what a row is about; a row without it is skipped.
        keys: the keys that a column may hold, as a record has them in order.
        needed: the keys that a table must have, for it to be a planning.
    """

    lijst: str
    text: str
    keys: tuple[str, ...]
    needed: tuple[str, ...]


# `metingen` comes here as soon as there are some; what is no key of this table is refused by `--als`.
TARGETS: dict[str, Target] = {
    "kalender": Target(
        "kalender",
        "omschrijving",
        ("id", "fase", "moment", "omschrijving", "onderdeel", "status", "eigenaar", "gevraagd", "toelichting"),
        ("omschrijving", "moment"),
    ),
    "tussenstops": Target(
        "tussenstops",
        "titel",
        ("id", "titel", "moment", "hoofdstuk", "fase", "onderdeel", "status", "eigenaar", "gevraagd", "toelichting"),
        ("titel",),
    ),
}
