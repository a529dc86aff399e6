"""What one clause says: the deeds, the thing they are done to, and what tells that thing from its like."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from routehln.rules.reconcile.language.deeds import Token, is_verb, read_deeds
from routehln.rules.reconcile.language.labels import Labels
from routehln.rules.reconcile.language.lexicon import BODIES, BODY_KINDS, CONTRASTS, FILLERS, NUMBERS, ORDINALS, SHADES
from routehln.rules.reconcile.language.vocabulary import Vocabulary
from routehln.rules.reconcile.language.words import Word

# Between 'door' or 'in' and who acts: 'door de raad', 'in het dagelijks bestuur'.
_ARTICLES = frozenset("de het een".split())
# Of these the subject is what the step is about ('de werkgroep begint').
_INTRANSITIVE = frozenset("begint beginnen".split())
# Before a number these say which side of it is meant: 'tot 18 jaar', 'vanaf 18 jaar'.
_BOUNDS = frozenset("tot vanaf onder boven na".split())


class Clause(NamedTuple):
    """A clause as the comparison sees it; `words` in their order, governed deeds first, less what the others hold."""

    deeds: frozenset[str]
    started: bool
    words: tuple[Word, ...]
    stems: frozenset[str]
    leefgebieden: frozenset[str]
    numbers: frozenset[str]
    contrasts: frozenset[str]
    shades: frozenset[str]
    actors: frozenset[str]


def read_clause(tokens: Sequence[Token], vocabulary: Vocabulary, labels: Labels) -> Clause:
    """Read a clause out of its tokens."""
    clause = _taken_apart(tuple(_join(tokens, vocabulary)), labels)
    words = tuple(word._replace(stem=vocabulary.stem(word.form)) for word in clause.words)
    return clause._replace(words=words, stems=frozenset(word.stem for word in words))


@lru_cache(maxsize=65536)  # `diff` reads two routekaarten that are nearly the same
def _taken_apart(tokens: tuple[Token, ...], labels: Labels) -> Clause:
    """The clause without its stems, for which the words of the whole routekaart are needed."""
    acting, actors = _take_actors(tokens, labels.ourselves)
    labelled = labels.take_out(acting)
    deeds = read_deeds(labelled.rest)
    forms = {token.form for token in deeds.rest}
    content = sorted(filter(_is_content, deeds.rest), key=lambda token: token.form[0] != "=")
    return Clause(
        deeds=deeds.done,
        started=deeds.started,
        words=tuple(Word(token.form, "", token.proper) for token in content),
        stems=frozenset(),
        leefgebieden=labelled.leefgebieden,
        numbers=frozenset(_numbers(deeds.rest)),
        contrasts=frozenset(CONTRASTS[form] for form in forms & CONTRASTS.keys()),
        shades=frozenset(SHADES[form] for form in forms & SHADES.keys()),
        actors=actors,
    )


def _join(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Token]:
    """Compounds that were written apart ('energie coöperatie'), as one."""
    joined: list[Token] = []
    for token in tokens:
        compound = vocabulary.joined(joined[-1].form, token.form) if joined else None
        if compound:
            joined[-1] = Token(compound, joined[-1].proper)
        else:
            joined.append(token)
    return joined


def _take_actors(tokens: Sequence[Token], ourselves: frozenset[str]) -> tuple[list[Token], frozenset[str]]:
    """Who acts ('de werkgroep schrijft', 'door de raad'), taken out of the tokens."""
    rest: list[Token] = []
    actors: set[str] = set()
    for at, token in enumerate(tokens):
        if not _acts(tokens, at, ourselves):
            rest.append(token)
            continue
        if token.form in ourselves:
            continue
        kind = rest.pop().form + " " if rest and rest[-1].form in BODY_KINDS else ""
        actors.add(kind + token.form)
    return rest, frozenset(actors)


def _acts(tokens: Sequence[Token], at: int, ourselves: frozenset[str]) -> bool:
    """At the head of a sentence, before its verb, or after 'door' or 'in'; never the only word."""
    form = tokens[at].form
    if form not in BODIES and form not in ourselves:
        return False
    before = [token.form for token in tokens[:at] if token.form not in _ARTICLES and token.form not in BODY_KINDS]
    if not before:
        return at + 2 < len(tokens) and is_verb(tokens[at + 1].form) and tokens[at + 1].form not in _INTRANSITIVE
    return before[-1] == "door" or (before[-1] == "in")


def _is_number(token: Token) -> bool:
    form = token.form
    return form[0].isdigit() or form[0] == "#" or form in ORDINALS or form in NUMBERS or any(map(str.isdigit, form))


def _numbers(tokens: tuple[Token, ...]) -> Iterator[str]:
    for at, token in enumerate(tokens):
        if _is_number(token):
            bound = tokens[at - 1].form if at and tokens[at - 1].form in _BOUNDS else ""
            yield f"{bound} {ORDINALS.get(token.form) or NUMBERS.get(token.form) or token.form}".strip()


def _is_content(token: Token) -> bool:
    form = token.form
    return not (form in FILLERS or form in CONTRASTS or form in SHADES or _is_number(token)) and (
        len(form) > 1 or form[0] == "="
    )
