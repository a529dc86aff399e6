"""The best assignment, against every assignment there is."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from routehln.rules.reconcile.assignment import Edge, assign

graphs = st.dictionaries(
    st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), st.integers(1, 99).map(float), max_size=9
)


def is_assignment(edges: tuple[Edge, ...]) -> bool:
    return len({left for left, _ in edges}) == len({right for _, right in edges}) == len(edges)


def best(weights: dict[Edge, float]) -> float:
    """The greatest weight of all assignments, by trying each."""
    chosen = (edges for size in range(len(weights) + 1) for edges in combinations(weights, size))
    return max(sum(weights[edge] for edge in edges) for edges in chosen if is_assignment(edges))


def test_two_good_links_go_before_one_better() -> None:
    assert assign({("a", "x"): 0.9, ("a", "y"): 0.8, ("b", "x"): 0.8}) == [("a", "y"), ("b", "x")]


@given(graphs)
def test_no_assignment_weighs_more(weights: dict[Edge, float]) -> None:
    chosen = assign(weights)
    assert is_assignment(tuple(chosen))
    assert sum(weights[edge] for edge in chosen) == best(weights)


@given(graphs)
def test_a_component_that_is_too_large_gets_its_heaviest_edges(weights: dict[Edge, float]) -> None:
    chosen = assign(weights, most=0)
    assert is_assignment(tuple(chosen))
    assert 2 * sum(weights[edge] for edge in chosen) >= best(weights)


def test_a_large_component_is_still_an_assignment() -> None:
    weights = {(f"a{left}", f"b{right}"): 1.0 + (left * right) % 7 for left in range(120) for right in range(120)}
    assert len(assign(weights)) == 120
