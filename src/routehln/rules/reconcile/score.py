"""The score of two clauses: how many words they share, and which differences exclude each other."""

from routehln.rules.reconcile.language.clause import Clause

# Factors: what a difference that need not matter leaves of the score.
PART_OF_DEEDS = NO_DEED = NUMBER_MISSING = 0.85
STARTED = ACTOR = 0.9
SHADE = 0.95
BOTH_MORE = 0.8  # each has words that the other lacks: rather two things than one said shorter


def score(a: Clause, b: Clause, leefgebieden_a: frozenset[str], leefgebieden_b: frozenset[str]) -> float | None:
    """Score two clauses by Dice's coefficient of their words, lowered by each other difference.

    Args:
        a: the clause of one statement.
        b: the clause of another.
        leefgebieden_a: the ids of the leefgebieden that `a` is about.
        leefgebieden_b: the same of `b`.

    Returns:
        From 0 to 1, or None where a difference excludes that both are about one step.
    """
    only_a, only_b = a.stems - b.stems, b.stems - a.stems
    if _excludes(a, b) or (_has_name(a, only_a) and _has_name(b, only_b)):
        return None
    if leefgebieden_a - leefgebieden_b and leefgebieden_b - leefgebieden_a:
        return None
    common, total = len(a.stems & b.stems), len(a.stems) + len(b.stems)
    if not common and (total or a.deeds != b.deeds):
        return None
    alike = (2 * common or 1) / ((total or 1) + len(leefgebieden_a ^ leefgebieden_b))
    return alike * _discount(a, b) * (BOTH_MORE if only_a and only_b else 1)


def _excludes(a: Clause, b: Clause) -> bool:
    """Return whether the deeds, numbers or actors of both differ, or only one has some contrast."""
    deeds = a.deeds and b.deeds and not a.deeds & b.deeds
    numbers = a.numbers and b.numbers and a.numbers != b.numbers
    actors = a.actors and b.actors and a.actors != b.actors
    return bool(deeds or numbers or actors or a.contrasts != b.contrasts)


def _discount(a: Clause, b: Clause) -> float:
    factor = 1.0
    if a.deeds != b.deeds:
        factor *= PART_OF_DEEDS if a.deeds and b.deeds else NO_DEED
    if a.started != b.started:
        factor *= STARTED
    if a.numbers != b.numbers:
        factor *= NUMBER_MISSING
    if a.shades != b.shades:
        factor *= SHADE
    if a.actors != b.actors:
        factor *= ACTOR
    return factor


def _has_name(clause: Clause, stems: frozenset[str]) -> bool:
    return any(word.proper and word.stem in stems for word in clause.words)
