"""What a change does to a file, as a diff that git would show."""

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator

from routehln.views.report.clean import clean
from routehln.views.report.output import colourful, write
from routehln.views.textdiff.compare import Comparison

CONTEXT = 2
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
    groups = list(Comparison(old, new).get_grouped_opcodes(CONTEXT)) if old != new else []
    if groups:
        yield f"--- a/{clean(name)}" if old else "--- /dev/null"
        yield f"+++ b/{clean(name)}"
    for group in groups:
        (_, start, _, from_, _), (_, _, stop, _, to) = group[0], group[-1]
        yield f"@@ -{_range(start, stop)} +{_range(from_, to)} @@"
        for tag, *places in group:
            yield from _hunk(tag, old[slice(*places[:2])], new[slice(*places[2:])])


def _hunk(tag: str, old: list[str], new: list[str]) -> Iterator[str]:
    marks = [(" ", old)] if tag == "equal" else [("-", old), ("+", new)]
    for mark, line in ((mark, line) for mark, lines in marks for line in lines):
        yield mark + clean(line.rstrip("\r\n"))
        if not line.endswith("\n"):
            yield "\\ Geen regeleinde aan het eind van het bestand"


def _range(start: int, stop: int) -> str:
    """Lines `start` to `stop` (from 0, the last one not included) as a hunk's head has them."""
    length = stop - start
    return f"{start + 1}" if length == 1 else f"{start + bool(length)},{length}"


def _painted(line: str) -> str:
    code = _COLOURS.get(line[:1]) if not line.startswith(("+++", "---")) else "1"
    return f"\x1b[{code}m{line}\x1b[0m" if code else line
