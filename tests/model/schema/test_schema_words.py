"""The words that an editor shows: every key has them, and none is left over."""

from collections.abc import Iterator
from typing import Any

from routehln.model.records import records
from routehln.model.records.records import Record
from routehln.model.schema.keys import EXAMPLES, KEYS, RECORDS
from routehln.model.schema.schema import schema

MODELS: dict[str, type[Record]] = {name: getattr(records, name) for name in RECORDS}
KEYS_OF_MODELS = set().union(*(model.model_fields for model in MODELS.values()))


def properties(part: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every key in the schema, however deep, with its own schema."""
    if isinstance(part, list):
        for item in part:
            yield from properties(item)
    if isinstance(part, dict):
        if "title" in part:
            yield from part.get("properties", {}).items()
        for value in part.values():
            yield from properties(value)


def test_every_key_has_a_title_and_a_meaning() -> None:
    keys = list(properties(schema()))
    assert {key for key, _ in keys} == KEYS_OF_MODELS
    for key, value in keys:
        assert value["title"] == key.replace("_", " ").capitalize()
        assert value["description"].endswith("."), key


def test_no_meaning_is_left_over() -> None:
    assert {key for key in KEYS if "." not in key} | set(EXAMPLES) <= KEYS_OF_MODELS
    for kind, key in (name.split(".") for name in KEYS if "." in name):
        assert key in MODELS[kind].model_fields


def test_the_words_are_those_of_the_key_in_its_own_record() -> None:
    files = schema()["properties"]
    assert files["fasen"]["items"]["properties"]["begin"]["description"] == "Wanneer de fase begint."
    assert files["routekaart"]["properties"]["begin"]["description"] == "Wanneer het programma begint."
    afstemming = files["tussenstops"]["items"]["properties"]["afstemming"]
    assert afstemming["title"] == "Afstemming"
    assert afstemming["properties"]["moment"]["examples"]
