"""The year of a moment that names none (contract section 5, `--jaar`)."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from routehln.rules.importing.cells.meaning import Meanings

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_TAIL = ".:,; "
# When a document was made is no year of its rows: `Stand per november 2026`, `Planning (12-11-2026)`.
_STAMP = re.compile(
    r"\b(?:stand|versie|bijgewerkt|vastgesteld|gewijzigd|d\.d\.)(?![^\W\d_])[^,;()]*"
    r"|\b[0-9]{1,2}(?:\s+[a-z]{3,9}\.?\s+|[-./][0-9]{1,2}[-./])(?:19|20)[0-9]{2}\b",
    re.IGNORECASE,
)


class NamedYear(NamedTuple):
    """A year, and the text that names it."""

    jaar: int
    text: str


def only_year(texts: Iterable[str]) -> NamedYear | None:
    """Give the year of the first of these texts that names any; None where it names several.

    The day or month that a document was made on isn't counted.
    """
    for text in texts:
        years = set(_YEAR.findall(_STAMP.sub(" ", text)))
        if years:
            return NamedYear(int(years.pop()), text) if len(years) == 1 else None
    return None


def year_in(moment: str) -> str:
    """Give the only year that a moment names; '' where it names none, or several."""
    years = set(_YEAR.findall(moment))
    return years.pop() if len(years) == 1 else ""


def with_year(text: str, jaar: int | None, meanings: Meanings) -> str:
    """Write `jaar` behind a moment that names no year, so that it is read as of that year; any other text stays."""
    if jaar is None or not meanings.lacks_year(text):
        return text
    meant = meanings.moment(text, jaar)
    for words in (text, text.rstrip(_TAIL)):
        written = f"{words} {jaar}"
        reads = meanings.moment(written)
        if (reads.begin, reads.eind, reads.overleg) == (meant.begin, meant.eind, meant.overleg):
            return written
    return text
