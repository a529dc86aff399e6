"""How much two records say the same, from 0 to 1: by the words of their titles, then by what else both say."""

import re
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Record
from routehln.rules.diff.identity.meaning import Meaning, title_of

AGREES = 0.45  # the least for a record that kept its id; with all but a title of three words the same it is 0.4
AS_GOOD_AS = 0.7  # the least for a record with another id
TITLE = 0.8  # likewise, of its title

# What a field of both counts for, beside the two that each word of a title does.
_WEIGHTS = {"moment": 1, "onderdeel": 2, "fase": 1, "tussenstop": 3, "overleg": 2, "mijlpaal": 6, "uitkomst": 1}
_NEVER_OTHERS = ("onderdeel", "overleg", "mijlpaal")  # where these differ, so do two records with different ids
_TEXT = 6  # what an equal long text counts for; another one is no sign of another record
_TEXTS = ("toelichting", "tekst", "uitdaging", "rol", "doelen", "interventies", "indicatoren", "leden", "vaste_agenda")
_WORD = re.compile(r"\w+")
_ENDING = re.compile(r"(?<=\w{4})(?:en|es|[estd])$")
_FILLERS = frozenset(
    "aan al alle bij dan dat de der den deze die dit door een en er het hun in is met na naar of om onze ook op over "
    "per te ten ter tot uit van vanaf via voor we wordt worden zijn".split()
)
# Deeds with which half of all titles begin, as `_stem` leaves them: each counts for one.
_DEEDS = frozenset(
    "aanstell akkoor bepal besluit bespr evaluer goedkeur inricht maak oprich opricht opstell start starten uitvoer "
    "uitwerk vaststell vastgestel voorbereid plan".split()
)


class Features(NamedTuple):
    """What a record is recognised by.

    Attributes:
        words: what each stem of a word in its title counts for.
        numbers: those of these words that are numbers.
        fields: short values by key, such as its moment and onderdeel; None where it has none. Each may speak against.
        texts: long texts and lists by key. An equal one speaks for, a different one not against.
    """

    words: dict[str, int]
    numbers: frozenset[str]
    fields: dict[str, object]
    texts: dict[str, object]


def features(record: Record, meaning: Meaning) -> Features:
    """Read a record of either version, with present ids in it."""
    words: dict[str, int] = {}
    for word in _WORD.findall(title_of(record).casefold()):
        if word not in _FILLERS:
            stem = _stem(word)
            words[stem] = 1 if stem in _DEEDS else 2
    keys = type(record).model_fields
    return Features(
        words=words,
        numbers=frozenset(filter(str.isdecimal, words)),
        fields={key: _days(meaning.of(record, key)) for key in _WEIGHTS if key in keys},
        texts={key: getattr(record, key) for key in _TEXTS if getattr(record, key, None)},
    )


def _stem(word: str) -> str:
    return _ENDING.sub("", word)


def _days(value: object) -> object:
    """Give the days of a moment that has them, so that two ways to write it are equal; any other value as it is."""
    if isinstance(value, Moment) and value.gedateerd:
        return value.begin, value.eind
    return value


def alike(old: Features, new: Features) -> float:
    """Score two records by the words of their titles and by the fields that both have."""
    most = equal = 0.0
    longest = max(sum(old.words.values()), sum(new.words.values()))
    most += longest
    equal += longest * title_alike(old, new)
    for key, weight in _WEIGHTS.items():
        old_value, new_value = old.fields.get(key), new.fields.get(key)
        if old_value is not None and new_value is not None:
            most += weight
            equal += weight * (old_value == new_value)
    same_texts = sum(1 for key in old.texts if old.texts[key] == new.texts.get(key))
    most += _TEXT * same_texts
    equal += _TEXT * same_texts
    return equal / most if most else 1.0


def title_alike(old: Features, new: Features) -> float:
    """Score two titles by Dice's coefficient of their words; 1 where neither has any."""
    total = sum(old.words.values()) + sum(new.words.values())
    common = sum(weight for word, weight in old.words.items() if word in new.words)
    return 2 * common / total if total else 1.0


def same_id_score(old: Features, new: Features) -> float | None:
    """Score two records with the same id; None where they say too little alike to be one record."""
    score = alike(old, new)
    if old.words == new.words and old.words:
        return max(score, AGREES)
    return score if score >= AGREES else None


def different_id_score(old: Features, new: Features) -> float | None:
    """Score two records with different ids; None where they say too little alike to be one record.

    More is asked than of records with the same id: the same onderdeel, overleg, mijlpaal and numbers, and a near title.
    """
    is_elsewhere = any(old.fields.get(key) != new.fields.get(key) for key in _NEVER_OTHERS)
    if is_elsewhere or old.numbers != new.numbers or title_alike(old, new) < TITLE:
        return None
    score = alike(old, new)
    return score if score >= AS_GOOD_AS else None
