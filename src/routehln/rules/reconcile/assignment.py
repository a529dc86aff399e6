"""The best assignment: who goes with whom, so that all pairs together weigh most; nobody twice."""

from collections.abc import Iterator, Mapping

from routehln.model.disjoint_sets import DisjointSets

Edge = tuple[str, str]

LARGE = 1_000_000  # steps


def assign(weights: Mapping[Edge, float], most: int = LARGE) -> list[Edge]:
    """Pick edges (left, right) of the greatest total weight, each node at most once; sorted. Weights are positive.

    A component that takes more than `most` steps gets its heaviest edges first, which is nearly the optimum.
    """
    chosen = [edge for component in _components(weights) for edge in _solve(component, most)]
    return sorted(chosen)


def _components(weights: Mapping[Edge, float]) -> Iterator[dict[Edge, float]]:
    """The connected parts of the graph: what isn't connected can't compete."""
    sets = DisjointSets[tuple[int, str]]()
    for left, right in weights:
        sets.join((0, left), (1, right))
    parts: dict[tuple[int, str], dict[Edge, float]] = {}
    for edge in sorted(weights):
        parts.setdefault(sets.leader((0, edge[0])), {})[edge] = weights[edge]
    yield from parts.values()


def _solve(weights: dict[Edge, float], most: int) -> list[Edge]:
    lefts, rights = sorted({left for left, _ in weights}), sorted({right for _, right in weights})
    small, large = sorted((len(lefts), len(rights)))
    if small * small * large > most:
        return _heaviest_first(weights)
    if len(lefts) > small:
        turned = _solve({(right, left): weight for (left, right), weight in weights.items()}, most)
        return [(left, right) for right, left in turned]
    cost = [[-weights.get((left, right), 0.0) for right in rights] for left in lefts]
    pairs = ((lefts[row], rights[column]) for row, column in enumerate(_hungarian(cost)))
    return [edge for edge in pairs if edge in weights]


def _heaviest_first(weights: dict[Edge, float]) -> list[Edge]:
    taken: set[tuple[int, str]] = set()
    chosen: list[Edge] = []
    for left, right in sorted(weights, key=lambda edge: (-weights[edge], edge)):
        if taken.isdisjoint({(0, left), (1, right)}):
            taken |= {(0, left), (1, right)}
            chosen.append((left, right))
    return chosen


def _hungarian(cost: list[list[float]]) -> list[int]:
    """The column of each row at the least total cost (Kuhn–Munkres with potentials); no more rows than columns."""
    width = len(cost[0])
    of_row, of_column = [0.0] * (len(cost) + 1), [0.0] * (width + 1)
    matched = [0] * (width + 1)  # the row (from 1) of each column (from 1); column 0 holds the row being placed
    for row in range(1, len(cost) + 1):
        matched[0], at = row, 0
        slack, came_from, seen = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        while matched[at]:
            seen[at] = True
            free = [column for column in range(1, width + 1) if not seen[column]]
            for column in free:
                reduced = cost[matched[at] - 1][column - 1] - of_row[matched[at]] - of_column[column]
                if reduced < slack[column]:
                    slack[column], came_from[column] = reduced, at
            nearest = min(free, key=slack.__getitem__)
            delta = slack[nearest]
            for column in range(width + 1):
                if seen[column]:
                    of_row[matched[column]] += delta
                    of_column[column] -= delta
                else:
                    slack[column] -= delta
            at = nearest
        while at:
            matched[at] = matched[came_from[at]]
            at = came_from[at]
    rows = {matched[column]: column - 1 for column in range(1, width + 1)}
    return [rows[row] for row in range(1, len(cost) + 1)]
