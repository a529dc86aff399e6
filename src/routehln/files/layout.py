"""Where every value of a YAML text begins and ends, so that one can be replaced and no other byte touched."""

import re
from collections.abc import Iterator
from typing import Any, Literal

from ruamel.yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from routehln.files.yaml import events

Kind = Literal["text", "mapping", "list", "alias"]
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")


class Span:
    """One value: its characters `start` to `end`; an empty value has none. `column` counts from 0.

    `style` is the quote or block mark of a text; `flow` says that a collection stands in brackets. In a mapping,
    `keys` has the characters of each key.
    """

    __slots__ = ("column", "end", "flow", "keys", "kind", "parts", "start", "style")

    def __init__(self, kind: Kind, start: int, end: int, column: int, style: str = "", *, flow: bool = False) -> None:
        self.kind, self.start, self.end, self.column, self.style, self.flow = kind, start, end, column, style, flow
        self.parts: dict[str | int, Span] = {}
        self.keys: dict[str, tuple[int, int]] = {}

    @property
    def stop(self) -> int:
        """Just behind its last character that isn't layout."""
        return max(part.stop for part in self.parts.values()) if self.parts and not self.flow else self.end


def layout(text: str) -> Span:
    """The span of the one document in `text`, which is sound YAML; an empty document is an empty text."""
    stream = events(text)
    next(stream)
    if isinstance(next(stream), StreamEndEvent):
        return Span("text", len(text), len(text), 0)
    return _Measurer(stream, text).span(next(stream))


class _Measurer:
    def __init__(self, stream: Iterator[Any], text: str) -> None:
        self.stream = stream
        self.text = text

    def span(self, event: Any) -> Span:  # noqa: ANN401  # an event of either parser
        start, end, column = event.start_mark.index, event.end_mark.index, event.start_mark.column
        if isinstance(event, AliasEvent):
            return Span("alias", start, end, column)
        if isinstance(event, ScalarEvent):
            return self.scalar(event.style or "", start, end, column)
        if isinstance(event, MappingStartEvent):
            return self.mapping(Span("mapping", start, end, column, flow=bool(event.flow_style)))
        return self.list(Span("list", start, end, column, flow=bool(event.flow_style)))

    def scalar(self, style: str, start: int, end: int, column: int) -> Span:
        written = self.text[start:end]
        if found := _PROPERTIES.match(written):
            start += found.end()
        if style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
        return Span("text", start, max(start, end), column, style)

    def mapping(self, span: Span) -> Span:
        while not isinstance(event := next(self.stream), MappingEndEvent):
            span.keys[event.value] = (event.start_mark.index, event.end_mark.index)
            span.parts[event.value] = self.span(next(self.stream))
        return self.closed(span, event)

    def list(self, span: Span) -> Span:
        while not isinstance(event := next(self.stream), SequenceEndEvent):
            span.parts[len(span.parts)] = self.span(event)
        return self.closed(span, event)

    def closed(self, span: Span, event: Any) -> Span:  # noqa: ANN401  # as above
        if span.flow:
            span.end = event.end_mark.index
        return span
