"""Find the overleg that a reader means, among those that there are (contract section 5, 'overleg, agenda')."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import DECIDING, Bijeenkomst, of_gremium
from routehln.model.mijlpaal.gremia import Gremia, names_nobody
from routehln.model.moment.day import parse_month
from routehln.model.moment.moment import Moment
from routehln.model.timing import is_over


class Meant(NamedTuple):
    """The meetings that a text may mean, and those to choose from: all, or all of the gremium that the text names."""

    meetings: list[Bijeenkomst]
    among: list[Bijeenkomst]


def upcoming(meetings: Sequence[Bijeenkomst], peildatum: date) -> Bijeenkomst | None:
    """Give the first of these, in order of days, that ends on or after the peildatum."""
    return next((meeting for meeting in meetings if not is_over(meeting, peildatum)), None)


def meant(
    meetings: Sequence[Bijeenkomst], gremia: Gremia, text: str, peildatum: date, asked: tuple[str | None, ...] = ()
) -> Meant:
    """Give the meetings that a text may mean: by id, day, month or name; a gremium's name alone is its next one.

    Args:
        meetings: those that there are, by day.
        gremia: the names of who meets.
        text: what the reader typed; a month without a year is the nearest such month, a day that of this year.
        peildatum: the day of the question.
        asked: the one gremium to look at, where the reader names it apart from the text; it may be None.
    """
    within = of_gremium(meetings, asked[0]) if asked else list(meetings)
    exact = [meeting for meeting in within if meeting.id == text.strip()]
    if exact:
        return Meant(exact, within)
    named = gremia.called(text)
    if named:
        mine = [meeting for meeting in within if meeting.gremium in named]
        following = upcoming(mine, peildatum) if len(named) == 1 else None
        return Meant([following] if following else [], mine)
    moment = gremia.read(text)
    without_year = moment.begin is None
    if without_year:
        moment = gremia.read(text, peildatum.year)
    mine = _who_meets(within, moment, is_asked=bool(asked)) if moment.overleg or names_nobody(text) else []
    among = mine if moment.overleg else within
    if moment.begin is None or moment.eind is None:
        return Meant([], among)
    if without_year and moment.begin < moment.eind:
        return Meant(_in_nearest_year(mine, moment.begin.month, peildatum), among)
    return Meant(_within(mine, moment.begin, moment.eind), among)


def _who_meets(meetings: list[Bijeenkomst], moment: Moment, *, is_asked: bool) -> list[Bijeenkomst]:
    """Give the meetings of the gremium that a moment names.

    A day or month that names none means the deciding gremium's; a day on which only others meet means theirs. With
    `is_asked` the reader named the gremium, and these meetings are all of it.
    """
    if moment.soort == "overleg":
        return of_gremium(meetings, moment.gremium) if moment.overleg else []
    if moment.soort not in ("dag", "maand"):
        return []
    on_day = [meeting for meeting in meetings if meeting.datum and meeting.datum == moment.begin == moment.eind]
    if is_asked:
        return meetings
    if on_day and not of_gremium(on_day, DECIDING):
        return on_day
    return of_gremium(meetings, DECIDING)


def _within(meetings: list[Bijeenkomst], begin: date, eind: date) -> list[Bijeenkomst]:
    """Give the meetings that a day or a month may mean.

    A day: those on it, else those without a day in its month. A month: those called by it, else those with a day in it.
    """
    if begin == eind:
        on_day = [meeting for meeting in meetings if meeting.datum == begin]
        return on_day or [meeting for meeting in meetings if meeting.datum is None and _is_in(begin, meeting)]
    called = [meeting for meeting in meetings if meeting.maand == str(begin)[: len("2021-10")]]
    return called or [meeting for meeting in meetings if begin <= meeting.begin and meeting.eind <= eind]


def _is_in(day: date, meeting: Bijeenkomst) -> bool:
    return meeting.begin <= day <= meeting.eind


def _in_nearest_year(meetings: list[Bijeenkomst], month: int, peildatum: date) -> list[Bijeenkomst]:
    """Give the meetings called by this month (1-12) of the peildatum's year, else of the nearest year."""

    def distance(meeting: Bijeenkomst) -> tuple[bool, int]:
        first, _ = parse_month(meeting.maand)
        return first.year != peildatum.year, abs((first - peildatum).days)

    same_month = [meeting for meeting in meetings if parse_month(meeting.maand)[0].month == month]
    nearest = min(same_month, key=distance, default=None)
    return [meeting for meeting in same_month if nearest and meeting.maand == nearest.maand]
