"""A measured number: read exactly from what people write, and shown as they write it (contract section 2, `waarde`)."""

import re
from decimal import Context, Decimal

MOST_DIGITS = 15  # more than anybody measures; so many survive a reader of JSON that calculates in floats
EXACT = Context(prec=40)  # calculates with such numbers and years without rounding
GROUPED = 5  # figures: a whole number this long gets points between its thousands

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)")
_WITH_UNIT = re.compile(rf"\s*(?:€|euro)?\s*({_NUMBER.pattern})\s*(?:[%‰€]|\s[^\W\d_].*)?", re.IGNORECASE)
_IN_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


def read_number(text: str) -> Decimal:
    """Read `16,7`, `16.7` or `-3` exactly.

    Raises:
        ValueError: the text is no such number; the message says in Dutch what to write instead.
    """
    written = text.strip().replace("\N{MINUS SIGN}", "-")
    if not _NUMBER.fullmatch(written):
        raise ValueError(_advice(text))
    number = Decimal(written.replace(",", "."))
    if len(number.as_tuple().digits) > MOST_DIGITS:
        raise ValueError(f"'{text[:40]}' heeft meer dan {MOST_DIGITS} cijfers; rond het af")
    return number or abs(number)  # -0 is 0


def typed_number(text: str) -> Decimal:
    """Read what a person typed, or a document of one says, as `read_number` does.

    Raises:
        ValueError: it is no number, or may be taken for another one: `10.000` is ten thousand to a Dutch reader.
    """
    number = read_number(text)
    if _IN_THOUSANDS.fullmatch(text.strip()):
        whole = text.strip().replace(".", "")
        with_comma = text.strip().replace(".", ",")
        raise ValueError(f"'{text.strip()}' kan op twee manieren gelezen worden; schrijf {whole}, of {with_comma}")
    return number


def _advice(text: str) -> str:
    """Say in Dutch why a text is no number, and what to write instead."""
    shown = f"'{' '.join(text.split())[:40]}'"
    with_unit = _WITH_UNIT.fullmatch(text)
    if with_unit:
        number = with_unit[1]
        if _IN_THOUSANDS.fullmatch(number):
            number = number.replace(".", "")
        return f"{shown} is meer dan een getal: laat de eenheid weg, en schrijf {number}"
    if re.fullmatch(r"[+-]?[0-9.,]*", text.strip()) and len(re.findall(r"[.,]", text)) > 1:
        return (
            f"{shown} heeft meer dan één komma of punt; schrijf het zonder punten tussen de duizendtallen, als 10000,5"
        )
    return f"{shown} is geen getal; schrijf het in cijfers, als 16,7"


def as_text(number: Decimal) -> str:
    """Give a number as the files have it: `16.7`."""
    return f"{number:f}"


def decimals_of(number: Decimal) -> int:
    """Count the figures behind the decimal point."""
    return max(0, -int(number.as_tuple().exponent))


def in_words(number: Decimal) -> str:
    """Give a number as a Dutch reader writes it: `16,7`, and `10.000` with points from five figures on."""
    whole, point, fraction = as_text(number).partition(".")
    if len(whole.lstrip("-")) >= GROUPED:
        whole = f"{int(whole):,}".replace(",", ".")
    return f"{whole},{fraction}" if point else whole


def with_unit(number: Decimal, eenheid: str | None) -> str:
    """Give a number with what it is measured in: `16,7%`, `€ 6000`, `534 punten`."""
    words = in_words(number)
    if eenheid is None:
        return words
    match eenheid.strip().casefold():
        case "procent" | "%" | "percentage":
            return f"{words}%"
        case "euro" | "€" | "eur":
            return f"€ {words}"
        case "aantal":
            return words
    return f"{words} {eenheid}"


def is_percentage(eenheid: str | None) -> bool:
    """Tell whether something is measured in parts of a hundred: `procent`, `%` or `percentage`, in whatever case."""
    return eenheid is not None and eenheid.strip().casefold() in ("procent", "%", "percentage")
