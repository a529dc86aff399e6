"""Which mijlpalen wait for which (contract section 2, `na`), and whether their moments allow that."""

from collections.abc import Iterable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import is_over
from routehln.rules.mijlpaal.mijlpalen import of_group

Graph = dict[str, list[str]]  # by the id of a mijlpaal, those of the mijlpalen that it waits for


def waits_for(routekaart: Routekaart) -> Graph:
    """Give what each mijlpaal waits for, in the order of the files; what waits for nothing isn't there."""
    graph: Graph = {}
    for stap in routekaart.steps:
        for record_id in stap.na:
            if record_id in routekaart.mijlpaal_ids:
                awaited_ids = graph.setdefault(routekaart.mijlpaal_ids[stap.id], [])
                awaited_id = routekaart.mijlpaal_ids[record_id]
                if awaited_id not in awaited_ids:
                    awaited_ids.append(awaited_id)
    return graph


def comes_too_soon(waiting: Mijlpaal, first: Mijlpaal) -> bool:
    """Tell whether a mijlpaal is due before another that must be done first; of what recurs nobody can say."""
    if not waiting.is_open or not first.is_open or waiting.herhaling or first.herhaling:
        return False
    return first.eind is not None and is_over(waiting, first.eind)


def moved_out_of_order(routekaart: Routekaart, stap: Stap, moment: str) -> list[tuple[Mijlpaal, Mijlpaal]]:
    """Pair what would come too soon with what must be done before it, if the mijlpaal of a record had this moment."""
    meetings = routekaart.bijeenkomsten
    new = meetings.settle(meetings.read(moment))
    own = of_group(routekaart.group_of[stap.id], routekaart)
    moved = own._replace(moment=moment, begin=new.begin, eind=new.eind, herhaling=new.herhaling)
    graph = waits_for(routekaart)
    pairs = [(moved, first) for first in _mijlpalen(graph.get(own.id, ()), routekaart)]
    waiting_ids = [waiting_id for waiting_id, awaited_ids in graph.items() if own.id in awaited_ids]
    pairs += [(waiting, moved) for waiting in _mijlpalen(waiting_ids, routekaart)]
    return [(waiting, first) for waiting, first in pairs if comes_too_soon(waiting, first)]


def open_before(routekaart: Routekaart, stap: Stap) -> list[Mijlpaal]:
    """Give what must be done before the mijlpaal of a record and is still open; what recurs is never done for good."""
    awaited_ids = waits_for(routekaart).get(routekaart.mijlpaal_ids[stap.id], ())
    return [first for first in _mijlpalen(awaited_ids, routekaart) if first.is_open and not first.herhaling]


def _mijlpalen(ids: Iterable[str], routekaart: Routekaart) -> list[Mijlpaal]:
    return [of_group(routekaart.group_of[mijlpaal_id], routekaart) for mijlpaal_id in ids]


def leads_to(graph: Graph, first: str, last: str) -> bool:
    """Tell whether the mijlpaal `first` is `last`, or waits for it, directly or by others."""
    seen: set[str] = set()
    remaining = [first]
    while remaining:
        mijlpaal_id = remaining.pop()
        if mijlpaal_id == last:
            return True
        if mijlpaal_id not in seen:
            seen.add(mijlpaal_id)
            remaining += graph.get(mijlpaal_id, ())
    return False
