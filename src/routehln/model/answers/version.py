"""One version of the files, as two of them are compared."""

from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.answers.finding import Bevinding
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart

INDEX, TREE = "index", "werkmap"


class Unread(NamedTuple):
    """What could not be read.

    `wrong` are the ids of records in which something is wrong, `ids` what the text of `files` names that hold more
    than that; `unseen` where not even a text is known.
    """

    wrong: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()
    unseen: bool = False

    def may_hold(self, known: str, bestand: str) -> bool:
        """Whether it may be the record with this id, which stands in that file elsewhere."""
        return self.unseen or known in self.wrong | self.ids or bestand in self.files

    @property
    def nothing(self) -> bool:
        """Whether all was read."""
        return not (self.wrong or self.files)


class Version(NamedTuple):
    """A routekaart at a revision, in the index or in the working tree; `files` has the bytes of what was read.

    `unread` tells which records may be there all the same.
    """

    naam: str
    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool
    present: bool
    files: Mapping[FileName, bytes]
    unread: Unread = Unread()

    @property
    def fouten(self) -> list[Bevinding]:
        """What stood in the way of reading it whole."""
        return [each for each in self.bevindingen if each.ernst == "fout"]

    @property
    def problems(self) -> list[str]:
        """The same, a sentence each, with the version in front as git writes it."""
        where = "" if self.naam == TREE else f"{self.naam}:"
        return [f"{where}{each}" for each in self.fouten]
