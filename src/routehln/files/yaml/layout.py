"""Where every value of a YAML text begins and ends, so that one can be replaced and no other byte touched."""

import re
from bisect import bisect
from collections.abc import Iterator
from typing import Any, Literal

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from routehln.files.slip import UnreadableError
from routehln.files.yaml.errors import explain
from routehln.files.yaml.events import events

Kind = Literal["text", "mapping", "list", "alias"]
_PROPERTIES = re.compile(r"(?:[&!]\S*(?:\s+(?:#.*)?)*)+")
_COLON = re.compile(r"(?:\s|#.*+)*+:")
_COMMENT = re.compile(r"#[^\r\n]*")
_BEHIND = re.compile(r"\s#.*")


class Span:
    """One value: its characters `start` to `end`; an empty value has none. `column` counts from 0.

    `style` is the quote or block mark of a text (with a `+` where it keeps the blank lines at its end), `value` what
    it says; `properties` are the anchor and the tag before it; `flow` tells that a collection stands in brackets. In a
    mapping, `keys` has the characters of each key.
    """

    __slots__ = ("column", "end", "flow", "keys", "kind", "parts", "properties", "start", "style", "value")

    def __init__(self, kind: Kind, start: int, end: int, column: int, *, flow: bool = False) -> None:
        self.kind, self.start, self.end, self.column, self.flow = kind, start, end, column, flow
        self.style = self.value = self.properties = ""
        self.parts: dict[str | int, Span] = {}
        self.keys: dict[str, tuple[int, int]] = {}

    @property
    def stop(self) -> int:
        """Just behind its last character that isn't layout."""
        if self.flow or not self.parts:
            return self.end
        return max(self.end, *(end for _, end in self.keys.values()), *(part.stop for part in self.parts.values()))

    def scalars(self, text: str) -> Iterator[tuple[int, int]]:
        """The characters of every key and text in it, in order; of a block those below its first line."""
        if self.kind in ("mapping", "list"):
            for key, part in self.parts.items():
                if isinstance(key, str):
                    yield self.keys[key]
                yield from part.scalars(text)
        else:
            head = text.find("\n", self.start, self.end) if self.style[:1] in ("|", ">") else self.start
            yield (self.end if head < 0 else head), self.end


def layout(text: str) -> Span:
    """The span of the one document in `text`; an empty document is an empty text. Raises UnreadableError."""
    stream = events(text)
    try:
        next(stream)
        if isinstance(next(stream), StreamEndEvent):
            return Span("text", len(text), len(text), 0)
        return _Measurer(stream, text).span(next(stream))
    except MarkedYAMLError as error:
        raise UnreadableError(explain(error, text)) from None


def comments(text: str, top: Span) -> list[tuple[int, int]]:
    """The characters of every comment: what stands behind a `#` that is in no text."""
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in (*top.scalars(text), (len(text), len(text))):
        found += [each.span() for each in _COMMENT.finditer(text, at, start)]
        at = end
    return found


class _Measurer:
    def __init__(self, stream: Iterator[Any], text: str) -> None:
        self.stream = stream
        self.text = text
        self.lines = [0, *(found.end() for found in re.finditer("\n", text))]

    def span(self, event: Any) -> Span:  # noqa: ANN401  # an event of either parser
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, AliasEvent):
            return Span("alias", start, end, self.column(start))
        flow = not isinstance(event, ScalarEvent) and bool(event.flow_style)
        properties = ""
        if found := _PROPERTIES.match(self.text, start, end):
            start = found.end()
            properties = " ".join(_BEHIND.sub("", found.group()).split())
        kind: Kind = "mapping" if isinstance(event, MappingStartEvent) else "list"
        span = Span("text" if isinstance(event, ScalarEvent) else kind, start, start, self.column(start), flow=flow)
        span.properties = properties
        if isinstance(event, ScalarEvent):
            span.end = max(start, end)
            return self.scalar(event, span)
        return self.mapping(span) if kind == "mapping" else self.list(span)

    def scalar(self, event: Any, span: Span) -> Span:  # noqa: ANN401  # as above
        span.style, span.value = event.style or "", event.value
        if span.style in ("|", ">"):
            written = self.text[span.start : span.end]
            keeps = "+" in written.partition("\n")[0].partition("#")[0]
            span.style += "+" if keeps else ""
            kept = written.removesuffix("\n") if keeps else written.rstrip()
            end = self.text.find("\n", span.start + len(kept), span.end)
            span.end = len(self.text[: span.end if end < 0 else end].rstrip("\r"))
        return span

    def mapping(self, span: Span) -> Span:
        while not isinstance(event := next(self.stream), MappingEndEvent):
            key, end = event.value, event.end_mark.index
            span.keys[key] = (self.key(event.start_mark.index), end)
            span.parts[key] = self.value(next(self.stream), end)
        return self.closed(span, event)

    def value(self, event: Any, behind: int) -> Span:  # noqa: ANN401  # as above
        """The value of a key that ends at `behind`; an empty one stands behind the colon, whatever the parser says."""
        if event.start_mark.index < event.end_mark.index or not isinstance(event, ScalarEvent):
            return self.span(event)
        found = _COLON.match(self.text, behind)
        at = found.end() if found else behind
        return Span("text", at, at, self.column(at))

    def list(self, span: Span) -> Span:
        while not isinstance(event := next(self.stream), SequenceEndEvent):
            span.parts[len(span.parts)] = self.span(event)
        return self.closed(span, event)

    def closed(self, span: Span, event: Any) -> Span:  # noqa: ANN401  # as above
        if span.flow:
            span.end = event.end_mark.index
        return span

    def key(self, start: int) -> int:
        """Where a key begins: at its `?` where it has one."""
        at = start
        while at and self.text[at - 1] in " \t":
            at -= 1
        return at - 1 if self.text[at - 1 : at] == "?" else start

    def column(self, at: int) -> int:
        return at - self.lines[bisect(self.lines, at) - 1]
