"""Which meeting a moment names: its id, and its own date where the files give one (contract section 2, 3)."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.day import MONTH, parse_month
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Gremium, Overleg
from routehln.model.records.routekaart import Routekaart


class Overleggen:
    """The meetings of a routekaart, by what a moment says of them."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.gremia = routekaart.gremia
        deciding = {gremium.id for gremium in routekaart.gremia if gremium.besluitvormend}
        self.bijeenkomsten = _bijeenkomsten(routekaart.overleggen, deciding)

    def settle(self, moment: Moment) -> Moment:
        """The moment with the meeting's own id and date, where it names a meeting that the files describe."""
        if moment.overleg is None:
            return moment
        gremium = self._gremium(moment.tekst)
        named = [each for each in self.bijeenkomsten if (each.gremium, each.maand) == (gremium, moment.overleg)]
        if moment.begin == moment.eind:
            named = [each for each in named if each.datum == moment.begin] or named
        if len(named) == 1:
            known, day = named[0].id, named[0].datum
            return moment._replace(overleg=known, begin=day or moment.begin, eind=day or moment.eind)
        return moment._replace(overleg=f"{gremium}-{moment.overleg}" if gremium else moment.overleg)

    def _gremium(self, text: str) -> str | None:
        named = [each for each in self.gremia if _names(each, text.casefold())]
        longest = max(named, key=lambda each: len(each.id), default=None)  # 'adviesraad' also holds 'raad'
        return None if longest is None or longest.besluitvormend else longest.id


def _names(gremium: Gremium, text: str) -> bool:
    return gremium.id in text or gremium.naam.casefold() in text


def _bijeenkomsten(overleggen: tuple[Overleg, ...], deciding: set[str]) -> list[Bijeenkomst]:
    months = Counter((_gremium_of(each, deciding), _month(each)) for each in overleggen)
    found = []
    for each in overleggen:
        gremium, month = _gremium_of(each, deciding), _month(each)
        crowded = months[gremium, month] > 1
        own = each.datum.isoformat() if each.datum and (crowded or gremium) else month
        known = each.id or (f"{gremium}-{own}" if gremium else own)
        found.append(_bijeenkomst(known, gremium, month, each.datum))
    return found


def _bijeenkomst(known: str, gremium: str | None, month: str, datum: date | None) -> Bijeenkomst:
    first, last = parse_month(month)
    return Bijeenkomst(known, gremium, datum or first, datum or last, datum)


def deciding(routekaart: Routekaart, mijlpalen: Iterable[Mijlpaal], elsewhere: Iterable[str] = ()) -> list[Bijeenkomst]:
    """The meetings of the gremium that decides, by day: those that files describe, mijlpalen name or besluiten name.

    `elsewhere` are the ids of overleggen that other mijlpalen name.
    """
    found = {each.id: each for each in Overleggen(routekaart).bijeenkomsten if each.gremium is None}
    named = {name for mijlpaal in mijlpalen for name in mijlpaal.overleggen}
    for known in named | {*elsewhere} | {besluit.overleg for besluit in routekaart.besluiten if besluit.overleg}:
        if known not in found and MONTH.fullmatch(known):
            found[known] = _bijeenkomst(known, None, known, None)
    return sorted(found.values(), key=lambda each: (each.begin, each.id))


def _gremium_of(overleg: Overleg, deciding: set[str]) -> str | None:
    return None if overleg.gremium in deciding else overleg.gremium


def _month(overleg: Overleg) -> str:
    return overleg.datum.isoformat()[:7] if overleg.datum else overleg.maand or ""
