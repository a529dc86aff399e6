"""Nodes that are tied are one set, called after its least member."""

from hypothesis import given
from hypothesis import strategies as st

from routehln.model.disjoint_sets import DisjointSets

NODES = "abcdefgh"
nodes = st.sampled_from(NODES)


def reached(start: str, ties: list[tuple[str, str]]) -> set[str]:
    """Return every node that ties lead to, by going along each of them over and over."""
    nodes_reached = {start}
    for _ in ties:
        for tie in ties:
            if nodes_reached & set(tie):
                nodes_reached |= set(tie)
    return nodes_reached


@given(st.lists(st.tuples(nodes, nodes), max_size=9))
def test_the_leader_is_the_least_of_all_that_are_tied(ties: list[tuple[str, str]]) -> None:
    sets = DisjointSets[str]()
    for first, second in ties:
        sets.join(first, second)
    assert [sets.leader(node) for node in NODES] == [min(reached(node, ties)) for node in NODES]
