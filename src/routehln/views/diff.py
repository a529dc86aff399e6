"""What a change does to a file, as a diff that git would show."""

import difflib
from collections.abc import Iterable

from routehln.views.clean import clean
from routehln.views.output import colourful, write

_COLOURS = {"+": "32", "-": "31", "@": "36"}


def show_edits(edits: Iterable[tuple[str, bytes, bytes]], *, colour: bool) -> None:
    """Show each file (name, old bytes, new bytes) as a unified diff; on a terminal in colour too."""
    paint = colour and colourful()
    lines = [line for name, old, new in edits for line in _lines(name, old.decode(), new.decode())]
    write("".join(f"{_painted(line) if paint else line}\n" for line in lines))


def _lines(name: str, old: str, new: str) -> list[str]:
    before = f"a/{clean(name)}" if old else "/dev/null"
    diff = difflib.unified_diff(old.split("\n"), new.split("\n"), before, f"b/{clean(name)}", n=2, lineterm="")
    return [clean(line.rstrip("\r")) for line in diff]


def _painted(line: str) -> str:
    code = _COLOURS.get(line[:1]) if not line.startswith(("+++", "---")) else "1"
    return f"\x1b[{code}m{line}\x1b[0m" if code else line
