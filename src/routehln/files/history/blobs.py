"""What the blobs of a history say, read in the order of the commits, a batch of them at a time."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from routehln.files.disk.load import MAX_BYTES, refusal, too_large
from routehln.files.git.errors import TOO_LONG, GitRefused
from routehln.files.git.git import Git
from routehln.files.history.plain_blob import PlainBlob
from routehln.files.read.parse import Parsed, document, records, unreadable, value_records
from routehln.files.slip import UnreadableError
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Node

MAX_BLOBS: Final = 100_000
MAX_TOGETHER: Final = 256 * 1024 * 1024  # bytes of all blobs; a blob above MAX_BYTES is never read
BATCH: Final = 8 * 1024 * 1024  # bytes that are in memory at a time
REMEMBERED: Final = 50  # files whose records stay in memory, for commits that take others back
_NOWHERE: Final = Node(1, 1)  # nobody asks where a record of a history stands, and places take more room than records


class Blobs:
    """The blobs of a history by hash; `kept` says what some of them say, and `read` what was read beside these."""

    def __init__(self, git: Git, hashes: Iterable[str], kept: Mapping[str, PlainBlob]) -> None:
        """Look how large the blobs are that aren't kept; raises GitRefused where they are too many or too large.

        `hashes` are all blobs, in the order in which they will be asked for.
        """
        self.git = git
        self.kept = kept
        self.read: dict[str, PlainBlob] = {}
        self._wanted = [blob for blob in dict.fromkeys(hashes) if blob not in kept]
        if len(self._wanted) > MAX_BLOBS:
            raise GitRefused(TOO_LONG)
        self._sizes = git.sizes(self._wanted) if self._wanted else {}
        if sum(size for size in self._sizes.values() if size <= MAX_BYTES) > MAX_TOGETHER:
            raise GitRefused(TOO_LONG)
        self._places = {blob: place for place, blob in enumerate(self._wanted)}
        self._loaded: dict[str, bytes | None] = {}
        self.parsed = lru_cache(maxsize=REMEMBERED)(self._parsed)

    def _parsed(self, name: FileName, blob: str | None) -> Parsed:
        """Make the records of a blob, of a file by this name; None stands for a symlink, which isn't followed."""
        if blob is None:
            return unreadable(name, refusal(RegelId.BESTAND_ONLEESBAAR, ""))
        plain = self.kept.get(blob) or self.read.get(blob)
        if plain:
            return value_records(name, plain.value, readable=plain.readable)
        content = self._content(blob)
        if content is None:
            return unreadable(name, too_large())
        try:
            read_document = document(content)
        except UnreadableError as error:
            self.read[blob] = PlainBlob(None, readable=False)
            return unreadable(name, error)
        file = records(name, read_document._replace(node=_NOWHERE))
        self.read[blob] = PlainBlob(read_document.value, readable=file.readable)
        return file

    def _content(self, blob: str) -> bytes | None:
        """Give the bytes of a blob, None above MAX_BYTES; where it isn't loaded, load it with those that come next."""
        if self._sizes[blob] > MAX_BYTES:
            return None
        if blob not in self._loaded:
            self._loaded = self.git.blobs(self._batch(blob))
        return self._loaded[blob]

    def _batch(self, first: str) -> list[str]:
        """List the blobs to load together, from this one on: as many as fit in BATCH."""
        batch: list[str] = []
        total = 0
        for blob in self._wanted[self._places[first] :]:
            size = self._sizes[blob]
            if size > MAX_BYTES or blob in self.read:
                continue
            total += size
            if batch and total > BATCH:
                break
            batch.append(blob)
        return batch
