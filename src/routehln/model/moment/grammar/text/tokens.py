"""Cut a folded text into tokens, each with the classes that the rows of the grammar know it by (contract section 3)."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from routehln.model.moment.grammar.engine.reader import Symbols, Token
from routehln.model.moment.grammar.text.beside import looks_to, may_have_a_number
from routehln.model.moment.grammar.text.numbers import HYPHEN, is_whole_date, number_tokens
from routehln.model.moment.grammar.text.words import classes

_MAX_TOKENS = 64
_ATOM = re.compile(
    r"(?P<cijfers>[0-9]+(?:[-/.:][0-9]+)*)|(?P<kort>'[0-9]{2}(?![0-9]))|(?P<woord>[^\W\d_]+)|"
    r"(?P<streepje>(?<=\S)-(?=\S))|(?P<streep>-+)|\S"
)

# Classes of words that have nothing to do with moments; and those that a word isn't of where a row names the word.
LOOSE = frozenset(("WOORD", "DAAD", "VERSLAG", "PERIODE", "GENUMMERD", "TELBAAR", "ONDERWERP"))
OTHER = LOOSE | {"BIJEENKOMST"}


def tokens(folded: str) -> list[Token]:
    """Return the tokens of a folded text; of one that has too many, a single token that matches nothing."""
    token_lists = [_tokens_of(atom.lastgroup, atom.group()) for atom in _ATOM.finditer(folded)]
    all_tokens = [*chain.from_iterable(token_lists)]
    if len(all_tokens) > _MAX_TOKENS:
        return [Token(folded, {})]
    for i, token in enumerate(all_tokens):
        if "WOORD" in token.symbols or "VERSLAG" in token.symbols:
            all_tokens[i] = _in_place(token, all_tokens[i + 1 : i + 5])
    return all_tokens


@lru_cache(maxsize=4096)  # texts share their words
def _tokens_of(kind: str | None, text: str) -> list[Token]:
    match kind:
        case "cijfers":
            return number_tokens(text)
        case "kort":
            symbols: Symbols = {"KORTJAAR": 2000 + int(text[1:])}
        case "woord":
            symbols = {text: None, **classes(text)}
        case "streepje":
            symbols = HYPHEN
        case "streep":
            symbols = {"STREEP": None}
        case _:
            symbols = {text: None}
    return [Token(text, symbols)]


def _in_place(token: Token, following: Sequence[Token]) -> Token:
    """Return a word's token, with the classes that the tokens behind it leave it.

    Before 'op', 'voorbereiding' has none: the day behind them isn't its own.
    """
    if following and looks_to(token.text, following[0].text):
        return Token(token.text, {token.text: None})
    return _before_number(token, following)


def _before_number(token: Token, following: Sequence[Token]) -> Token:
    """Return a word that a bare number follows as GENUMMERD: in 'kamer 12 mei 2021' the number may be the word's.

    It is TELBAAR too where people number such things; else it may be what a meeting is about, ONDERWERP:
    'commissie Ruimte 12 mei'.

    A dash or a letter between them changes nothing: 'covid-19', 'blok K2'. '1e' and a whole date are no bare numbers.
    """
    near = [token_behind for token_behind in following if token_behind.text.strip("-/")]
    if near and near[0].text in ("h", "k", "w"):
        near = near[1:]
    if not near or not near[0].text[0].isdigit() or is_whole_date(near[0]):
        return token
    is_rank = len(near) > 1 and "RANGSTAART" in near[1].symbols
    if is_rank:
        return token
    kind = "TELBAAR" if may_have_a_number(token.text) else "ONDERWERP"
    return Token(token.text, {token.text: None, "GENUMMERD": None, kind: None})
