"""What is tied together is one set, called after its least member."""

from hypothesis import given
from hypothesis import strategies as st

from routehln.model.disjoint_sets import DisjointSets

NODES = "abcdefgh"
nodes = st.sampled_from(NODES)


def reached(start: str, ties: list[tuple[str, str]]) -> set[str]:
    """Every node that ties lead to, by going along each of them over and over."""
    found = {start}
    for _ in ties:
        found |= {node for tie in ties if found & set(tie) for node in tie}
    return found


@given(st.lists(st.tuples(nodes, nodes), max_size=9))
def test_the_leader_is_the_least_of_all_that_are_tied(ties: list[tuple[str, str]]) -> None:
    sets = DisjointSets[str]()
    for one, other in ties:
        sets.join(one, other)
    assert [sets.leader(node) for node in NODES] == [min(reached(node, ties)) for node in NODES]
