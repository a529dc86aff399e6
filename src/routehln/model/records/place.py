"""Where a value stands: a file, by what messages call it, a line and a column."""

from typing import NamedTuple, Self


class FileName(str):  # noqa: SLOT000  # it has two names more than a text
    """What messages call a file of the routekaart: the folder's name, a slash, and the path within the folder.

    It keeps both, so that nobody takes a shown name apart.
    """

    folder: str
    path: str

    def __new__(cls, folder: str, path: str) -> Self:
        """The file at this path in the folder that messages call so; without a path it is the folder itself."""
        name = super().__new__(cls, "/".join(part for part in (folder, path) if part))
        name.folder, name.path = folder, path
        return name


class Plaats(NamedTuple):
    """A place in a file; `regel` and `kolom` count from 1, in characters."""

    bestand: FileName
    regel: int
    kolom: int

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}"


# What a text has for parts: shared, since most nodes are texts.
_NOTHING: dict[str | int, "Node"] = {}
_NO_KEYS: dict[str, tuple[int, int]] = {}


class Node:
    """The place of one YAML value, and of its parts by key or index; lines and columns count from 1."""

    __slots__ = ("column", "keys", "line", "parts")

    def __init__(self, line: int, column: int) -> None:
        self.line = line
        self.column = column
        self.parts: dict[str | int, Node] = _NOTHING
        self.keys: dict[str, tuple[int, int]] = _NO_KEYS

    def find(self, path: tuple[str | int, ...]) -> "Node":
        """The deepest node along `path` that exists."""
        node = self
        for step in path:
            part = node.parts.get(step)
            if part is None:
                return node
            node = part
        return node


class Source(NamedTuple):
    """Where a record was read: the file as messages call it, and the places of its values; no file where it is new."""

    bestand: FileName = FileName("", "")
    node: Node = Node(1, 1)

    def plaats(self, *path: str | int) -> Plaats:
        """Where the record stands, or the value at `path` within it (as deep as the path exists)."""
        found = self.node.find(path)
        return Plaats(self.bestand, found.line, found.column)


NOWHERE = Source()
