"""Which meeting a moment names: its id, and its own date where the files give one (contract section 2, 3)."""

from collections import Counter
from datetime import date

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.moment.day import parse_month
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Gremium, Overleg


class Bijeenkomsten:
    """The meetings that the files describe, in their order (`described`), by what a moment says of them."""

    def __init__(self, overleggen: tuple[Overleg, ...], gremia: tuple[Gremium, ...]) -> None:
        self.gremia = gremia
        deciding = {gremium.id for gremium in gremia if gremium.besluitvormend}
        self.described = _bijeenkomsten(overleggen, deciding)

    def settle(self, moment: Moment) -> Moment:
        """The moment with the meeting's own id and date, where it names a meeting that the files describe."""
        if moment.overleg is None:
            return moment
        gremium = self._gremium(moment.tekst)
        named = [each for each in self.described if (each.gremium, each.maand) == (gremium, moment.overleg)]
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
        found.append(in_month(known, gremium, month, each.datum))
    return found


def in_month(known: str, gremium: str | None, month: str, datum: date | None) -> Bijeenkomst:
    """A meeting of which the month is known (`2021-10`), and the day where `datum` gives it."""
    first, last = parse_month(month)
    return Bijeenkomst(known, gremium, datum or first, datum or last, datum)


def _gremium_of(overleg: Overleg, deciding: set[str]) -> str | None:
    return None if overleg.gremium in deciding else overleg.gremium


def _month(overleg: Overleg) -> str:
    return overleg.datum.isoformat()[:7] if overleg.datum else overleg.maand or ""
