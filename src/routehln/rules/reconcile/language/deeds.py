"""Which deeds a clause names (vaststellen, werven, …) and which words are left: what they are done to."""

from typing import NamedTuple

from routehln.rules.reconcile.language.deed_forms import APART, BASES, NOUNS, PARTICLES, VERBS
from routehln.rules.reconcile.language.deed_words import BESLUITEN, STARTEN
from routehln.rules.reconcile.language.lexicon import FILLERS


class Token(NamedTuple):
    """A word as it stands in a text: folded, and whether it is a name."""

    form: str
    proper: bool = False


class Deeds(NamedTuple):
    """The deeds of a clause, whether it only starts them, and the tokens left; a governed deed is left as `=deed`."""

    done: frozenset[str]
    started: bool
    rest: tuple[Token, ...]


# After these a deed is what something else is about: 'om te werven', 'het werven', 'plan voor de werving'.
_GOVERNING = frozenset("te het aan bij na over tot van voor".split())

# Between a start and what it is the start of: 'start met het werven', 'start van de bouw'.
_STARTED = frozenset("met het van de".split())


class _Spot(NamedTuple):
    """A token, or a verb put together again: where it begins and ends, and the deed that it names."""

    begin: int
    end: int
    deed: str
    is_noun: bool


def is_verb(form: str) -> bool:
    """Is this a form of a deed's verb, or of one that falls apart ('stelt … vast')?"""
    return form in VERBS or form in BASES


def read_deeds(tokens: list[Token]) -> Deeds:
    """Tell the deeds of one clause from what they are done to."""
    done: list[str] = []
    rest: list[Token] = []
    started = False
    spots, skipped = _spots(tokens)
    for at, token in enumerate(tokens):
        spot = spots.get(at)
        if spot is None:
            if at not in skipped:
                rest.append(token)
        elif done == [STARTEN] and (tokens[at - 1].form in _STARTED or at - 1 in spots):
            done, started = [spot.deed], True
        elif spot.deed == STARTEN and done and tokens[at - 1].form != "en":
            started = True
        elif _is_governed(spot, tokens, spots, done):
            rest.append(Token("=" + spot.deed))
        else:
            done.append(spot.deed)
    return Deeds(frozenset(done), started, tuple(rest))


def _spots(tokens: list[Token]) -> tuple[dict[int, _Spot], set[int]]:
    """The deeds by where they stand, and the places of the loose parts of separable verbs."""
    spots: dict[int, _Spot] = {}
    skipped: set[int] = set()
    for at, token in enumerate(tokens):
        form = token.form
        if at in skipped:
            continue
        if form in BASES and (particle := _particle(tokens, at)):
            skipped.add(particle)
            spots[at] = _Spot(at, at, APART[form, tokens[particle].form], is_noun=False)
        elif form in PARTICLES and (deed := _infinitive_apart(tokens, at)):
            skipped.update((at + 1, at + 2))
            spots[at] = _Spot(at, at + 2, deed, is_noun=False)
        elif deed := VERBS.get(form) or NOUNS.get(form):
            spots[at] = _Spot(at, at, deed, is_noun=form in NOUNS)
    return spots, skipped


def _particle(tokens: list[Token], at: int) -> int | None:
    """Where the particle of a separable verb stands: 'stelt de visie vast', at the end of its clause."""
    last = len(tokens) - 1
    for later in range(last, at, -1):
        form = tokens[later].form
        if (tokens[at].form, form) in APART and (form == "vast" or later == last or tokens[later + 1].form == "en"):
            return later
    return None


def _infinitive_apart(tokens: list[Token], at: int) -> str | None:
    """The deed of 'op te richten'."""
    follows = [token.form for token in tokens[at + 1 : at + 3]]
    return APART.get((follows[1], tokens[at].form)) if len(follows) > 1 and follows[0] == "te" else None


def _is_governed(spot: _Spot, tokens: list[Token], spots: dict[int, _Spot], done: list[str]) -> bool:
    """Is this deed what another is about ('besluiten … op te richten', 'vaststellen evaluatie')?"""
    content = [at for at, token in enumerate(tokens[: spot.begin]) if token.form not in FILLERS]
    before = tokens[spot.begin - 1].form if spot.begin else ""
    if not content:
        return False
    if before in _GOVERNING or before == "besluit" or spot.end > spot.begin:
        return True
    if not spot.is_noun or (tokens[spot.begin].form in VERBS and not done):
        return False
    listed = before == "en" and all(at in spots for at in content)
    return not listed and not (before == "met" and spot.deed == BESLUITEN)
