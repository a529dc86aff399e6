"""Read a day that is told by how long ago it was."""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

_AGO = re.compile(r"(\d{1,4}|een|één|twee|drie|vier|vijf|zes) (dag|dagen|week|weken|maand|maanden|jaar|jaren) geleden")
_NUMBERS = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6}
_DAYS = {"vandaag": 0, "gisteren": 1, "eergisteren": 2}
_UNITS = {"d": "days", "w": "weeks", "m": "months", "j": "years"}


def days_ago(text: str, today: date) -> date | None:
    """Give the day that is meant by `gisteren`, `2 weken geleden` and the like; None where the text is none of these.

    `vorige week`, `deze maand`, `vorig jaar` and the like are their first day. What lies before the calendar's first
    day is that first day.
    """
    words = " ".join(text.casefold().split())
    if words in _DAYS:
        return today - timedelta(days=_DAYS[words])
    first_days = _first_days(today)
    if words in first_days:
        return first_days[words]
    ago = _AGO.fullmatch(words)
    if ago is None:
        return None
    number = _NUMBERS.get(ago[1]) or int(ago[1])
    try:
        return today - relativedelta(**{_UNITS[ago[2][0]]: number})  # type: ignore[arg-type]  # mypy can't see that the key is years, months, weeks or days
    except (ValueError, OverflowError):
        return date.min


def _first_days(today: date) -> dict[str, date]:
    """Give the first day of the periods that are called by how near they are."""
    monday, first = today - timedelta(days=today.weekday()), today.replace(day=1)
    new_year = first.replace(month=1)
    return {
        "deze week": monday,
        "vorige week": monday - timedelta(weeks=1),
        "deze maand": first,
        "vorige maand": first - relativedelta(months=1),
        "dit jaar": new_year,
        "vorig jaar": new_year - relativedelta(years=1),
    }
