"""Every key that names a record by its id is declared once (contract section 2)."""

from collections.abc import Iterator
from typing import get_args, get_origin

import pytest

from routehln.model.records.fields import Id
from routehln.model.records.records import LISTS, PROGRAMMA, Programma, Record
from routehln.model.records.references import EACH, KEYS, OWNERS, REFERENCES

DECLARED = {(reference.lijst, *reference.path) for reference in REFERENCES}
OWNED = {(owner.lijst, *owner.path, "id") for owner in OWNERS}
HEADS = {**LISTS, PROGRAMMA: Programma}
IS_ID = get_args(Id)[1]


def id_paths(annotation: object, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The paths of all ids that a value of this type can hold."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        for key, field in annotation.model_fields.items():
            if IS_ID in field.metadata:
                yield (*path, key)
            yield from id_paths(field.annotation, (*path, key))
    elif IS_ID in get_args(annotation):
        yield path
    else:
        inner = (*path, EACH) if get_origin(annotation) is tuple else path
        for part in get_args(annotation):
            yield from id_paths(part, (*path, KEYS) if get_origin(annotation) is dict else inner)


@pytest.mark.parametrize("lijst", HEADS)
def test_every_id_in_the_files_is_declared(lijst: str) -> None:
    paths = {(lijst, *path) for path in id_paths(HEADS[lijst], ())}
    assert paths <= DECLARED | OWNED


def test_there_are_ids_to_look_for() -> None:
    assert set(id_paths(LISTS["kalender"], ("kalender",))) >= {
        ("kalender", "id"),
        ("kalender", "tussenstop"),
        ("kalender", "na", EACH),
        ("kalender", "interventies", EACH),
        ("kalender", "afstemming", "dubbel_van"),
        ("kalender", "afstemming", "apart_van", EACH),
    }


def test_nothing_is_declared_twice() -> None:
    assert len(DECLARED) == len(REFERENCES)
    assert not DECLARED & OWNED
