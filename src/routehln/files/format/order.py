"""Put keys in the contract's order: that of the models' fields (contract section 2)."""

from functools import lru_cache

from routehln.files.format.tree import Entry
from routehln.files.read.explain import model_in
from routehln.files.yaml.layout import Span
from routehln.model.records.records import Record

Model = type[Record] | None


def put_in_order(entry: Entry, model: Model) -> None:
    """Order the keys of the mappings in `entry`, however deep.

    `model` is the record that the entry holds, or a list of; None where it holds none that the contract knows.
    """
    for child in entry.entries:
        put_in_order(child, model if child.key is None else _model_of(model, child.name))
        if child.compact:  # its first key stands behind the dash, where nothing can stand above it
            child.put_above(child.entries[0].above)
            child.entries[0].above = []
    if model and entry.span.kind == "mapping":
        ranks = {name: rank for rank, name in enumerate(model.model_fields)}
        ordered = sorted(entry.entries, key=lambda child: ranks.get(child.name, len(ranks)))
        if ordered != entry.entries and _marked(ordered) == _marked(entry.entries):
            entry.entries = ordered


def _marked(entries: list[Entry]) -> list[str]:
    """Return, in order, the keys with an anchor or an alias in them or in their values."""
    return [entry.name for entry in entries if "&" in (entry.key or "") or _has_mark(entry.span)]


def _has_mark(span: Span) -> bool:
    return span.kind == "alias" or "&" in span.properties or any(map(_has_mark, span.parts.values()))


@lru_cache
def _model_of(model: Model, key: str) -> Model:
    """Return the record that a key of `model` holds, or a list of; None where it holds none."""
    field = model.model_fields.get(key) if model else None
    return model_in(field.annotation) if field else None
