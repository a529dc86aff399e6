"""The best assignment: who goes with whom, so that all pairs together weigh most; nobody twice."""

from collections.abc import Iterable, Mapping

from routehln.model.disjoint_sets import DisjointSets

Edge = tuple[str, str]

LARGE = 1_000_000  # steps


def assign(weights: Mapping[Edge, float], most: int = LARGE) -> list[Edge]:
    """Pick the edges (left, right) of the greatest total weight, each node at most once.

    Args:
        weights: the weight of each edge, above 0.
        most: steps; a component that takes more gets its heaviest edges first, which is nearly the optimum.

    Returns:
        The edges, sorted.
    """
    chosen: list[Edge] = []
    for component in _components(weights):
        chosen += _solve(component, most)
    return sorted(chosen)


def _components(weights: Mapping[Edge, float]) -> Iterable[dict[Edge, float]]:
    """The connected parts of the graph: what isn't connected can't compete."""
    sets = DisjointSets[tuple[int, str]]()
    for left, right in weights:
        sets.join((0, left), (1, right))
    components: dict[tuple[int, str], dict[Edge, float]] = {}
    for edge in sorted(weights):
        components.setdefault(sets.leader((0, edge[0])), {})[edge] = weights[edge]
    return components.values()


def _solve(weights: dict[Edge, float], most: int) -> list[Edge]:
    lefts, rights = (sorted(set(side)) for side in zip(*weights, strict=True))
    small, large = sorted((len(lefts), len(rights)))
    if small * small * large > most:
        return _heaviest_first(weights)
    if len(lefts) > small:
        turned = _solve({(right, left): weight for (left, right), weight in weights.items()}, most)
        return [(left, right) for right, left in turned]
    cost = [[-weights.get((left, right), 0.0) for right in rights] for left in lefts]
    matched = map(rights.__getitem__, _hungarian(cost))
    return [edge for edge in zip(lefts, matched, strict=True) if edge in weights]


def _heaviest_first(weights: dict[Edge, float]) -> list[Edge]:
    lefts: set[str] = set()
    rights: set[str] = set()
    chosen: list[Edge] = []
    for left, right in sorted(weights, key=lambda edge: (-weights[edge], edge)):
        if left not in lefts and right not in rights:
            lefts.add(left)
            rights.add(right)
            chosen.append((left, right))
    return chosen


def _hungarian(cost: list[list[float]]) -> list[int]:
    """Assign each row a column of its own at the least total cost (Kuhn–Munkres with potentials).

    Args:
        cost: the cost of each column, for each row; no more rows than columns.

    Returns:
        The column of each row.
    """
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
    columns = [0] * len(cost)
    for column, row in enumerate(matched[1:]):
        if row:
            columns[row - 1] = column
    return columns
