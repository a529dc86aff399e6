"""What a blob says, and which blobs a version has: plain values, cheap to import."""

from collections.abc import Mapping
from typing import Any, NamedTuple

# The hash of each file's blob by its path in the folder, in path order; None for a symlink.
Files = Mapping[str, str | None]


class PlainBlob(NamedTuple):
    """What a blob says as YAML: its plain value (`Value`), and whether all of it could be read."""

    value: Any
    readable: bool
