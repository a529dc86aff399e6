"""Cut a title into tokens, after taking out the moments in it."""

import re
from functools import cache

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment
from routehln.rules.mijlpaal.in_text import moments_in, says_due
from routehln.rules.reconcile.language.deeds import Token
from routehln.rules.reconcile.language.lexicon import CONTRASTS, NUMERALS, PHRASES, SHADES
from routehln.rules.reconcile.language.words import fold

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\d[\d.,]*(?:[-–/]\d[\d.,]*)+|\d[\d.,]*\d|[^\W_]+(?:[-'’‑][^\W_]+)*")
_WITHIN = re.compile(r"^In ((?:\S+ ){1,3}?)(?=word|start|begin|gaa|kom|zij|hebb|we )", re.IGNORECASE)
_GOES_FROM_START = re.compile(r"\b(ga(?:at|an)\b.{0,80}?\b)van start\b")


def without_own_moment(title: str, moment: Moment | None) -> tuple[str, tuple[Moment, ...]]:
    """Return the title without moments that say when it is due, and every moment in it that doesn't stand apart.

    Due is what stands apart (', Q1 2022.') or falls within the record's own moment.
    """
    text = _SPACES.sub(" ", title).strip()
    about: list[Moment] = []
    for named in moments_in(text):
        before, tekst, after = text.partition(named.tekst)
        if not tekst:
            continue
        stands_apart = says_due(named) or before.rstrip().endswith((",", "(", ";", ":", "-", "–"))
        if not stands_apart:
            about.append(named)
        if stands_apart or _meet(named, moment):
            text = f"{before} {after}"
    opening = _WITHIN.match(text)  # 'In 2022 wordt …'
    if opening and _meet(read_moment(opening[1].strip(), alone=True), moment):
        text = text[opening.end() :]
    return text.strip(" .,;:("), tuple(about)


def _meet(named: Moment, moment: Moment | None) -> bool:
    return moment is not None and moment.gedateerd and named.gedateerd and named.overlaps(moment)


@cache
def tokenise(text: str) -> tuple[Token, ...]:
    """Split a clause into its words."""
    plain = _GOES_FROM_START.sub(r"\1gestart", PHRASES.sub(" ", text))
    tokens: list[Token] = []
    for word in _WORD.findall(plain):
        tokens += _tokens(word, first=not tokens or text.isupper())
    return tuple(token for token in tokens if token.form)


def _tokens(word: str, *, first: bool) -> list[Token]:
    """The tokens of a word; a capital makes no name of the first one."""
    if word[0].isdigit():
        return [Token(word.rstrip(".,").replace("–", "-").casefold())]
    if word in NUMERALS:
        return [Token(NUMERALS[word])]
    head, dash, tail = word.partition("-")
    if dash and head.casefold() in CONTRASTS.keys() | SHADES.keys():
        return [Token(fold(head)), Token(fold(tail))]
    if len(word) == 1 and word.isupper() and not first:
        return [Token(f"#{word}")]
    return [Token(fold(word), proper=not first and word[0].isupper())]
