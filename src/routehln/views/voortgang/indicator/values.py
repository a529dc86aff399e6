"""Dutch words for a value and for a target."""

from decimal import Decimal

from routehln.model.monitor.monitor import Doel
from routehln.model.monitor.number import with_unit


def value_words(value: Decimal | None, eenheid: str | None) -> str:
    """Give a value with what it is measured in: `16,7%`; '' for None."""
    return "" if value is None else with_unit(value, eenheid)


def sign_of(eenheid: str | None) -> str | None:
    """Give what something is measured in where that is a sign beside each number, `%` or `€`; None where it is a word.

    A word is said once, above the numbers.
    """
    return eenheid if eenheid and with_unit(Decimal(1), eenheid) != f"1 {eenheid}" else None


def target_words(doel: Doel, eenheid: str | None, gebied: str = "") -> str:
    """Give `8% in 2046`, or `zo goed als Nederland in 2046`; `gebied` is the name of the one that must be equalled."""
    year = f" in {doel.jaar}" if doel.jaar else ""
    if doel.waarde is not None:
        return f"{value_words(doel.waarde, eenheid)}{year}"
    return f"zo goed als {gebied}{year}"
