"""Pydantic's errors in Dutch sentences: the key, the kind of value that belongs there, and the nearest valid name."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, get_args

from pydantic_core import ErrorDetails

from routehln.model.answers.regel_id import RegelId
from routehln.model.names import closest, nearest, short
from routehln.model.records.records import TARGET_TAGS, Bestand, Record

Loc = tuple[str | int, ...]
_TEXT_KEYS = {"titel", "omschrijving", "naam", "tekst"}


def explain(error: ErrorDetails, at: Loc = (), meant: str | None = None) -> tuple[RegelId, str]:
    """Give the rule's id and the sentence for one of Pydantic's errors in the record at `at`.

    `meant` is the key that an unknown one must stand for, where that is sure.
    """
    kind = error["type"]
    loc = at + path(error)
    name = next((part for part in reversed(loc) if isinstance(part, str)), "")
    key = short(name)
    if kind == "extra_forbidden":
        hint = f"; bedoelde u '{meant}'?" if meant else nearest(name, _keys(loc[:-1]))
        return RegelId.ONBEKENDE_SLEUTEL, f"onbekende sleutel '{key}'{hint}"
    if kind == "missing":
        return missing(key)
    sentence = _sentence(error, loc)
    return RegelId.WAARDE, f"'{key}': {sentence}" if key else sentence


def missing(key: str) -> tuple[RegelId, str]:
    """Give the rule's id and the sentence for a required key that a record lacks."""
    return RegelId.ONTBREKENDE_SLEUTEL, f"'{key}' ontbreekt"


def meant_keys(errors: Iterable[ErrorDetails], lacking: Iterable[str] = ()) -> dict[Loc, str]:
    """Give, by the path of an unknown key, the missing key of the same mapping that it must stand for.

    That is the one spelled most like it; else the key for a text (`titel`, `omschrijving`, …) that another kind of
    record has in its place. `lacking` are keys that the outermost mapping lacks beside those that are missing.
    """
    missing = defaultdict[Loc, list[str]](list)
    missing[()] += lacking
    for error in errors:
        if error["type"] == "missing":
            *parents, key = path(error)
            missing[tuple(parents)].append(str(key))
    meant: dict[Loc, str] = {}
    for error in errors:
        if error["type"] == "extra_forbidden":
            *parents, key = path(error)
            names = missing[tuple(parents)]
            name = closest(str(key), names) or next((name for name in names if {key, name} <= _TEXT_KEYS), None)
            if name:
                meant[*parents, key] = name
                names.remove(name)
    return meant


def path(error: ErrorDetails) -> Loc:
    """Give the keys and indexes to the value at fault, without the names that Pydantic gives to kinds of target."""
    loc = error["loc"]
    parents = zip(loc, ("", *loc), strict=False)
    return tuple(part for part, parent in parents if parent != "streefwaarde" or part not in TARGET_TAGS)


def _sentence(error: ErrorDetails, loc: Loc) -> str:
    context = error.get("ctx", {})
    text = short(error["input"]) if isinstance(error["input"], str) else ""
    shown = f"'{text}'" if isinstance(error["input"], str) else "wat hier staat"
    match error["type"]:
        case "waarde":
            return str(context["zin"])
        case "literal_error":
            choices = [choice.strip("' ") for choice in str(context["expected"]).replace(" or ", ", ").split(",")]
            return f"{shown} kan hier niet{nearest(text, choices)}"
        case "int_parsing" | "int_from_float" | "int_type" | "int_parsing_size":
            return f"{shown} is geen heel getal; schrijf het in cijfers"
        case "string_pattern_mismatch":
            return "mag niet leeg zijn"
        case "string_type":
            return "hier wordt tekst verwacht; staan er haakjes of een dubbele punt in, zet hem tussen ' en '"
        case "tuple_type" | "list_type":
            return "hier wordt een lijst verwacht, met een streepje per regel"
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"hier worden sleutels met waarden verwacht: {', '.join(_keys(loc))}"
        case _:
            return f"deze waarde kan hier niet ({error['msg']})"


def _keys(loc: Loc) -> list[str]:
    model: Any = Bestand
    for part in loc:
        if isinstance(part, str) and part in model.model_fields:
            model = model_in(model.model_fields[part].annotation)
    return list(model.model_fields)


def model_in(annotation: object) -> type[Record] | None:
    """Give the class of the record that a field with this annotation holds, or a list of; None where it holds none."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for part in get_args(annotation):
        model = model_in(part)
        if model is not None:
            return model
    return None
