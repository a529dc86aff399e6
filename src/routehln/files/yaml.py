"""The only door to YAML: text to plain mappings, lists and text, each with its place.

Reads the parser's events within budgets instead of building ruamel's own objects, so that nothing nests, expands or
repeats without end, and every scalar stays the text that stands there. An empty or null value is None.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from routehln.files.slip import Slip, UnreadableError
from routehln.files.yaml_errors import explain
from routehln.model.place import Node

try:
    from _ruamel_yaml import CParser
except ImportError:  # no wheel for this machine: the pure parser reads the same, slower
    CParser = None

Collection = MappingStartEvent | SequenceStartEvent
Value = dict[str, Any] | list[Any] | str | None
MAX_DEPTH: Final = 100
MAX_VALUES: Final = 400_000
_DIRECTIVE = re.compile(r"\A(?:[ \t]*(?:#[^\n]*)?\n)*%(?!YAML 1\.2\s)")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TEXT_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})
_OPEN = -1  # size of an anchored value that isn't finished: an alias to it would hold itself


def read_yaml(text: str) -> tuple[Value, Node, list[Slip]]:
    """The one document in `text`, where its values stand, and its duplicate keys; raises UnreadableError."""
    if found := _DIRECTIVE.match(text):
        line = text.count("\n", 0, found.end()) + 1
        raise UnreadableError(Slip(line, 1, "geen-yaml", "regels met % horen niet in een routekaart; haal hem weg"))
    try:
        return _Composer(events(text)).document()
    except MarkedYAMLError as error:
        raise UnreadableError(explain(error, text)) from None
    except YAMLError as error:
        raise UnreadableError(Slip(1, 1, "geen-yaml", f"dit is geen YAML ({error})")) from None


def events(text: str) -> Iterator[Any]:
    """The parser's events, each with marks that count characters; raises MarkedYAMLError."""
    if CParser is None:
        yield from YAML(typ="safe", pure=True).parse(text)
        return
    parser = CParser(text)
    while (event := parser.get_event()) is not None:
        yield event


class _Composer:
    """Builds values and nodes from events, in one pass."""

    def __init__(self, events: Iterator[Any]) -> None:
        self.next = events.__next__
        self.slips: list[Slip] = []
        self.anchors: dict[str, tuple[Value, Node, int]] = {}
        self.count = 0

    def document(self) -> tuple[Value, Node, list[Slip]]:
        self.next()
        event = self.next()
        if isinstance(event, StreamEndEvent):
            return None, Node(1, 1), []
        value, node = self.value(self.next(), 0)
        self.next()
        if isinstance(after := self.next(), DocumentStartEvent):
            self.refuse(after, "tweede-document", "hier begint een tweede document; maak er een eigen bestand van")
        return value, node, self.slips

    def value(self, event: AliasEvent | ScalarEvent | Collection, depth: int) -> tuple[Value, Node]:
        self.spend(event, 1)
        if isinstance(event, AliasEvent):
            return self.alias(event)
        mark = event.start_mark
        node = Node(mark.line + 1, mark.column + 1)
        if depth > MAX_DEPTH:
            self.refuse(event, "te-diep", f"hier staan meer dan {MAX_DEPTH} niveaus in elkaar")
        before = self.count
        if event.anchor is not None:
            self.anchors[event.anchor] = (None, node, _OPEN)
        value = self.scalar(event) if isinstance(event, ScalarEvent) else self.collection(event, node, depth)
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, node, self.count - before + 1)
        return value, node

    def scalar(self, event: ScalarEvent) -> str | None:
        if event.tag not in _TEXT_TAGS:
            self.refuse_tag(event)
        text: str = event.value
        if event.style == '"' and _SURROGATE.search(text):
            self.refuse(event, "geen-yaml", "hier staat een half teken (\\ud800-\\udfff); schrijf het teken zelf")
        plain = not event.style and event.tag is None
        return None if plain and text in _NULL else text

    def collection(self, event: Collection, node: Node, depth: int) -> Value:
        if event.tag is not None and not event.implicit:
            self.refuse_tag(event)
        if isinstance(event, MappingStartEvent):
            return self.mapping(node, depth)
        node.parts = {}
        values: list[Any] = []
        while not isinstance(event := self.next(), SequenceEndEvent):
            value, part = self.value(event, depth + 1)
            node.parts[len(values)] = part
            values.append(value)
        return values

    def mapping(self, node: Node, depth: int) -> dict[str, Any]:
        node.parts, node.keys = {}, {}
        values: dict[str, Any] = {}
        while not isinstance(event := self.next(), MappingEndEvent):
            if not isinstance(event, ScalarEvent) or event.tag not in _TEXT_TAGS:
                self.refuse(event, "sleutel-geen-tekst", "een sleutel is een woord, geen lijst of iets anders")
            key, line, column = event.value, event.start_mark.line + 1, event.start_mark.column + 1
            value, part = self.value(self.next(), depth + 1)
            if key in values:
                sentence = f"de sleutel '{key}' staat hier voor de tweede keer (eerst op regel {node.keys[key][0]})"
                self.slips.append(Slip(line, column, "dubbele-sleutel", sentence))
                continue
            values[key], node.parts[key], node.keys[key] = value, part, (line, column)
        return values

    def alias(self, event: AliasEvent) -> tuple[Value, Node]:
        if event.anchor not in self.anchors:
            self.refuse(event, "onbekend-anker", f"*{event.anchor} verwijst naar niets in dit bestand")
        value, node, size = self.anchors[event.anchor]
        if size == _OPEN:
            self.refuse(event, "anker-in-zichzelf", f"*{event.anchor} verwijst naar zichzelf")
        self.spend(event, size)
        return value, node

    def spend(self, event: Event, size: int) -> None:
        self.count += size
        if self.count > MAX_VALUES:
            sentence = f"dit bestand heeft meer dan {MAX_VALUES} waarden; verdeel het over meer bestanden"
            self.refuse(event, "te-veel-waarden", sentence)

    def refuse_tag(self, event: ScalarEvent | Collection) -> None:
        self.refuse(event, "tag", f"de tag {event.tag} hoort niet in een routekaart; haal hem weg")

    def refuse(self, event: Event, regel_id: str, sentence: str) -> NoReturn:
        mark = event.start_mark
        raise UnreadableError(*self.slips, Slip(mark.line + 1, mark.column + 1, regel_id, sentence))
