"""Make the overzicht of a routekaart (contract section 4)."""

import re
from collections.abc import Iterable
from itertools import filterfalse

from routehln.model.mijlpaal import plain
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.search import Query, words_of
from routehln.model.monitor.monitor import Monitor
from routehln.model.records.records import Besluit, Gremium, Overleg, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.acties import acties
from routehln.rules.mijlpaal.cards import Listed, cards
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.monitor.gather import monitor

_HET = re.compile(r"(?:.*\W)?\w*(?:overleg|team|bureau|bestuur|college)")
_ADJECTIVE = re.compile(r".*(?:lijks?|meen|aal|isch|ig|breed|klein|extern|intern)")


def overzicht(routekaart: Routekaart, elsewhere: Iterable[str] = ()) -> Overzicht:
    """Give the programme and its mijlpalen as plain values, whatever the day.

    `elsewhere` are the ids of overleggen that mijlpalen name which this routekaart, a part of a larger one, lacks.
    """
    every = mijlpalen(routekaart)
    return Overzicht(
        naam=routekaart.programma.programma or routekaart.programma.naam or "",
        tijdzone=routekaart.programma.tijdzone,
        onderdelen=tuple(record.as_plain(plain.Naam) for record in routekaart.onderdelen),
        fasen=tuple(record.as_plain(plain.Naam) for record in routekaart.fasen),
        gremia=tuple(_gremium(record, routekaart) for record in routekaart.gremia),
        bijeenkomsten=tuple(meetings(routekaart, every, elsewhere)),
        overleggen={meeting.id: _overleg(record) for meeting, record in routekaart.described_meetings},
        besluiten=tuple(map(_besluit, routekaart.besluiten)),
        acties=tuple(acties(routekaart)),
        afkortingen={afkorting.kort: afkorting.voluit for afkorting in routekaart.programma.afkortingen},
        monitoring=_Monitoring(routekaart),
        cards=Listed(cards(routekaart)),
        mijlpalen=_Mijlpalen(every, routekaart.by_id),
    )


class _Monitoring:
    """What is measured, made when it is asked for."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.routekaart = routekaart

    def monitor(self) -> Monitor:
        return monitor(self.routekaart)


class _Mijlpalen:
    """All mijlpalen in memory; `such` gives every one of them, whatever the hint."""

    def __init__(self, mijlpalen: list[Mijlpaal], by_id: dict[str, Stap]) -> None:
        self.mijlpalen = mijlpalen
        self.by_id = by_id

    def every(self) -> list[Mijlpaal]:
        return self.mijlpalen

    def such(self, _hint: Hint, /) -> list[Mijlpaal]:
        return self.mijlpalen

    def holding(self, query: Query, /) -> list[Mijlpaal]:
        return [mijlpaal for mijlpaal in self.mijlpalen if query.fits(words_of(mijlpaal, self.vermeldingen(mijlpaal)))]

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[plain.Vermelding]:
        return [_vermelding(self.by_id[record_id]) for record_id in mijlpaal.record_ids]

    def ids(self) -> Iterable[str]:
        return self.by_id


def _gremium(record: Gremium, routekaart: Routekaart) -> plain.Gremium:
    prepared = routekaart.gremium(record.bereidt_voor) if record.bereidt_voor else None
    return record.as_plain(
        plain.Gremium,
        lidwoord=record.lidwoord or _lidwoord(record.naam),
        bereidt_voor=prepared.id if prepared else record.bereidt_voor,
        leden=tuple(lid.as_plain(plain.Lid) for lid in record.leden),
        begin=record.begin and record.begin.begin,
        eind=record.einde and record.einde.eind,
    )


def _lidwoord(naam: str) -> plain.Lidwoord:
    """Give the article of a gremium: `het` where its noun ends in 'overleg', 'team' and the like."""
    words = naam.casefold().split()
    noun = next(filterfalse(_ADJECTIVE.fullmatch, words), "")
    return "het" if _HET.fullmatch(noun) else "de"


def _overleg(record: Overleg) -> plain.Overleg:
    return record.as_plain(
        plain.Overleg,
        afwezig=tuple(absent.as_plain(plain.Afwezig) for absent in record.afwezig),
        agenda=record.agenda and record.agenda.as_plain(plain.VasteAgenda),
    )


def _besluit(record: Besluit) -> plain.Besluit:
    return record.as_plain(plain.Besluit, naar=record.naar and record.naar.tekst)


def _vermelding(stap: Stap) -> plain.Vermelding:
    afstemming = stap.afstemming
    return stap.as_plain(
        plain.Vermelding,
        stukken=tuple(stuk.as_plain(plain.Stuk) for stuk in stap.stukken),
        dubbel_van=afstemming.dubbel_van,
        apart_van=afstemming.apart_van,
        moment=afstemming.moment and afstemming.moment.tekst,
        reden=afstemming.reden,
    )
