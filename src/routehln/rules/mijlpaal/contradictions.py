"""Find texts that name another moment than the one that holds, or another day than another text (section 5)."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Kalenderregel, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import settled
from routehln.rules.mijlpaal.in_text import moments_in

TITLE: dict[type[Stap], str] = {Tussenstop: "titel", Kalenderregel: "omschrijving"}


class Contradiction(NamedTuple):
    """A text under `key` names moment `named`, which shares no day with `holds`.

    That is the chosen moment, else its own; or the day that a text of the record `text_of` names.
    """

    stap: Stap
    key: str
    named: Moment
    holds: Moment
    text_of: Stap | None = None


def contradictions(routekaart: Routekaart) -> Iterator[Contradiction]:
    """Find each text that names another moment than the one that holds, then each at odds with another text."""
    yield from _with_moments(routekaart)
    for group in routekaart.groups:
        yield from _between_texts(group, routekaart)


def _with_moments(routekaart: Routekaart) -> Iterator[Contradiction]:
    """Find each text that names a moment which shares no day with the one that holds, in the order of the files."""
    meetings = routekaart.bijeenkomsten
    chosen = _chosen(routekaart)
    for stap in routekaart.by_id.values():
        holds = chosen.get(stap.id, stap.moment)
        if holds is None or not holds.gedateerd:
            continue
        days = meetings.settle(holds)
        for key, text in _texts(stap):
            for named in dict.fromkeys(moments_in(text)):
                if not days.overlaps(meetings.settle(named)):
                    yield Contradiction(stap, key, named, holds)


def _between_texts(group: list[Stap], routekaart: Routekaart) -> Iterator[Contradiction]:
    """Find the texts of a mijlpaal that name one day, another than the first such text does."""
    first: tuple[Stap, Moment] | None = None
    for stap in group:
        for key, text in _texts(stap):
            days = [named for named in dict.fromkeys(moments_in(text)) if _agrees(named, stap, routekaart)]
            if len(days) != 1 or days[0].soort != "dag":
                continue
            first = first or (stap, days[0])
            if not first[1].overlaps(days[0]):
                yield Contradiction(stap, key, days[0], first[1], first[0])


def _agrees(named: Moment, stap: Stap, routekaart: Routekaart) -> bool:
    """Tell whether a moment shares a day with the record's own, or that has none."""
    if stap.moment is None or not stap.moment.gedateerd:
        return True
    meetings = routekaart.bijeenkomsten
    return meetings.settle(stap.moment).overlaps(meetings.settle(named))


def _texts(stap: Stap) -> tuple[tuple[str, str], ...]:
    """The texts of a record by key."""
    return (TITLE[type(stap)], stap.titel), ("toelichting", stap.toelichting or "")


def _chosen(routekaart: Routekaart) -> dict[str, Moment]:
    """Give the moments that people chose where sources disagreed, by the id of every record of the mijlpaal."""
    chosen: dict[str, Moment] = {}
    for group in routekaart.groups:
        claim = settled(group, routekaart.bijeenkomsten)
        if claim is not None:
            chosen |= {stap.id: claim.moment for stap in group}
    return chosen
