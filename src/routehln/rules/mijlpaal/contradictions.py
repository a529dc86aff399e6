"""Texts that name another moment than the one that holds, for `check` and `reconcile` (contract section 5)."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Kalenderregel, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import settled
from routehln.rules.mijlpaal.in_text import moments_in

TITLE: dict[type[Stap], str] = {Tussenstop: "titel", Kalenderregel: "omschrijving"}


class Contradiction(NamedTuple):
    """The text under `key` names the moment `named`, while `holds` is the record's moment."""

    stap: Stap
    key: str
    named: Moment
    holds: Moment


def contradictions(routekaart: Routekaart) -> Iterator[Contradiction]:
    """Each text that names a moment which shares no day with the one that holds, in the order of the files."""
    meetings = routekaart.bijeenkomsten
    chosen = _chosen(routekaart)
    for stap in routekaart.by_id.values():
        holds = chosen.get(stap.id, stap.moment)
        if holds is None or not holds.gedateerd:
            continue
        days = meetings.settle(holds)
        for key, named in _named(stap):
            if not days.overlaps(meetings.settle(named)):
                yield Contradiction(stap, key, named, holds)


def _chosen(routekaart: Routekaart) -> dict[str, Moment]:
    """The moment that people chose where sources disagreed, for every record of such a mijlpaal, by its id."""
    chosen: dict[str, Moment] = {}
    for group in routekaart.groups:
        claim = settled(group, routekaart.bijeenkomsten)
        if claim is not None:
            chosen |= {stap.id: claim.moment for stap in group}
    return chosen


def _named(stap: Stap) -> Iterator[tuple[str, Moment]]:
    """Each moment that a text of the record names, once, with the key of that text."""
    texts = {TITLE[type(stap)]: stap.titel, "toelichting": stap.toelichting or ""}
    for key, text in texts.items():
        for named in dict.fromkeys(moments_in(text)):
            yield key, named
