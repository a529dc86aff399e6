"""The edit of one file, as rules of change plan it and `write` makes it."""

from pathlib import Path
from typing import NamedTuple

from routehln.model.records.place import FileName


class Edit(NamedTuple):
    """One file before and after; messages call it `name`, and a file that isn't there yet was empty.

    Where `removes`, the file goes, and `new` is empty.
    """

    file: Path
    name: FileName
    old: bytes
    new: bytes
    removes: bool = False
