"""The changes in meaning between two versions of the files (contract section 5, `diff`)."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from routehln.model.answers.finding import Bevinding

Soort = Literal["nieuw", "verwijderd", "gewijzigd"]
Precisie = Literal["preciezer", "ruimer"]
Waarde = str | int | Decimal | bool | list[str] | None
Waardoor = Literal["nieuw", "verschoven", "afgerond", "vervallen", "verwijderd", "samengevoegd", "heropend"]


class Wijziging(NamedTuple):
    """A record that is new or gone (`veld` is None), or one field of it with its old and new value.

    `verschuiving_dagen` is by how many days a moment shifts (negative: earlier): 0 where it only became more or less
    precise, which `precisie` tells, and None where the field is no moment or an end is open.
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
    onderdeel: str | None  # the name of the onderdeel that the record belongs to, or is
    tekst: str | None  # of a besluit that is new or gone
    precisie: Precisie | None = None


class Hernoemd(NamedTuple):
    """A record that has another id now; `zeker` where it says the same, False where it is only much alike."""

    van: str
    naar: str
    zeker: bool
    lijst: str


class Vervangen(NamedTuple):
    """An id that another record has now, with the title of the record that is gone and of the one that is new."""

    lijst: str
    id: str
    titel_voor: str
    titel_na: str


class Titel(NamedTuple):
    """A mijlpaal by its id and its title as readers see it."""

    id: str
    titel: str


class Verschuiving(NamedTuple):
    """A mijlpaal that shifts, gets or loses an open end or its moment, or belongs to no overleg any more.

    `van` and `naar` are its moments as written. `dagen` is by how many days it shifts, None where an end is open.
    `te_laat_voor` and `te_laat_na` are by how many days it is te laat before and after; 0 where it isn't open now.
    """

    id: str
    titel: str
    van: str | None
    naar: str | None
    eind_voor: date | None
    eind_na: date | None
    dagen: int | None
    voorbij_fase: str | None
    voorbij_programma: bool
    onderdeel: str | None
    eigenaar: str | None
    reden: str | None  # where it was given with the move
    was_afgerond: bool
    van_agenda: tuple[str, ...]  # the overleggen it belonged to, where it belongs to none now
    was: str | None  # the id of the record that it probably was
    te_laat_voor: int
    te_laat_na: int
    naam: str  # the title as readers see it
    keer: int | None = None  # how often it moved later, this shift included; None where that isn't known
    wachten: tuple[str, ...] = ()  # the ids of the open mijlpalen that wait for it


class Drukte(NamedTuple):
    """How many open mijlpalen belong to an overleg, and which come, go and stay; what is carried over isn't counted."""

    overleg: str
    voor: int
    na: int
    komt: tuple[Titel, ...]
    gaat: tuple[Titel, ...]
    blijft: tuple[Titel, ...]


class Oorzaak(NamedTuple):
    """One change that moves mijlpalen whose own records stayed as they were.

    By `soort` an overleg got another day (`id` is that overleg), another source leads (`id` is 'routekaart'), or
    another gremium decides (`id` is that gremium). `verschuivingen` are the ids of the mijlpalen that it moves,
    `overleggen` the ids of the overleggen whose points change because of it and nothing else, `preciezer_of_ruimer` the
    ids of the mijlpalen of which the moment only became more or less precise by it.
    """

    soort: Literal["overleg", "leidend", "gremium"]
    id: str
    oud: str
    nieuw: str
    verschuivingen: tuple[str, ...]
    overleggen: tuple[str, ...]
    preciezer_of_ruimer: tuple[str, ...] = ()


class TeLaat(NamedTuple):
    """A mijlpaal that becomes te laat or stops being so: the days it is te laat before and after, and the cause.

    Of what is open these are the days on the peildatum; of what was done or rejected `voor` are the days on that day.
    What ended te laat on a day that nobody recorded has None.
    """

    id: str
    titel: str
    voor: int | None
    na: int
    waardoor: Waardoor
    onderdeel: str | None
    naam: str  # the title as readers see it


class Stand(NamedTuple):
    """A mijlpaal that came or ended, as it is in the new version; where it is gone, as it was in the old one.

    `titel` is the title as readers see it. `te_laat` is by how many days it is te laat, or was on the day when it was
    done or rejected; None where it ended te laat on a day that nobody recorded. `records` are the ids of the records
    that mention it. `in_mijlpaal` is the id of the mijlpaal that it became part of, None where it didn't.
    """

    id: str
    titel: str
    moment: str | None
    onderdeel: str | None
    eigenaar: str | None
    afgerond_op: date | None
    te_laat: int | None
    records: tuple[str, ...]
    in_mijlpaal: str | None
    voorbij_fase: str | None
    voorbij_programma: bool


class Beloop(NamedTuple):
    """The mijlpalen that are new, done, lapsed, gone, or part of another now; the last two keep their old ids."""

    nieuw: tuple[Stand, ...] = ()
    afgerond: tuple[Stand, ...] = ()
    vervallen: tuple[Stand, ...] = ()
    verwijderd: tuple[Stand, ...] = ()
    samengevoegd: tuple[Stand, ...] = ()


class Compared(NamedTuple):
    """The versions that were compared: their names, their commits as short hashes ('' for files on disk), and a day.

    `elsewhere` are the paths outside the routekaart that differ between two commits. `van_dag` is the day of the old
    commit, where it was asked for by when it was.
    """

    van: str
    naar: str
    van_commit: str
    naar_commit: str
    peildatum: date
    elsewhere: tuple[str, ...] = ()
    van_dag: date | None = None


class Difference(NamedTuple):
    """The answer of `diff`; `volledig` is False where a version holds what could not be read."""

    compared: Compared
    volledig: bool
    wijzigingen: list[Wijziging]
    hernoemd: list[Hernoemd]
    vervangen: list[Vervangen]
    oorzaken: list[Oorzaak]
    verschuivingen: list[Verschuiving]
    mijlpalen: Beloop
    overleggen: list[Drukte]
    te_laat: list[TeLaat]
    nieuwe_bevindingen: list[Bevinding]
    verdwenen_bevindingen: list[Bevinding]
    onderdelen: dict[str, str]  # the names of those that findings are about, by id of a record
    opmaak: list[str]  # files that were laid out anew, split or joined, and nothing more
    onleesbaar: list[str]  # what stood in the way of reading either version whole, a sentence each
