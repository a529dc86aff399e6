"""The sheets of a workbook as it lists them: where each stands, whether it is hidden, how days are shown."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from routehln.files.tables.making.elements import Reader, walk

_NOT_A_CODE = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.')
_MONTH_AND_YEAR = "17"  # the number of Excel's own `mmm-yy`


class Part(NamedTuple):
    """The part of a sheet: its XML, and whether the workbook hides it."""

    xml: bytes
    is_hidden: bool


def sheets(parts: Mapping[str, bytes]) -> dict[str, Part]:
    """Give the sheets by their names; raises NoTable where a part is no sound XML."""
    book = _Book()
    walk(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"), book)
    walk(parts.get("xl/workbook.xml", b"<none/>"), book)
    made: dict[str, Part] = {}
    for name, relation, is_hidden in book.sheets:
        path = _within_xl(book.targets.get(relation, ""))
        made[name] = Part(parts.get(path, b"<none/>"), is_hidden)
    return made


def month_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Give the styles, as cells name them, that show of a day only its month and year."""
    styles = _Styles()
    walk(parts.get("xl/styles.xml", b"<none/>"), styles)
    return frozenset(str(place) for place, code in enumerate(styles.codes) if code in styles.month_codes)


class _Book(Reader):
    """Reads the relations of a workbook, and its sheets: name, relation, and whether it is hidden."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}
        self.sheets: list[tuple[str, str, bool]] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")
        elif tag == "sheet":
            is_hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), attributes.get("id", ""), is_hidden))


class _Styles(Reader):
    """Reads the number of the format of each style, and which formats show only month and year."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.month_codes = {_MONTH_AND_YEAR}
        self._is_of_cells = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in {"cellXfs", "cellStyleXfs"}:
            self._is_of_cells = tag == "cellXfs"
        elif tag == "numFmt" and _shows_month(attributes.get("formatCode", "")):
            self.month_codes.add(attributes.get("numFmtId", ""))
        elif tag == "xf" and self._is_of_cells:
            self.codes.append(attributes.get("numFmtId", "0"))


def _shows_month(code: str) -> bool:
    letters = set(_NOT_A_CODE.sub("", code.partition(";")[0]).lower())
    return {"m", "y"} <= letters and not letters & set("dhs")


def _within_xl(path: str) -> str:
    return path.removeprefix("/") if path.startswith("/") else f"xl/{path}"
