"""The records of the files, validated and frozen, with their keys in the contract's order (contract section 2).

Who meets, what they decided and promised stand here, and every other kind of record can be had from here.
"""

from typing import get_args

from pydantic import model_validator

from routehln.model.mijlpaal.actie import ActieStatus
from routehln.model.mijlpaal.plain import Lidwoord, OverlegStatus, Plek, Rubriek, Uitkomst
from routehln.model.records.base import Aliased, Identified, Named, Numbered, Record, id_of_name
from routehln.model.records.fields import Aantal, Dag, Id, JaNee, Maand, MomentField, Tekst, Teksten, Tijd, Was, refuse
from routehln.model.records.leefgebieden import TARGET_TAGS, Indicator, Interventie, Leefgebied, Streefwaarde, Target
from routehln.model.records.metingen import Gebied, Meting
from routehln.model.records.programma import Afkorting, Fase, Kenmerk, Onderdeel, Programma
from routehln.model.records.risicos import Beoordeling, Maatregel, Risico
from routehln.model.records.stappen import Afstemming, Herkomst, Kalenderregel, Stap, Stuk, Tussenstop

__all__ = [
    "ITEMS", "LISTS", "LIST_OF", "NESTED", "PROGRAMMA", "STEPS", "TARGET_TAGS",
    "Actie", "Afkorting", "Afstemming", "Afwezig", "Aliased", "Beoordeling", "Besluit", "Bestand", "Fase", "Gebied",
    "Gremium", "Herkomst", "Identified", "Indicator", "Interventie", "Kalenderregel", "Kenmerk", "Leefgebied", "Lid",
    "Maatregel", "Meting", "Named", "Numbered", "Onderdeel", "Overleg", "Programma", "Record", "Risico", "Stap",
    "Streefwaarde", "Stuk", "Target", "Tussenstop", "VasteAgenda", "id_of_name",
]  # fmt: skip


class VasteAgenda(Record):
    """The points of an agenda whose numbers are fixed: their ids in order.

    `rubrieken` tells in which part of the agenda they stand, in the same order: `18 besluitvorming`, `4 eerder`, and
    which of them were confidential: `1 besluitvorming vertrouwelijk`.
    """

    vastgesteld_op: Dag
    punten: tuple[Id, ...] = ()
    rubrieken: tuple[Aantal, ...] = ()

    @property
    def plekken(self) -> tuple[Plek, ...]:
        """The plek of every point, in order; empty where the counts don't add up to the points."""
        plekken: list[Plek] = []
        for text in self.rubrieken:
            count, name, *secret = text.split()
            plekken += [Plek(rubriek, bool(secret)) for rubriek in get_args(Rubriek) if rubriek == name] * int(count)
        return tuple(plekken) if len(plekken) == len(self.punten) else ()


class Afwezig(Record):
    """An organisation that can't come, and who comes instead."""

    organisatie: Tekst
    vervanging: Tekst | None = None


class Overleg(Record):
    """A meeting of a gremium."""

    id: Id | None = None
    gremium: Tekst | None = None
    maand: Maand | None = None
    datum: Dag | None = None
    begintijd: Tijd | None = None
    eindtijd: Tijd | None = None
    locatie: Tekst | None = None
    status: OverlegStatus = "gepland"
    aanwezig: Teksten = ()
    afwezig: tuple[Afwezig, ...] = ()
    mededelingen: Teksten = ()
    agenda: VasteAgenda | None = None
    besluitenlijst_vastgesteld_op: Dag | None = None
    bron: Herkomst | None = None

    @model_validator(mode="after")
    def _when(self) -> "Overleg":
        """Refuse an overleg of which neither the month nor the day is known."""
        if self.maand is None and self.datum is None:
            raise refuse("een overleg heeft een 'maand' of een 'datum' nodig")
        return self


class Lid(Record):
    """A seat in a gremium: an organisation and a function, never a person's name."""

    organisatie: Tekst
    functie: Tekst | None = None
    groep: Tekst | None = None


class Gremium(Aliased):
    """A body of the alliance; exactly one decides."""

    lidwoord: Lidwoord | None = None
    besluitvormend: JaNee = False
    bereidt_voor: Tekst | None = None
    onder: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None
    rol: Tekst | None = None
    voorzitter: Tekst | None = None
    vaste_agenda: Teksten = ()
    leden: tuple[Lid, ...] = ()


class Besluit(Record):
    """The decision of an overleg, about a mijlpaal or about what its `titel` says.

    `was` holds what it changed in the records of the mijlpaal, so that it can be taken back: by the id of the record
    and the key (`status`, or `afstemming.moment`), what stood there before, None where nothing did.
    """

    id: Id | None = None
    overleg: Id | None = None
    mijlpaal: Id | None = None
    titel: Tekst | None = None
    uitkomst: Uitkomst | None = None
    op: Dag | None = None
    tekst: Tekst | None = None
    naar: MomentField | None = None
    was: Was = ()
    acties: Teksten = ()


class Actie(Record):
    """A promise of someone to do something, out of a besluit, out of an overleg, or by hand."""

    id: Id | None = None
    tekst: Tekst
    wie: Tekst | None = None
    moment: MomentField | None = None
    status: ActieStatus = "open"
    gereed_op: Dag | None = None
    overleg: Id | None = None
    besluit: Id | None = None
    mijlpaal: Id | None = None
    toelichting: Tekst | None = None


class Bestand(Record):
    """One file, which may have any of these keys."""

    routekaart: Programma | None = None
    fasen: tuple[Fase, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    tussenstops: tuple[Tussenstop, ...] = ()
    kalender: tuple[Kalenderregel, ...] = ()
    overleggen: tuple[Overleg, ...] = ()
    gremia: tuple[Gremium, ...] = ()
    besluiten: tuple[Besluit, ...] = ()
    acties: tuple[Actie, ...] = ()
    gebieden: tuple[Gebied, ...] = ()
    metingen: tuple[Meting, ...] = ()
    risicos: tuple[Risico, ...] = ()


PROGRAMMA = "routekaart"  # the one top-level key that holds no list
LISTS: dict[str, type[Record]] = {
    key: get_args(field.annotation)[0] for key, field in Bestand.model_fields.items() if key != PROGRAMMA
}
NESTED: dict[str, type[Record]] = {  # mappings of texts in a record
    "afstemming": Afstemming,
    "agenda": VasteAgenda,
    "bron": Herkomst,
    "streefwaarde": Streefwaarde,
}
ITEMS: dict[str, type[Record]] = {"interventies": Interventie, "indicatoren": Indicator}  # records within a record
STEPS = ("tussenstops", "kalender")
LIST_OF: dict[type[Record], str] = {kind: name for name, kind in LISTS.items()}
