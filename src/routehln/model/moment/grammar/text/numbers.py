"""Cut numbers, dates and times of day into tokens, strictly: '5-10-2021' is a date, '5-13' is two numbers."""

import re
from datetime import date

from routehln.model.moment.grammar.engine.reader import Symbols, Token
from routehln.model.moment.spans import JAREN

_DATES = (
    re.compile(r"(?P<jaar>[0-9]{4})([-/.])(?P<maand>[0-9]{1,2})\2(?P<dag>[0-9]{1,2})"),
    re.compile(r"(?P<dag>[0-9]{1,2})([-/.])(?P<maand>[0-9]{1,2})\2(?P<jaar>[0-9]{4})"),
    re.compile(r"(?P<dag>[0-9]{1,2})([-/])(?P<maand>[0-9]{1,2})\2(?P<jaar>[0-9]{2})"),
)
_WHOLE_DATE = re.compile(r".*[0-9]{4}.*")
_MIDNIGHT = re.compile(r"00?[.:]00(?::00)?")
_TIME = re.compile(r"(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9](?::[0-5][0-9])?|24[.:]00")

HYPHEN: Symbols = {"-": None, "STREEP": None}


def number_tokens(text: str) -> list[Token]:
    """Return one token for a number, date or time, three for two numbers and a sign; else one that matches nothing."""
    symbols = _symbols_of(text)
    if symbols is not None:
        return [Token(text, symbols)]
    for sign, sign_symbols in (("/", {"/": None}), ("-", HYPHEN)):
        if text.count(sign) == 1:
            left, right = text.split(sign)
            return [*number_tokens(left), Token(sign, sign_symbols), *number_tokens(right)]
    return [Token(text, {})]


def _symbols_of(text: str) -> Symbols | None:
    """Return what a number, date or time matches; None for any other text."""
    for pattern in _DATES:
        date_match = pattern.fullmatch(text)
        if date_match:
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


def is_whole_date(token: Token) -> bool:
    """Tell whether it is a date with four digits for its year, which is no other kind of number."""
    return "DATUM" in token.symbols and _WHOLE_DATE.fullmatch(token.text) is not None
