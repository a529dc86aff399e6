"""Unpack a zip that an office program wrote, within bounds: a small file may unpack to more than a memory holds."""

import io
import zlib
from zipfile import BadZipFile, ZipFile

from routehln.files.tables.table import NoTable

MAX_UNPACKED = 64 * 1024 * 1024
MAX_PARTS = 2_000
MAX_TAGS = 4_000_000  # in all parts together: what is walked through in some seconds


def parts_of(data: bytes, endings: tuple[str, ...] = ("",)) -> dict[str, bytes]:
    """Unpack the parts of which the name ends so, by their names; raises NoTable where that fails, or is too much."""
    parts: dict[str, bytes] = {}
    room = MAX_UNPACKED
    try:
        with ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            if len(entries) > MAX_PARTS:
                raise _too_much()
            for entry in entries:
                if not entry.filename.endswith(endings):
                    continue
                with package.open(entry) as stream:
                    parts[entry.filename] = stream.read(room + 1)
                room -= len(parts[entry.filename])
                if room < 0:
                    raise _too_much()
    # each of these zipfile raises on a damaged package; RuntimeError on one with a password
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error):
        raise NoTable("dit is geen document of rekenblad dat te lezen is, of er zit een wachtwoord op") from None
    if sum(part.count(b"<") for part in parts.values()) > MAX_TAGS:
        raise NoTable("in dit bestand staat te veel om te lezen; bewaar als csv alleen wat u nodig hebt")
    return parts


def _too_much() -> NoTable:
    return NoTable(f"dit bestand is uitgepakt groter dan {MAX_UNPACKED >> 20} MB, en wordt niet gelezen")
