"""The XML in a stranger's file, element by element: the only door to expat. No entities, nothing fetched."""

from collections.abc import Mapping
from xml.parsers import expat

from routehln.files.tables.table import NoTable

MAX_DEPTH = 1_000  # of elements within elements: tables within tables, by far


class Reader:
    """Takes in the elements of XML one after the other, by their local names; a format overrides what it needs."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""

    def end(self, tag: str) -> None:
        """Take in that an element ends."""

    def text(self, text: str) -> None:
        """Take in a piece of text."""


def walk(xml: bytes, reader: Reader) -> None:
    """Tell a reader all that stands in XML, in its order; attributes have local names too.

    Raises NoTable where it is no sound XML, declares entities, or nests deeper than MAX_DEPTH.
    """
    depth = 0

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise NoTable("in dit bestand staat te veel in elkaar")
        reader.start(_local(tag), {_local(key): value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        reader.end(_local(tag))

    def refuse(*_: object) -> None:
        raise NoTable("in dit bestand staat XML die er niet hoort (een entiteit)")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(xml, True)  # noqa: FBT003  # expat takes it by place: this is all of it
    except (expat.ExpatError, LookupError, ValueError):  # LookupError: of an encoding that nobody knows
        raise NoTable("dit bestand is beschadigd") from None


def _local(name: str) -> str:
    return name.rpartition(":")[2]
