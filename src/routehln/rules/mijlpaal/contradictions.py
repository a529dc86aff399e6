"""Find records of which a text names another moment than the one that holds (contract section 5, `reconcile`)."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Kalenderregel, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import settled
from routehln.rules.mijlpaal.in_text import moments_in

TITLE: dict[type[Stap], str] = {Tussenstop: "titel", Kalenderregel: "omschrijving"}


class Contradiction(NamedTuple):
    """A text under `key` names moment `named`, which shares no day with `holds`: the chosen moment, else its own."""

    stap: Stap
    key: str
    named: Moment
    holds: Moment


def contradictions(routekaart: Routekaart) -> Iterator[Contradiction]:
    """Find each text that names a moment which shares no day with the one that holds, in the order of the files."""
    meetings = routekaart.bijeenkomsten
    chosen = _chosen(routekaart)
    for stap in routekaart.by_id.values():
        holds = chosen.get(stap.id, stap.moment)
        if holds is None or not holds.gedateerd:
            continue
        days = meetings.settle(holds)
        for key, text in ((TITLE[type(stap)], stap.titel), ("toelichting", stap.toelichting or "")):
            for named in dict.fromkeys(moments_in(text)):
                if not days.overlaps(meetings.settle(named)):
                    yield Contradiction(stap, key, named, holds)


def _chosen(routekaart: Routekaart) -> dict[str, Moment]:
    """Give the moments that people chose where sources disagreed, by the id of every record of the mijlpaal."""
    chosen: dict[str, Moment] = {}
    for group in routekaart.groups:
        claim = settled(group, routekaart.bijeenkomsten)
        if claim is not None:
            chosen |= {stap.id: claim.moment for stap in group}
    return chosen
