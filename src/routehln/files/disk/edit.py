"""A file that is to be written, as it was and as it will be."""

from pathlib import Path
from typing import NamedTuple

from routehln.model.records.place import FileName


class Edit(NamedTuple):
    """One file before and after; `name` is what messages call it, and a file that isn't there yet was empty."""

    file: Path
    name: FileName
    old: bytes
    new: bytes
