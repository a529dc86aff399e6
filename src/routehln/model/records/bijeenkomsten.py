"""The meetings that the files describe, and which of them a moment names (contract sections 2 and 3)."""

from collections import Counter
from datetime import date

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.moment.day import parse_month
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Gremium, Overleg


class Bijeenkomsten:
    """The described meetings, in the order of the files (`described`)."""

    def __init__(self, overleggen: tuple[Overleg, ...], gremia: tuple[Gremium, ...]) -> None:
        self._gremia = gremia
        deciding = {gremium.id for gremium in gremia if gremium.besluitvormend}
        self.described = _described(overleggen, deciding)

    def settle(self, moment: Moment) -> Moment:
        """Return the moment with its meeting's own id, and its own date where the files give one.

        A moment that names no meeting stays as it is.
        """
        if moment.overleg is None:
            return moment
        gremium = self._gremium(moment.tekst)
        named = [meeting for meeting in self.described if (meeting.gremium, meeting.maand) == (gremium, moment.overleg)]
        if moment.begin == moment.eind:
            named = [meeting for meeting in named if meeting.datum == moment.begin] or named
        if len(named) != 1:
            return moment._replace(overleg=_overleg_id(gremium, moment.overleg))
        (meeting,) = named
        return moment._replace(
            overleg=meeting.id, begin=meeting.datum or moment.begin, eind=meeting.datum or moment.eind
        )

    def _gremium(self, text: str) -> str | None:
        """Return the id of the gremium that a text names; None for the one that decides, or none."""
        folded = text.casefold()
        named = [gremium for gremium in self._gremia if gremium.id in folded or gremium.naam.casefold() in folded]
        longest = max(named, key=lambda gremium: len(gremium.id), default=None)  # 'adviesraad' also holds 'raad'
        return None if longest is None or longest.besluitvormend else longest.id


def in_month(overleg_id: str, gremium: str | None, month: str, datum: date | None) -> Bijeenkomst:
    """Return the meeting in a month (`2021-10`), on the day `datum` where that is known."""
    first, last = parse_month(month)
    return Bijeenkomst(overleg_id, gremium, datum or first, datum or last, datum)


def _described(overleggen: tuple[Overleg, ...], deciding: set[str]) -> list[Bijeenkomst]:
    months = [(None if overleg.gremium in deciding else overleg.gremium, _month(overleg)) for overleg in overleggen]
    meetings_in_month = Counter(months)
    described = []
    for overleg, (gremium, month) in zip(overleggen, months, strict=True):
        by_day = gremium or meetings_in_month[gremium, month] > 1
        when = str(overleg.datum) if overleg.datum and by_day else month
        described.append(in_month(overleg.id or _overleg_id(gremium, when), gremium, month, overleg.datum))
    return described


def _overleg_id(gremium: str | None, when: str) -> str:
    """Return the id of a meeting in a month or on a day; that of the deciding gremium has none in front."""
    return f"{gremium}-{when}" if gremium else when


def _month(overleg: Overleg) -> str:
    return overleg.datum.isoformat()[:7] if overleg.datum else overleg.maand or ""
