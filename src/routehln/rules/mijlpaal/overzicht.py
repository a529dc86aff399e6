"""Make the overzicht of a routekaart (contract section 4)."""

from collections.abc import Iterable

from routehln.model.mijlpaal import plain
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.records.records import Besluit, Gremium, Onderdeel, Overleg, Stap
from routehln.model.records.routekaart import Routekaart, fase_names
from routehln.rules.mijlpaal.acties import acties
from routehln.rules.mijlpaal.deciding import deciding
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


def overzicht(routekaart: Routekaart, elsewhere: Iterable[str] = ()) -> Overzicht:
    """Give the programme and its mijlpalen as plain values, whatever the day.

    Of a part of a routekaart `elsewhere` are the overleggen that its other mijlpalen name.
    """
    every = mijlpalen(routekaart)
    bijeenkomsten = deciding(routekaart, every, elsewhere)
    described = zip(routekaart.bijeenkomsten.described, routekaart.overleggen, strict=True)
    overleggen = {meeting.id: _overleg(record) for meeting, record in described if meeting in bijeenkomsten}
    return Overzicht(
        naam=routekaart.programma.programma or routekaart.programma.naam or "",
        tijdzone=routekaart.programma.tijdzone,
        onderdelen=tuple(map(_onderdeel, routekaart.onderdelen)),
        fasen=tuple(plain.Naam(fase.id, fase.naam, tuple(fase_names(fase))) for fase in routekaart.fasen),
        gremia=tuple(map(_gremium, routekaart.gremia)),
        bijeenkomsten=tuple(bijeenkomsten),
        overleggen=overleggen,
        besluiten=tuple(map(_besluit, routekaart.besluiten)),
        acties=tuple(acties(routekaart)),
        mijlpalen=_Mijlpalen(every, routekaart.by_id),
    )


class _Mijlpalen:
    """All mijlpalen in memory; `such` gives every one of them, whatever the hint."""

    def __init__(self, mijlpalen: list[Mijlpaal], by_id: dict[str, Stap]) -> None:
        self.mijlpalen = mijlpalen
        self.by_id = by_id

    def every(self) -> list[Mijlpaal]:
        return self.mijlpalen

    def such(self, _hint: Hint, /) -> list[Mijlpaal]:
        return self.mijlpalen

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[plain.Vermelding]:
        return [_vermelding(self.by_id[bron.id]) for bron in mijlpaal.bronnen]

    def ids(self) -> Iterable[str]:
        return self.by_id


def _onderdeel(record: Onderdeel) -> plain.Naam:
    return plain.Naam(record.id, record.naam, (record.id, record.naam, *record.aliassen))


def _gremium(record: Gremium) -> plain.Gremium:
    leden = tuple(plain.Lid(lid.organisatie, lid.functie) for lid in record.leden)
    return plain.Gremium(record.naam, record.besluitvormend, record.voorzitter, record.vaste_agenda, leden)


def _overleg(record: Overleg) -> plain.Overleg:
    afwezig = tuple(plain.Afwezig(absent.organisatie, absent.vervanging) for absent in record.afwezig)
    return plain.Overleg(record.begintijd, record.eindtijd, record.locatie, afwezig, record.mededelingen)


def _besluit(record: Besluit) -> plain.Besluit:
    naar = record.naar.tekst if record.naar else None
    return plain.Besluit(record.id, record.overleg, record.mijlpaal, record.uitkomst, record.tekst, naar, record.acties)


def _vermelding(stap: Stap) -> plain.Vermelding:
    afstemming = stap.afstemming
    moment = afstemming.moment.tekst if afstemming.moment else None
    decided = afstemming.dubbel_van, afstemming.apart_van, moment, afstemming.reden
    return plain.Vermelding(stap.status, stap.afgerond_op, stap.eigenaar, stap.toelichting, *decided)
