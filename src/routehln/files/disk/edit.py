"""The edit of one file: planned by whoever changes files, made by `write`."""

from pathlib import Path
from typing import NamedTuple

from routehln.model.records.place import FileName


class Edit(NamedTuple):
    """The bytes of a file before and after, `old` empty where it isn't there yet; messages call it `name`.

    Where `removes`, the file goes, and `new` is empty.
    """

    file: Path
    name: FileName
    old: bytes
    new: bytes
    removes: bool = False
