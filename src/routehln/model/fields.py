"""The kinds of text that a file may hold: each reads text, or says in Dutch what it expected (contract section 2).

Every scalar reaches the model as text: `no`, `2026-02-31` and `1_000` are text until a field says otherwise.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from routehln.model.moment import Moment
from routehln.model.moments.grammar import read_moment

ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
DAY = re.compile(r"(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")
MONTH = re.compile(r"(?!0000)[0-9]{4}-(0[1-9]|1[0-2])")
TIME = re.compile(r"([01][0-9]|2[0-3])[:.][0-5][0-9]")


def _refuse(sentence: str) -> PydanticCustomError:
    return PydanticCustomError("waarde", "{zin}", {"zin": sentence})


def _text(value: object, expected: str) -> str:
    if not isinstance(value, str):
        raise _refuse(f"hier wordt {expected} verwacht")
    return value


def _matching(pattern: re.Pattern[str], expected: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        text = _text(value, expected)
        if not pattern.fullmatch(text):
            raise _refuse(f"'{text}' is geen {expected}")
        return text

    return read


def parse_day(text: str) -> date:
    """Read `JJJJ-MM-DD` and nothing else; raises ValueError."""
    if not DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _day(value: object) -> date:
    text = _text(value, "een datum als 2021-10-05")
    try:
        return parse_day(text)
    except ValueError:
        raise _refuse(f"'{text}' is geen bestaande datum; schrijf een datum als 2021-10-05") from None


def _yes_or_no(value: object) -> bool:
    text = _text(value, "true of false")
    if text.lower() not in ("true", "false"):
        raise _refuse(f"'{text}' is geen true of false")
    return text.lower() == "true"


def _moment(value: object) -> Moment:
    return read_moment(_text(value, "een moment als 'oktober 2021'"))


Tekst = Annotated[str, StringConstraints(pattern=r"\S")]
Id = Annotated[
    str,
    BeforeValidator(
        _matching(ID, "id: dat begint met een kleine letter of cijfer, en heeft verder ook punten en streepjes")
    ),
]
Dag = Annotated[date, PlainValidator(_day)]
Maand = Annotated[str, BeforeValidator(_matching(MONTH, "maand als 2021-10"))]
Tijd = Annotated[str, BeforeValidator(_matching(TIME, "tijd als 09:30"))]
JaNee = Annotated[bool, PlainValidator(_yes_or_no)]
MomentField = Annotated[Moment, PlainValidator(_moment)]
Status = Literal["gepland", "lopend", "afgerond", "vervallen"]
Uitkomst = Literal["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
