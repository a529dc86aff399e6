"""What spreadsheets make of a moment that somebody typed into a cell that isn't text."""

import re
from collections.abc import Callable, Iterable, Iterator

from routehln.errors import WrongUsage
from routehln.model.moment.moment import Moment
from routehln.views.report.words import day, month
from routehln.workspace.form.reading import Line

# Of 'november 2021' Excel makes `nov-21`, in Dutch or in English.
_SHORT = re.compile(r"(jan|feb|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec|mar|may|oct)\.?-([0-9]{2})", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH = {"mar": "mrt", "may": "mei", "oct": "okt", "sept": "sep"}
_FIGURES = re.compile(r"[0-9/.-]+")
_SLASHES = re.compile(r"(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/[0-9]{2}")


def typed_moment(column: str, cell: str) -> str:
    """Give the moment that was typed in a column: `nov-21` is `2021-11`.

    Raises WrongUsage for `11/01/21`, which may be two days.
    """
    slashes = _SLASHES.fullmatch(cell)
    if slashes and int(slashes[1]) != int(slashes[2]):
        raise WrongUsage(
            f"{column}: '{cell}' kan twee dagen zijn; schrijf de maand voluit, bijvoorbeeld 'november 2021'"
        )
    match = _SHORT.fullmatch(cell)
    if match is None:
        return cell
    name = match[1].lower()
    month = _MONTHS.index(_ENGLISH.get(name, name)) + 1
    return f"20{match[2]}-{month:02}"


def first_days(lines: Iterable[Line], read: Callable[[str], Moment]) -> Iterator[str]:
    """Tell of each actie that is for the first of a month, written in figures: somebody may have typed the month."""
    for line in lines:
        moment = read(line.row.voor)
        if is_month_as_day(moment) and moment.begin and _FIGURES.fullmatch(line.row.voor):
            yield (
                f"rij {line.rij}: voor is gelezen als {day(moment.begin)}; bedoelde u de hele maand, "
                f"schrijf dan '{month(moment.begin)}'."
            )


def is_month_as_day(moment: Moment) -> bool:
    """Tell whether a moment is the first day of a month, which a spreadsheet makes of the month."""
    return moment.soort == "dag" and moment.begin is not None and moment.begin.day == 1
