"""From any text to tokens: one kind of space, dash, quote and case, with footnotes and brackets gone.

It is the first half of reading a moment (contract section 3); everything here takes time linear in the text.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from routehln.model.moment.grammar.words import classes
from routehln.model.moment.spans import JAREN

LANGSTE = 200  # characters, spaces folded: no moment is longer, and what is longer is not read
_MEESTE = 64  # tokens
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
_LAST_NOTE = re.compile(r"(?P<rest>[^()]*\S) [0-9]\)")
_DOT = re.compile(r"(?<=[^\W\d_])\.(?!\.)")
_ATOM = re.compile(
    r"(?P<cijfers>[0-9]+(?:[-/.:][0-9]+)*)|(?P<kort>'[0-9]{2}(?![0-9]))|(?P<woord>[^\W\d_]+)|"
    r"(?P<streepje>(?<=\S)-(?=\S))|(?P<streep>-+)|(?P<teken>\S)"
)
_DATUM = (
    re.compile(r"(?P<jaar>[0-9]{4})([-/.])(?P<maand>[0-9]{1,2})\2(?P<dag>[0-9]{1,2})"),
    re.compile(r"(?P<dag>[0-9]{1,2})([-/.])(?P<maand>[0-9]{1,2})\2(?P<jaar>[0-9]{4})"),
    re.compile(r"(?P<dag>[0-9]{1,2})([-/])(?P<maand>[0-9]{1,2})\2(?P<jaar>[0-9]{2})"),
)
_TIJD = re.compile(r"(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9](?::[0-5][0-9])?|24[.:]00")


class Token(NamedTuple):
    """A word, number or sign, and all that it may be (itself too), each with its value or None."""

    tekst: str
    soorten: Mapping[str, object]


def fold(tekst: str) -> str | None:
    """The text in one way of writing, or None where it is too long to be a moment."""
    gevouwen = " ".join(tekst.split())
    if len(gevouwen) > LANGSTE:
        return None
    tekens = gevouwen.translate(_GLYPHS)
    zonder_noten = tekens if tekens.isascii() else "".join(" " if _is_note(teken) else teken for teken in tekens)
    gelijk = unicodedata.normalize("NFKC", zonder_noten).casefold().translate(_GLYPHS).strip()
    laatste = _LAST_NOTE.fullmatch(gelijk)
    zonder_noten = _NOTE.sub(" ", laatste["rest"] if laatste else gelijk)
    kaal = _LOOSE_NUMBER.sub(_UNREADABLE, zonder_noten).translate(_BRACKETS)
    return _DOT.sub("", kaal).strip()


def tokens(gevouwen: str) -> list[Token]:
    """The tokens of a folded text; of one that has too many, none that means anything."""
    gevonden = [token for atoom in _ATOM.finditer(gevouwen) for token in _read(atoom)]
    return gevonden if len(gevonden) <= _MEESTE else [Token(gevouwen, {})]


def _is_note(teken: str) -> bool:
    """Whether it is a raised, lowered or circled figure: a note, never a figure of the number before it."""
    verhoogd = unicodedata.decomposition(teken).startswith(("<super>", "<sub>", "<circle>"))
    return verhoogd and unicodedata.normalize("NFKC", teken).isdigit()


def _read(atoom: re.Match[str]) -> list[Token]:
    tekst = atoom.group()
    match atoom.lastgroup:
        case "cijfers":
            return _number(tekst)
        case "kort":
            return [Token(tekst, {"KORTJAAR": 2000 + int(tekst[1:])})]
        case "woord":
            return [Token(tekst, {tekst: None, **classes(tekst)})]
        case "streepje":
            return [Token(tekst, {"-": None, "STREEP": None})]
        case "streep":
            return [Token(tekst, {"STREEP": None})]
        case _:
            return [Token(tekst, {tekst: None})]


def _number(tekst: str) -> list[Token]:
    """A number, date or time; or two of them with a dash or slash between; or what matches no rule."""
    soorten = _kinds(tekst)
    if soorten is not None:
        return [Token(tekst, soorten)]
    for teken, betekenis in (("/", {"/": None}), ("-", {"-": None, "STREEP": None})):
        links, gedeeld, rechts = tekst.partition(teken)
        if gedeeld and teken not in rechts:
            return [*_number(links), Token(teken, betekenis), *_number(rechts)]
    return [Token(tekst, {})]


def _kinds(tekst: str) -> Mapping[str, object] | None:
    gevonden = next((deel for vorm in _DATUM if (deel := vorm.fullmatch(tekst))), None)
    if gevonden:
        return _date(**gevonden.groupdict())
    if _TIJD.fullmatch(tekst):
        return {"TIJD": None}
    if not tekst.isdigit():
        return None
    waarde = int(tekst) if len(tekst) <= len("2021") else 0
    match len(tekst):
        case 1:
            return {tekst: None, "GETAL": waarde}
        case 2:
            return {tekst: None, "GETAL": waarde, "TWEECIJFERS": waarde}
        case _:
            return {"JAAR": waarde} if waarde in JAREN and len(tekst) == len("2021") else {}


def _date(dag: str, maand: str, jaar: str) -> Mapping[str, object]:
    volledig = int(jaar if len(jaar) == len("2021") else f"20{jaar}")
    try:
        return {"DATUM": date(volledig, int(maand), int(dag))} if volledig in JAREN else {}
    except ValueError:
        return {}
