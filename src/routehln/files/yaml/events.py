"""Read a YAML text as plain mappings, lists and texts, each with its place; with `layout.py` the door to the parser."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeVar

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, StringMark
from ruamel.yaml.events import CollectionEndEvent, CollectionStartEvent

from routehln.files.slip import Slip, UnreadableError
from routehln.files.yaml.compose import Document, Event, Value, compose
from routehln.files.yaml.errors import explain
from routehln.files.yaml.text import place
from routehln.model.answers.regel_id import RegelId

try:
    from _ruamel_yaml import CParser
except ImportError:  # no wheel for this machine: the pure parser reads the same, slower
    CParser = None

__all__ = ["Value", "from_events", "read_yaml"]

T = TypeVar("T")
# A line that begins with %, with only blank lines, comments and %YAML 1.2 above it.
_DIRECTIVE = re.compile(r"\A(?:(?:%YAML 1\.2)?+[ \t\r]*+(?:#[^\n]*+)?+\n)*+%")
_BEYOND = re.compile(r"\\U(?!00(?:0|10))")
# What the pure parser reads in a moment, however odd it is.
_MAX_SLOW = 256 * 1024


def read_yaml(text: str) -> Document:
    """Return the one document in `text`.

    Raises:
        UnreadableError: it isn't YAML, or more than a file of a routekaart may hold.
    """
    directive = _DIRECTIVE.match(text)
    if directive:
        sentence = "regels met % horen niet in een routekaart; haal hem weg"
        raise UnreadableError(Slip(*place(text, directive.end() - 1), RegelId.GEEN_YAML, sentence))
    return from_events(text, lambda stream, slips: compose(stream, slips, text))


def from_events(text: str, build: Callable[[Iterator[Event], list[Slip]], T]) -> T:
    """Return what `build` makes of the events of a text.

    Args:
        text: what is parsed; by the pure parser too, if it isn't long and C's parser refuses it.
        build: gets events with marks that count characters, and a list to add slips to.

    Raises:
        UnreadableError: no parser takes the text, or `build` refuses it.
    """
    slips: list[Slip] = []
    try:
        return build(_first_events(text), slips)
    except MarkedYAMLError as error:
        # C's parser refuses some YAML 1.2 that people write in brackets: {begintijd: 09:30}, [Hoe?].
        if CParser is not None and len(text) <= _MAX_SLOW:
            with suppress(MarkedYAMLError):
                return build(_pure_events(text), [])
        raise UnreadableError(*slips, explain(error, text, _open_bracket(text))) from None


def _open_bracket(text: str) -> int | None:
    """Return the character of the innermost bracket that is open where a parser stops, None if none is."""
    collections: list[Event] = []
    with suppress(MarkedYAMLError):
        for event in _first_events(text):
            if isinstance(event, CollectionStartEvent):
                collections.append(event)
            elif isinstance(event, CollectionEndEvent):
                collections.pop()
    starts = [event.start_mark.index for event in collections if event.flow_style]
    return next((start for start in reversed(starts) if text[start] in "[{"), None)


def _first_events(text: str) -> Iterator[Event]:
    return _pure_events(text) if CParser is None else iter(CParser(text).get_event, None)


def _pure_events(text: str) -> Iterator[Event]:
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except (ValueError, OverflowError, AssertionError):  # Python's, where C's parser has its own words: an escape
        # beyond Unicode, a %YAML of another version in a second document
        match = _BEYOND.search(text)
        mark = StringMark("", match.end() if match else 0, 0, 0, None, 0)
        raise MarkedYAMLError(problem="unknown escape", problem_mark=mark) from None
