"""The kinds of values in a file: each reads text, or says in Dutch what it expected (contract section 2).

Every scalar reaches the model as text: `no`, `2026-02-31` and `1_000` are text until a field says otherwise.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from routehln.model.moment.day import MONTH, parse_day
from routehln.model.moment.grammar.no_day import one_day, why_no_day
from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment
from routehln.model.monitor.number import read_number
from routehln.model.names import short

ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
COUNT = re.compile(r"[1-9][0-9]{0,3} (besluitvorming|eerder|voorbereiding|voortgang)( vertrouwelijk)?")
YEAR = re.compile(r"(?:19|20|21)[0-9]{2}")
SCALE = re.compile(r"[1-5]")
NUMBER = re.compile(r"\s*[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)\s*")
TIME = re.compile(r"([01][0-9]|2[0-3])[:.][0-5][0-9]")
URL = re.compile(r"([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s<>]+")
IN_REPOSITORY = re.compile(r"(?!(?:.*[/\\])?\.\.(?:[/\\]|$))(?![/\\~]|[A-Za-z]:)\S(?:.*\S)?")


def refuse(sentence: str) -> PydanticCustomError:
    """Return the error that tells a user in this sentence what is wrong with a value."""
    return PydanticCustomError("waarde", "{zin}", {"zin": sentence})


def _text(value: object, expected: str) -> str:
    if not isinstance(value, str):
        raise refuse(f"hier wordt {expected} verwacht")
    return value


def _matching(pattern: re.Pattern[str], expected: str) -> BeforeValidator:
    def matching(value: object) -> str:
        text = _text(value, expected)
        if not pattern.fullmatch(text):
            raise refuse(f"'{short(text)}' is geen {expected}")
        return text

    return BeforeValidator(matching)


def _day(value: object) -> date:
    text = _text(value, "een datum als 2021-10-05")
    try:
        return parse_day(text)
    except ValueError:
        meant = one_day(text)
        if meant:
            raise refuse(f"schrijf '{short(text)}' hier als {meant}") from None
        raise refuse(f"'{short(text)}' {why_no_day(text)}; schrijf een datum als 2021-10-05") from None


def _yes_or_no(value: object) -> bool:
    text = _text(value, "true of false")
    if text.lower() not in ("true", "false"):
        raise refuse(f"'{short(text)}' kan hier niet; schrijf true (ja) of false (nee)")
    return text.lower() == "true"


def _moment(value: object) -> Moment:
    return read_moment(_text(value, "een moment als 'oktober 2021'"))


def _number(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    try:
        return read_number(_text(value, "een getal als 16,7"))
    except ValueError as error:
        raise refuse(str(error)) from None


def _margin(value: object) -> Decimal:
    margin = _number(value)
    if margin < 0:
        raise refuse(f"'{short(str(value))}' kan niet: een marge is 0 of meer")
    return margin


def _whole(pattern: re.Pattern[str], expected: str) -> PlainValidator:
    """Read a whole number that matches; `expected` says in Dutch what it must be."""

    def whole(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        text = _text(value, expected)
        if not pattern.fullmatch(text):
            raise refuse(f"'{short(text)}' is geen {expected}")
        return int(text)

    return PlainValidator(whole)


class Held(NamedTuple):
    """What a record held at a key: a text, or None where it had no such key; `key` may be `afstemming.moment`."""

    record_id: str
    key: str
    text: str | None


# What a besluit can change in a mijlpaal; anything else in a `was` would let taking it back change what it never did.
HELD_KEY = re.compile(r"status|afgerond_op|moment|afstemming\.moment")
_HELD_KEYS = "alleen status, afgerond_op, moment en afstemming.moment"
_HELD_FORM = "hier wordt per id verwacht wat er stond, als {ambitie: {status: gepland}}"


def _was(value: object) -> tuple[Held, ...]:
    """Read `{<record id>: {<key>: <text or null>}}` (contract section 2, `was`)."""
    if isinstance(value, tuple):
        return value
    if not isinstance(value, dict):
        raise refuse(_HELD_FORM)
    held: list[Held] = []
    for record_id, mapping in value.items():
        if not ID.fullmatch(record_id) or not isinstance(mapping, dict):
            raise refuse(_HELD_FORM)
        for key, text in mapping.items():
            if not isinstance(text, str | None):
                raise refuse(_HELD_FORM)
            if not HELD_KEY.fullmatch(key):
                raise refuse(f"een besluit verandert '{short(key)}' niet, dus dat hoort hier niet; {_HELD_KEYS}")
            held.append(Held(record_id, key, text))
    return tuple(held)


Tekst = Annotated[str, StringConstraints(pattern=r"\S")]
Teksten = tuple[Tekst, ...]
_ID_FORM = "id: dat heeft kleine letters, cijfers, punten en streepjes, en geen spaties"
Id = Annotated[str, _matching(ID, _ID_FORM)]
Dag = Annotated[date, PlainValidator(_day)]
Maand = Annotated[str, _matching(MONTH, "maand als 2021-10")]
Tijd = Annotated[str, _matching(TIME, "tijd als 09:30")]
Aantal = Annotated[str, _matching(COUNT, "aantal met een rubriek, als '18 besluitvorming'")]
Url = Annotated[str, _matching(URL, "adres dat met https://, http:// of mailto: begint")]
InRepository = Annotated[str, _matching(IN_REPOSITORY, "pad in deze repository, als stukken/nota.pdf")]
Was = Annotated[tuple[Held, ...], PlainValidator(_was)]
Getal = Annotated[Decimal, PlainValidator(_number)]
Marge = Annotated[Decimal, PlainValidator(_margin)]
Jaar = Annotated[int, _whole(YEAR, "jaar als 2023")]
Schaal = Annotated[int, _whole(SCALE, "cijfer van 1 tot en met 5")]
JaNee = Annotated[bool, PlainValidator(_yes_or_no)]
MomentField = Annotated[Moment, PlainValidator(_moment)]
