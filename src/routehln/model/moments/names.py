"""The Dutch names of stretches of days, as `routehln.model.moments.grammar` reads them (contract section 3)."""

from collections.abc import Callable, Iterator
from datetime import date

from routehln.model.moments.spans import (
    BEGIN,
    DAG,
    EIND,
    MAANDEN,
    MIDDEN,
    SEIZOENEN,
    Span,
    month_half,
    month_part,
    months,
)
from routehln.model.recurrence import Recurrence, first_of

_DELEN = {BEGIN: "begin", MIDDEN: "half", EIND: "eind"}
_HELFTEN = {1: "eerste helft", 2: "tweede helft"}
_JAARDELEN = {1: "begin", 6: "medio", 10: "eind"}
_RITME = {
    (1, "dag"): "dagelijks",
    (1, "week"): "wekelijks",
    (1, "maand"): "maandelijks",
    (3, "maand"): "ieder kwartaal",
    (6, "maand"): "ieder halfjaar",
    (1, "jaar"): "jaarlijks",
}
_MEERVOUD = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}


def day(dag: date) -> str:
    """'5 oktober 2021'."""
    return f"{dag.day} {month(dag)}"


def month(dag: date) -> str:
    """'oktober 2021', the month that the day is in."""
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def _week(dag: date) -> str:
    jaar, nummer, _ = dag.isocalendar()
    return f"week {nummer} {jaar}"


# Each soort that its first day tells all about.
NAMES: dict[str, Callable[[date], str]] = {
    "dag": day,
    "maand": month,
    "kwartaal": lambda dag: f"Q{dag.month // 3 + 1} {dag.year}",
    "halfjaar": lambda dag: f"H{dag.month // 6 + 1} {dag.year}",
    "jaar": lambda dag: str(dag.year),
    "week": _week,
    "seizoen": lambda dag: f"{SEIZOENEN[dag.month]} {dag.year}",
    "jaardeel": lambda dag: f"{_JAARDELEN[dag.month]} {dag.year}",
}
# Those that count whole months: how many, and the months that they may begin with.
_MAANDEN = {
    "maand": (1, range(1, 13)),
    "kwartaal": (3, range(1, 13, 3)),
    "seizoen": (3, SEIZOENEN),
    "halfjaar": (6, (1, 7)),
    "jaar": (12, (1,)),
}


def stretch(begin: date, eind: date) -> str:
    """From-to, both inclusive, in the largest of years, months and days that fits both ends."""
    naam: Callable[[date], str] = day
    if begin.day == 1 and (eind + DAG).day == 1:
        naam = NAMES["jaar"] if (begin.month, eind.month) == (1, 12) else month
    return f"{naam(begin)} t/m {naam(eind)}"


def vague_stretch(span: Span) -> str:
    """A stretch that isn't sharp: its piece of a month, or its two ends with a gap between them."""
    begin, eind = span
    stuk = next((woord for woord, dagen in _pieces(begin) if dagen == span), None)
    return f"{stuk} {month(begin)}" if stuk else f"{day(begin)} en {day(eind)}"


def vague_edge(dag: date, kant: int) -> str:
    """The vague piece of a month that begins (`kant` 0) or ends (1) on this day."""
    stuk = next((woord for woord, dagen in _pieces(dag) if dagen[kant] == dag), None)
    return f"{stuk} {month(dag)}" if stuk else day(dag)


def _pieces(dag: date) -> Iterator[tuple[str, Span]]:
    """The vague pieces of the month that the day is in."""
    yield from ((woord, month_part(dag.year, dag.month, deel)) for deel, woord in _DELEN.items())
    yield from ((woord, month_half(dag.year, dag.month, helft)) for helft, woord in _HELFTEN.items())


def rhythm(herhaling: Recurrence) -> str:
    """'jaarlijks', 'elke 6 jaar vanaf 1 april 2022'."""
    aantal, eenheid, eerste = herhaling
    ritme = _RITME.get((aantal, eenheid), f"elke {aantal} {_MEERVOUD[eenheid]}")
    return f"{ritme} vanaf {_anchor(herhaling, eerste)}" if eerste else ritme


def _anchor(herhaling: Recurrence, eerste: Span) -> str:
    """The piece of calendar that the first occurrence is, or is the first period of."""
    aantal, eenheid, _ = herhaling
    begin, _ = eerste
    stukken = (soort for soort, stuk in _starting(begin) if first_of(aantal, eenheid, stuk).eerste == eerste)
    return NAMES[next(stukken, "dag")](begin)


def _starting(begin: date) -> Iterator[tuple[str, Span]]:
    """The pieces of calendar that begin on this day."""
    yield "dag", (begin, begin)
    if begin.isoweekday() == 1:
        yield "week", (begin, begin + 6 * DAG)
    if begin.day == 1:
        for soort, (aantal, eerste) in _MAANDEN.items():
            if begin.month in eerste:
                yield soort, months(begin.year, begin.month, aantal)
