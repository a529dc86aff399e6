"""One written file as a step that can be taken back and done again."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, Self

from routehln.files.disk.edit import Edit


class Step(NamedTuple):
    """How one file changed: its lines from byte `start` on, and the checksum of the whole file, before and after.

    `path` leads from the roadmap folder to the file itself, not to a symlink that leads there. `made` tells that the
    write made the file, `removed` that it took the file away.
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
        """Describe an edit that is about to be written; raises ValueError where its file lies outside the folder."""
        path = Path(os.path.realpath(edit.file)).relative_to(os.path.realpath(roadmap)).as_posix()
        old, new = edit.old.splitlines(keepends=True), edit.new.splitlines(keepends=True)
        head = _count_common(old, new)
        tail = _count_common(reversed(old[head:]), reversed(new[head:]))
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
        """Give what a file with this content holds after the step; None where it is neither the file before nor after.

        Raises ValueError where the step is damaged: it wouldn't lead to the file after.
        """
        now = sum_of(content)
        if now == self.sum_after:
            return content
        if now != self.sum_before:
            return None
        new = content[: self.start] + self.after + content[self.start + len(self.before) :]
        if sum_of(new) != self.sum_after:
            raise ValueError(self.path)
        return new


def _count_common(left: Iterable[bytes], right: Iterable[bytes]) -> int:
    """Count the lines that two texts begin with in common."""
    count = 0
    for left_line, right_line in zip(left, right, strict=False):
        if left_line != right_line:
            break
        count += 1
    return count


def sum_of(content: bytes) -> str:
    """Give the checksum of a file's content."""
    return sha256(content).hexdigest()
