"""The score of two clauses: how many words they share, and which differences exclude each other."""

from itertools import product

from routehln.rules.reconcile.language.clause import Clause
from routehln.rules.reconcile.language.opposites import are_opposed
from routehln.rules.reconcile.language.prepositions import Difference, compare_prepositions

# Factors: what a difference that need not matter leaves of the score.
PART_OF_DEEDS = NO_DEED = NUMBER_MISSING = 0.85
STARTED = ACTOR = PREPOSITION = 0.9
SHADE = 0.95
BOTH_MORE = 0.7  # each says what the other leaves out: rather two things than one said shorter

DIFFERENCES: tuple[Difference, ...] = ("none", "open", "turned")


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
    if _excludes(a, b) or (leefgebieden_a - leefgebieden_b and leefgebieden_b - leefgebieden_a):
        return None
    stems_a, stems_b = _without_deeds_of(a, b), _without_deeds_of(b, a)
    common, total = len(stems_a & stems_b), len(stems_a) + len(stems_b)
    if not common and (total or a.deeds != b.deeds):
        return None
    prepositions = differing_prepositions(a, b)
    if prepositions == "turned" or are_two_things(a, b):
        return None
    alike = (2 * common or 1) / ((total or 1) + len(leefgebieden_a ^ leefgebieden_b))
    more_a = stems_a - stems_b or (a.deeds and not b.deeds)
    more_b = stems_b - stems_a or (b.deeds and not a.deeds)
    if prepositions == "open":
        alike *= PREPOSITION
    return alike * _discount(a, b) * (BOTH_MORE if more_a and more_b else 1)


def _without_deeds_of(a: Clause, b: Clause) -> frozenset[str]:
    """The stems of `a` without what `b` says as a deed: 'indienen aanvraag subsidie' beside 'aanvraag subsidie'."""
    return a.stems if a.deeds == b.deeds else a.stems.difference(f"={deed}" for deed in b.deeds & a.acts)


def differing_prepositions(a: Clause, b: Clause) -> Difference:
    """Compare the prepositions before the words that two clauses share: the worst difference of any of them."""
    if not (a.is_related or b.is_related):
        return "none"
    differences = {
        compare_prepositions(left.after, right.after)
        for left, right in product(a.words, b.words)
        if left.stem == right.stem
    }
    for name in a.named.keys() & b.named.keys():
        differences.add(compare_prepositions(a.named[name], b.named[name]))
    for actors, words in ((a.actors, b.words), (b.actors, a.words)):
        differences.update(compare_prepositions("door", word.after) for word in words if word.form in actors)
    return max(differences, key=DIFFERENCES.index, default="none")


def _excludes(a: Clause, b: Clause) -> bool:
    """Return whether the deeds, numbers or actors of both differ, or only one has some contrast."""
    deeds = a.deeds and b.deeds and a.acts.isdisjoint(b.acts)
    numbers = a.numbers and b.numbers and a.digits != b.digits
    actors = a.actors and b.actors and a.actors != b.actors
    return bool(deeds or numbers or actors or a.contrasts != b.contrasts)


def _discount(a: Clause, b: Clause) -> float:
    factor = 1.0
    if a.deeds != b.deeds:
        factor *= PART_OF_DEEDS if a.deeds and b.deeds else NO_DEED
    if a.started != b.started:
        factor *= STARTED
    if a.digits != b.digits:
        factor *= NUMBER_MISSING
    if a.shades != b.shades:
        factor *= SHADE
    if a.actors != b.actors:
        factor *= ACTOR
    return factor


def are_two_things(a: Clause, b: Clause) -> bool:
    """Tell whether each has a name that the other lacks, or the one has the opposite of a word of the other."""
    left = [word for word in a.words if word.stem not in b.stems]
    right = [word for word in b.words if word.stem not in a.stems]
    if not (left and right):
        return False
    if any(word.proper for word in left) and any(word.proper for word in right):
        return True
    return any(are_opposed(*forms) for forms in product({word.form for word in left}, {word.form for word in right}))
