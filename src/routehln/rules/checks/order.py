"""What must be done first (`na`): never in a circle, and not due later than what waits for it."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import chain

from routehln.model.answers.regel_id import RegelId
from routehln.model.names import short
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.mijlpaal.mijlpalen import of_group
from routehln.rules.mijlpaal.order import Graph, comes_too_soon, waits_for


def no_waiting_circle(routekaart: Routekaart) -> Iterator[Hit]:
    """Find mijlpalen that wait for themselves, directly or by others; each circle is told of once."""
    graph = waits_for(routekaart)
    circle = _circle(graph)
    while circle:
        first, second, *_ = circle
        sentence = f"dit wacht op zichzelf, in een kring: {' → '.join(circle)}"
        yield Hit(_naming(routekaart, first), ("na",), sentence)
        graph[first].remove(second)
        circle = _circle(graph)


def _circle(graph: Graph) -> list[str]:
    """Give the ids along a circle, each of which waits for the next; the last is the first again. None without one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        members = list(reversed(error.args[1]))[:-1]
        start = members.index(next(mijlpaal_id for mijlpaal_id in graph if mijlpaal_id in members))
        return [*members[start:], *members[: start + 1]]
    return []


def in_order(routekaart: Routekaart) -> Iterator[Hit]:
    """Find open mijlpalen that are due before something that must be done first."""
    graph = waits_for(routekaart)
    involved = {*graph, *chain.from_iterable(graph.values())}
    by_id = {mijlpaal_id: of_group(routekaart.group_of[mijlpaal_id], routekaart) for mijlpaal_id in involved}
    for waiting_id, awaited_ids in graph.items():
        for awaited_id in awaited_ids:
            if comes_too_soon(by_id[waiting_id], by_id[awaited_id]):
                first = by_id[awaited_id]
                sentence = f"dit komt eerder dan '{first.id}', dat eerst klaar moet zijn: {short(first.titel)}"
                yield Hit(_naming(routekaart, waiting_id), ("na",), sentence)


def _naming(routekaart: Routekaart, mijlpaal_id: str) -> Stap:
    """Give the record of a mijlpaal that says what must be done first."""
    group = routekaart.group_of[mijlpaal_id]
    return next(stap for stap in group if stap.na)


ORDER = (
    Regel(RegelId.NA_IN_KRING, "fout", "een mijlpaal wacht niet op zichzelf", no_waiting_circle),
    Regel(
        RegelId.EERDER_DAN_KAN, "waarschuwing", "een mijlpaal komt niet eerder dan wat eerst klaar moet zijn", in_order
    ),
)
