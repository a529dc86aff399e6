"""How alike two clauses are in words, and what rules it out that they are about one step."""

from routehln.rules.reconcile.language.clause import Clause

# What a difference that need not matter leaves of the score.
PART_OF_DEEDS = NO_DEED = NUMBER_MISSING = 0.85
STARTED = ACTOR = 0.9
SHADE = 0.95
BOTH_MORE = 0.8  # each has words that the other lacks: rather two things than one said shorter


def score(a: Clause, b: Clause, homes: tuple[frozenset[str], frozenset[str]]) -> float | None:
    """Dice's coefficient of the words, less what other differences cost; None where one of them rules it out.

    `homes` are the leefgebieden that each is about.
    """
    only_a, only_b = a.stems - b.stems, b.stems - a.stems
    if _excluded(a, b) or (_has_name(a, only_a) and _has_name(b, only_b)):
        return None
    if homes[0] - homes[1] and homes[1] - homes[0]:
        return None
    common, total = len(a.stems & b.stems), len(a.stems) + len(b.stems)
    if not common and (total or a.deeds != b.deeds):
        return None
    alike = (2 * common or 1) / ((total or 1) + len(homes[0] ^ homes[1]))
    return alike * _discount(a, b) * (BOTH_MORE if only_a and only_b else 1)


def _excluded(a: Clause, b: Clause) -> bool:
    """Other deeds, other numbers, other actors, or a contrast that only one has."""
    deeds = a.deeds and b.deeds and not a.deeds & b.deeds
    numbers = a.numbers and b.numbers and a.numbers != b.numbers
    actors = a.actors and b.actors and a.actors != b.actors
    return bool(deeds or numbers or actors or a.contrasts != b.contrasts)


def _discount(a: Clause, b: Clause) -> float:
    left = 1.0
    if a.deeds != b.deeds:
        left *= PART_OF_DEEDS if a.deeds and b.deeds else NO_DEED
    if a.started != b.started:
        left *= STARTED
    if a.numbers != b.numbers:
        left *= NUMBER_MISSING
    if a.shades != b.shades:
        left *= SHADE
    if a.actors != b.actors:
        left *= ACTOR
    return left


def _has_name(clause: Clause, stems: frozenset[str]) -> bool:
    return any(word.proper and word.stem in stems for word in clause.words)
