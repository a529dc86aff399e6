"""Disjoint sets (union-find): nodes that are tied, by one tie or by a chain of them, are one set."""

from typing import Generic, TypeVar

Node = TypeVar("Node", str, tuple[int, str])


class DisjointSets(Generic[Node]):
    """Nodes in sets that can only grow; each set has its least node as its leader."""

    def __init__(self) -> None:
        self._above: dict[Node, Node] = {}

    def join(self, first: Node, second: Node) -> None:
        """Make the sets of two nodes one set."""
        low, high = sorted((self.leader(first), self.leader(second)))
        self._above[high] = low

    def leader(self, node: Node) -> Node:
        """Return the leader of the set that a node is in; a node that was never joined is alone in its set."""
        above = self._above
        parent = above.setdefault(node, node)
        while parent != node:
            above[node] = above[parent]  # halves the path for who asks next
            node = above[parent]
            parent = above[node]
        return node
