"""What Pydantic found wrong with a value, said in Dutch: the key, what was expected, and the nearest valid name."""

from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from routehln.model.names import nearest
from routehln.model.records import TARGET_TAGS, Bestand

Loc = tuple[str | int, ...]


def explain(error: ErrorDetails) -> tuple[str, str]:
    """The rule's id and the sentence for one of Pydantic's errors."""
    kind, loc = error["type"], path(error)
    key = next((part for part in reversed(loc) if isinstance(part, str)), "")
    if kind == "extra_forbidden":
        return "onbekende-sleutel", f"onbekende sleutel '{key}'" + nearest(key, _keys(loc[:-1]))
    if kind == "missing":
        return "ontbrekende-sleutel", f"'{key}' ontbreekt"
    return "waarde", f"'{key}': {_sentence(kind, error)}" if key else _sentence(kind, error)


def path(error: ErrorDetails) -> Loc:
    """The keys and indexes from the top of the file to the value at fault."""
    return tuple(part for part in error["loc"] if part not in TARGET_TAGS)


def _sentence(kind: str, error: ErrorDetails) -> str:
    given, context = error["input"], error.get("ctx", {})
    match kind:
        case "waarde":
            return str(context["zin"])
        case "literal_error":
            choices = [choice.strip("' ") for choice in str(context["expected"]).replace(" or ", ", ").split(",")]
            return f"'{given}' kan hier niet{nearest(str(given), choices)}"
        case "int_parsing" | "int_from_float" | "int_type" | "int_parsing_size":
            return f"'{given}' is geen heel getal"
        case "string_pattern_mismatch":
            return "mag niet leeg zijn"
        case "string_type":
            return "hier wordt tekst verwacht"
        case "tuple_type" | "list_type":
            return "hier wordt een lijst verwacht, met een streepje per regel"
        case "model_type" | "model_attributes_type" | "dict_type":
            return "hier worden sleutels met waarden verwacht"
        case _:
            return f"deze waarde kan hier niet ({error['msg']})"


def _keys(loc: Loc) -> list[str]:
    model: Any = Bestand
    for part in loc:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation)
    return list(model.model_fields)


def _model_in(annotation: Any) -> Any:  # noqa: ANN401  # a type is what it is
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(each) for each in get_args(annotation))
    return next((each for each in found if each is not None), None)
