"""A change of a file as a diff that git would show."""

import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from io import StringIO

from routehln.views.report.clean import clean
from routehln.views.report.output import colourful, write
from routehln.views.textdiff.compare import Comparison

CONTEXT = 2
_COLOURS = {"+": "32", "-": "31", "@": "36"}


def show_edits(edits: Iterable[tuple[str, bytes, bytes]], *, more_follows: bool = False) -> None:
    """Show each file (name, old bytes, new bytes) as a unified diff; on a terminal in colour too.

    Where `more_follows`, a blank line on a terminal sets what is said next apart from it.
    """
    lines: list[str] = []
    for name, old, new in edits:
        lines += _of_file(name, old, new)
    if colourful():
        lines = list(map(_painted, lines))
    if more_follows and sys.stdout.isatty():
        lines.append("")
    write("".join(f"{line}\n" for line in lines))


def _of_file(name: str, old: bytes, new: bytes) -> Iterator[str]:
    """Give the diff of one file; a BOM shows only where it comes or goes."""
    codec = "utf-8-sig" if old.startswith(BOM_UTF8) == new.startswith(BOM_UTF8) else "utf-8"
    return _diff(name, _split(old, codec), _split(new, codec))


def _split(data: bytes, codec: str) -> list[str]:
    return list(StringIO(data.decode(codec)))


def _diff(name: str, old: list[str], new: list[str]) -> Iterator[str]:
    if old == new:
        return
    yield f"--- a/{clean(name)}" if old else "--- /dev/null"
    yield f"+++ b/{clean(name)}" if new else "+++ /dev/null"
    for hunk in Comparison(old, new).get_grouped_opcodes(CONTEXT):
        _, old_start, _, new_start, _ = hunk[0]
        _, _, old_stop, _, new_stop = hunk[-1]
        yield f"@@ -{_range(old_start, old_stop)} +{_range(new_start, new_stop)} @@"
        for tag, old_from, old_to, new_from, new_to in hunk:
            if tag == "equal":
                yield from _marked(" ", old[old_from:old_to])
            else:
                yield from _marked("-", old[old_from:old_to])
                yield from _marked("+", new[new_from:new_to])


def _marked(mark: str, lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield mark + clean(line.rstrip("\r\n"))
        if not line.endswith("\n"):
            yield "\\ Geen regeleinde aan het eind van het bestand"


def _range(start: int, stop: int) -> str:
    """Give lines `start` to `stop` (from 0, the last one not included) as a hunk's head has them."""
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start + 1},{length}" if length else f"{start},0"


def _painted(line: str) -> str:
    code = "1" if line.startswith(("+++", "---")) else _COLOURS.get(line[:1])
    return f"\x1b[{code}m{line}\x1b[0m" if code else line
