"""What calamine doesn't tell of a sheet: how far it goes, which days are shown as a month, what is broken."""

import re
from collections.abc import Callable, Mapping
from xml.parsers import expat

from routehln.files.tables.making.grid import MAX_CELLS
from routehln.files.tables.table import NoTable

_REFERENCE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
_NOT_A_CODE = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.')
_MONTH_AND_YEAR = 17  # the number of Excel's own `mmm-yy`
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
Place = tuple[int, int]  # row and column, from 0
Start = Callable[[str, Mapping[str, str]], None]


def sheets(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the XML of each sheet by its name; raises NoTable where a part is no sound XML."""
    targets: dict[str, str] = {}
    names: dict[str, str] = {}

    def relation(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    def sheet(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sheet":
            ids = [value for key, value in attributes.items() if key.endswith(":id")]
            names[attributes.get("name", "")] = ids[0] if ids else ""

    _walk(parts.get("xl/_rels/workbook.xml.rels", b"<none/>"), relation)
    _walk(parts.get("xl/workbook.xml", b"<none/>"), sheet)
    paths = {name: targets.get(relation_id, "") for name, relation_id in names.items()}
    return {name: parts.get(_within_xl(path), b"<none/>") for name, path in paths.items()}


def month_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Give the styles, as cells name them, that show of a day only its month and year."""
    month_codes = {str(_MONTH_AND_YEAR)}
    styles: list[str] = []
    inside = ""

    def style(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal inside
        if tag in ("cellXfs", "cellStyleXfs"):
            inside = tag
        elif tag == "numFmt" and _shows_month(attributes.get("formatCode", "")):
            month_codes.add(attributes.get("numFmtId", ""))
        elif tag == "xf" and inside == "cellXfs":
            styles.append(attributes.get("numFmtId", "0"))

    _walk(parts.get("xl/styles.xml", b"<none/>"), style)
    return frozenset(str(place) for place, code in enumerate(styles) if code in month_codes)


def months(xml: bytes, styles: frozenset[str]) -> frozenset[Place]:
    """Give the cells of a sheet that have one of these styles, by which a day shows only its month.

    Raises NoTable where it goes further than MAX_CELLS, or a formula in it went wrong.
    """
    styled: set[Place] = set()
    at = furthest = (-1, -1)

    def cell(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal at, furthest
        if tag == "row":
            at = (int(attributes.get("r", at[0] + 2)) - 1, -1)
        elif tag == "c":
            at = _place(attributes.get("r", "")) or (at[0], at[1] + 1)
            if attributes.get("t") == "e":
                raise NoTable(f"rij {at[0] + 1}: in een cel staat een formule die fout gaat (zoals #N/B of #VERW!)")
            if attributes.get("s") in styles:
                styled.add(at)
        elif tag in ("v", "is"):
            furthest = max(furthest[0], at[0]), max(furthest[1], at[1])

    _walk(xml, cell)
    if (furthest[0] + 1) * (furthest[1] + 1) > MAX_CELLS:
        raise NoTable("dit rekenblad gaat te ver naar rechts of naar beneden; haal weg wat daar staat")
    return frozenset(styled)


def _shows_month(code: str) -> bool:
    letters = set(_NOT_A_CODE.sub("", code.partition(";")[0]).lower())
    return {"m", "y"} <= letters and not letters & set("dhs")


def _place(reference: str) -> Place | None:
    """Read `B7` as row and column."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1


def _within_xl(path: str) -> str:
    return path.removeprefix("/") if path.startswith("/") else f"xl/{path}"


def _walk(xml: bytes, start: Start) -> None:
    """Call `start` with the local name and the attributes of each element; raises NoTable where it is no sound XML."""

    def refuse(*_: object) -> None:
        raise NoTable("in dit rekenblad staat XML die er niet hoort (een entiteit)")

    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, attributes: start(tag.rpartition(":")[2], attributes)
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(xml, True)  # noqa: FBT003  # expat takes it by place: this is all of it
    except (expat.ExpatError, ValueError):
        raise NoTable("dit rekenblad is beschadigd") from None
