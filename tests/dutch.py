"""Any moment in plain Dutch, to see that the grammar reads it back (contract section 3)."""

from collections.abc import Callable, Iterator
from datetime import date

from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import Recurrence, first_of
from routehln.model.moment.spans import BEGIN, DAG, EIND, MIDDEN, Span, month_half, month_part, months
from routehln.views.report.words import day, month

DELEN = {BEGIN: "begin", MIDDEN: "half", EIND: "eind"}
HELFTEN = {1: "eerste helft", 2: "tweede helft"}
JAARDELEN = {1: "begin", 6: "medio", 10: "eind"}
SEIZOENEN = {3: "voorjaar", 6: "zomer", 9: "najaar", 12: "winter"}
RITME = {
    (1, "dag"): "dagelijks",
    (1, "week"): "wekelijks",
    (1, "maand"): "maandelijks",
    (3, "maand"): "ieder kwartaal",
    (6, "maand"): "ieder halfjaar",
    (1, "jaar"): "jaarlijks",
}
MEERVOUD = {"dag": "dagen", "week": "weken", "maand": "maanden", "jaar": "jaar"}
# Each soort that its first day tells all about.
NAMES: dict[str, Callable[[date], str]] = {
    "dag": day,
    "maand": month,
    "kwartaal": lambda dag: f"Q{dag.month // 3 + 1} {dag.year}",
    "halfjaar": lambda dag: f"H{dag.month // 6 + 1} {dag.year}",
    "jaar": lambda dag: str(dag.year),
    "week": lambda dag: "week {1} {0}".format(*dag.isocalendar()),
    "seizoen": lambda dag: f"{SEIZOENEN[dag.month]} {dag.year}",
    "jaardeel": lambda dag: f"{JAARDELEN[dag.month]} {dag.year}",
}
# Those that count whole months: how many, and the months that they may begin with.
WHOLE_MONTHS = {
    "maand": (1, range(1, 13)),
    "kwartaal": (3, range(1, 13, 3)),
    "seizoen": (3, SEIZOENEN),
    "halfjaar": (6, (1, 7)),
    "jaar": (12, (1,)),
}


def in_dutch(moment: Moment) -> str:
    """What is `onbekend` has no words but its own."""
    if moment.herhaling:
        return rhythm(moment.herhaling)
    if moment.begin and moment.eind:
        return closed(moment, (moment.begin, moment.eind))
    if moment.begin:
        return f"vanaf {vague_edge(moment.begin, 0) if moment.vaag else day(moment.begin)}"
    if moment.eind:
        return f"uiterlijk {vague_edge(moment.eind, 1) if moment.vaag else day(moment.eind)}"
    return "n.t.b." if moment.soort == "geen" else moment.tekst


def closed(moment: Moment, span: Span) -> str:
    begin, eind = span
    if moment.soort == "overleg":
        return f"overleg {day(begin) if begin == eind else month(begin)}"
    if moment.soort in NAMES:
        return NAMES[moment.soort](begin)
    if moment.vaag:
        return next((words for words, days in pieces(begin) if days == span), f"{day(begin)} en {day(eind)}")
    naam = month if begin.day == 1 and (eind + DAG).day == 1 else day
    return f"{naam(begin)} t/m {naam(eind)}"


def vague_edge(dag: date, kant: int) -> str:
    """The vague piece of a month that begins (`kant` 0) or ends (1) on this day."""
    return next((words for words, days in pieces(dag) if days[kant] == dag), day(dag))


def pieces(dag: date) -> Iterator[tuple[str, Span]]:
    """The vague pieces of the month that the day is in."""
    for deel, words in DELEN.items():
        yield f"{words} {month(dag)}", month_part(dag.year, dag.month, deel)
    for helft, words in HELFTEN.items():
        yield f"{words} {month(dag)}", month_half(dag.year, dag.month, helft)


def rhythm(herhaling: Recurrence) -> str:
    aantal, eenheid, eerste, *_ = herhaling
    ritme = RITME.get((aantal, eenheid), f"elke {aantal} {MEERVOUD[eenheid]}")
    if not eerste:
        return ritme
    fitting = (soort for soort, span in starting(eerste[0]) if first_of(aantal, eenheid, span).eerste == eerste)
    return f"{ritme} vanaf {NAMES[next(fitting, 'dag')](eerste[0])}"


def starting(begin: date) -> Iterator[tuple[str, Span]]:
    """The pieces of calendar that begin on this day."""
    yield "dag", (begin, begin)
    if begin.isoweekday() == 1:
        yield "week", (begin, begin + 6 * DAG)
    if begin.day == 1:
        for soort, (aantal, eerste) in WHOLE_MONTHS.items():
            if begin.month in eerste:
                yield soort, months(begin.year, begin.month, aantal)
