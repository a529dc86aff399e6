"""What a record remembers of the row that it was last read from, as its key `bron` holds that."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from routehln.model.answers.change import AnyChange
from routehln.model.records.records import Stap
from routehln.rules.change.changes import change
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.records import ExistingRecord, is_from
from routehln.rules.importing.existing.sameness import says_same
from routehln.rules.importing.reading.rows import Candidate

KEYS = ("naam", "plaats", "moment", "omschrijving")  # of `bron`; what a row is about goes under `omschrijving`
# Who changed what a record says since its source was last read; doubtful: both did, or nobody knows.
Verdict = Literal["source", "here", "doubtful"]


class LastWords(NamedTuple):
    """What a source said of a record when it was last read: its moment, and what it is about."""

    moment: str
    text: str


def last_words(record: Stap, bron: str) -> LastWords | None:
    """Give what the source with this name said of a record; None where the record doesn't remember that."""
    source = record.bron
    if source is None or not is_from(record, bron) or source.omschrijving is None:
        return None
    return LastWords(source.moment or "", source.omschrijving)


def memory_of(row: Candidate, guide: Guide) -> dict[str, str]:
    """Give what a record is to remember of a row, by KEYS: the source, the place there, and what it says."""
    text = row.velden.get(guide.target.text, "")
    memory = {"naam": guide.choices.bron, "plaats": row.plaats, "moment": row.moment, "omschrijving": text}
    return {key: value for key, value in memory.items() if value}


def memory_changes(existing: ExistingRecord, memory: Mapping[str, str], *, moved: bool) -> Iterator[AnyChange]:
    """Change what a record remembers into this memory, where that says something else.

    The place in the source alone is no reason to touch a record: it changes only where something else does (`moved`).
    """
    bron = existing.record.bron
    for key in KEYS:
        old = getattr(bron, key) if bron else None
        new = memory.get(key)
        if key == "plaats" and old and existing.own and not moved:
            continue
        if not says_same(old or "", new or ""):
            yield change(existing.record, ("bron", key), new)
