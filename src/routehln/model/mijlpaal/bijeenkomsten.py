"""The meetings that there are, and which of them a moment names (contract sections 2 and 3)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from routehln.model.mijlpaal.bijeenkomst import DECIDING, Bijeenkomst, prefix
from routehln.model.mijlpaal.gremia import Gremia
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.moment.day import DAY, parse_day, parse_month
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import DescribedMeeting, Recurrence, reeks

_MONTHS = {"maand": 1, "jaar": 12}  # in a unit of a recurrence
_DAYS = {"dag": 1, "week": 7}


class Bijeenkomsten:
    """Reads moments: who meets, which meeting that is, and on which day.

    `described` are the meetings that the files describe, in their order; `gremia` the names of who meets.
    """

    def __init__(
        self, gremia: Gremia, described: Iterable[Bijeenkomst], named: Iterable[Moment] = (), einde: date = date.max
    ) -> None:
        """Take the described meetings, the moments that may name others (`named`), and the programme's last day."""
        self.gremia = gremia
        self.described = list(described)
        self._einde = einde
        self._by_day = {(meeting.gremium, meeting.datum): meeting for meeting in reversed(self.described)}
        self._in_month: dict[tuple[str | None, str], list[Bijeenkomst]] = defaultdict(list)
        for meeting in self.described:
            self._in_month[meeting.gremium, meeting.maand].append(meeting)
        self._other_days: dict[str, set[date]] = {}
        for moment in named:
            day = self._undescribed_day(moment)
            if day is not None and moment.overleg is not None:
                self._other_days.setdefault(moment.overleg, set()).add(day)
        self._moments: dict[tuple[str, int | None], Moment] = {}

    def settle(self, moment: Moment) -> Moment:
        """Return what `read` makes of a moment's words: the moment with its meeting's own id and day."""
        return self.read(moment.tekst)

    def read(self, tekst: str, jaar: int | None = None) -> Moment:
        """Read a moment; of a meeting with its own id, and its own day where the files give that.

        `jaar` is the year of a moment that names none.
        """
        key = tekst, jaar
        if key not in self._moments:
            self._moments[key] = self._settled(self.gremia.read(tekst, jaar))
        return self._moments[key]

    def depends_on_others(self, tekst: str) -> bool:
        """Tell whether the id of the meeting that a moment names depends on the days that other moments name.

        It does where the moment is a day of the deciding gremium that no file describes: the id of that meeting is its
        month (`2021-10`), or its day once another moment names another such day in that month.
        """
        return self._undescribed_day(self.gremia.read(tekst)) is not None

    def _undescribed_day(self, moment: Moment) -> date | None:
        """Return the day that a moment names, if the deciding gremium meets then and no file describes that."""
        names_day = moment.overleg is not None and moment.gremium is DECIDING and moment.begin == moment.eind
        return moment.begin if names_day and (DECIDING, moment.begin) not in self._by_day else None

    def _settled(self, moment: Moment) -> Moment:
        """Return a moment with its meeting's own id and day in the place of the month that its text names."""
        if moment.herhaling is not None and moment.herhaling.overleg is not None:
            return moment._replace(herhaling=self._recurring(moment.herhaling, moment.gremium))
        if moment.overleg is None:
            return moment
        day = moment.begin if moment.begin == moment.eind else None
        meeting = self._meeting(moment.gremium, moment.overleg, day)
        if meeting is None:
            return moment._replace(overleg=self._id(moment.gremium, moment.overleg, day))
        return moment._replace(
            overleg=meeting.id, begin=meeting.datum or moment.begin, eind=meeting.datum or moment.eind
        )

    def _meeting(self, gremium: str | None, maand: str, day: date | None) -> Bijeenkomst | None:
        """Return the described meeting that a month, or a day in it, means; None where it is none or may be several."""
        meetings = self._in_month.get((gremium, maand), [])
        if day is None:
            called = [meeting for meeting in meetings if meeting.id == prefix(gremium) + maand]
            meetings = called or meetings
        elif (gremium, day) in self._by_day:
            return self._by_day[gremium, day]
        elif gremium is not DECIDING or not self._is_alone(maand):
            return None
        return meetings[0] if len(meetings) == 1 else None

    def _id(self, gremium: str | None, maand: str, day: date | None) -> str:
        """Return the id of a meeting that no file describes: its month, or its day where that isn't enough."""
        if day is None or (gremium is DECIDING and self._is_alone(maand)):
            return prefix(gremium) + maand
        return f"{prefix(gremium)}{day}"

    def _is_alone(self, maand: str) -> bool:
        """Tell whether files describe no day of the deciding gremium in this month, and moments name one at most."""
        days = {meeting.datum for meeting in self._in_month.get((DECIDING, maand), []) if meeting.datum}
        return not days and len(self._other_days.get(maand, ())) <= 1

    def _recurring(self, herhaling: Recurrence, gremium: str | None) -> Recurrence:
        """Return the recurrence with the gremium's described meetings that are one of its occurrences."""
        meetings: list[DescribedMeeting] = []
        for meeting in self.described:
            if meeting.gremium != gremium:
                continue
            if herhaling.eenheid in _DAYS:
                meetings.append(DescribedMeeting(str(meeting.datum), meeting.id, meeting.datum))
            elif meeting == self._meeting(gremium, meeting.maand, None):
                meetings.append(DescribedMeeting(meeting.maand, meeting.id, meeting.datum))
        described = tuple(meeting for meeting in meetings if _falls_on(herhaling, meeting.month_or_day))
        recurring = herhaling._replace(overleg=prefix(gremium), described=described)
        return recurring._replace(reeks=reeks(recurring, self._einde))


def _falls_on(herhaling: Recurrence, month_or_day: str) -> bool:
    """Tell whether an occurrence is in this month (`2023-04`), or on this day where they are days or weeks apart."""
    if herhaling.eerste is None:
        return False
    first, _ = herhaling.eerste
    if herhaling.eenheid in _DAYS:
        if not DAY.fullmatch(month_or_day):
            return False
        later = (parse_day(month_or_day) - first).days
        return later >= 0 and later % (herhaling.aantal * _DAYS[herhaling.eenheid]) == 0
    month, _ = parse_month(month_or_day)
    later = (month.year - first.year) * 12 + month.month - first.month
    return later >= 0 and later % (herhaling.aantal * _MONTHS[herhaling.eenheid]) == 0


def bijeenkomsten_of(overzicht: Overzicht) -> Bijeenkomsten:
    """Return the meetings of an overzicht, to read the moments that a person types."""
    names: list[tuple[str, str | None]] = []
    for gremium in overzicht.gremia:
        names += [(name, DECIDING if gremium.besluitvormend else gremium.id) for name in gremium.namen]
    described: list[Bijeenkomst] = []
    named: list[Moment] = []
    for meeting in overzicht.bijeenkomsten:
        if meeting.id in overzicht.overleggen:
            described.append(meeting)
        elif meeting.gremium is DECIDING and meeting.datum:
            named.append(Moment(meeting.id, "overleg", meeting.datum, meeting.datum, meeting.maand))
    return Bijeenkomsten(Gremia(names), described, named)
