"""One version of the files, as two of them are compared."""

from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.finding import Bevinding
from routehln.model.routekaart import Routekaart

INDEX, TREE = "index", "werkmap"


class Version(NamedTuple):
    """A routekaart at a revision, in the index or in the working tree; `files` has the bytes of what was read.

    `unread` are the ids of records that may be there all the same; with None among them any record may.
    """

    naam: str
    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool
    present: bool
    files: Mapping[str, bytes]
    unread: frozenset[str | None] = frozenset()

    @property
    def fouten(self) -> list[Bevinding]:
        """What stood in the way of reading it whole."""
        return [each for each in self.bevindingen if each.ernst == "fout"]

    @property
    def problems(self) -> list[str]:
        """The same, a sentence each, with the version in front as git writes it."""
        where = "" if self.naam == TREE else f"{self.naam}:"
        return [f"{where}{each}" for each in self.fouten]
