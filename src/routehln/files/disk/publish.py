"""Write a document: whole or not at all, and over an existing file only when that was asked for."""

import os
from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.disk.edit import Edit
from routehln.files.disk.write import write
from routehln.model.records.place import FileName


class NotPublished(RoutehlnError):
    """The document can't stand there; nothing was written."""


def refuse_taken(file: Path, *, overwrite: bool, option: str = "-o") -> None:
    """Raise NotPublished where a document can't be written to this file; called before the document is made, too.

    `option` is what the file was named with.
    """
    folder = file.parent
    if not folder.is_dir():
        raise NotPublished(f"{option}: de map '{folder}' bestaat niet; er is niets geschreven")
    if file.is_dir():
        raise NotPublished(f"{option}: '{file}' is een map; geef ook de naam van het bestand")
    if os.path.lexists(file) and not file.is_file():
        raise NotPublished(f"{option}: '{file}' is geen gewoon bestand")
    if file.exists() and not overwrite:
        raise NotPublished(f"{option}: '{file}' bestaat al; vervang het met --overschrijf")


def publish(file: Path, data: bytes, *, overwrite: bool, option: str = "-o") -> None:
    """Write the document; raises NotPublished, or ChangedMeanwhile for a file that appeared or changed meanwhile."""
    refuse_taken(file, overwrite=overwrite, option=option)
    old = file.read_bytes() if file.exists() else b""
    write([Edit(file, FileName("", str(file)), old, data)])
