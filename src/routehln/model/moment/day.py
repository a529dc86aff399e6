"""Month names, and days and months written as `JJJJ-MM-DD` and `JJJJ-MM`."""

import re
from calendar import monthrange
from datetime import date

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DAY = re.compile(r"(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")
MONTH = re.compile(r"(?!0000)[0-9]{4}-(0[1-9]|1[0-2])")


def in_words(day: date) -> str:
    """Return a day as a sentence has it: `4 oktober 2021`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def month_in_words(day: date) -> str:
    """Return the month of a day as a sentence has it: `oktober 2021`."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def parse_day(text: str) -> date:
    """Read a day written as `JJJJ-MM-DD`; raise ValueError for any other text."""
    if not DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def parse_month(text: str) -> tuple[date, date]:
    """Return the first and last day of a month written as `JJJJ-MM`; raise ValueError for any other text."""
    if not MONTH.fullmatch(text):
        raise ValueError(text)
    return month_of(date.fromisoformat(f"{text}-01"))


def month_of(day: date) -> tuple[date, date]:
    """Return the first and last day of the month that a day is in."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def is_month(begin: date, eind: date) -> bool:
    """Tell whether these are the first and the last day of one month."""
    return (begin, eind) == month_of(begin)
