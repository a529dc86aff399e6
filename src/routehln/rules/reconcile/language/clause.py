"""The meaning of one clause: the deeds, the thing they are done to, and how that thing differs from its like."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from routehln.rules.reconcile.language.deed_words import BESLUITEN, LIGHT, VASTSTELLEN
from routehln.rules.reconcile.language.deeds import Deeds, Token, is_verb, read_deeds
from routehln.rules.reconcile.language.labels import Labels
from routehln.rules.reconcile.language.lexicon import BODIES, BODY_KINDS, CONTRASTS, FILLERS, NUMBERS, SHADES
from routehln.rules.reconcile.language.prepositions import PREPOSITIONS
from routehln.rules.reconcile.language.vocabulary import Vocabulary
from routehln.rules.reconcile.language.words import Word

# Between 'door' or 'in' and who acts: 'door de raad', 'in het dagelijks bestuur'.
_BEFORE_BODY = BODY_KINDS.union("de het een".split())
# Of these the subject is what the step is about ('de werkgroep begint').
_INTRANSITIVE = frozenset("begint beginnen".split())
# Before a number these say which side of it is meant: 'tot 18 jaar', 'vanaf 18 jaar'.
_BOUNDS = frozenset("tot vanaf onder boven na".split())


class Clause(NamedTuple):
    """A clause as the comparison sees it.

    `words`: content words in order, governed deeds first, minus those already in another field; `stems`: theirs.
    `acts`: the deeds as they may be said otherwise.
    `digits`: the numbers without the difference between 'fase 2' and 'tweede fase'.
    `named`: the leefgebieden, and '' for the programme, with the preposition before each.
    `is_related`: there is a preposition before some word or name.
    """

    deeds: frozenset[str]
    started: bool
    words: tuple[Word, ...]
    stems: frozenset[str]
    leefgebieden: frozenset[str]
    numbers: frozenset[str]
    contrasts: frozenset[str]
    shades: frozenset[str]
    actors: frozenset[str]
    acts: frozenset[str]
    digits: frozenset[str]
    named: dict[str, str]
    is_related: bool

    @property
    def forms(self) -> list[str]:
        """The words as they stand in the text, folded."""
        return [word.form for word in self.words]


def read_clause(tokens: Sequence[Token], vocabulary: Vocabulary, labels: Labels) -> Clause:
    """Read a clause out of its tokens."""
    return _with_stems(_take_apart(tuple(_join(tokens, vocabulary)), labels), vocabulary)


def read_parts(tokens: Sequence[Token], vocabulary: Vocabulary, labels: Labels) -> Clause:
    """Read a clause out of its tokens, of which compounds were taken apart and stay so."""
    return _with_stems(_take_apart(tuple(tokens), labels), vocabulary)


def _with_stems(clause: Clause, vocabulary: Vocabulary) -> Clause:
    stems = [vocabulary.stem(word.form) for word in clause.words]
    words = tuple(
        Word(form, stem, proper, after) for (form, _, proper, after), stem in zip(clause.words, stems, strict=True)
    )
    return clause._replace(words=words, stems=frozenset(stems))


@cache  # `diff` reads two routekaarten that are nearly the same
def _take_apart(tokens: tuple[Token, ...], labels: Labels) -> Clause:
    """Read the clause without its stems, for which the words of the whole routekaart are needed."""
    acting, actors = _take_actors(_with_prepositions(labels.join(tokens)), labels.ourselves)
    unlabelled, named = labels.take_out(acting)
    deeds = read_deeds(unlabelled)
    forms = {token.form for token in deeds.left}
    content = sorted(filter(_is_content, deeds.left), key=lambda token: token.form[0] != "=")
    numbers = frozenset(_numbers(deeds.left))
    return Clause(
        deeds=deeds.done,
        started=deeds.started,
        words=tuple(Word(token.form, "", token.proper, token.after) for token in content),
        stems=frozenset(),
        leefgebieden=frozenset(filter(None, named)),
        numbers=numbers,
        contrasts=frozenset(map(CONTRASTS.__getitem__, forms & CONTRASTS.keys())),
        shades=frozenset(map(SHADES.__getitem__, forms & SHADES.keys())),
        actors=actors,
        acts=_acts_of(deeds),
        digits=frozenset(number.removesuffix("e") for number in numbers),
        named=named,
        is_related=any(named.values()) or any(token.after for token in content),
    )


def _acts_of(deeds: Deeds) -> frozenset[str]:
    """The deeds as they may be said otherwise: what is vastgesteld is decided, what only gets a form is done."""
    acts = {BESLUITEN if deed == VASTSTELLEN else deed for deed in deeds.done}
    if acts and acts <= LIGHT:
        acts.update(token.form[1:] for token in deeds.left if token.form[0] == "=")
    return frozenset(acts)


def _join(tokens: Sequence[Token], vocabulary: Vocabulary) -> list[Token]:
    """Join compounds that were written apart ('energie coöperatie')."""
    joined: list[Token] = []
    for token in tokens:
        compound = vocabulary.joined(joined[-1].form, token.form) if joined else None
        if compound:
            joined[-1] = Token(compound, joined[-1].proper)
        else:
            joined.append(token)
    return joined


def _with_prepositions(tokens: Sequence[Token]) -> list[Token]:
    """Give each content word the preposition before it, whatever articles stand between."""
    if PREPOSITIONS.keys().isdisjoint(token.form for token in tokens):
        return list(tokens)
    marked: list[Token] = []
    preposition = ""
    for token, following in zip_longest(tokens, tokens[1:], fillvalue=Token("")):
        if token.form in PREPOSITIONS and following.form != "te":
            preposition = PREPOSITIONS[token.form]
        if preposition and _is_content(token):
            marked.append(token._replace(after=preposition))
            preposition = ""
        else:
            marked.append(token)
    return marked


def _take_actors(tokens: Sequence[Token], ourselves: frozenset[str]) -> tuple[list[Token], frozenset[str]]:
    """Take who acts ('de werkgroep schrijft', 'door de raad') out of the tokens."""
    left: list[Token] = []
    actors: set[str] = set()
    for at, token in enumerate(tokens):
        if not _acts(tokens, at, ourselves):
            left.append(token)
        elif token.form not in ourselves:
            kind = left.pop().form + " " if left and left[-1].form in BODY_KINDS else ""
            actors.add(kind + token.form)
    return left, frozenset(actors)


def _acts(tokens: Sequence[Token], at: int, ourselves: frozenset[str]) -> bool:
    """At the head of a sentence, before its verb, or after 'door' or 'in'; never the only word."""
    form = tokens[at].form
    if form not in BODIES and form not in ourselves:
        return False
    before = [token.form for token in tokens[:at] if token.form not in _BEFORE_BODY]
    if before:
        return before[-1] in {"door", "in"}
    return at + 2 < len(tokens) and is_verb(tokens[at + 1].form) and tokens[at + 1].form not in _INTRANSITIVE


def _numbers(tokens: tuple[Token, ...]) -> Iterator[str]:
    """The numbers as digits, each with the bound before it."""
    forms = ["", *(token.form for token in tokens), ""]
    for before, form, after in zip(forms, forms[1:], forms[2:], strict=False):
        if form == "een" and (after in {"", "en"} or after in PREPOSITIONS):
            yield "1"  # 'lijn een'; elsewhere it is an article
        elif form and _is_number(form):
            number = NUMBERS.get(form, form)
            yield f"{before} {number}" if before in _BOUNDS else number


def _is_number(form: str) -> bool:
    return form[0] == "#" or form in NUMBERS or any(map(str.isdigit, form))


def _is_content(token: Token) -> bool:
    form = token.form
    return len(form) > 1 and not (form in FILLERS or form in CONTRASTS or form in SHADES or _is_number(form))
