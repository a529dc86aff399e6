"""The leefgebieden that a new routekaart begins with, in the text of its first file."""

from collections.abc import Iterable
from typing import Final

from routehln.files.edit.written import written

BREED: Final = "Programmabreed"  # where the examples of that file belong, once there are leefgebieden
_LIST: Final = "# leefgebieden:\n#   - id: wonen\n#     naam: Wonen\n"
_REST: Final = "# Wat er bij een leefgebied nog meer kan:\n"
_ONDERDELEN: Final = (
    "  # onderdelen:\n  #   - id: programmabreed\n  #     naam: Programmabreed\n  #     aliassen: [Algemeen]\n"
)
_ONDERDEEL: Final = "    # Zodra er leefgebieden of onderdelen zijn, waar het bij hoort.\n    # onderdeel: Wonen\n"
_NO_ONDERDEEL: Final = "    omschrijving: Vaststellen plan van aanpak\n"


def with_leefgebieden(text: str, leefgebieden: Iterable[tuple[str, str]]) -> str:
    """Put leefgebieden, each an id and a name, in the text of a first file; its examples become programmabreed."""
    pairs = list(leefgebieden)
    if not pairs:
        return text
    lines = [f"  - id: {record_id}\n    naam: {written('naam', naam, flow=False)}\n" for record_id, naam in pairs]
    text = text.replace(_LIST, "leefgebieden:\n" + "\n".join([*lines, _REST]))
    if BREED.casefold() not in {naam.casefold() for _, naam in pairs}:
        text = text.replace(_ONDERDELEN, _ONDERDELEN.replace("  # ", "  "))
    belongs = f"    onderdeel: {BREED}\n"
    text = text.replace(_ONDERDEEL, f"    # Het leefgebied of onderdeel waar het bij hoort.\n{belongs}")
    return text.replace(_NO_ONDERDEEL, f"{_NO_ONDERDEEL}{belongs}")
