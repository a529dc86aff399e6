"""The words that an editor shows: every key has them, and none is left over."""

from collections.abc import Iterator
from typing import Any

from routehln.model.records import records
from routehln.model.records.keys import EXAMPLES, KEYS, RECORDS
from routehln.model.records.records import Record
from routehln.model.records.schema import schema

MODELS: dict[str, type[Record]] = {name: getattr(records, name) for name in RECORDS}


def properties(part: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key in the schema, however deep, with what is said of it."""
    if isinstance(part, list):
        for each in part:
            yield from properties(each)
    if isinstance(part, dict):
        if "title" in part:
            yield from part.get("properties", {}).items()
        for each in part.values():
            yield from properties(each)


def test_every_key_has_a_title_and_a_meaning() -> None:
    found = list(properties(schema()))
    assert {key for key, _ in found} == {key for model in MODELS.values() for key in model.model_fields}
    for key, value in found:
        assert value["title"] == key.replace("_", " ").capitalize()
        assert value["description"].endswith("."), key


def test_no_meaning_is_left_over() -> None:
    used = {key for model in MODELS.values() for key in model.model_fields}
    assert {key for key in KEYS if "." not in key} | set(EXAMPLES) <= used
    for kind, key in (name.split(".") for name in KEYS if "." in name):
        assert key in MODELS[kind].model_fields


def test_the_words_are_those_of_the_key_in_its_own_record() -> None:
    files = schema()["properties"]
    assert files["fasen"]["items"]["properties"]["begin"]["description"] == "Wanneer de fase begint."
    assert files["routekaart"]["properties"]["begin"]["description"] == "Wanneer het programma begint."
    afstemming = files["tussenstops"]["items"]["properties"]["afstemming"]
    assert afstemming["title"] == "Afstemming"
    assert afstemming["properties"]["moment"]["examples"]
