"""One version of the files, as two of them are compared."""

from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.finding import Bevinding
from routehln.model.routekaart import Routekaart


class Version(NamedTuple):
    """A routekaart at a revision, in the index or in the working tree; `files` has the bytes of what was read."""

    naam: str
    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool
    present: bool
    files: Mapping[str, bytes]

    @property
    def fouten(self) -> list[Bevinding]:
        """What stood in the way of reading it whole."""
        return [each for each in self.bevindingen if each.ernst == "fout"]

    @property
    def unread(self) -> frozenset[str | None]:
        """The ids of records that may be there all the same; with None among them any record may."""
        return frozenset(each.id for each in self.fouten)
