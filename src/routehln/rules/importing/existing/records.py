"""The records that an import looks for among what stands here already."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Overleg, Record, Stap


class ExistingRecord(NamedTuple):
    """A record that a row may be.

    Attributes:
        record: the record.
        own: whether it was imported from this source.
        text: what it is about, in the words of this source where it remembers them, else in its own.
        moment: its moment, in the words of this source or in its own likewise.
    """

    record: Stap
    own: bool
    text: str
    moment: str


def existing_records(records: Iterable[Stap], bron: str) -> list[ExistingRecord]:
    """Give each record with the words by which a row of the source `bron` is recognised as it."""
    return [_existing(record, bron) for record in records]


def _existing(record: Stap, bron: str) -> ExistingRecord:
    own = is_from(record, bron)
    if own and record.bron and record.bron.omschrijving is not None:
        return ExistingRecord(record, own, record.bron.omschrijving, record.bron.moment or "")
    return ExistingRecord(record, own, record.titel, record_value(record, "moment"))


def is_from(record: Stap | Overleg, bron: str) -> bool:
    """Tell whether a record was imported from the source with this name."""
    return record.bron is not None and record.bron.naam == bron


def record_value(record: Record, key: str) -> str:
    """Give the text that a record has at a key; empty without one."""
    value = getattr(record, key, None)
    if isinstance(value, Moment):
        return value.tekst
    return str(value) if value else ""
