"""What may go wrong, how likely and grave that is each year, and what is done against it (contract section 2)."""

from routehln.model.monitor.monitor import Aanpak, RisicoStatus
from routehln.model.records.base import Record
from routehln.model.records.fields import Id, Jaar, JaNee, MomentField, Schaal, Tekst


class Maatregel(Record):
    """A thing to do against a risico."""

    tekst: Tekst
    wie: Tekst | None = None
    moment: MomentField | None = None


class Beoordeling(Record):
    """The judgement of a risico in a year."""

    jaar: Jaar
    kans: Schaal
    impact: Schaal
    toelichting: Tekst | None = None


class Risico(Record):
    """A thing that may keep the programme from reaching its doelen."""

    id: Id
    titel: Tekst
    onderdeel: Tekst | None = None
    oorzaak: Tekst | None = None
    gevolg: Tekst | None = None
    eigenaar: Tekst | None = None
    aanpak: Aanpak | None = None
    maatregelen: tuple[Maatregel, ...] = ()
    beoordelingen: tuple[Beoordeling, ...] = ()
    status: RisicoStatus = "open"
    vertrouwelijk: JaNee = False
