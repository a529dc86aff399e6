"""What a change does to a file, as a diff that git would show."""

import difflib
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator

from routehln.views.clean import clean
from routehln.views.output import colourful, write

_COLOURS = {"+": "32", "-": "31", "@": "36"}


def show_edits(edits: Iterable[tuple[str, bytes, bytes]], *, colour: bool) -> None:
    """Show each file (name, old bytes, new bytes) as a unified diff; on a terminal in colour too."""
    paint = colour and colourful()
    lines = [line for name, old, new in edits for line in _of_file(name, old, new)]
    write("".join(f"{_painted(line) if paint else line}\n" for line in lines))


def _of_file(name: str, old: bytes, new: bytes) -> Iterator[str]:
    """The diff of one file; a BOM shows only where it comes or goes."""
    codec = "utf-8-sig" if old.startswith(BOM_UTF8) == new.startswith(BOM_UTF8) else "utf-8"
    return _lines(name, _split(old, codec), _split(new, codec))


def _split(data: bytes, codec: str) -> list[str]:
    *lines, last = data.decode(codec).split("\n")
    return [*(f"{line}\n" for line in lines), *([last] if last else [])]


def _lines(name: str, old: list[str], new: list[str]) -> Iterator[str]:
    before = f"a/{clean(name)}" if old else "/dev/null"
    for line in difflib.unified_diff(old, new, before, f"b/{clean(name)}", n=2):
        yield clean(line.rstrip("\r\n"))
        if not line.endswith("\n"):
            yield "\\ Geen regeleinde aan het eind van het bestand"


def _painted(line: str) -> str:
    code = _COLOURS.get(line[:1]) if not line.startswith(("+++", "---")) else "1"
    return f"\x1b[{code}m{line}\x1b[0m" if code else line
