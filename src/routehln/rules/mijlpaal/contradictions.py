"""Find texts that name another moment than the one that holds, or another day than another text (section 5)."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Kalenderregel, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import settled
from routehln.rules.mijlpaal.in_text import moments_in, says_due

TITLE: dict[type[Stap], str] = {Tussenstop: "titel", Kalenderregel: "omschrijving"}


class Text(NamedTuple):
    """A text of a record, by its key, with the moments that it names."""

    stap: Stap
    key: str
    moments: tuple[Moment, ...]


class Contradiction(NamedTuple):
    """The text under `key` of a record names a moment, `named`, which shares no day with `holds`.

    `holds` is the moment that people chose, else the record's own; with `text_of` it is the day that a text of that
    record names.
    """

    stap: Stap
    key: str
    named: Moment
    holds: Moment
    text_of: Stap | None = None


def contradictions(routekaart: Routekaart) -> Iterator[Contradiction]:
    """Find each text that names another moment than the one that holds; then each whose day an earlier text denies."""
    chosen = _chosen(routekaart)
    of_one_day: dict[str, list[Text]] = defaultdict(list)
    for text in _texts(routekaart):
        holds = chosen.get(text.stap.id, text.stap.moment)
        contradicting = _against(holds, text, routekaart.bijeenkomsten)
        yield from contradicting
        if not contradicting and [named.soort for named in text.moments] == ["dag"]:
            of_one_day[routekaart.mijlpaal_ids[text.stap.id]].append(text)
    for first, *later in of_one_day.values():
        yield from _at_odds(first, later)


def _texts(routekaart: Routekaart) -> Iterator[Text]:
    """Find the texts that name a moment, in the order of the files."""
    for stap in routekaart.by_id.values():
        for key, text in ((TITLE[type(stap)], stap.titel), ("toelichting", stap.toelichting)):
            moments = moments_in(text) if text else ()
            if moments:
                yield Text(stap, key, tuple(dict.fromkeys(moments)))


def _against(holds: Moment | None, text: Text, meetings: Bijeenkomsten) -> list[Contradiction]:
    """List the contradictions between a text and the moment that holds; none where that has no day."""
    if holds is None or not holds.gedateerd:
        return []
    days = meetings.settle(holds)
    contradictions: list[Contradiction] = []
    for named in text.moments:
        named_days = _settle(named, meetings)
        if not days.overlaps(named_days):
            contradictions.append(Contradiction(text.stap, text.key, named, holds))
    return contradictions


def _settle(named: Moment, meetings: Bijeenkomsten) -> Moment:
    """Give a moment with its meeting's day; one of 'uiterlijk maart 2025' stays, for that names no meeting."""
    return named if says_due(named) else meetings.settle(named)


def _at_odds(first: Text, later: list[Text]) -> Iterator[Contradiction]:
    """Find the later texts of a mijlpaal that name another day than its first; each text names one day."""
    (day,) = first.moments
    for text in later:
        (named,) = text.moments
        if not named.overlaps(day):
            yield Contradiction(text.stap, text.key, named, day, first.stap)


def _chosen(routekaart: Routekaart) -> dict[str, Moment]:
    """Give the moments that people chose where sources disagreed, by the id of every record of the mijlpaal."""
    chosen: dict[str, Moment] = {}
    for group in routekaart.groups:
        claim = settled(group, routekaart.bijeenkomsten)
        if claim is not None:
            chosen |= {stap.id: claim.moment for stap in group}
    return chosen
