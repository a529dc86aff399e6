"""The table of a meeting: the files as they were read last, and the quiet way in which an answer is written there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.files.disk.write import locked, write
from routehln.views.report.messages import say
from routehln.workspace.change.change import keep, prepare, tell_waiting
from routehln.workspace.opened import open_folder
from routehln.workspace.vergadering.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from routehln.commands.options import Settings
    from routehln.files.disk.edit import Edit
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.opened import Opened

CHANGED = "Intussen is er een bestand veranderd; de routekaart is opnieuw gelezen."


class Table:
    """A meeting that is being recorded.

    `op` is the day that `--op` gave, and `last_edits` are those of the answer that was written last.
    """

    def __init__(self, settings: Settings, standing: Standing, op: str | None) -> None:
        self.settings = settings
        self.standing = standing
        self.op = op
        self.last_edits: list[Edit] = []
        self._told: list[str] = []

    def refresh(self) -> None:
        """Read what changed in the files since they were read, and say so.

        Raises:
            RoutehlnError: they can't be read now, or hold no such meeting; the reading before stays.
        """
        opened = self.standing.opened.refreshed()
        if opened is not self.standing.opened:
            self._put(opened)
            say(CHANGED)

    def write(self, make: Callable[[Routekaart], Plan]) -> Sequence[str] | None:
        """Write what `make` plans without showing it, and give its notes; None where the files said so already.

        Raises:
            WrongUsage: the plan is refused.
            ChangedMeanwhile: the files are no longer those that were read.
            RoutehlnError, OSError: they would no longer be sound, or can't be written.
        """
        shown = self.standing.opened
        with locked(shown.roadmap, tell_waiting):
            shown.refuse_changed()
            edits, notes, after = prepare(shown, make)
            if not edits:
                return None
            unkept = keep(self.settings, shown.roadmap, edits)
            write(edits)
            self.last_edits = edits
            self._put(open_folder(shown.roadmap) if any(edit.removes for edit in edits) else after)
        self._tell(unkept)
        return notes

    def _tell(self, sentences: Iterable[str]) -> None:
        """Say each sentence once in a meeting."""
        new = [sentence for sentence in sentences if sentence not in self._told]
        say(*new)
        self._told += new

    def _put(self, opened: Opened) -> None:
        standing = Standing(opened, self.standing.overleg_id)
        _ = standing.lijst  # raises before it takes the place of one that can be read
        self.standing = standing
