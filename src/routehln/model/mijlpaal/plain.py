"""Records as answers show them: plain values without Pydantic, so that a snapshot can give them (section 2)."""

from datetime import date
from typing import Literal, NamedTuple

Uitkomst = Literal["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
OverlegStatus = Literal["gepland", "gehouden", "vervallen"]
Rubriek = Literal["besluitvorming", "eerder", "voorbereiding", "voortgang"]
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
    It exists from `begin` through `eind`, where those are known.
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
    begin: date | None = None
    eind: date | None = None


class Afwezig(NamedTuple):
    """An organisation that can't come, and who comes instead."""

    organisatie: str
    vervanging: str | None


class Plek(NamedTuple):
    """What was fixed of a point beside its number: its rubriek, and whether it was confidential then."""

    rubriek: Rubriek
    vertrouwelijk: bool


class VasteAgenda(NamedTuple):
    """The points of an agenda whose numbers are fixed: ids in order, and the plek of each.

    `plekken` is empty where the files don't tell it of every point.
    """

    vastgesteld_op: date
    punten: tuple[str, ...]
    plekken: tuple[Plek, ...]


class Overleg(NamedTuple):
    """The facts of a meeting in the files, but for its date."""

    begintijd: str | None = None
    eindtijd: str | None = None
    locatie: str | None = None
    status: OverlegStatus = "gepland"
    aanwezig: tuple[str, ...] = ()
    afwezig: tuple[Afwezig, ...] = ()
    mededelingen: tuple[str, ...] = ()
    agenda: VasteAgenda | None = None
    besluitenlijst_vastgesteld_op: date | None = None


class Besluit(NamedTuple):
    """The decision of an overleg about a mijlpaal, or about what its `titel` says.

    `naar` is the id of the overleg to which it is put off, or a moment in its own words.
    """

    id: str | None
    overleg: str | None
    mijlpaal: str | None
    titel: str | None
    uitkomst: Uitkomst | None
    op: date | None
    tekst: str | None
    naar: str | None
    acties: tuple[str, ...]


class Stuk(NamedTuple):
    """A document that goes with a mijlpaal: its title, and the file in the repository or the address it is at."""

    titel: str
    bestand: str | None
    url: str | None


class Vermelding(NamedTuple):
    """A record that mentions a mijlpaal: how far it is, and what people decided about it (`afstemming`)."""

    status: str
    afgerond_op: date | None
    eigenaar: str | None
    gevraagd: str | None
    stukken: tuple[Stuk, ...]
    toelichting: str | None
    publiek: str | None
    dubbel_van: str | None
    apart_van: tuple[str, ...]
    moment: str | None
    reden: str | None
