"""Problems of a file before it holds any record; each becomes a bevinding once the file's name is known."""

from typing import Final, NamedTuple

from routehln.model.answers.regel_id import RegelId

# More problems than this in one file are not written out: nobody reads them, and a stranger's file may have millions.
MAX_FOUND: Final = 10_000


class Slip(NamedTuple):
    """A problem at a line and column, both from 1; `hides` where there may be records that nobody saw."""

    line: int
    column: int
    regel_id: RegelId
    melding: str
    hides: bool = False


class UnreadableError(Exception):
    """This file can't be read any further; holds every slip found up to here."""

    def __init__(self, *slips: Slip) -> None:
        self.slips = slips
        super().__init__(slips)
