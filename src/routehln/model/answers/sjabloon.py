"""A template: its bytes as they were read, and what it may include."""

from collections.abc import Mapping
from typing import NamedTuple


class Sjabloon(NamedTuple):
    """A template; `naam` is what messages call it, `delen` are the texts and pictures that it may include, by name."""

    naam: str
    inhoud: bytes
    delen: Mapping[str, bytes]
