"""One version of the files, as two of them are compared."""

from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.answers.finding import Bevinding
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart

INDEX, TREE = "index", "werkmap"


class Unread(NamedTuple):
    """The records that could not be read.

    Attributes:
        wrong: ids of records in which something is wrong.
        ids: ids in the text of `files`, found by regex.
        files: files with a fault outside their records, so that any of these may be missing.
        unseen: whether the text of such a file is unknown.
    """

    wrong: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()
    unseen: bool = False

    def may_hold(self, record_id: str, bestand: str) -> bool:
        """Tell whether the record with this id, which another version has in `bestand`, may be among them."""
        return self.unseen or record_id in self.wrong | self.ids or bestand in self.files

    @property
    def nothing(self) -> bool:
        """Whether every record was read."""
        return not (self.wrong or self.files)


class Version(NamedTuple):
    """A routekaart at a revision, in the index or in the working tree.

    `present` is True where it has a routekaart at all, `complete` where each of its files could be read. `files` are
    the bytes of the files that were read, `unread` tells which records may be in the others. `commit` is the short hash
    of its commit, '' where it has none.
    """

    naam: str
    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool
    present: bool
    files: Mapping[FileName, bytes]
    unread: Unread = Unread()
    commit: str = ""

    @property
    def fouten(self) -> list[Bevinding]:
        """The bevindingen that stood in the way of reading it whole."""
        return [bevinding for bevinding in self.bevindingen if bevinding.ernst == "fout"]

    @property
    def problems(self) -> list[str]:
        """The fouten as sentences; one in a commit or the index has its name and a colon in front, as git writes it."""
        version = "" if self.naam == TREE else f"{self.naam}:"
        return [f"{version}{fout}" for fout in self.fouten]


class Versions(NamedTuple):
    """Two versions to compare, and the paths outside the routekaart that differ between their commits."""

    before: Version
    after: Version
    elsewhere: tuple[str, ...]
