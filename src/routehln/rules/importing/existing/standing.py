"""The records that an import looks for, and how what they say is compared with what a row says."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Overleg, Record, Stap
from routehln.rules.importing.reading.meaning import Meanings

_WORDS = re.compile(r"[^\W_]+")
Key = tuple[object, ...]


class Standing(NamedTuple):
    """A record that a row may be.

    Attributes:
        record: the record.
        own: it was imported from this source.
        text: the words by which it is recognised: those of the source then, else its own.
        moment: its moment, likewise.
    """

    record: Stap
    own: bool
    text: str
    moment: str


def standing(records: Iterable[Stap], bron: str) -> list[Standing]:
    """Give each record with the words by which a row of the source `bron` may be recognised as it."""
    return [_standing(record, bron) for record in records]


def _standing(record: Stap, bron: str) -> Standing:
    own = is_from(record, bron)
    if own and record.bron and record.bron.omschrijving is not None:
        return Standing(record, own, record.bron.omschrijving, record.bron.moment or "")
    return Standing(record, own, record.titel, record_value(record, "moment"))


def is_from(record: Stap | Overleg, bron: str) -> bool:
    """Tell whether a record was imported from the source with this name."""
    return record.bron is not None and record.bron.naam == bron


def record_value(record: Record, key: str) -> str:
    """Give the text that a record has at a key; empty without one."""
    value = getattr(record, key, None)
    if isinstance(value, Moment):
        return value.tekst
    return str(value) if value else ""


def says_same(left: str, right: str) -> bool:
    """Tell whether two texts are the same but for white space."""
    return left.split() == right.split()


def plain(text: str) -> str:
    """Give a text as likes are compared: its words, no matter their case and what stands between them."""
    return " ".join(_WORDS.findall(text.casefold())) or text.strip()


def same_value(key: str, left: str, right: str, meanings: Meanings) -> bool:
    """Tell whether two texts at a key mean the same: onderdeel and fase by what they name, others by their words."""
    if key == "onderdeel":
        return _same_record(meanings.onderdeel(left), meanings.onderdeel(right), left, right)
    if key == "fase":
        return _same_record(meanings.fase(left), meanings.fase(right), left, right)
    return says_same(left, right)


def same_moment(left: str, right: str, meanings: Meanings) -> bool:
    """Tell whether two moments are the same, by their words or by what they mean."""
    return plain(left) == plain(right) or when(left, meanings) == when(right, meanings)


def when(text: str, meanings: Meanings) -> Key:
    """Give what a moment means: its days and meeting, or its words where it has no days."""
    moment = meanings.moment(text)
    if moment.gedateerd:
        return moment.begin, moment.eind, moment.overleg, moment.gremium
    return (plain(text),)


def place_of(fields: Mapping[str, str] | Stap, key: str, meanings: Meanings) -> str:
    """Give the id of the onderdeel or fase that fields or a record name; the words where there is none."""
    value = fields.get(key) if isinstance(fields, Mapping) else getattr(fields, key)
    text = value or ""
    meant = meanings.onderdeel(text) if key == "onderdeel" else meanings.fase(text)
    return meant.id if meant else plain(text)


def _same_record(left_record: object, right_record: object, left: str, right: str) -> bool:
    """Tell whether two texts name the same record; where neither names one, whether their words are the same."""
    if left_record or right_record:
        return left_record is right_record
    return says_same(left, right)
