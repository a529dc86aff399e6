"""A workbook: its sheets as it lists them, the texts that they share, and how its styles show figures."""

from collections.abc import Mapping
from typing import NamedTuple

from routehln.files.tables.excel.formats import BUILT_IN, Shown, shown_by
from routehln.files.tables.excel.strings import SharedStrings
from routehln.files.tables.making.elements import Reader, walk
from routehln.files.tables.table import NoTable

_NONE = b"<none/>"


class Part(NamedTuple):
    """A sheet: its name, its XML, and whether the workbook hides it."""

    name: str
    xml: bytes
    is_hidden: bool


class Workbook(NamedTuple):
    """All that the cells of the sheets point to; `styles` by the number that a cell names."""

    parts: list[Part]
    texts: list[str]
    styles: list[Shown]
    is_of_macs: bool


def workbook(parts: Mapping[str, bytes]) -> Workbook:
    """Read a workbook; raises NoTable where it is none, or a part is no sound XML."""
    if "xl/workbook.xml" not in parts:
        raise NoTable("dit is geen xlsx-rekenblad dat te lezen is")
    book, strings, styles = _Book(), SharedStrings(), _Styles()
    walk(parts.get("xl/_rels/workbook.xml.rels", _NONE), book)
    walk(parts["xl/workbook.xml"], book)
    walk(parts.get(book.path_of("sharedStrings", "sharedStrings.xml"), _NONE), strings)
    walk(parts.get(book.path_of("styles", "styles.xml"), _NONE), styles)
    made: list[Part] = []
    for name, relation, is_hidden in book.sheets:
        if not book.kinds.get(relation, "").endswith("/chartsheet"):
            made.append(Part(name, parts.get(book.targets.get(relation, ""), _NONE), is_hidden))
    return Workbook(made, strings.texts, styles.shown(), book.is_of_macs)


class _Book(Reader):
    """Reads the relations of a workbook, and its sheets: name, relation, and whether it is hidden."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}
        self.kinds: dict[str, str] = {}
        self.sheets: list[tuple[str, str, bool]] = []
        self.is_of_macs = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""
        if tag == "Relationship":
            relation = attributes.get("Id", "")
            self.targets[relation] = _within_xl(attributes.get("Target", ""))
            self.kinds[relation] = attributes.get("Type", "")
        elif tag == "sheet":
            is_hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), attributes.get("id", ""), is_hidden))
        elif tag == "workbookPr":
            self.is_of_macs = attributes.get("date1904", "0") in {"1", "true"}

    def path_of(self, kind: str, usual: str) -> str:
        """Give the path of the part of a kind."""
        for relation, full_kind in self.kinds.items():
            if full_kind.endswith(f"/{kind}"):
                return self.targets[relation]
        return f"xl/{usual}"


class _Styles(Reader):
    """Reads the number of the format of each style, and the codes of the formats that aren't Excel's own."""

    def __init__(self) -> None:
        self._numbers: list[str] = []
        self._codes = dict(BUILT_IN)
        self._is_of_cells = False

    def shown(self) -> list[Shown]:
        """Give how each style shows a figure."""
        return [self._codes.get(number, Shown.FIGURE) for number in self._numbers]

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""
        if tag in {"cellXfs", "cellStyleXfs"}:
            self._is_of_cells = tag == "cellXfs"
        elif tag == "numFmt":
            self._codes[attributes.get("numFmtId", "")] = shown_by(attributes.get("formatCode", ""))
        elif tag == "xf" and self._is_of_cells:
            self._numbers.append(attributes.get("numFmtId", "0"))


def _within_xl(path: str) -> str:
    return path.removeprefix("/") if path.startswith("/") else f"xl/{path}"
