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
    chosen = _chosen(routekaart)
    of_one_day: dict[str, list[Text]] = defaultdict(list)
    for text in _texts(routekaart):
        holds = chosen.get(text.stap.id, text.stap.moment)
        strange = _against(holds, text, routekaart.bijeenkomsten)
        yield from strange
        if not strange and [named.soort for named in text.moments] == ["dag"]:
            of_one_day[routekaart.mijlpaal_ids[text.stap.id]].append(text)
    for first, *others in of_one_day.values():
        yield from _at_odds(first, others)


def _texts(routekaart: Routekaart) -> Iterator[Text]:
    """Find the texts that name a moment, in the order of the files."""
    for stap in routekaart.by_id.values():
        for key, text in ((TITLE[type(stap)], stap.titel), ("toelichting", stap.toelichting)):
            moments = moments_in(text) if text else ()
            if moments:
                yield Text(stap, key, tuple(dict.fromkeys(moments)))


def _against(holds: Moment | None, text: Text, meetings: Bijeenkomsten) -> list[Contradiction]:
    """List the moments that a text names and that share no day with the one that holds."""
    if holds is None or not holds.gedateerd:
        return []
    days = meetings.settle(holds)
    strange = [named for named in text.moments if not days.overlaps(_settle(named, meetings))]
    return [Contradiction(text.stap, text.key, named, holds) for named in strange]


def _settle(named: Moment, meetings: Bijeenkomsten) -> Moment:
    """Give a moment on the day of its meeting; words that say that something is due are more than a meeting's."""
    return named if says_due(named) else meetings.settle(named)


def _at_odds(first: Text, others: list[Text]) -> Iterator[Contradiction]:
    """Find the texts of a mijlpaal that name another day than its first text that names one."""
    (day,) = first.moments
    for text in others:
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
