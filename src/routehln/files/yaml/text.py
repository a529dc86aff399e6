"""Read bytes as text that may be YAML: size, encoding, what a text merge leaves behind (contract section 2)."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from itertools import islice

from routehln.files.disk.load import MAX_BYTES, too_large
from routehln.files.slip import MAX_FOUND, Slip, UnreadableError
from routehln.model.answers.regel_id import RegelId
from routehln.model.characters import CONTROLS

# What is not printable to YAML, and the three characters that YAML 1.1 parsers take for a line break and editors don't.
_UNPRINTABLE = re.compile(f"[{CONTROLS}\u2028\u2029\ufeff\ufffe\uffff]")
# The other way about: YAML ends a line here, and git, editors and every line number that people see do not.
_LONE_CR = re.compile(r"\r(?!\n)")
_MARKS = [sign * 7 for sign in "<=>|"]
_CONFLICT = re.compile(r"^([<=>|])\1{6}(?=[ \r\n]|$)", re.MULTILINE)
_UNSOLVED = (
    "hier begint een samenvoegconflict van git dat nog niet is opgelost: "
    "houd wat klopt van de ene en de andere versie, en haal de regels met <<<<<<<, ======= en >>>>>>> weg"
)
_LEFT = "de regel '{}' is over van een samenvoegconflict van git: haal hem weg, en kijk of eromheen niets dubbel staat"


def decode(data: bytes) -> str:
    """Return the text of a file, without its BOM; raise UnreadableError at the byte that isn't text."""
    if len(data) > MAX_BYTES:
        raise too_large()
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        sentence = "dit is geen UTF-8; sla het bestand op als UTF-8"
        raise UnreadableError(Slip(*place(before, len(before)), RegelId.GEEN_UTF8, sentence)) from None
    _refuse_unprintable(text)
    slips = tuple(islice(_conflicts(text), MAX_FOUND + 1))
    if slips:
        raise UnreadableError(*slips)
    return text


def place(text: str, index: int) -> tuple[int, int]:
    """Return the line and column, both from 1, of the character at `index`."""
    return text.count("\n", 0, index) + 1, index - line_start(text, index) + 1


def line_start(text: str, at: int) -> int:
    """Return where the line of character `at` begins."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Return where the line of character `at` ends, before its newline."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def _refuse_unprintable(text: str) -> None:
    match = _UNPRINTABLE.search(text) or _LONE_CR.search(text)
    if not match:
        return
    sentence = f"hier staat het stuurteken U+{ord(match.group()):04X}; haal het weg"
    if match.group() == "\r":
        sentence = "hier eindigt een regel met alleen een CR; sla het bestand op met regeleinden LF of CRLF"
    raise UnreadableError(Slip(*place(text, match.start()), RegelId.STUURTEKEN, sentence))


def _conflicts(text: str) -> Iterator[Slip]:
    """Yield one slip for each conflict, and for each mark that was left of one."""
    if not any(mark in text for mark in _MARKS):  # nearly always, and sooner told than line by line
        return
    line, counted, inside = 1, 0, False
    for match in _CONFLICT.finditer(text):
        mark = match.group()
        line += text.count("\n", counted, match.start())
        counted = match.start()
        if mark == "<<<<<<<":
            inside = True
            yield Slip(line, 1, RegelId.SAMENVOEGCONFLICT, _UNSOLVED)
        elif not inside:
            yield Slip(line, 1, RegelId.SAMENVOEGCONFLICT, _LEFT.format(mark))
        elif mark == ">>>>>>>":
            inside = False
