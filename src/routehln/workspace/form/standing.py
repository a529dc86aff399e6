"""What a form says once more, kept as it stands: the same words, or another way to write the same moment."""

import re

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Actie
from routehln.workspace.change.ruling import Sitting

# What Excel makes of 'november 2021' where a cell isn't text: `nov-21`.
_SHORT = re.compile(r"(jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec|mar|may|oct)\.?-([0-9]{2})", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH = {"mar": "mrt", "may": "mei", "oct": "okt", "sept": "sep"}


def moment_text(cell: str) -> str:
    """Give what was typed as a moment: `nov-21` of a spreadsheet is `2021-11`."""
    match = _SHORT.fullmatch(cell)
    if match is None:
        return cell
    name = match[1].lower()
    month = _MONTHS.index(_ENGLISH.get(name, name)) + 1
    return f"20{match[2]}-{month:02}"


def new_text(cell: str, stands: str | None) -> str | None:
    """Give the text of a cell; None where it is empty or says what stands there already."""
    return None if not cell or (stands is not None and _plain(stands) == cell) else cell


def new_moment(sitting: Sitting, cell: str, stands: Moment | None) -> str | None:
    """Give the moment of a cell; None where it is empty, or the moment that stands there in any words."""
    text = moment_text(cell)
    if not text:
        return None
    if stands is None:
        return text
    typed = sitting.routekaart.bijeenkomsten.read(text)
    same = (typed.begin, typed.eind, typed.soort) == (stands.begin, stands.eind, stands.soort)
    return None if text == _plain(stands.tekst) or (same and typed.begin is not None) else text


def standing_text(cell: str, acties: dict[str, Actie]) -> str:
    """Give the text of an actie: that of the one that stands there, where only white space differs."""
    return next((tekst for tekst in acties if _plain(tekst) == cell), cell)


def _plain(text: str) -> str:
    """Give a text as it comes back from a cell."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
