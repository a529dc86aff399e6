"""The words of one cell: without marks that aren't of the text, and what stands for the cell above."""

import re

from routehln.model.characters import CONTROLS

EMPTY = frozenset({"", "-", "–", "—"})  # cells that hold nothing
_REPEATS = frozenset(
    {
        "idem", "id", "ibid", "ibidem", "zie boven", "zie hierboven", "als boven",
        '"', "''", "”", "“", "„", "〃", "″", "´´", "``", '-"-', "-''-", ",,",
    }
)  # fmt: skip
# A mark behind a word: `Wonen*`, `oktober 2021¹`, `kader [1]`; but `m²` is a measure.
_MARK = re.compile(
    r"(?<=\S)\s*(?:[*†‡§]+|\[[0-9]{1,2}\])$|(?:(?<=[^\W\d_]{2})(?<![ckd]m)|(?<=[0-9]{4})|(?<=[).,]))[¹²³⁰⁴-⁹]+$"
)
MOST_MARKS, LONGEST = 2, 20  # marks behind each other, and characters in which they stand
_SERIAL = re.compile(r"[1-9][0-9]{4}(?:[.,][0-9]+)?")
_ERROR = re.compile("#(?:LEEG!|DEEL/0!|WAARDE!|VERW!|NAAM[?]|GETAL!|N/B|NULL!|DIV/0!|VALUE!|REF!|NAME[?]|NUM!|N/A)")
_CONTROL = re.compile(f"[{CONTROLS}\r]")


def unmarked(cell: str) -> str:
    """Take the marks of footnotes from the end of a cell."""
    text = cell.strip()
    if "*" in text.rstrip("* "):
        return text  # `*nadruk*` is of the text
    for _ in range(MOST_MARKS):
        end = text[-LONGEST:]
        text = text[: len(text) - len(end)] + _MARK.sub("", end)
    return text


def repeats_above(cell: str) -> bool:
    """Tell whether a cell says no more than 'as above'."""
    return cell.strip().casefold().rstrip(".") in _REPEATS


def is_serial(cell: str) -> bool:
    """Tell whether a cell holds the bare number that a spreadsheet gives a day."""
    return _SERIAL.fullmatch(cell.strip()) is not None


def is_error(cell: str) -> bool:
    """Tell whether a cell shows that its formula goes wrong: `#N/B`, `#VERW!`."""
    return _ERROR.fullmatch(cell.strip()) is not None


def control_in(text: str) -> str | None:
    """Give the first character that a file may not hold, as `U+0007`; None where there is none."""
    control = _CONTROL.search(text)
    return f"U+{ord(control[0]):04X}" if control else None
