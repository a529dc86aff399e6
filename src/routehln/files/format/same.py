"""Work out what a file says to every reader of YAML, 1.2 and 1.1: values, types, anchors."""

from functools import lru_cache

from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver

from routehln.files.format.scalar import MARKS, parts_of_key
from routehln.files.yaml.layout import Span

_READERS = [VersionedResolver(version=(1, 1)), VersionedResolver(version=(1, 2))]


def meaning(text: str, span: Span) -> object:
    """Return what a value of the file `text` says, however it is written; values that say the same give the same."""
    if span.kind == "alias":
        return text[span.start : span.end]
    if span.kind == "text":
        return _typed(span.value, span.properties, plain=not span.style)
    parts = {_key_meaning(text, span, key): meaning(text, part) for key, part in span.parts.items()}
    return span.kind, span.properties, parts


def _key_meaning(text: str, span: Span, key: str | int) -> object:
    if isinstance(key, int):
        return key
    start, end = span.keys[key]
    properties, scalar = parts_of_key(text[start:end], key)
    return _typed(key, properties, plain=not scalar.startswith(MARKS))


def _typed(value: str, properties: str, *, plain: bool) -> tuple[object, ...]:
    return value, properties, _types(value) if plain else ("text",)


@lru_cache(maxsize=4096)
def _types(plain: str) -> tuple[str, ...]:
    """Return the tag that readers of YAML 1.1 and 1.2 give a plain text; 'text' where both take it for that."""
    tags = tuple(str(reader.resolve(ScalarNode, plain, (True, False))) for reader in _READERS)
    return ("text",) if all(tag.endswith(":str") for tag in tags) else tags
