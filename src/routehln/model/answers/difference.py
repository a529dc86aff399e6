"""The changes in meaning between two versions of the files (contract section 5, `diff`)."""

from datetime import date
from typing import Literal, NamedTuple

from routehln.model.answers.finding import Bevinding

Soort = Literal["nieuw", "verwijderd", "gewijzigd"]
Waarde = str | int | bool | list[str] | None


class Wijziging(NamedTuple):
    """A record that is new or gone (`veld` is None), or one field of it with its old and new value.

    `verschuiving_dagen` is by how many days a moment's `eind` moves; None where it is no moment, or an end is open.
    """

    id: str
    soort: Soort
    titel: str
    veld: str | None
    oud: Waarde
    nieuw: Waarde
    verschuiving_dagen: int | None
    lijst: str
    mijlpaal: str | None  # that a tussenstop or kalenderregel belongs to now; of what is gone, belonged to
    moment: str | None  # of the record now; of what is gone, as it was
    voorbij_fase: str | None  # the name of the fase after whose einde it now falls
    voorbij_programma: bool


class Verschuiving(NamedTuple):
    """A mijlpaal that falls on other days; `van` and `naar` are its words, `dagen` is None where an end is open."""

    id: str
    titel: str
    van: str | None
    naar: str | None
    eind_voor: date | None
    eind_na: date | None
    dagen: int | None
    voorbij_fase: str | None
    voorbij_programma: bool


class Drukte(NamedTuple):
    """How many open mijlpalen belong to an overleg, where that changes; what is carried over isn't counted."""

    overleg: str
    voor: int
    na: int


class TeLaat(NamedTuple):
    """A mijlpaal that becomes te laat, or no longer is: by how many days, 0 where it isn't."""

    id: str
    titel: str
    voor: int
    na: int


class Beloop(NamedTuple):
    """The ids of mijlpalen that come, lapse, go, or became part of another; what is gone has the id that it had."""

    nieuw: tuple[str, ...] = ()
    vervallen: tuple[str, ...] = ()
    verwijderd: tuple[str, ...] = ()
    samengevoegd: tuple[str, ...] = ()


class Difference(NamedTuple):
    """The answer of `diff`; `volledig` is False where a version holds what could not be read."""

    van: str
    naar: str
    peildatum: date
    volledig: bool
    wijzigingen: list[Wijziging]
    verschuivingen: list[Verschuiving]
    mijlpalen: Beloop
    overleggen: list[Drukte]
    te_laat: list[TeLaat]
    nieuwe_bevindingen: list[Bevinding]
    verdwenen_bevindingen: list[Bevinding]
    opmaak: list[str]  # files that were laid out anew, split or joined, and nothing more
    onleesbaar: list[str]  # what stood in the way of reading either version whole, a sentence each
