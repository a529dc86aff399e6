"""What must be done first (`na`): never in a circle, and not due later than what waits for it."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import chain

from routehln.model.answers.regel_id import RegelId
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.names import short
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.mijlpaal.mijlpalen import of_group

Graph = dict[str, list[str]]  # by the id of a mijlpaal, those of the mijlpalen that it waits for


def no_waiting_circle(routekaart: Routekaart) -> Iterator[Hit]:
    """Find mijlpalen that wait for themselves, directly or by others; each circle is told of once."""
    graph = _waits_for(routekaart)
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
    graph = _waits_for(routekaart)
    involved = {*graph, *chain.from_iterable(graph.values())}
    by_id = {mijlpaal_id: of_group(routekaart.group_of[mijlpaal_id], routekaart) for mijlpaal_id in involved}
    for waiting_id, awaited_ids in graph.items():
        for awaited_id in awaited_ids:
            if comes_too_soon(by_id[waiting_id], by_id[awaited_id]):
                first = by_id[awaited_id]
                sentence = f"dit komt eerder dan '{short(first.titel)}' ({first.id}), dat eerst klaar moet zijn"
                yield Hit(_naming(routekaart, waiting_id), ("na",), sentence)


def comes_too_soon(waiting: Mijlpaal, first: Mijlpaal) -> bool:
    """Tell whether a mijlpaal is due before another that must be done first; of what recurs nobody can say."""
    if not waiting.is_open or not first.is_open or waiting.herhaling or first.herhaling:
        return False
    return waiting.eind is not None and first.eind is not None and waiting.eind < first.eind


def _waits_for(routekaart: Routekaart) -> Graph:
    graph: Graph = {}
    for stap in routekaart.steps:
        for record_id in stap.na:
            if record_id in routekaart.mijlpaal_ids:
                waiting_id = routekaart.mijlpaal_ids[stap.id]
                awaited_id = routekaart.mijlpaal_ids[record_id]
                awaited_ids = graph.setdefault(waiting_id, [])
                if awaited_id not in awaited_ids:
                    awaited_ids.append(awaited_id)
    return graph


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
