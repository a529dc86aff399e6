"""Turn a parser's events into values and their places, within budgets.

Nothing nests, expands or repeats without end. Every scalar stays the text that stands there; an empty or null value is
None. (ruamel's own objects keep none of these promises.)
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, NoReturn

from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from routehln.files.slip import Slip, UnreadableError
from routehln.files.yaml.lost import LostTexts, Mark
from routehln.model.answers.regel_id import RegelId
from routehln.model.names import short
from routehln.model.records.place import Node

Value = dict[str, Any] | list[Any] | str | None
Event = Any  # of either parser
_FILE = 2  # how deep its lists and the mapping `routekaart` stand
MAX_DEPTH: Final = 100
MAX_VALUES: Final = 250_000
_SURROGATE = re.compile("[\ud800-\udfff]")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TEXT_TAGS = frozenset({None, "!", "tag:yaml.org,2002:str"})

_UNKNOWN_ANCHOR = "*{} verwijst naar niets in dit bestand; is het tekst, zet hem dan tussen enkele aanhalingstekens"
_NO_KEY = "een sleutel is een woord, geen lijst; zet tekst die met een haakje begint tussen enkele aanhalingstekens"
_TAG = "{} is in YAML een tag, geen tekst; zet de hele tekst tussen enkele aanhalingstekens, of haal de tag weg"


class Document(NamedTuple):
    """What a file says: its value and the places of its parts.

    `slips` are faults although it can be read, as a key that stands there twice; `warnings` are texts that say less or
    more than a person typed.
    """

    value: Value
    node: Node
    slips: Sequence[Slip] = ()
    warnings: Sequence[Slip] = ()


def compose(stream: Iterator[Event], slips: list[Slip], text: str) -> Document:
    """Return the one document of the file `text`, whose events the stream gives; adds to `slips` while it reads.

    Raises:
        UnreadableError: something is refused; has the slips before it too.
    """
    return _Composer(stream, slips, text).document()


class _Anchored(NamedTuple):
    """A value that has a name; `size` is the number of values in it and itself, `levels` how deep they nest."""

    value: Value
    node: Node
    size: int
    levels: int


class _Composer:
    """Builds values and nodes from events, in one pass."""

    def __init__(self, stream: Iterator[Event], slips: list[Slip], text: str) -> None:
        self.next = stream.__next__
        self.slips = slips
        self.lost = LostTexts(text)
        self.anchors: dict[str, _Anchored | None] = {}  # None while the value isn't finished
        self.count = self.deepest = 0

    def document(self) -> Document:
        self.next()
        if isinstance(self.next(), StreamEndEvent):
            return Document(None, Node(1, 1))
        value, node = self.value(self.next(), 0)
        self.next()
        event = self.next()
        if isinstance(event, DocumentStartEvent):
            sentence = "hier begint een tweede document; haal de regel met --- weg, of maak er een eigen bestand van"
            self.refuse(event, RegelId.TWEEDE_DOCUMENT, sentence)
        return Document(value, node, self.slips, self.lost.all())

    def value(self, event: Event, depth: int) -> tuple[Value, Node]:
        """Return the value that begins with this event, and its place; `depth` is how many values it stands in."""
        if isinstance(event, AliasEvent):
            return self.alias(event, depth)
        self.spend(event, 1)
        mark = event.start_mark
        node = Node(mark.line + 1, mark.column + 1)
        if event.anchor is not None:
            value = self.anchored(event, node, depth)
        elif isinstance(event, ScalarEvent):
            value = self.scalar(event)
        else:
            value = self.collection(event, node, depth)
        return value, node

    def anchored(self, event: Event, node: Node, depth: int) -> Value:
        self.anchors[event.anchor] = None
        before, deepest = self.count, self.deepest
        self.deepest = depth
        if isinstance(event, ScalarEvent):
            value: Value = self.scalar(event)
            if not event.style:
                self.lost.named.append((event.anchor, event.start_mark))
        else:
            value = self.collection(event, node, depth)
        self.anchors[event.anchor] = _Anchored(value, node, self.count - before + 1, self.deepest - depth)
        self.deepest = max(self.deepest, deepest)
        return value

    def alias(self, event: Event, depth: int) -> tuple[Value, Node]:
        name = short(event.anchor)
        if event.anchor not in self.anchors:
            self.refuse(event, RegelId.ONBEKEND_ANKER, _UNKNOWN_ANCHOR.format(name))
        anchored = self.anchors[event.anchor]
        if anchored is None:
            self.refuse(event, RegelId.ANKER_IN_ZICHZELF, f"*{name} verwijst naar zichzelf")
        self.lost.aliases.add(event.anchor)
        self.spend(event, anchored.size)
        self.descend(event, depth + anchored.levels)
        return anchored.value, anchored.node

    def scalar(self, event: Event) -> str | None:
        text: str = event.value
        if event.tag not in _TEXT_TAGS:
            self.refuse_tag(event)
        if event.style == '"':
            self.refuse_half_character(event)
        elif text in _NULL and not event.style and event.tag is None:
            return None
        elif " - " in text and not event.style:
            self.lost.look_below(event.start_mark, event.end_mark)
        return text

    def collection(self, event: Event, node: Node, depth: int) -> Value:
        if event.tag is not None:
            self.refuse_tag(event)
        self.descend(event, depth + 1)
        if isinstance(event, SequenceStartEvent):
            return self.sequence(node, depth + 1)
        return self.mapping(node, depth + 1)

    def sequence(self, node: Node, depth: int) -> list[Any]:
        values: list[Any] = []
        parts: dict[str | int, Node] = {}
        is_suspect = self.lost.is_suspect
        while not isinstance(event := self.next(), SequenceEndEvent):
            value, part = self.value(event, depth)
            if is_suspect:
                self.look(event, event.start_mark)
            parts[len(values)] = part
            values.append(value)
        if values:
            node.parts = parts
        return values

    def mapping(self, node: Node, depth: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        parts: dict[str | int, Node] = {}
        keys: dict[str, tuple[int, int]] = {}
        next_item = False  # another one of the list, without its dash: its keys are no mistakes of their own
        is_suspect = self.lost.is_suspect
        while not isinstance(event := self.next(), MappingEndEvent):
            self.check_key(event)
            key, mark = event.value, event.start_mark
            place = (mark.line + 1, mark.column + 1)
            value_event = self.next()
            value, part = self.value(value_event, depth)
            if is_suspect:
                self.look(value_event, event.end_mark)
            if key not in values:
                values[key], parts[key], keys[key] = value, part, place
            elif not next_item:
                begins = key == "id" or (depth > _FILE and key == next(iter(values)))
                next_item = begins and value != values[key]
                sentence = f"de sleutel '{short(key)}' staat hier voor de tweede keer (eerst op regel {keys[key][0]}); "
                sentence += _next_item(key) if next_item else _advice(values[key], value)
                self.slips.append(Slip(*place, RegelId.DUBBELE_SLEUTEL, sentence, hides=depth == 1 or next_item))
        if values:
            node.parts, node.keys = parts, keys
        return values

    def look(self, event: Event, behind: Mark) -> None:
        """Look whether a plain value was lost in part; `behind` is the end of its key, or where its item begins."""
        if isinstance(event, ScalarEvent) and not event.style:
            self.lost.look(event.value, event.start_mark, event.end_mark if event.value else behind)

    def check_key(self, event: Event) -> None:
        if not isinstance(event, ScalarEvent) or event.tag not in _TEXT_TAGS:
            self.refuse(event, RegelId.SLEUTEL_GEEN_TEKST, _NO_KEY)
        if event.style == '"':
            self.refuse_half_character(event)

    def spend(self, event: Event, size: int) -> None:
        self.count += size
        if self.count > MAX_VALUES:
            sentence = f"dit bestand heeft meer dan {MAX_VALUES} waarden; verdeel het over meer bestanden"
            self.refuse(event, RegelId.TE_VEEL_WAARDEN, sentence)

    def descend(self, event: Event, depth: int) -> None:
        self.deepest = max(self.deepest, depth)
        if depth > MAX_DEPTH:
            self.refuse(event, RegelId.TE_DIEP, f"hier staan meer dan {MAX_DEPTH} niveaus in elkaar")

    def refuse_half_character(self, event: Event) -> None:
        if _SURROGATE.search(event.value):
            self.refuse(event, RegelId.GEEN_YAML, "hier staat een half teken (\\ud800-\\udfff); schrijf het teken zelf")

    def refuse_tag(self, event: Event) -> NoReturn:
        written = short(event.tag.replace("tag:yaml.org,2002:", "!!"))
        self.refuse(event, RegelId.TAG, _TAG.format(written))

    def refuse(self, event: Event, regel_id: RegelId, sentence: str) -> NoReturn:
        mark = event.start_mark
        raise UnreadableError(*self.slips, Slip(mark.line + 1, mark.column + 1, regel_id, sentence))


def _next_item(key: str) -> str:
    """Say what to do where an item of a list lacks its dash."""
    what = "een ander record" if key == "id" else "het volgende punt"
    return f"begint hier {what}, zet er dan een streepje voor: '- {short(key)}:'"


def _advice(first: Value, second: Value) -> str:
    """Say what to do about a key that stands there twice, as after a merge of two branches that both wrote it."""
    if first == second:
        return "beide keren staat er hetzelfde: haal er een weg"
    if isinstance(first, str) and isinstance(second, str):
        return f"daar staat '{short(first)}', hier '{short(second)}': kies er een"
    if isinstance(first, list) and isinstance(second, list):
        return "zet alles onder één van beide"
    return "houd er één"
