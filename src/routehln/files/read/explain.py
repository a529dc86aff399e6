"""What Pydantic found wrong with a value, said in Dutch: the key, what was expected, and the nearest valid name."""

from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from routehln.model.answers.regel_id import RegelId
from routehln.model.names import nearest, short
from routehln.model.records.records import TARGET_TAGS, Bestand

Loc = tuple[str | int, ...]


def explain(error: ErrorDetails, at: Loc = ()) -> tuple[RegelId, str]:
    """The rule's id and the sentence for one of Pydantic's errors in the record at `at`."""
    kind, loc = error["type"], at + path(error)
    key = short(next((part for part in reversed(loc) if isinstance(part, str)), ""))
    if kind == "extra_forbidden":
        return RegelId.ONBEKENDE_SLEUTEL, f"onbekende sleutel '{key}'" + nearest(key, _keys(loc[:-1]))
    if kind == "missing":
        return RegelId.ONTBREKENDE_SLEUTEL, f"'{key}' ontbreekt"
    sentence = _sentence(kind, error, loc)
    return RegelId.WAARDE, f"'{key}': {sentence}" if key else sentence


def path(error: ErrorDetails) -> Loc:
    """The keys and indexes to the value at fault, without the names that Pydantic gives to kinds of target."""
    loc = error["loc"]
    return tuple(
        part
        for number, part in enumerate(loc)
        if not (part in TARGET_TAGS and number and loc[number - 1] == "streefwaarde")
    )


def _sentence(kind: str, error: ErrorDetails, loc: Loc) -> str:
    given, context = error["input"], error.get("ctx", {})
    shown = f"'{short(given)}'" if isinstance(given, str) else "wat hier staat"
    match kind:
        case "waarde":
            return str(context["zin"])
        case "literal_error":
            choices = [choice.strip("' ") for choice in str(context["expected"]).replace(" or ", ", ").split(",")]
            return f"{shown} kan hier niet{nearest(short(given) if isinstance(given, str) else '', choices)}"
        case "int_parsing" | "int_from_float" | "int_type" | "int_parsing_size":
            return f"{shown} is geen heel getal"
        case "string_pattern_mismatch":
            return "mag niet leeg zijn"
        case "string_type":
            return "hier wordt tekst verwacht"
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
            model = _model_in(model.model_fields[part].annotation)
    return list(model.model_fields)


def _model_in(annotation: Any) -> Any:  # noqa: ANN401  # an annotation may be anything
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(each) for each in get_args(annotation))
    return next((each for each in found if each is not None), None)
