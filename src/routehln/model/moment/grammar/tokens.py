"""Cut any text into tokens: one kind of space, dash, quote and case, with footnotes and brackets gone.

It is the first half of reading a moment (contract section 3); everything here takes time linear in the text.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import chain

from routehln.model.moment.grammar.engine.rows import Symbols, Token
from routehln.model.moment.grammar.words import classes
from routehln.model.moment.spans import JAREN

_MAX_CHARACTERS = 200  # spaces folded: no moment is longer, and what is longer is not read
_MAX_TOKENS = 64
_UNREADABLE = "\ufffd"  # for what would be read wrongly, such as the 1 of '1) mei 2022'

_GLYPHS = (
    dict.fromkeys(map(ord, "‐‑‒–—―−⸺⸻˗⁃"), "-")
    | dict.fromkeys(map(ord, "’‘‛ʼ′´`"), "'")
    | dict.fromkeys(map(ord, '"“”„‟«»•·*†‡'), " ")
    | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"), None)
)
_LOOSE_NUMBER = re.compile(r"[(\[] ?[0-9]{1,2} ?[)\]]|^[0-9]{1,2} ?[)\]]")
_BRACKETS = str.maketrans(dict.fromkeys("()[]{}", " "))
_NOTE = re.compile(r"(?<=\S) ?\[ ?[0-9]{1,2} ?\]|(?<=\S) ?\([0-9]\)$")
_LAST_NOTE = re.compile(r"^([^()]*\S) [0-9]\)$")
_DOT = re.compile(r"(?<=[^\W\d_])\.(?!\.)")
_ATOM = re.compile(
    r"(?P<cijfers>[0-9]+(?:[-/.:][0-9]+)*)|(?P<kort>'[0-9]{2}(?![0-9]))|(?P<woord>[^\W\d_]+)|"
    r"(?P<streepje>(?<=\S)-(?=\S))|(?P<streep>-+)|\S"
)
_DATES = (
    re.compile(r"(?P<jaar>[0-9]{4})([-/.])(?P<maand>[0-9]{1,2})\2(?P<dag>[0-9]{1,2})"),
    re.compile(r"(?P<dag>[0-9]{1,2})([-/.])(?P<maand>[0-9]{1,2})\2(?P<jaar>[0-9]{4})"),
    re.compile(r"(?P<dag>[0-9]{1,2})([-/])(?P<maand>[0-9]{1,2})\2(?P<jaar>[0-9]{2})"),
)
_WHOLE_DATE = re.compile(r".*[0-9]{4}.*")
_MIDNIGHT = re.compile(r"00?[.:]00(?::00)?")
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9](?::[0-5][0-9])?|24[.:]00")

LOOSE = frozenset(("WOORD", "VERSLAG", "GENUMMERD"))  # classes of words that have nothing to do with moments
OTHER = LOOSE | {"BIJEENKOMST"}  # classes that a word doesn't belong to if a row names it
_HYPHEN: Symbols = {"-": None, "STREEP": None}


def fold(text: str) -> str | None:
    """Return the text with spaces, dashes, quotes, case and notes evened out; None if it is too long to be a moment."""
    spaced = " ".join(text.split())
    if len(spaced) > _MAX_CHARACTERS:
        return None
    plain = spaced.translate(_GLYPHS)
    if not plain.isascii():
        plain = "".join(" " if _is_note(character) else character for character in plain)
    folded = unicodedata.normalize("NFKC", plain).casefold().translate(_GLYPHS).strip()
    without_notes = _NOTE.sub(" ", _LAST_NOTE.sub(r"\1", folded))
    without_brackets = _LOOSE_NUMBER.sub(_UNREADABLE, without_notes).translate(_BRACKETS)
    return _DOT.sub("", without_brackets).strip()


def tokens(folded: str) -> list[Token]:
    """Return the tokens of a folded text; of one that has too many, a single token that matches nothing."""
    token_lists = [_tokens_of(atom.lastgroup, atom.group()) for atom in _ATOM.finditer(folded)]
    all_tokens = [*chain.from_iterable(token_lists)]
    if len(all_tokens) > _MAX_TOKENS:
        return [Token(folded, {})]
    for i, token in enumerate(all_tokens):
        if "WOORD" in token.symbols or "VERSLAG" in token.symbols:
            all_tokens[i] = _before_number(token, all_tokens[i + 1 : i + 5])
    return all_tokens


def _is_note(character: str) -> bool:
    """Tell whether it is a raised, lowered or circled figure: a note, never a figure of the number before it."""
    raised = unicodedata.decomposition(character).startswith(("<super>", "<sub>", "<circle>"))
    return raised and unicodedata.normalize("NFKC", character).isdigit()


@lru_cache(maxsize=4096)  # texts share their words
def _tokens_of(kind: str | None, text: str) -> list[Token]:
    match kind:
        case "cijfers":
            return _number(text)
        case "kort":
            symbols: Symbols = {"KORTJAAR": 2000 + int(text[1:])}
        case "woord":
            symbols = {text: None, **classes(text)}
        case "streepje":
            symbols = _HYPHEN
        case "streep":
            symbols = {"STREEP": None}
        case _:
            symbols = {text: None}
    return [Token(text, symbols)]


def _number(text: str) -> list[Token]:
    """Return the number's own token, or split it once at its only slash or dash; else a token that matches nothing."""
    symbols = _symbols_of(text)
    if symbols is not None:
        return [Token(text, symbols)]
    for sign, sign_symbols in (("/", {"/": None}), ("-", _HYPHEN)):
        if text.count(sign) == 1:
            left, right = text.split(sign)
            return [*_number(left), Token(sign, sign_symbols), *_number(right)]
    return [Token(text, {})]


def _symbols_of(text: str) -> Symbols | None:
    """Return what a number, date or time matches; None for any other text."""
    for pattern in _DATES:
        if date_match := pattern.fullmatch(text):
            return _date(**date_match.groupdict())
    if _MIDNIGHT.fullmatch(text):
        return {"MIDDERNACHT": None}
    if _TIME.fullmatch(text):
        return {"TIJD": None}
    if not text.isdigit():
        return None
    number = int(text)
    match len(text):
        case 1:
            return {text: None, "GETAL": number}
        case 2:
            return {text: None, "GETAL": number, "TWEECIJFERS": number}
        case 4 if number in JAREN:
            return {"VIERCIJFERS": number}
        case _:
            return {}


def _date(dag: str, maand: str, jaar: str) -> Symbols:
    year = int(jaar) if len(jaar) == len("2021") else 2000 + int(jaar)
    try:
        return {"DATUM": date(year, int(maand), int(dag))} if year in JAREN else {}
    except ValueError:
        return {}


def _before_number(token: Token, following: Sequence[Token]) -> Token:
    """Make a word GENUMMERD that a bare number follows: in 'kamer 12 mei 2021' the number may be the word's.

    A dash changes nothing ('covid-19'), nor does a letter ('blok K2'); '1e' and a whole date are no bare numbers.
    """
    near = [after for after in following if after.text.strip("-/")]
    if near and near[0].text in ("h", "k", "w"):
        near = near[1:]
    if not near or not near[0].text[0].isdigit() or _is_date(near[0]):
        return token
    is_rank = len(near) > 1 and "RANGSTAART" in near[1].symbols
    return token if is_rank else Token(token.text, {token.text: None, "GENUMMERD": None})


def _is_date(token: Token) -> bool:
    return "DATUM" in token.symbols and _WHOLE_DATE.fullmatch(token.text) is not None
