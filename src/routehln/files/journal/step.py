"""One written file as a step that can be taken back and done again."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, Self

from routehln.files.disk.edit import Edit


class Step(NamedTuple):
    """How one file changed: the lines at byte `start`, before and after, and the sum of the whole file at either time.

    `path` is the file within the roadmap folder. `made` tells that the write made it, `removed` that it took it away.
    """

    path: str
    start: int
    before: bytes
    after: bytes
    sum_before: str
    sum_after: str
    made: bool
    removed: bool

    @classmethod
    def of(cls, edit: Edit, roadmap: Path) -> Self:
        """Describe an edit in this roadmap folder that is about to be written; raises ValueError where it leads out."""
        path = Path(os.path.realpath(edit.file)).relative_to(os.path.realpath(roadmap)).as_posix()
        old, new = edit.old.splitlines(keepends=True), edit.new.splitlines(keepends=True)
        head = _shared(old, new)
        tail = _shared(reversed(old[head:]), reversed(new[head:]))
        before, after = b"".join(old[head : len(old) - tail]), b"".join(new[head : len(new) - tail])
        start = len(b"".join(old[:head]))
        made = not edit.file.exists()
        return cls(path, start, before, after, sum_of(edit.old), sum_of(edit.new), made, edit.removes)

    def back(self) -> Self:
        """Give the step in the other direction."""
        return self._replace(
            before=self.after,
            after=self.before,
            sum_before=self.sum_after,
            sum_after=self.sum_before,
            made=self.removed,
            removed=self.made,
        )

    def apply(self, content: bytes) -> bytes | None:
        """Give what a file holds after the step, or None where it holds neither what was before nor what was after."""
        now = sum_of(content)
        if now == self.sum_after:
            return content
        if now != self.sum_before:
            return None
        return content[: self.start] + self.after + content[self.start + len(self.before) :]


def _shared(left: Iterable[bytes], right: Iterable[bytes]) -> int:
    """Count the lines that two texts begin with in common."""
    count = 0
    for left_line, right_line in zip(left, right, strict=False):
        if left_line != right_line:
            break
        count += 1
    return count


def sum_of(content: bytes) -> str:
    """Give a sum by which the content of a file is known again."""
    return sha256(content).hexdigest()
