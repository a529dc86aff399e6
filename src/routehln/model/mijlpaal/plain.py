"""Records as answers show them: plain values without Pydantic, so that a snapshot can give them (section 2)."""

from datetime import date
from typing import Literal, NamedTuple

Uitkomst = Literal["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
Lidwoord = Literal["de", "het"]
ENDS: tuple[Uitkomst, ...] = ("vastgesteld", "gewijzigd vastgesteld")  # with these a mijlpaal is afgerond


class Naam(NamedTuple):
    """An onderdeel or a fase by its names; `namen` are all of them, id and naam among them."""

    id: str
    naam: str
    namen: tuple[str, ...]


class Lid(NamedTuple):
    """A seat in a gremium."""

    organisatie: str
    functie: str | None
    groep: str | None


class Gremium(NamedTuple):
    """A body of the alliance; exactly one decides. `namen` are all of its names, id and naam among them.

    `bereidt_voor` is the id of the gremium whose meetings it prepares, or what the files say where nobody is called so.
    """

    id: str
    naam: str
    namen: tuple[str, ...]
    lidwoord: Lidwoord
    besluitvormend: bool
    bereidt_voor: str | None
    voorzitter: str | None
    vaste_agenda: tuple[str, ...] = ()
    leden: tuple[Lid, ...] = ()


class Afwezig(NamedTuple):
    """An organisation that can't come, and who comes instead."""

    organisatie: str
    vervanging: str | None


class Overleg(NamedTuple):
    """The facts of a meeting in the files, but for its date."""

    begintijd: str | None
    eindtijd: str | None
    locatie: str | None
    afwezig: tuple[Afwezig, ...]
    mededelingen: tuple[str, ...]


class Besluit(NamedTuple):
    """The decision of an overleg about a mijlpaal; `naar` is a moment in its own words."""

    id: str | None
    overleg: str | None
    mijlpaal: str | None
    uitkomst: Uitkomst | None
    tekst: str | None
    naar: str | None
    acties: tuple[str, ...]


class Vermelding(NamedTuple):
    """A record that mentions a mijlpaal: how far it is, and what people decided about it (`afstemming`)."""

    status: str
    afgerond_op: date | None
    eigenaar: str | None
    toelichting: str | None
    dubbel_van: str | None
    apart_van: tuple[str, ...]
    moment: str | None
    reden: str | None
