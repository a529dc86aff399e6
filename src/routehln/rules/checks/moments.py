"""Moments: each can be read, lies within the programme, and isn't gainsaid by a text (contract section 3)."""

from collections.abc import Iterator
from datetime import date

from routehln.model.answers.regel_id import RegelId
from routehln.model.moment.moment import Moment
from routehln.model.names import short
from routehln.model.records.records import Fase, Programma, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.mijlpaal.contradictions import contradictions

HINT = "schrijf bijvoorbeeld 'oktober 2021', 'Q1 2022' of '5 oktober 2021'"


def _moments(routekaart: Routekaart) -> Iterator[tuple[Record, tuple[str, ...], Moment]]:
    for stap in routekaart.steps:
        if stap.moment is not None:
            yield stap, ("moment",), stap.moment
        if stap.afstemming.moment is not None:
            yield stap, ("afstemming", "moment"), stap.afstemming.moment
    for besluit in routekaart.besluiten:
        if besluit.naar is not None:
            yield besluit, ("naar",), besluit.naar


def _fasen(routekaart: Routekaart) -> Iterator[tuple[Record, tuple[str, ...], Moment]]:
    for fase in routekaart.fasen:
        yield from _bounds(fase)


def _bounds(record: Programma | Fase) -> Iterator[tuple[Record, tuple[str, ...], Moment]]:
    for key, moment in (("begin", record.begin), ("einde", record.einde)):
        if moment is not None:
            yield record, (key,), moment


def _days(routekaart: Routekaart) -> Iterator[tuple[Record, str, date | None]]:
    yield from ((stap, "afgerond_op", stap.afgerond_op) for stap in routekaart.steps)
    yield from ((overleg, "datum", overleg.datum) for overleg in routekaart.overleggen)


def readable(routekaart: Routekaart) -> Iterator[Hit]:
    """Every moment can be read."""
    for record, path, moment in (*_bounds(routekaart.programma), *_fasen(routekaart), *_moments(routekaart)):
        if moment.soort == "onbekend":
            yield Hit(record, path, f"het moment '{short(moment.tekst)}' is niet met zekerheid te lezen; {HINT}")


def within_programme(routekaart: Routekaart) -> Iterator[Hit]:
    """No moment lies wholly before the programme's begin or after its einde, nor does any day."""
    begin, einde = routekaart.programma.begin, routekaart.programma.einde
    first = begin.begin if begin and begin.begin else date.min
    last = einde.eind if einde and einde.eind else date.max
    for record, path, moment in (*_fasen(routekaart), *_moments(routekaart)):
        if (moment.eind or first) < first or (moment.begin or last) > last:
            yield Hit(record, path, f"'{moment.tekst}' valt buiten het programma ({_span(begin, einde)})")
    for record, key, day in _days(routekaart):
        if day is not None and not first <= day <= last:
            yield Hit(record, (key,), f"'{day}' valt buiten het programma ({_span(begin, einde)})")


def _span(begin: Moment | None, einde: Moment | None) -> str:
    first, last = begin.begin if begin else None, einde.eind if einde else None
    if first is None or last is None:
        return f"vanaf {first}" if first else f"t/m {last}"
    return f"{first} t/m {last}"


def text_agrees(routekaart: Routekaart) -> Iterator[Hit]:
    """A text that names a moment names the one that holds."""
    for stap, key, named, holds in contradictions(routekaart):
        yield Hit(stap, (key,), f"de tekst noemt '{named.tekst}', maar het moment is '{holds.tekst}'")


MOMENTS = (
    Regel(RegelId.MOMENT_ONBEKEND, "fout", "een moment is te lezen", readable, alone=True),
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
)
