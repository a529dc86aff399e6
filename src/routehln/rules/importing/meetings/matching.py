"""Match meetings with overleggen: by their day, by what the source said before, else by their month."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.records.records import Overleg
from routehln.rules.importing.existing.records import is_from
from routehln.rules.importing.meetings.meeting import Meeting

# A key is a day (`2021-10-12`), a month (`2021-10`), or the words of the source.
MeetingKey = Callable[[Meeting], str]


class Described(NamedTuple):
    """An overleg that a file describes: the meeting, and its record."""

    meeting: Bijeenkomst
    record: Overleg


OverlegKeys = Callable[[Described], list[str]]


class Matcher:
    """Matches meetings with the overleggen that files describe.

    `matches` and `unsure` hold the overleg by the place of the meeting in the list; an unsure one is to be asked about.
    """

    def __init__(self, meetings: list[Meeting], overleggen: list[Described], bron: str) -> None:
        self.meetings = meetings
        self.overleggen = overleggen
        self.bron = bron
        self.matches: dict[int, Described] = {}
        self.unsure: dict[int, Described] = {}
        self._taken: set[str] = set()
        self._listed_words = {_words(meeting) for meeting in meetings}

    def match(self) -> None:
        """Match all: what is certain first."""
        self._pair(_words, self._own_words)
        self._pair(_day_or_month, _day_and_month)
        self._pair(month_of, _month_without_day)
        self._pair(month_of, self._own_month)
        self._ask_about_months()

    def _pair(self, key_of: MeetingKey, keys_of: OverlegKeys) -> None:
        """Match each meeting with the first overleg of its gremium that has its key."""
        index = self._index(keys_of)
        for number, meeting in self._loose():
            fitting = self._fitting(index, meeting, key_of)
            if fitting:
                self._take(self.matches, number, fitting[0])

    def _ask_about_months(self) -> None:
        """Leave to a person whether a meeting is the overleg of its month, where there is just one of each."""
        in_month = Counter((meeting.gremium, month_of(meeting)) for meeting in self.meetings)
        index = self._index(_month)
        for number, meeting in self._loose():
            fitting = self._fitting(index, meeting, month_of)
            is_alone = in_month[meeting.gremium, month_of(meeting)] == 1
            if is_alone and len(fitting) == 1:
                self._take(self.unsure, number, fitting[0])

    def _loose(self) -> Iterator[tuple[int, Meeting]]:
        """Give each meeting that can be read and has no overleg yet, behind its place."""
        for number, meeting in enumerate(self.meetings):
            if not meeting.problem and not meeting.skipped and number not in self.matches:
                yield number, meeting

    def _index(self, keys_of: OverlegKeys) -> dict[tuple[str | None, str], list[Described]]:
        """Give the overleggen by their gremium and each of their keys."""
        index: defaultdict[tuple[str | None, str], list[Described]] = defaultdict(list)
        for overleg in self.overleggen:
            for key in keys_of(overleg):
                index[overleg.meeting.gremium, key].append(overleg)
        return index

    def _fitting(
        self, index: dict[tuple[str | None, str], list[Described]], meeting: Meeting, key_of: MeetingKey
    ) -> list[Described]:
        """Give the overleggen with the key of a meeting that no meeting is yet."""
        overleggen = index.get((meeting.gremium, key_of(meeting)), [])
        return [overleg for overleg in overleggen if overleg.meeting.id not in self._taken]

    def _take(self, matches: dict[int, Described], number: int, overleg: Described) -> None:
        matches[number] = overleg
        self._taken.add(overleg.meeting.id)

    def _own_words(self, overleg: Described) -> list[str]:
        """Give what this source said of its day; nothing of an overleg from elsewhere."""
        return [_last_words(overleg)] if is_from(overleg.record, self.bron) else []

    def _own_month(self, overleg: Described) -> list[str]:
        """Give its month, where this source had another day for it that is no longer listed."""
        is_gone = is_from(overleg.record, self.bron) and _last_words(overleg) not in self._listed_words
        return [overleg.meeting.maand] if is_gone else []


def month_of(meeting: Meeting) -> str:
    """Give the month of a meeting, as `2021-10`."""
    return _day_or_month(meeting)[: len("2021-10")]


def source_moment(overleg: Overleg) -> str:
    """Give what the source said of the day of an overleg when it was last read; empty where that isn't known."""
    return (overleg.bron.moment or "") if overleg.bron else ""


def _words(meeting: Meeting) -> str:
    return " ".join(meeting.words.split())


def _last_words(overleg: Described) -> str:
    return " ".join(source_moment(overleg.record).split())


def _day_or_month(meeting: Meeting) -> str:
    return meeting.velden.get("datum") or meeting.velden.get("maand") or ""


def _day_and_month(overleg: Described) -> list[str]:
    """Give both, since a meeting of which only the month is known may be one with a day."""
    datum = overleg.meeting.datum
    return [datum.isoformat(), overleg.meeting.maand] if datum else [overleg.meeting.maand]


def _month_without_day(overleg: Described) -> list[str]:
    return [] if overleg.meeting.datum else [overleg.meeting.maand]


def _month(overleg: Described) -> list[str]:
    return [overleg.meeting.maand]
