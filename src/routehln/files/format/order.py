"""Keys in the contract's order: that of the models' fields (contract section 2)."""

from functools import lru_cache
from typing import Any, get_args

from routehln.files.format.tree import Entry
from routehln.files.yaml.layout import Span
from routehln.model.records.records import Record

Model = type[Record] | None


def put_in_order(entry: Entry, model: Model) -> None:
    """Order the keys of this mapping, which is a `model` if that is known, and of what it holds."""
    fields = list(model.model_fields) if model else []
    for each in entry.entries:
        put_in_order(each, model if each.key is None else _model_of(model, each.name))
        if each.compact:  # its first key stands behind the dash, where nothing can stand above it
            each.put_above(each.entries[0].above)
            each.entries[0].above = []
    if entry.span.kind == "mapping":
        ranks = {name: rank for rank, name in enumerate(fields)}
        ordered = sorted(entry.entries, key=lambda each: ranks.get(each.name, len(ranks)))
        if ordered != entry.entries and _marked(ordered) == _marked(entry.entries):
            entry.entries = ordered


def _marked(entries: list[Entry]) -> list[str]:
    """The keys in which an anchor or an alias stands, in order."""
    return [each.name for each in entries if "&" in (each.key or "") or _has_mark(each.span)]


def _has_mark(span: Span) -> bool:
    return span.kind == "alias" or "&" in span.properties or any(map(_has_mark, span.parts.values()))


@lru_cache
def _model_of(model: Model, key: str) -> Model:
    """Which record a key of `model` holds, or a list of; None where it holds none."""
    field = model.model_fields.get(key) if model else None
    return _record_in(field.annotation) if field else None


def _record_in(annotation: Any) -> Model:  # noqa: ANN401  # any type there is
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(_record_in, get_args(annotation))), None)
