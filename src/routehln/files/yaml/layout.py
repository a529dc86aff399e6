"""Measure where every value of a YAML text begins and ends, so that one can be replaced and no other byte touched."""

import re
from bisect import bisect
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    MappingStartEvent,
    ScalarEvent,
    StreamEndEvent,
)

from routehln.files.yaml.compose import Event
from routehln.files.yaml.events import from_events
from routehln.files.yaml.text import line_end

_PROPERTIES = re.compile(r"(?:[&!]\S*(?:\s+(?:#.*)?)*)+")
_COLON = re.compile(r"(?:\s|#.*+)*+:")
_COMMENT = re.compile(r"#[^\r\n]*")
_COMMENT_BEHIND = re.compile(r"\s#.*")


@dataclass(slots=True, eq=False)
class Span:
    """One value: its characters `start` to `end`; an empty value has none.

    Attributes:
        column: counts from 0.
        flow: a collection stands in brackets.
        style: the quote or block mark of a text, '' if plain; `|+` and `>+` keep the blank lines at the end.
        value: what a text says.
        properties: the anchor and the tag before the value.
        parts: the values in a collection, by key or number.
        keys: the characters of each key of a mapping.
    """

    kind: Literal["text", "mapping", "list", "alias"]
    start: int
    end: int
    column: int
    flow: bool = False
    style: str = ""
    value: str = ""
    properties: str = ""
    parts: dict[str | int, "Span"] = field(default_factory=dict)
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def is_block(self) -> bool:
        """Whether it is a text written as a block."""
        return self.style.startswith(("|", ">"))

    @property
    def stop(self) -> int:
        """Where the last key or text in it ends: before blank lines and comments, which `end` may lie behind."""
        if self.flow or not self.parts:
            return self.end
        return max(self.end, *(end for _, end in self.keys.values()), *(part.stop for part in self.parts.values()))

    def scalars(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the characters of every key and text in it, in order; of a block those below its first line."""
        if self.kind in ("mapping", "list"):
            for key, part in self.parts.items():
                if isinstance(key, str):
                    yield self.keys[key]
                yield from part.scalars(text)
        else:
            head = text.find("\n", self.start, self.end) if self.is_block else self.start
            yield (self.end if head < 0 else head), self.end


def layout(text: str) -> Span:
    """Return the span of the one document in `text`, an empty text if there is none; raise UnreadableError."""
    return from_events(text, lambda stream, _: _Measurer(stream, text).document())


def comments(text: str, top: Span) -> list[tuple[int, int]]:
    """Return the characters of every comment: what stands behind a `#` that is in no text."""
    remarks: list[tuple[int, int]] = []
    at = 0
    for start, end in (*top.scalars(text), (len(text), len(text))):
        remarks += [match.span() for match in _COMMENT.finditer(text, at, start)]
        at = end
    return remarks


def without_comments(properties: str) -> str:
    """Return the anchor and the tag in `properties` on one line, without the comments behind them."""
    return " ".join(_COMMENT_BEHIND.sub("", properties).split())


class _Measurer:
    """Makes spans of events, in one pass."""

    def __init__(self, stream: Iterator[Event], text: str) -> None:
        self.stream = stream
        self.text = text
        self.lines = [0, *(match.end() for match in re.finditer("\n", text))]

    def document(self) -> Span:
        next(self.stream)
        if isinstance(next(self.stream), StreamEndEvent):
            return Span("text", len(self.text), len(self.text), 0)
        span = self.span(next(self.stream))
        deque(self.stream, maxlen=0)  # a parser may still refuse what comes behind
        return span

    def span(self, event: Event) -> Span:
        """Return the span of the value that begins with this event."""
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, AliasEvent):
            return Span("alias", start, end, self.column(start))
        properties = ""
        match = _PROPERTIES.match(self.text, start, end)
        if match:
            start = match.end()
            properties = without_comments(match.group())
        if isinstance(event, ScalarEvent):
            span = self.scalar(event, start, max(start, end))
        else:
            span = self.collection(event, start)
        span.properties = properties
        return span

    def scalar(self, event: ScalarEvent, start: int, end: int) -> Span:
        span = Span("text", start, end, self.column(start), style=event.style or "", value=event.value)
        if span.is_block:
            written = self.text[start:end]
            content = written.rstrip()
            if "+" in written.partition("\n")[0].partition("#")[0]:
                span.style += "+"
                content = written.removesuffix("\n").removesuffix("\r")
            span.end = min(line_end(self.text, start + len(content)), end)
        return span

    def collection(self, event: Event, start: int) -> Span:
        is_mapping = isinstance(event, MappingStartEvent)
        column = self.column(start)
        span = Span("mapping" if is_mapping else "list", start, start, column, flow=bool(event.flow_style))
        while not isinstance(event := next(self.stream), CollectionEndEvent):
            if is_mapping:
                key, end = event.value, event.end_mark.index
                span.keys[key] = (self.key(event.start_mark.index), end)
                span.parts[key] = self.value(next(self.stream), end)
            else:
                span.parts[len(span.parts)] = self.span(event)
        if span.flow:
            span.end = event.end_mark.index
        return span

    def value(self, event: Event, behind: int) -> Span:
        """Return the value of a key that ends at `behind`.

        The span of an empty value is empty, directly behind the colon; the parser may give it another place.
        """
        if event.start_mark.index < event.end_mark.index or not isinstance(event, ScalarEvent):
            return self.span(event)
        match = _COLON.match(self.text, behind)
        at = match.end() if match else behind
        return Span("text", at, at, self.column(at))

    def key(self, start: int) -> int:
        """Return where a key begins: at its `?` if it has one."""
        at = start
        while at and self.text[at - 1] in " \t":
            at -= 1
        return at - 1 if self.text[at - 1 : at] == "?" else start

    def column(self, at: int) -> int:
        return at - self.lines[bisect(self.lines, at) - 1]
