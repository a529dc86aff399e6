"""Moments: each can be read, lies within the programme, and isn't gainsaid by a text (contract section 3)."""

from collections.abc import Iterable, Iterator
from datetime import date
from operator import attrgetter
from typing import Any

from routehln.model.answers.regel_id import RegelId
from routehln.model.moment.day import in_words
from routehln.model.moment.moment import Moment
from routehln.model.names import short
from routehln.model.records.records import Record
from routehln.model.records.references import Path
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.mijlpaal.contradictions import contradictions

HINT = "schrijf bijvoorbeeld 'oktober 2021', 'Q1 2022' of '5 oktober 2021'"


def _values(records: Iterable[Record], *paths: str) -> Iterator[tuple[Record, tuple[str, ...], Any]]:
    """Give the values that records have at these paths (`afstemming.moment`), each with its record and keys."""
    for path in paths:
        value_of = attrgetter(path)
        keys = tuple(path.split("."))
        for record in records:
            value = value_of(record)
            if value is not None:
                yield record, keys, value


def _moments(routekaart: Routekaart) -> Iterator[tuple[Record, Path, Moment]]:
    """Give the moments of fasen, steps, besluiten, acties and maatregelen, each with its record and keys."""
    yield from _values(routekaart.fasen, "begin", "einde")
    yield from _values(routekaart.steps, "moment", "afstemming.moment")
    overleg_ids = {meeting.id for meeting in routekaart.bijeenkomsten.described}
    for besluit, keys, naar in _values(routekaart.besluiten, "naar"):
        if naar.tekst not in overleg_ids:
            yield besluit, keys, naar
    yield from _values(routekaart.acties, "moment")
    for risico in routekaart.risicos:
        for number, maatregel in enumerate(risico.maatregelen):
            if maatregel.moment:
                yield risico, ("maatregelen", number, "moment"), maatregel.moment


def _days(routekaart: Routekaart) -> Iterator[tuple[Record, tuple[str, ...], date]]:
    """Give every day that is written as one."""
    yield from _values(routekaart.steps, "afgerond_op")
    yield from _values(routekaart.overleggen, "datum")
    yield from _values(routekaart.acties, "gereed_op")


def readable(routekaart: Routekaart) -> Iterator[Hit]:
    """Find the moments that can't be read."""
    of_who_and_what = _values([routekaart.programma, *routekaart.gremia], "begin", "einde")
    for record, path, moment in (*of_who_and_what, *_moments(routekaart)):
        if routekaart.bijeenkomsten.settle(moment).soort == "onbekend":
            yield Hit(record, path, f"het moment '{short(moment.tekst)}' is niet met zekerheid te lezen; {HINT}")


def within_programme(routekaart: Routekaart) -> Iterator[Hit]:
    """Find the moments and days that lie wholly before the programme's begin or after its einde."""
    begin, einde = routekaart.programma.begin, routekaart.programma.einde
    first = begin.begin if begin else None
    last = einde.eind if einde else None
    outside = f"valt buiten het programma ({_span(first, last)})"
    for record, path, named in _moments(routekaart):
        moment = routekaart.bijeenkomsten.settle(named)
        if _is_outside(moment.begin, moment.eind, first, last):
            yield Hit(record, path, f"'{moment.tekst}' {outside}")
    for record, path, day in _days(routekaart):
        if _is_outside(day, day, first, last):
            yield Hit(record, path, f"'{day}' {outside}")


def _is_outside(begin: date | None, eind: date | None, first: date | None, last: date | None) -> bool:
    if first and eind and eind < first:
        return True
    return last is not None and begin is not None and begin > last


def _span(first: date | None, last: date | None) -> str:
    begin = in_words(first) if first else ""
    end = f"t/m {in_words(last)}" if last else ""
    if begin and end:
        return f"{begin} {end}"
    return f"vanaf {begin}" if begin else end


def text_agrees(routekaart: Routekaart) -> Iterator[Hit]:
    """Find the texts that name another moment than the one that holds, or another day than another text."""
    for stap, key, named, holds, text_of in contradictions(routekaart):
        opposing = f"de tekst van {text_of.id} noemt" if text_of else "het moment is"
        yield Hit(stap, (key,), f"de tekst noemt '{named.tekst}', maar {opposing} '{holds.tekst}'")


def within_fase(routekaart: Routekaart) -> Iterator[Hit]:
    """Find the kalenderregels that lie wholly before the begin or after the einde of their fase."""
    for regel in routekaart.kalender:
        fase = routekaart.fase(regel.fase) if regel.fase else None
        if fase is None:
            continue
        moment = routekaart.bijeenkomsten.settle(regel.moment)
        first = fase.begin.begin if fase.begin else None
        last = fase.einde.eind if fase.einde else None
        if _is_outside(moment.begin, moment.eind, first, last):
            yield Hit(regel, ("moment",), f"'{moment.tekst}' valt buiten de fase {fase.naam} ({_span(first, last)})")


MOMENTS = (
    Regel(RegelId.MOMENT_ONBEKEND, "waarschuwing", "een moment is te lezen", readable, alone=True),
    Regel(
        RegelId.BUITEN_LOOPTIJD,
        "waarschuwing",
        "een datum valt binnen begin en einde van het programma",
        within_programme,
    ),
    Regel(
        RegelId.TEKST_NOEMT_ANDER_MOMENT,
        "waarschuwing",
        "een tekst noemt geen ander moment dan het moment dat geldt",
        text_agrees,
    ),
    Regel(RegelId.BUITEN_FASE, "info", "een kalenderregel valt binnen begin en einde van zijn fase", within_fase),
)
