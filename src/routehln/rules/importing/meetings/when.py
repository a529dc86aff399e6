"""The days and times that a cell of a schedule names."""

import re
from datetime import date
from typing import NamedTuple

from routehln.model.moment.time_of_day import parse_time
from routehln.rules.importing.cells.meaning import Meanings
from routehln.rules.importing.cells.text import is_serial
from routehln.rules.importing.cells.years import with_year

NO_MEETING = frozenset({"", "-", "–", "—", "x", "geen", "vervalt", "vervallen", "n.v.t.", "nvt", "reces", "vakantie"})
_CLOCK = r"[0-9]{1,2}[:.][0-9]{2}"
_TIMES = re.compile(
    rf"\(?\b(?:om|van)?\s*(?P<begin>{_CLOCK})\s*(?P<uur>uur|u\b)?"
    rf"(?:\s*(?:-|–|tot|t/m)\s*(?P<eind>{_CLOCK})\s*(?:uur|u\b)?)?\)?",
    re.IGNORECASE,
)
# A day, and behind it words without figures: `12 juni, vooraf rondleiding`.
_DAY_FIRST = re.compile(
    r"(?P<dag>(?:[a-z]{2,9}\.?\s+)?[0-9]{1,2}\s+[a-z]{3,9}\.?(?:\s+(?:19|20)[0-9]{2})?)"
    r"[\s,:–-]+(?P<rest>[^0-9]*[^\W\d][^0-9]*)",
    re.IGNORECASE,
)
LONGEST = 300  # characters of a day with words behind it
_GOES_ON = re.compile(r"(?:en|of|tot|t/m|t\.?e\.?m)\b", re.IGNORECASE)  # the words are of the moment itself
_OFF = re.compile(
    r"(?:.*\((?:allen|alle|alles|helemaal)\s+|\(?(?:allen\s+|alle\s+)?)(?:vervallen|vervalt|afgelast|geannuleerd)\)?",
    re.IGNORECASE | re.DOTALL,
)
_APART = re.compile(r"\n|;|\s+en\s+")
_NUMBER = re.compile(r"(?:[a-z]{2}\.?\s+)?([0-9]{1,2})\.?", re.IGNORECASE)


class When(NamedTuple):
    """The meeting that a cell tells of.

    Attributes:
        words: the words of the cell.
        key: `datum` where it tells a day, `maand` where only a month; empty where neither can be read.
        value: that day or month as a file has it.
        begintijd: when it begins, `09:30`; empty where the cell doesn't say.
        eindtijd: when it ends, likewise.
        rest: the words behind the day that no key holds.
        is_off: whether the cell says that this meeting isn't held.
    """

    words: str
    key: str = ""
    value: str = ""
    begintijd: str = ""
    eindtijd: str = ""
    rest: str = ""
    is_off: bool = False


def meetings_in(cell: str, month: str, jaar: int | None, meanings: Meanings) -> list[When]:
    """Read the meetings of a cell: usually one, more where it lists them.

    Args:
        cell: a day, a list of days, a number where the row begins with its month, or words where it begins with a day.
        month: the month or day that the row begins with; empty where it begins with neither.
        jaar: the year of days that name none.
        meanings: reads moments.
    """
    whole = _when(cell, month, jaar, meanings)
    if whole.key:
        return [whole]
    parts = [_when(part.strip(), month, jaar, meanings) for part in _APART.split(cell) if part.strip()]
    if len(parts) > 1 and all(part.key for part in parts):
        return parts
    lines = [_with_rest(line.strip(), month, jaar, meanings) for line in cell.split("\n") if line.strip()]
    if all(line.key for line in lines):
        return lines
    return [_held_on(month, cell, jaar, meanings) or whole]


def _held_on(day: str, cell: str, jaar: int | None, meanings: Meanings) -> When | None:
    """Read words in a row that begins with a day; None where that is no day, or the words begin with a figure."""
    when = _when(day, "", jaar, meanings)
    if when.key != "datum" or len(cell) > LONGEST or cell[:1].isdigit():
        return None
    is_off = _OFF.fullmatch(cell) is not None or cell.casefold().startswith("geen ")
    return when._replace(words=cell, rest=cell, is_off=is_off)


def _with_rest(line: str, month: str, jaar: int | None, meanings: Meanings) -> When:
    """Read a line that begins with a day and goes on with words about that meeting."""
    whole = _when(line, month, jaar, meanings)
    if whole.key or len(line) > LONGEST:
        return whole
    words, begin, eind = _without_times(line)
    match = _DAY_FIRST.fullmatch(words)
    if match is None or _GOES_ON.match(match["rest"]):
        return whole
    day = _when(match["dag"], month, jaar, meanings)
    is_off = _OFF.fullmatch(match["rest"]) is not None
    return day._replace(words=line, begintijd=begin, eindtijd=eind, rest=match["rest"], is_off=is_off)


def times_in(cell: str) -> tuple[str, str]:
    """Give the time that something begins and ends, as `09:30`; empty where a cell names none."""
    match = _TIMES.search(cell)
    if match is None:
        return _time(cell), ""
    return _time(match["begin"]), _time(match["eind"] or "")


def _when(cell: str, month: str, jaar: int | None, meanings: Meanings) -> When:
    words, begin, eind = _without_times(cell)
    number = _NUMBER.fullmatch(words)
    text = f"{number[1]} {month}" if number and month else words
    moment = meanings.moment(with_year(text, jaar, meanings))
    if is_serial(words) or moment.begin is None or moment.eind is None:
        return When(cell)
    if moment.begin == moment.eind and moment.soort in ("dag", "overleg"):
        return When(cell, "datum", moment.begin.isoformat(), begin, eind)
    if moment.soort in ("maand", "overleg") and _is_month(moment.begin, moment.eind):
        return When(cell, "maand", moment.begin.isoformat()[: len("2021-10")], begin, eind)
    return When(cell)


def _without_times(cell: str) -> tuple[str, str, str]:
    """Give a cell without its times, and these; `12.10.2021` holds none."""
    match = _TIMES.search(cell)
    if match is None or not (match["uur"] or ":" in match[0] or match["eind"]):
        return cell.strip(), "", ""
    begin = _time(match["begin"])
    rest = f"{cell[: match.start()]} {cell[match.end() :]}".strip(" ,;(–-")
    return (rest, begin, _time(match["eind"] or "")) if begin else (cell.strip(), "", "")


def _time(text: str) -> str:
    try:
        return parse_time(text)
    except ValueError:
        return ""


def _is_month(begin: date, eind: date) -> bool:
    return begin.day == 1 and (begin.year, begin.month) == (eind.year, eind.month)
