"""The JSON Schema of the files, for editors (contract section 5, `schema`).

It is draft-07, the newest that language servers of before 2026 read. Draft-07 ignores whatever stands beside a `$ref`,
so each kind of value is written in full where it is used, with the words of its key.

An editor's parser gives numbers, booleans and null where routehln's own reader keeps text, so text may be any of these.
"""

from typing import Any, Literal, get_args, get_origin, get_type_hints

from routehln.model.moment.day import DAY, MONTH
from routehln.model.monitor.monitor import WITHOUT_VALUE
from routehln.model.records.fields import (
    COUNT,
    HELD_KEY,
    ID,
    IN_REPOSITORY,
    NUMBER,
    SCALE,
    TIME,
    URL,
    YEAR,
    Aantal,
    Dag,
    Getal,
    Id,
    InRepository,
    Jaar,
    JaNee,
    Maand,
    Marge,
    MomentField,
    Schaal,
    Tekst,
    Tijd,
    Url,
    Was,
)
from routehln.model.records.records import Bestand, Meting, Named, Overleg, Record, Streefwaarde, Stuk, Target
from routehln.model.schema.keys import EXAMPLES, KEYS, RECORDS

Schema = dict[str, Any]

_TEXT = ["string", "number", "boolean"]


def _matching(kinds: list[str], pattern: str, sentence: str, **limits: float | str) -> Schema:
    """Return the schema of text that matches; editors show the sentence instead of the pattern."""
    return {"type": kinds, "pattern": pattern, "patternErrorMessage": sentence, **limits}


_KINDS: dict[Any, Schema] = {
    int: _matching(["integer", "string"], r"^\s*[+-]?[0-9]+(?:_[0-9]+)*(?:\.0+)?\s*$", "Schrijf een heel getal."),
    Tekst: _matching(_TEXT, r"\S", "Dit mag niet leeg zijn."),
    MomentField: {"type": _TEXT},
    Id: _matching(
        _TEXT,
        f"^(?:{ID.pattern})$",
        "Een id heeft kleine letters en cijfers, en verder punten en streepjes.",
        minimum=0,
    ),
    Dag: _matching(["string"], f"^(?:{DAY.pattern})$", "Schrijf een datum als 2021-10-05.", format="date"),
    Maand: _matching(["string"], f"^(?:{MONTH.pattern})$", "Schrijf een maand als 2021-10."),
    Tijd: _matching(
        ["string", "number"],
        f"^(?:{TIME.pattern})$",
        "Schrijf een tijd als 09:30.",
        minimum=0,
        exclusiveMaximum=24,
    ),
    Aantal: _matching(["string"], f"^(?:{COUNT.pattern})$", "Schrijf een aantal met een rubriek: 18 besluitvorming."),
    Getal: _matching(["number", "string"], f"^(?:{NUMBER.pattern})$", "Schrijf een getal, als 16.7."),
    Marge: _matching(["number", "string"], f"^(?:{NUMBER.pattern})$", "Schrijf een getal, 0 of meer.", minimum=0),
    Jaar: _matching(
        ["integer", "string"], f"^(?:{YEAR.pattern})$", "Schrijf een jaar, als 2023.", minimum=1900, maximum=2199
    ),
    Schaal: _matching(
        ["integer", "string"], f"^(?:{SCALE.pattern})$", "Schrijf een cijfer van 1 tot en met 5.", minimum=1, maximum=5
    ),
    Url: _matching(["string"], f"^(?:{URL.pattern})$", "Schrijf een adres: https, http of mailto."),
    InRepository: _matching(["string"], f"^(?:{IN_REPOSITORY.pattern})$", "Schrijf een pad in deze repository."),
    Was: {
        "type": "object",
        "propertyNames": {"pattern": f"^(?:{ID.pattern})$"},
        "additionalProperties": {
            "type": "object",
            "propertyNames": {"pattern": f"^(?:{HELD_KEY.pattern})$"},
            "additionalProperties": {"type": [*_TEXT, "null"]},
        },
    },
    JaNee: _matching(["boolean", "string"], "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$", "Schrijf true of false."),
}
# Records of these kinds need one of these keys.
_EITHER: dict[type[Record], tuple[str, ...]] = {
    Named: ("id", "naam"),
    Overleg: ("maand", "datum"),
    Streefwaarde: ("waarde", "gebied"),
}


def schema() -> Schema:
    """Return the schema of one file; which ids and names of fasen exist, JSON Schema can't say."""
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "$id": "urn:routehln:bestand:1"}
    return head | _or_null(_record(Bestand))


def _record(model: type[Record]) -> Schema:
    hints = get_type_hints(model, include_extras=True)
    either = next((keys for kind, keys in _EITHER.items() if issubclass(model, kind)), ())
    required = [key for key, field in model.model_fields.items() if field.is_required() and key not in either]
    properties: Schema = {}
    for key in model.model_fields:
        value = _value(hints[key])
        properties[key] = _described(model, key, value if key in required else _or_null(value))
    record: Schema = {"title": model.__name__, "description": RECORDS[model.__name__], "type": "object"}
    record |= {"properties": properties, "additionalProperties": False}
    if required:
        record["required"] = required
    if either:
        record["oneOf" if model is Streefwaarde else "anyOf"] = list(map(_has, either))
    if model is Meting:
        without_value = {"required": ["status"], "properties": {"status": {"enum": [*WITHOUT_VALUE]}}}
        record["anyOf"] = [_has("waarde"), without_value]
    return record


def _has(key: str) -> Schema:
    """Return the schema of a mapping in which this key has a value."""
    return {"required": [key], "properties": {key: {"type": _TEXT}}}


def _described(model: type[Record], key: str, value: Schema) -> Schema:
    """Return the value with the words of its key in front, and with its default and examples."""
    meaning = KEYS.get(f"{model.__name__}.{key}") or KEYS[key]
    words = {"title": key.replace("_", " ").capitalize(), "description": meaning}
    described: Schema = words | value | words  # of a record in it, the own words give way
    default = model.model_fields[key].default
    if isinstance(default, (str, bool)):
        described["default"] = default
    if key in EXAMPLES:
        described["examples"] = EXAMPLES[key]
    return described


def _value(hint: object) -> Schema:
    if hint == Target:
        return {"anyOf": [_record(Streefwaarde), _KINDS[Tekst]]}
    if hint is Stuk:
        return {"anyOf": [_record(Stuk), _KINDS[Tekst]]}
    if hint in _KINDS:
        return _KINDS[hint]
    if isinstance(hint, type) and issubclass(hint, Record):
        return _record(hint)
    arguments = get_args(hint)
    if get_origin(hint) is Literal:
        return {"enum": [*arguments]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(arguments[0])}
    return _value(arguments[0])  # of `X | None`; that a key may stay empty says `_or_null`


def _or_null(value: Schema) -> Schema:
    """Return the schema of the same value, or none: an empty value is one left out."""
    if "enum" in value:
        return value | {"enum": [*value["enum"], None]}
    if "type" not in value:
        return value | {"anyOf": [*value["anyOf"], {"type": "null"}]}
    kinds = [value["type"]] if isinstance(value["type"], str) else value["type"]
    return value | {"type": [*kinds, "null"]}
