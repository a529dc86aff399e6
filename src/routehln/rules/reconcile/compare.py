"""The comparison of two statements: the leefgebied and the deed first, then the words."""

from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from routehln.rules.reconcile.language.clause import Clause
from routehln.rules.reconcile.language.words import Word, is_slip, same_word, stem
from routehln.rules.reconcile.score import are_two_things, differing_prepositions, score
from routehln.rules.reconcile.statement import Statement

# Scores (0–1) of each kind of sameness, the sure ones first.
SAME_TEXT, SAME_WORDS, SLIP, SHORTENED = 1.0, 0.98, 0.96, 0.94
UNSURE = 0.9  # the most that anything unsure is worth
PART = 0.95  # factor: what is left of a score where one is like a part of the other
CONTAINED = 0.65  # one is part of the other, by a word that both share with hardly any other
RARE, TELLING_LENGTH = 3, 8  # statements that hold such a word, and its letters
LEAST = 0.5  # below this two statements have nothing to do with each other
MIN_SHORTENED = 2  # words that a shortening keeps, to be recognised for sure


class Likeness(NamedTuple):
    """How alike two statements are (`score`, 0–1), whether they are surely the same, and the clauses that show it."""

    score: float
    sure: bool
    left: Clause
    right: Clause


def compare(left: Statement, right: Statement, rarity: Counter[str]) -> Likeness | None:
    """Measure how alike two statements are, the same whichever comes first.

    Args:
        left: a statement.
        right: another.
        rarity: the number of statements that hold each stem.

    Returns:
        The best likeness of their clauses; None where a difference excludes that they are one decision.
    """
    if left.own_leefgebied and right.own_leefgebied and left.own_leefgebied != right.own_leefgebied:
        return None
    if left.about and right.about and not any(a.overlaps(b) for a, b in product(left.about, right.about)):
        return None
    best = max(_likenesses(left, right), key=lambda like: (like.score, like.sure), default=None)
    if best is None or best.score >= CONTAINED:
        return best
    if _contains(left.whole, right.whole, rarity) or _contains(right.whole, left.whole, rarity):
        return best._replace(score=CONTAINED)
    return best if best.score >= LEAST else None


def _contains(long: Clause, short: Clause, rarity: Counter[str]) -> bool:
    """`long` holds all words of `short`, and among them a long one that hardly any statement holds."""
    telling = (word for word in short.words if len(word.form) >= TELLING_LENGTH and rarity[word.stem] <= RARE)
    adds_deed = short.deeds and not long.deeds
    return short.stems <= long.stems and not adds_deed and any(telling)


def _likenesses(left: Statement, right: Statement) -> Iterator[Likeness]:
    """The likeness of the two as a whole, then of each to the parts of the other."""
    alike = score(left.whole, right.whole, left.leefgebieden, right.leefgebieden)
    if alike is not None:
        yield Likeness(*_worth(left, right, alike), left.whole, right.whole)
    yield from _parts(left, right)
    for like in _parts(right, left):
        yield like._replace(left=like.right, right=like.left)
    if left.apart or right.apart:
        yield from _apart(left, right)


def _apart(left: Statement, right: Statement) -> Iterator[Likeness]:
    """The likeness of the two with their compounds taken apart, never sure."""
    a, b = left.apart or left.whole, right.apart or right.whole
    alike = score(a, b, left.leefgebieden, right.leefgebieden)
    if alike is not None and not are_two_things(left.whole, right.whole):
        yield Likeness(min(alike, UNSURE), sure=False, left=a, right=b)


def _worth(left: Statement, right: Statement, alike: float) -> tuple[float, bool]:
    """The score of two statements as a whole, and whether they are surely the same."""
    a, b = left.whole, right.whole
    if (left.leefgebieden, left.text, left.about) == (right.leefgebieden, right.text, right.about):
        return SAME_TEXT, _is_specific(left, right)
    if _agree_but_for_words(left, right, b):
        if _same_words(a.words, b.words):
            return SAME_WORDS if _same_stems(a, b) else SLIP, True
        if _is_cut(left, right) or _is_cut(right, left):
            return SHORTENED, True
    return min(alike, UNSURE), False


def _parts(short: Statement, long: Statement) -> Iterator[Likeness]:
    """The likeness of `short` as a whole to each part of `long`: sure only of its first sentence."""
    for part in long.parts:
        alike = score(short.whole, part, short.leefgebieden, part.leefgebieden | long.own_leefgebied)
        if alike is not None:
            sure = part is long.first and _is_first_sentence(short, long, part)
            worth = SHORTENED if sure else min(alike * PART, UNSURE)
            yield Likeness(worth, sure, short.whole, part)


def _is_first_sentence(short: Statement, long: Statement, part: Clause) -> bool:
    """The same words, while the sentences after it add no deed, no number and no contrast."""
    whole = long.whole
    adds_nothing = (part.deeds, part.numbers, part.contrasts) == (whole.deeds, whole.numbers, whole.contrasts)
    same = _agree_but_for_words(short, long, part) and _same_words(short.whole.words, part.words)
    return adds_nothing and same and len(part.words) >= MIN_SHORTENED


def _agree_but_for_words(left: Statement, right: Statement, b: Clause) -> bool:
    """Return whether all but the words is equal, neither names a moment, and both are specific enough."""
    a = left.whole
    same = (a.deeds, a.started, a.numbers, a.shades, a.actors) == (b.deeds, b.started, b.numbers, b.shades, b.actors)
    timeless = not (left.about or right.about)
    same_place = left.leefgebieden == right.leefgebieden and differing_prepositions(a, b) == "none"
    return same and same_place and timeless and _is_specific(left, right)


def _is_specific(left: Statement, right: Statement) -> bool:
    """Return whether both clauses have two words, or one and the same onderdeel or (equal) leefgebied."""
    least = min(len(left.whole.words), len(right.whole.words))
    near = left.onderdeel == right.onderdeel or left.own_leefgebied or right.own_leefgebied
    return least > 1 or (least == 1 and bool(near))


def _same_words(left: tuple[Word, ...], right: tuple[Word, ...]) -> bool:
    return len(left) == len(right) > 0 and all(map(_same_word, left, right))


def _same_word(left: Word, right: Word) -> bool:
    """A name allows no slip: another letter is another name."""
    return same_word(left.form, right.form) and not ((left.proper or right.proper) and is_slip(left.form, right.form))


def _same_stems(a: Clause, b: Clause) -> bool:
    return all(stem(left.form) == stem(right.form) for left, right in zip(a.words, b.words, strict=True))


def _is_cut(short: Statement, long: Statement) -> bool:
    """'… Parkstad e.a.' for a longer list: says itself that it leaves something out, and is the same up to there."""
    kept = short.whole.words
    return short.is_cut and len(kept) >= MIN_SHORTENED and _same_words(kept, long.whole.words[: len(kept)])
