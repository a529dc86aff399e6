"""Give keys without a column the one whose cells hold such things: moments, onderdelen, names of people."""

from collections.abc import Callable

from routehln.model.importing.targets import DATES
from routehln.rules.importing.cells.meaning import Meanings
from routehln.rules.importing.columns.column import Column
from routehln.rules.importing.columns.contents import FEW, Contents

MOST_WORDS = 6  # of a moment


def assign_by_contents(columns: dict[str, Column], contents: Contents, keys: list[str], meanings: Meanings) -> None:
    """Give each of these keys that has no column yet the column that holds it, if one does.

    A moment or datum whose column holds hardly any gets a better one.
    """
    for key, is_kind in _kinds(meanings).items():
        if key not in keys:
            continue
        current = columns.get(key)
        if current and (key not in DATES or contents.share(current.place, is_kind) >= FEW):
            continue
        taken = {column.place for column in columns.values()}
        free = [place for place in contents.cells if place not in taken]
        place = contents.best(free, is_kind)
        if place is not None:
            columns[key] = contents.column(place)


def _kinds(meanings: Meanings) -> dict[str, Callable[[str], bool]]:
    """Give by key what tells whether a cell holds it."""

    def is_moment(cell: str) -> bool:
        return _is_moment(cell, meanings)

    def is_fase(cell: str) -> bool:
        return meanings.parts.fase(cell) is not None and not cell.isdigit()

    return {
        "moment": is_moment,
        "onderdeel": lambda cell: meanings.parts.onderdeel(cell) is not None,
        "fase": is_fase,
        "eigenaar": meanings.is_person,
        "gremium": meanings.is_gremium,
        "datum": is_moment,
    }


def _is_moment(cell: str, meanings: Meanings) -> bool:
    """Tell whether a cell holds a moment and little else; a text with one in brackets behind it is no moment."""
    if "(" in cell or len(cell.split()) > MOST_WORDS:
        return False
    return meanings.is_moment(cell) and meanings.moment(cell).soort != "geen"
