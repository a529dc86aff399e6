"""Read the period that `due` is asked about: `--maand` or `--week`."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.moment.day import parse_month

if TYPE_CHECKING:
    from routehln.model.moment.moment import Moment

Period = tuple[date, date]  # its first and last day, both inclusive

_FROM_NOW = {"vorige": -1, "deze": 0, "volgende": 1}  # so many weeks or months
_WEEK = timedelta(weeks=1)
_MONTH_NUMBER = re.compile(r"\d{4}-(\d{2})", re.ASCII)


def asked_period(maand: str | None, week: str | None, today: date) -> Period | None:
    """Give the period that was asked for, or None where neither option was given; raises WrongUsage."""
    if maand is not None and week is not None:
        raise WrongUsage("--maand en --week gaan niet samen; kies er één")
    if week is not None:
        return week_of(week, today)
    if maand is None:
        return None
    word = maand.strip().casefold().removesuffix("maand").strip()
    with suppress(ValueError):
        return _month_around(today, _FROM_NOW[word]) if word in _FROM_NOW else parse_month(maand)
    moment = _read_near(maand, today)
    if moment.begin and moment.eind:
        return moment.begin, moment.eind
    raise no_period(maand)


def no_period(text: str) -> WrongUsage:
    """Make the error for a text behind `--maand` that has no first or no last day."""
    number = _MONTH_NUMBER.fullmatch(text.strip())
    if number:
        return WrongUsage(f"--maand: er is geen maand {number[1]}; een jaar heeft er 12")
    return WrongUsage(
        f"--maand: '{text}' is geen periode met een begin en een eind; "
        "schrijf bijvoorbeeld 2021-10, 'oktober 2021' of 2021-Q4"
    )


def week_of(text: str, today: date) -> Period:
    """Give the Monday and Sunday of the week that `--week` means.

    Args:
        text: a week ('week 40 2021', the nearest where it names no year), its number, any day in it, or 'vorige',
            'deze' or 'volgende', with or without 'week' behind it.
        today: the day from which these count.

    Raises:
        WrongUsage: it is none of these.
    """
    word = text.strip().casefold().removesuffix("week").strip()
    if word in _FROM_NOW:
        with suppress(OverflowError):
            return _week_around(today, _FROM_NOW[word])
    moment = _read_near(f"week {word}" if word.isdecimal() else text, today)
    if moment.soort == "dag" and moment.begin:
        return _week_around(moment.begin)
    if moment.soort != "week" or moment.begin is None or moment.eind is None:
        raise WrongUsage(
            f"--week: '{text}' is geen week; schrijf bijvoorbeeld 2021-W40, 'week 40 2021', een dag in die week, "
            "of vorige, deze of volgende"
        )
    return moment.begin, moment.eind


def _week_around(day: date, later: int = 0) -> Period:
    """Give the Monday and Sunday of the week of a day, or of the week so many weeks later."""
    monday = day - timedelta(days=day.weekday()) + later * _WEEK
    return monday, monday + timedelta(days=6)


def _month_around(day: date, later: int) -> Period:
    """Give the first and last day of the month that is so many months after that of a day; ValueError past 9999."""
    years, month = divmod(day.month - 1 + later, 12)
    return parse_month(f"{day.year + years:04}-{month + 1:02}")


def _read_near(text: str, today: date) -> Moment:
    """Read a moment by itself; where it names no year, the nearest such moment."""
    from routehln.model.moment.grammar.read import read_moment

    moment = read_moment(text, alone=True)
    if moment.soort != "onbekend":
        return moment
    candidates: list[tuple[timedelta, Moment]] = []
    for year in range(max(MINYEAR, today.year - 1), min(MAXYEAR, today.year + 1) + 1):
        candidate = read_moment(text, year, alone=True)
        if candidate.begin:
            candidates.append((abs(candidate.begin - today), candidate))
    return min(candidates, default=(None, moment))[1]
