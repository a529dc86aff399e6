"""Whether what a record says and what a row says are the same, to the letter or in what they mean."""

import re
from collections.abc import Mapping

from routehln.model.records.records import Stap
from routehln.rules.importing.cells.meaning import Meanings

_WORDS = re.compile(r"[^\W_]+")
YEAR_DIGITS = 4
Key = tuple[object, ...]  # of which equal ones say that two things may be the same


def says_same(left: str, right: str) -> bool:
    """Tell whether two texts are the same but for white space."""
    return left.split() == right.split()


def bare(text: str) -> str:
    """Give a text by which likes are compared: its words in small letters, without what stands between them."""
    return " ".join(_WORDS.findall(text.casefold())) or text.strip()


def same_value(key: str, left: str, right: str, meanings: Meanings) -> bool:
    """Tell whether two texts at a key mean the same: onderdeel and fase by what they name, others by their words."""
    if key == "onderdeel":
        return _same_record(meanings.parts.onderdeel(left), meanings.parts.onderdeel(right), left, right)
    if key == "fase":
        return _same_record(meanings.parts.fase(left), meanings.parts.fase(right), left, right)
    return says_same(left, right)


def same_moment(left: str, right: str, meanings: Meanings) -> bool:
    """Tell whether two moments are the same, by their words or by what they mean."""
    return bare(left) == bare(right) or days_of(left, meanings) == days_of(right, meanings)


def days_of(text: str, meanings: Meanings) -> Key:
    """Give what a moment means: its days and meeting, or its words where it has no days."""
    moment = meanings.moment(text)
    if moment.gedateerd:
        return moment.begin, moment.eind, moment.overleg, moment.gremium
    return (bare(text),)


def adds_year(longer: str, shorter: str) -> bool:
    """Tell whether one moment is the other with a year written behind it."""
    tail = longer.removeprefix(shorter.rstrip(".:,; ")).strip()
    return shorter != "" and tail.isdigit() and len(tail) == YEAR_DIGITS


def part_of(fields: Mapping[str, str] | Stap, key: str, meanings: Meanings) -> str:
    """Give the id of the onderdeel or fase (`key`) that fields or a record name; the words where there is none."""
    value = fields.get(key) if isinstance(fields, Mapping) else getattr(fields, key)
    text = value or ""
    meant = meanings.parts.onderdeel(text) if key == "onderdeel" else meanings.parts.fase(text)
    return meant.id if meant else bare(text)


def _same_record(left_record: object, right_record: object, left: str, right: str) -> bool:
    """Tell whether two texts name the same record; where neither names one, whether their words are the same."""
    if left_record or right_record:
        return left_record is right_record
    return says_same(left, right)
