"""The deeds that a clause names (vaststellen, werven, …), and the words left: what they are done to."""

from typing import Literal, NamedTuple

from routehln.rules.reconcile.language.deed_forms import APART, BASES, NOUNS, VERBS
from routehln.rules.reconcile.language.deed_words import BESLUITEN, STARTEN, VASTSTELLEN
from routehln.rules.reconcile.language.lexicon import FILLERS
from routehln.rules.reconcile.language.prepositions import may_be_left_out


class Token(NamedTuple):
    """A word as it stands in a text: folded, whether it is a name, and the preposition before it."""

    form: str
    proper: bool = False
    after: str = ""


class Deeds(NamedTuple):
    """The deeds of a clause, whether it only starts them, and the tokens left.

    A deed that is governed ('besluit over het oprichten') is left as the token `=oprichten`.
    """

    done: frozenset[str]
    started: bool
    left: tuple[Token, ...]


# After these a deed is what something else is about: 'om te werven', 'het werven', 'plan voor de werving'.
_GOVERNING = frozenset("te het aan bij na over tot van voor besluit".split())

# Between a start and what it is the start of: 'start met het werven', 'start van de bouw'.
_STARTED = frozenset("met het van de".split())


class _Spot(NamedTuple):
    """A deed where it stands in a clause, and the places of its other parts ('stelt … vast', 'op te richten')."""

    deed: str
    form: Literal["verb", "infinitive apart", "noun"]
    parts: tuple[int, ...] = ()


def is_verb(form: str) -> bool:
    """Tell whether this is a form of a deed's verb, or of one that falls apart ('stelt … vast')."""
    return form in VERBS or form in BASES


def read_deeds(tokens: list[Token]) -> Deeds:
    """Return the deeds of a clause, whether it only starts them, and the tokens they leave over."""
    done: list[str] = []
    left: list[Token] = []
    started = False
    spots, parts = _spots(tokens)
    for at, token in enumerate(tokens):
        if at in parts:
            continue
        spot = spots.get(at)
        if spot is None:
            left.append(token)
        elif done == [STARTEN] and (tokens[at - 1].form in _STARTED or at - 1 in spots):
            done, started = [spot.deed], True
        elif spot.deed == STARTEN and done and tokens[at - 1].form != "en":
            started = True
        elif _is_governed(at, tokens, spots, done):
            left.append(Token("=" + spot.deed, after=token.after))
        else:
            done.append(spot.deed)
    return Deeds(frozenset(done), started, tuple(left))


def _spots(tokens: list[Token]) -> tuple[dict[int, _Spot], set[int]]:
    """The deeds by where they stand, and the places of their other parts."""
    spots: dict[int, _Spot] = {}
    parts: set[int] = set()
    for at in range(len(tokens)):
        spot = None if at in parts else _spot(tokens, at)
        if spot:
            spots[at] = spot
            parts.update(spot.parts)
    return spots, parts


def _spot(tokens: list[Token], at: int) -> _Spot | None:
    form = tokens[at].form
    particle = _particle(tokens, at) if form in BASES else None
    if particle:
        return _Spot(APART[form, tokens[particle].form], "verb", (particle,))
    if at + 2 < len(tokens) and tokens[at + 1].form == "te" and (tokens[at + 2].form, form) in APART:
        return _Spot(APART[tokens[at + 2].form, form], "infinitive apart", (at + 1, at + 2))
    deed = VERBS.get(form) or NOUNS.get(form)
    return _Spot(deed, "noun" if form in NOUNS else "verb") if deed else None


def _particle(tokens: list[Token], at: int) -> int | None:
    """Return where the particle of a separable verb stands: last, before 'en', or anywhere for 'vast'."""
    last = len(tokens) - 1
    for later in range(last, at, -1):
        form = tokens[later].form
        if (tokens[at].form, form) in APART and (form == "vast" or later == last or tokens[later + 1].form == "en"):
            return later
    return None


def _is_governed(at: int, tokens: list[Token], spots: dict[int, _Spot], done: list[str]) -> bool:
    """Is the deed here what another is about ('besluiten … op te richten', 'vaststellen evaluatie', 'na de bouw')?"""
    if not may_be_left_out(tokens[at].after):
        return True
    content = [place for place in range(at) if tokens[place].form not in FILLERS]
    if not content:
        return False
    spot, before = spots[at], tokens[at - 1].form
    if before in _GOVERNING or spot.form == "infinitive apart":
        return True
    if spot.form == "verb" or (tokens[at].form in VERBS and not done):
        return False
    is_listed = before == "en" and all(place in spots for place in content)
    return not is_listed and not (before == "met" and spot.deed in {BESLUITEN, VASTSTELLEN})
