"""From bytes to text that may be YAML: size, encoding, and what a text merge leaves behind (contract section 2)."""

import re

from routehln.files.slip import Slip, UnreadableError

MAX_BYTES = 16 * 1024 * 1024
# YAML's printable characters, less the three that YAML 1.1 parsers take for a line break and editors don't.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_CONFLICT = re.compile(r"^(<{7}|>{7}|\|{7})(?=[ \r\n]|$)", re.MULTILINE)


def decode(data: bytes) -> str:
    """The text of a file, without its BOM; raises UnreadableError at the byte that isn't text."""
    if len(data) > MAX_BYTES:
        raise UnreadableError(
            Slip(1, 1, "bestand-te-groot", "het bestand is groter dan 16 MB; verdeel het over meer bestanden")
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        sentence = "dit is geen UTF-8; sla het bestand op als UTF-8"
        raise UnreadableError(Slip(*place(before, len(before)), "geen-utf8", sentence)) from None
    _refuse_unprintable(text)
    _refuse_conflict(text)
    return text


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column, both from 1, of the character at `index`."""
    line = text.count("\n", 0, index)
    return line + 1, index - (text.rfind("\n", 0, index) + 1) + 1


def _refuse_unprintable(text: str) -> None:
    if found := _UNPRINTABLE.search(text):
        sentence = f"hier staat het stuurteken U+{ord(found.group()):04X}; haal het weg"
        raise UnreadableError(Slip(*place(text, found.start()), "stuurteken", sentence))


def _refuse_conflict(text: str) -> None:
    sentence = "hier staat een onopgelost samenvoegconflict van git; kies een van beide versies en haal de tekens weg"
    slips = [
        Slip(*place(text, found.start()), "samenvoegconflict", sentence)
        for found in _CONFLICT.finditer(text)
        if found.group(1)[0] == "<"
    ]
    if slips:
        raise UnreadableError(*slips)
