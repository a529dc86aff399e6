"""Are two statements one decision? The deed, the leefgebied and the numbers first, then the words."""

from collections import Counter
from typing import NamedTuple

from routehln.rules.reconcile.language.clause import Clause
from routehln.rules.reconcile.language.words import Word, is_slip, same_word, stem
from routehln.rules.reconcile.score import score
from routehln.rules.reconcile.statement import Statement

# What each kind of sameness is worth (0–1): the sure ones first.
SAME_TEXT, SAME_WORDS, SLIP, SHORTENED = 1.0, 0.98, 0.96, 0.94
UNSURE = 0.9  # the most that anything unsure is worth
PART = 0.95  # what is left of a score where one is like a part of the other
CONTAINED = 0.65  # one is part of the other, by a word that both share with hardly any other
RARE, TELLING_LENGTH = 3, 8  # statements that hold such a word, and its letters
LEAST = 0.5  # below this two statements have nothing to do with each other
MIN_SHORTENED = 2  # words that a shortening keeps, to be recognised for sure


class Likeness(NamedTuple):
    """How alike two statements are (`score`, 0–1), whether they are surely the same, and which clauses showed it."""

    score: float
    sure: bool
    one: Clause
    other: Clause


def compare(one: Statement, other: Statement, rarity: Counter[str]) -> Likeness | None:
    """How alike they are, the same whichever comes first; None where something rules it out.

    `rarity` counts the statements that hold each stem.
    """
    if one.leefgebied and other.leefgebied and one.leefgebied != other.leefgebied:
        return None
    if one.about and other.about and not any(a.overlaps(b) for a in one.about for b in other.about):
        return None
    turned = [like._replace(one=like.other, other=like.one) for like in _parts(other, one)]
    best = max([*_whole(one, other), *_parts(one, other), *turned], key=lambda like: like[:2], default=None)
    if best is None or best.score >= CONTAINED:
        return best
    if _holds(one.whole, other.whole, rarity) or _holds(other.whole, one.whole, rarity):
        return best._replace(score=CONTAINED)
    return best if best.score >= LEAST else None


def _holds(long: Clause, short: Clause, rarity: Counter[str]) -> bool:
    """Does the one say all that the other says, a telling word included that hardly stands anywhere else?"""
    telling = (word for word in short.words if len(word.form) >= TELLING_LENGTH and rarity[word.stem] <= RARE)
    return short.stems <= long.stems and any(telling)


def _whole(one: Statement, other: Statement) -> list[Likeness]:
    a, b = one.whole, other.whole
    alike = score(a, b, (one.homes, other.homes))
    if alike is None:
        return []
    if one.homes == other.homes and one.text == other.text and one.about == other.about:
        return [Likeness(SAME_TEXT, _is_telling(one, other), a, b)]
    if _all_agree(one, other, b) and _same_words(a.words, b.words):
        return [Likeness(SAME_WORDS if _same_stems(a, b) else SLIP, one=a, other=b, sure=True)]
    if _all_agree(one, other, b) and (_is_cut(one, other) or _is_cut(other, one)):
        return [Likeness(SHORTENED, one=a, other=b, sure=True)]
    return [Likeness(min(alike, UNSURE), one=a, other=b, sure=False)]


def _parts(one: Statement, other: Statement) -> list[Likeness]:
    """`one` as a whole against what `other` says in part: surely the same only as its first sentence."""
    found: list[Likeness] = []
    for part in (*([other.first] if other.first else []), *other.parts):
        alike = score(one.whole, part, (one.homes, part.leefgebieden | other.own_home))
        if alike is not None:
            sure = part is other.first and _is_first_sentence(one, other, part)
            found.append(Likeness(SHORTENED if sure else min(alike * PART, UNSURE), sure, one.whole, part))
    return found


def _is_first_sentence(one: Statement, other: Statement, part: Clause) -> bool:
    """The same words, and the sentences after it add no deed and no number."""
    adds_nothing = (part.deeds, part.numbers) == (other.whole.deeds, other.whole.numbers)
    same = _all_agree(one, other, part) and _same_words(one.whole.words, part.words)
    return adds_nothing and same and len(part.words) >= MIN_SHORTENED


def _all_agree(one: Statement, other: Statement, b: Clause) -> bool:
    """All but the words: nothing stands on one side only, and the text tells the thing from its like."""
    a = one.whole
    same = (a.deeds, a.started, a.numbers, a.shades, a.actors) == (b.deeds, b.started, b.numbers, b.shades, b.actors)
    return same and one.homes == other.homes and not (one.about or other.about) and _is_telling(one, other)


def _is_telling(one: Statement, other: Statement) -> bool:
    """Does the text tell the thing from its like? One bare word does only within one onderdeel or leefgebied."""
    words = min(len(one.whole.words), len(other.whole.words))
    return words > 1 or (words == 1 and (one.onderdeel == other.onderdeel or bool(one.own_home or other.own_home)))


def _same_words(one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
    return len(one) == len(other) > 0 and all(map(_same_word, one, other))


def _same_word(one: Word, other: Word) -> bool:
    """A name allows no slip: another letter is another name."""
    return same_word(one.form, other.form) and not ((one.proper or other.proper) and is_slip(one.form, other.form))


def _same_stems(a: Clause, b: Clause) -> bool:
    return all(stem(x.form) == stem(y.form) for x, y in zip(a.words, b.words, strict=True))


def _is_cut(short: Statement, long: Statement) -> bool:
    """'… Parkstad e.a.' for a longer list: says itself that it leaves something out, and is the same up to there."""
    kept = len(short.whole.words)
    begins = _same_words(short.whole.words, long.whole.words[:kept])
    return short.cut and MIN_SHORTENED <= kept <= len(long.whole.words) and begins
