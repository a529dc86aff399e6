"""From the bytes of one file to its records, each with its place, and everything that is wrong with the file."""

from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from routehln.files.explain import Loc, explain, path
from routehln.files.slip import Slip, UnreadableError
from routehln.files.text import decode
from routehln.files.yaml import Value, read_yaml
from routehln.model.finding import Bevinding
from routehln.model.place import Node, Plaats
from routehln.model.records import LISTS, Bestand, Record


class Parsed(NamedTuple):
    """The records of one file that are sound; `readable` is False where it isn't YAML or has more than records."""

    bestand: Bestand
    places: dict[int, tuple[str, Node]]
    bevindingen: list[Bevinding]
    readable: bool = True


def parse(name: str, data: bytes) -> Parsed:
    """The records in `data`, and a bevinding for each value that can't be one; `name` is what to call the file."""
    try:
        value, node, slips = read_yaml(decode(data))
    except UnreadableError as error:
        return unreadable(name, error)
    found = [_bevinding(name, slip) for slip in slips]
    if value is None:
        return Parsed(Bestand(), {}, found)
    if not isinstance(value, dict):
        sentence = f"hier worden sleutels verwacht: {', '.join(Bestand.model_fields)}"
        return Parsed(Bestand(), {}, [*found, _bevinding(name, Slip(node.line, node.column, "waarde", sentence))])
    bestand, errors = _validate(value)
    found += [_from_pydantic(name, value, node, error) for error in errors]
    bad = {path(error)[:2] for error in errors}
    return Parsed(bestand, _places(name, bestand, node, value, bad), found)


def unreadable(name: str, error: UnreadableError) -> Parsed:
    """What is left of a file that can't be read: its slips."""
    return Parsed(Bestand(), {}, [_bevinding(name, slip) for slip in error.slips], readable=False)


def _validate(value: dict[str, Any]) -> tuple[Bestand, list[ErrorDetails]]:
    try:
        return Bestand.model_validate(value), []
    except ValidationError as error:
        errors = error.errors(include_url=False)
    bad = {path(each)[:2] for each in errors}
    return Bestand.model_validate(
        {key: _sound(key, part, bad) for key, part in value.items() if _holds(key, bad)}
    ), errors


def _holds(key: str, bad: set[Loc]) -> bool:
    return (
        key in Bestand.model_fields
        and (key,) not in bad
        and not (key == "routekaart" and any(b[0] == key for b in bad))
    )


def _sound(key: str, part: Any, bad: set[Loc]) -> Any:  # noqa: ANN401  # a file's value, not yet a record
    return [item for index, item in enumerate(part) if (key, index) not in bad] if isinstance(part, list) else part


def _places(
    name: str, bestand: Bestand, node: Node, value: dict[str, Any], bad: set[Loc]
) -> dict[int, tuple[str, Node]]:
    places: dict[int, tuple[str, Node]] = {}
    if bestand.routekaart is not None:
        places[id(bestand.routekaart)] = (name, node.parts["routekaart"])
    for key in LISTS:
        records: tuple[Record, ...] = getattr(bestand, key)
        if records:
            sound = (index for index in range(len(value[key])) if (key, index) not in bad)
            places |= {
                id(record): (name, node.parts[key].parts[index]) for record, index in zip(records, sound, strict=True)
            }
    return places


def _from_pydantic(name: str, value: Value, node: Node, error: ErrorDetails) -> Bevinding:
    loc = path(error)
    regel_id, sentence = explain(error)
    found = node.find(loc)
    plaats = Plaats(name, found.line, found.column)
    if regel_id == "onbekende-sleutel":
        plaats = Plaats(name, *node.find(loc[:-1]).keys[str(loc[-1])])
    return Bevinding(regel_id, "fout", plaats, _id_at(value, loc), sentence)


def _id_at(value: Any, loc: Loc) -> str | None:  # noqa: ANN401  # as above
    try:
        known = value[loc[0]][loc[1]]["id"]
    except (KeyError, IndexError, TypeError):
        return None
    return known if isinstance(known, str) else None


def _bevinding(name: str, slip: Slip) -> Bevinding:
    return Bevinding(slip.regel_id, "fout", Plaats(name, slip.line, slip.column), None, slip.melding)
