"""From records to what questions are answered from (contract section 4)."""

from collections.abc import Iterable

from routehln.model.mijlpaal import plain
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.records.records import Besluit, Gremium, Overleg, Stap
from routehln.model.records.routekaart import Routekaart, fase_names
from routehln.rules.mijlpaal.deciding import deciding
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


def overzicht(routekaart: Routekaart, elsewhere: Iterable[str] = ()) -> Overzicht:
    """The programme and its mijlpalen as plain values, whatever the day.

    Of a part of a routekaart `elsewhere` are the overleggen that its other mijlpalen name.
    """
    found = mijlpalen(routekaart)
    bijeenkomsten = deciding(routekaart, found, elsewhere)
    described = zip(routekaart.bijeenkomsten.described, routekaart.overleggen, strict=True)
    return Overzicht(
        naam=routekaart.programma.programma or routekaart.programma.naam or "",
        tijdzone=routekaart.programma.tijdzone,
        onderdelen=tuple(
            plain.Naam(each.id, each.naam, (each.id, each.naam, *each.aliassen)) for each in routekaart.onderdelen
        ),
        fasen=tuple(plain.Naam(each.id, each.naam, tuple(fase_names(each))) for each in routekaart.fasen),
        gremia=tuple(map(_gremium, routekaart.gremia)),
        bijeenkomsten=tuple(bijeenkomsten),
        overleggen={which.id: _overleg(record) for which, record in described if which in bijeenkomsten},
        besluiten=tuple(map(_besluit, routekaart.besluiten)),
        mijlpalen=_Mijlpalen(found, routekaart.by_id),
    )


class _Mijlpalen:
    """All mijlpalen, in memory: all of them fit any hint well enough."""

    def __init__(self, found: list[Mijlpaal], by_id: dict[str, Stap]) -> None:
        self.found = found
        self.by_id = by_id

    def every(self) -> list[Mijlpaal]:
        return self.found

    def such(self, _hint: Hint, /) -> list[Mijlpaal]:
        return self.found

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[plain.Vermelding]:
        return [_vermelding(self.by_id[bron.id]) for bron in mijlpaal.bronnen]

    def ids(self) -> Iterable[str]:
        return self.by_id


def _gremium(record: Gremium) -> plain.Gremium:
    leden = tuple(plain.Lid(lid.organisatie, lid.functie) for lid in record.leden)
    return plain.Gremium(record.naam, record.besluitvormend, record.voorzitter, record.vaste_agenda, leden)


def _overleg(record: Overleg) -> plain.Overleg:
    afwezig = tuple(plain.Afwezig(each.organisatie, each.vervanging) for each in record.afwezig)
    return plain.Overleg(record.begintijd, record.eindtijd, record.locatie, afwezig, record.mededelingen)


def _besluit(record: Besluit) -> plain.Besluit:
    naar = record.naar.tekst if record.naar else None
    return plain.Besluit(record.id, record.overleg, record.mijlpaal, record.uitkomst, record.tekst, naar, record.acties)


def _vermelding(stap: Stap) -> plain.Vermelding:
    said = stap.afstemming
    moment = said.moment.tekst if said.moment else None
    agreed = said.dubbel_van, said.apart_van, moment, said.reden
    return plain.Vermelding(stap.status, stap.afgerond_op, stap.eigenaar, stap.toelichting, *agreed)
