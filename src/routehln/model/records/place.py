"""Where a value stands: a file as messages call it, a line and a column."""

from typing import NamedTuple, Self


class FileName(str):  # noqa: SLOT000  # it has two names more than a text
    """A file as messages call it: the folder's name, a slash, and the path within the folder.

    It keeps both, so that nobody takes a shown name apart.
    """

    folder: str
    path: str

    def __new__(cls, folder: str, path: str) -> Self:
        """Name the file at `path` in the folder that messages call `folder`; without a path, the folder itself."""
        name = super().__new__(cls, "/".join(filter(None, (folder, path))))
        name.folder, name.path = folder, path
        return name


class Plaats(NamedTuple):
    """A place in a file; `regel` and `kolom` count from 1, in characters."""

    bestand: FileName
    regel: int
    kolom: int

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}:{self.kolom}"


# Shared by all texts, which are most nodes.
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
        """Return the deepest node along `path` that exists."""
        node = self
        for step in path:
            part = node.parts.get(step)
            if part is None:
                return node
            node = part
        return node


class Source(NamedTuple):
    """Where a record was read: its file, without a name where the record is new, and the places of its values."""

    bestand: FileName = FileName("", "")
    node: Node = Node(1, 1)

    def plaats(self, *path: str | int) -> Plaats:
        """Return where the record stands, or the value at `path` within it, as deep as the path exists."""
        node = self.node.find(path)
        return Plaats(self.bestand, node.line, node.column)


NOWHERE = Source()
