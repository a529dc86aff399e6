"""From a title to tokens: without the moment that it repeats, its abbreviations and its programme's own name."""

import re
from functools import lru_cache

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment
from routehln.rules.mijlpaal.in_text import moments_in
from routehln.rules.reconcile.language.deeds import Token
from routehln.rules.reconcile.language.lexicon import CONTRASTS, PHRASES, ROMAN, SHADES
from routehln.rules.reconcile.language.words import fold

_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\d[\d.,]*(?:[-–/]\d[\d.,]*)+|\d[\d.,]*\d|[^\W_]+(?:[-'’‑][^\W_]+)*")
_WITHIN = re.compile(r"^In ((?:\S+ ){1,3}?)(?=word|start|begin|gaa|kom|zij|hebb|we )", re.IGNORECASE)
_GOES_FROM_START = re.compile(r"\b(ga(?:at|an)\b.{0,80}?\b)van start\b")


def without_own_moment(title: str, moment: Moment | None) -> tuple[str, tuple[Moment, ...]]:
    """The title without the moments that only say when it is due, and the moments that it is about.

    Due is what stands apart (', Q1 2022.') or falls within the record's own moment.
    """
    text = _SPACES.sub(" ", title).strip()
    about: list[Moment] = []
    for named in moments_in(text):
        before, found, after = text.partition(named.tekst)
        if not found:
            continue
        if before.rstrip().endswith((",", "(", ";", ":", "-", "–")):
            text = f"{before} {after}"
        else:
            about.append(named)
            if moment is not None and moment.gedateerd and named.overlaps(moment):
                text = f"{before} {after}"
    return _without_opening(text, moment).strip(" .,;:("), tuple(about)


def _without_opening(text: str, moment: Moment | None) -> str:
    """'In 2022 wordt …' without 'In 2022', where that is its own moment."""
    found = _WITHIN.match(text)
    if found is None or moment is None or not moment.gedateerd:
        return text
    named = read_moment(found[1].strip())
    return text[found.end() :] if named.gedateerd and named.overlaps(moment) else text


@lru_cache(maxsize=65536)
def tokenise(text: str) -> tuple[Token, ...]:
    """The words of one clause."""
    plain = _GOES_FROM_START.sub(r"\1gestart", PHRASES.sub(" ", text))
    tokens: list[Token] = []
    for found in _WORD.finditer(plain):
        tokens.extend(_tokens(found[0], first=not tokens or text.isupper()))
    return tuple(token for token in tokens if token.form)


def _tokens(word: str, *, first: bool) -> list[Token]:
    if word[0].isdigit():
        return [Token(word.rstrip(".,").replace("–", "-").casefold())]
    if word in ROMAN:
        return [Token(ROMAN[word])]
    head, dash, tail = word.partition("-")
    if dash and head.casefold() in CONTRASTS.keys() | SHADES.keys():
        return [Token(fold(head)), Token(fold(tail))]
    if word == "één":
        return [Token("1")]
    if len(word) == 1 and word.isupper() and not first:
        return [Token(f"#{word}")]
    return [Token(fold(word), proper=not first and word[0].isupper())]
