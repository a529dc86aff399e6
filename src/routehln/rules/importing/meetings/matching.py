"""Match meetings with overleggen: by their day, by what the source said before, else by their month."""

from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.records.records import Overleg
from routehln.rules.importing.meetings.rows import Meeting
from routehln.rules.importing.reading.meaning import Meanings


class Described(NamedTuple):
    """An overleg that a file describes: the meeting, and its record."""

    meeting: Bijeenkomst
    record: Overleg


class Matcher:
    """Matches meetings with the overleggen that files describe.

    `matches` and `unsure` hold the overleg by the place of the meeting in the list; an unsure one is to be asked about.
    """

    def __init__(self, meetings: list[Meeting], overleggen: list[Described], bron: str, meanings: Meanings) -> None:
        self.meetings = meetings
        self.free = list(overleggen)
        self.bron = bron
        self.meanings = meanings
        self.matches: dict[int, Described] = {}
        self.unsure: dict[int, Described] = {}

    def match(self) -> None:
        """Match all: what is certain first."""
        self._pair(self._own_day)
        self._pair(self._day)
        self._pair(self._month_without_day)
        self._pair(self._own_month)
        self._pair(self._same_month, unsure=True)

    def _pair(self, fits: Callable[[Meeting, Described], bool], *, unsure: bool = False) -> None:
        """Match each meeting with the first overleg that fits; unsure ones only where just one of each fits."""
        for number, meeting in enumerate(self.meetings):
            if meeting.problem or meeting.skipped or number in self.matches:
                continue
            fitting = [
                described
                for described in self.free
                if described.meeting.gremium == meeting.gremium and fits(meeting, described)
            ]
            if not fitting or (unsure and (len(fitting) > 1 or self._rivals(meeting))):
                continue
            (self.unsure if unsure else self.matches)[number] = fitting[0]
            self.free.remove(fitting[0])

    def _rivals(self, meeting: Meeting) -> bool:
        """Tell whether the schedule has more meetings of this gremium in this month."""
        in_month: defaultdict[tuple[str | None, str], int] = defaultdict(int)
        for listed in self.meetings:
            in_month[listed.gremium, month_of(listed)] += 1
        return in_month[meeting.gremium, month_of(meeting)] > 1

    def _day(self, meeting: Meeting, described: Described) -> bool:
        datum = described.meeting.datum
        if "datum" in meeting.velden:
            return datum is not None and datum.isoformat() == meeting.velden["datum"]
        return described.meeting.maand == meeting.velden.get("maand")

    def _own_day(self, meeting: Meeting, described: Described) -> bool:
        return self._is_own(described) and said_before(described.record).split() == meeting.words.split()

    def _month_without_day(self, meeting: Meeting, described: Described) -> bool:
        return described.meeting.datum is None and described.meeting.maand == month_of(meeting)

    def _own_month(self, meeting: Meeting, described: Described) -> bool:
        """Tell whether this source had another day for it, in the same month."""
        return (
            self._is_own(described)
            and described.meeting.maand == month_of(meeting)
            and not self._still_listed(described)
        )

    def _same_month(self, meeting: Meeting, described: Described) -> bool:
        return described.meeting.maand == month_of(meeting)

    def _is_own(self, described: Described) -> bool:
        return described.record.bron is not None and described.record.bron.naam == self.bron

    def _still_listed(self, described: Described) -> bool:
        return any(meeting.words.split() == said_before(described.record).split() for meeting in self.meetings)


def month_of(meeting: Meeting) -> str:
    """Give the month of a meeting, as `2021-10`."""
    return (meeting.velden.get("datum") or meeting.velden.get("maand") or "")[: len("2021-10")]


def said_before(overleg: Overleg) -> str:
    """Give what the source said of the day of an overleg when it was last read."""
    return (overleg.bron.moment or "") if overleg.bron else ""
