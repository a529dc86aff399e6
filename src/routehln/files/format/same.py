"""What a text says to every reader, of YAML 1.2 and of 1.1: values, types, anchors."""

from functools import lru_cache
from typing import Any

from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

from routehln.files.format.scalar import parts_of_key
from routehln.files.yaml.layout import Span

_READERS = [VersionedResolver(version=(1, 1)), VersionedResolver(version=(1, 2))]


def meaning(text: str, span: Span) -> Any:  # noqa: ANN401  # as nested as the file
    """What a file says, however it is written: its values with their types, anchors and tags."""
    if span.kind == "alias":
        return text[span.start : span.end]
    if span.kind == "text":
        return _typed(span.value, span.properties, quoted=bool(span.style))
    parts = {_key(text, span, key): meaning(text, part) for key, part in span.parts.items()}
    return span.kind, span.properties, parts


def _key(text: str, span: Span, key: str | int) -> object:
    if isinstance(key, int):
        return key
    start, end = span.keys[key]
    properties, scalar = parts_of_key(text[start:end], key)
    return _typed(key, properties, quoted=scalar[:1] in ("'", '"', "|", ">"))


def _typed(said: str, properties: str, *, quoted: bool) -> tuple[object, ...]:
    return said, properties, ("text",) if quoted else _types(said)


@lru_cache(maxsize=4096)
def _types(said: str) -> tuple[str, ...]:
    """What a plain text is to a reader of YAML 1.1 and of 1.2."""
    tags = (str(reader.resolve(ScalarNode, said, (True, False))) for reader in _READERS)
    found = tuple(tags)
    return ("text",) if all(tag.endswith(":str") for tag in found) else found
