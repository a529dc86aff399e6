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

    def may_hold(self, known: str) -> bool:
        """Whether a record with this id may be there all the same, in what could not be read."""
        return any(each.id in (None, known) for each in self.fouten)
