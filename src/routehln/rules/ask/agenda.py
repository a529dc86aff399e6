"""Draw up the agenda of an overleg (contract section 5, `agenda`)."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.agenda import Agenda, Punt, Rubriek
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten, bijeenkomsten_of
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import ENDS, Besluit
from routehln.model.moment.day import month_of
from routehln.model.moment.spans import DAG
from routehln.rules.ask.meant import of_gremium
from routehln.rules.mijlpaal.progress import on_day

ORDER: tuple[Rubriek, ...] = ("besluitvorming", "eerder", "voortgang")


class _History(NamedTuple):
    """What this gremium's overleggen did about each mijlpaal.

    `meetings` are its overleggen by day, `numbers` count them by their ids; `current` is this one's. `besluiten` are by
    the id of the mijlpaal; `reader` tells to which overleg one was put off.
    """

    meetings: list[Bijeenkomst]
    numbers: dict[str, int]
    current: int
    besluiten: dict[str, list[Besluit]]
    reader: Bijeenkomsten

    def number(self, besluit: Besluit) -> int:
        return self.numbers.get(besluit.overleg or "", -1)


def agenda(overzicht: Overzicht, bijeenkomst: Bijeenkomst, *, vertrouwelijk: bool) -> Agenda:
    """Give the agenda as it is on the morning of the overleg, whenever it is made.

    What was decided on the day itself doesn't count. Without `vertrouwelijk` no confidential mijlpaal is told of.
    """
    bijeenkomsten = of_gremium(overzicht.bijeenkomsten, bijeenkomst.gremium)
    numbers = {overleg.id: number for number, overleg in enumerate(bijeenkomsten)}
    current = numbers[bijeenkomst.id]
    vorige = bijeenkomsten[current - 1] if current > 0 else None
    volgende = bijeenkomsten[current + 1] if current + 1 < len(bijeenkomsten) else None
    mijlpalen = _candidates(overzicht, bijeenkomst, bijeenkomsten[: current + 2])
    history = _History(
        bijeenkomsten, numbers, current, _by_mijlpaal(mijlpalen, overzicht.besluiten), bijeenkomsten_of(overzicht)
    )
    punten: list[Punt] = []
    verwacht = 0
    for mijlpaal in on_day(mijlpalen, bijeenkomst.begin, _eve(bijeenkomst)):
        if mijlpaal.vertrouwelijk and not vertrouwelijk:
            continue
        undecided = _undecided(mijlpaal, history)
        rubriek = _rubriek(undecided, history, bijeenkomst)
        if rubriek:
            punten.append(_punt(rubriek, undecided, history))
        elif undecided.is_open and volgende and volgende.id in undecided.overleggen:
            verwacht += 1
    punten.sort(key=lambda punt: _place(punt, bijeenkomst.begin))
    numbered = [punt._replace(nummer=number) for number, punt in enumerate(punten, start=1)]
    return Agenda(bijeenkomst, bijeenkomst.begin, vorige, numbered, volgende, verwacht)


def _candidates(overzicht: Overzicht, bijeenkomst: Bijeenkomst, until_next: list[Bijeenkomst]) -> list[Mijlpaal]:
    """Give what has begun by then, belongs to an overleg of this gremium up to the next one, or was decided about."""
    overleggen = [overleg.id for overleg in until_next]
    decided = [besluit.mijlpaal for besluit in overzicht.besluiten if besluit.mijlpaal]
    return overzicht.mijlpalen.such(Hint(month_of(bijeenkomst.eind)[1], _eve(bijeenkomst), overleggen, decided))


def _by_mijlpaal(mijlpalen: list[Mijlpaal], besluiten: tuple[Besluit, ...]) -> dict[str, list[Besluit]]:
    """Group the besluiten by the id of their mijlpaal, whichever of its records they name."""
    owners: dict[str, str] = {}
    for mijlpaal in mijlpalen:
        for bron in mijlpaal.bronnen:
            owners[bron.id] = mijlpaal.id
    grouped: dict[str, list[Besluit]] = defaultdict(list)
    for besluit in besluiten:
        if besluit.mijlpaal in owners:
            grouped[owners[besluit.mijlpaal]].append(besluit)
    return grouped


def _undecided(mijlpaal: Mijlpaal, history: _History) -> Mijlpaal:
    """Reopen what this overleg settled: on its morning it was open, whatever day was written down for it."""
    endings = {history.number(besluit) for besluit in history.besluiten[mijlpaal.id] if besluit.uitkomst in ENDS}
    if mijlpaal.status == "afgerond" and history.current in endings:
        return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
    return mijlpaal


def _rubriek(mijlpaal: Mijlpaal, history: _History, bijeenkomst: Bijeenkomst) -> Rubriek | None:
    """Choose its part of the agenda; what was put off was on that overleg's agenda, whatever its moment says since."""
    if not mijlpaal.is_open:
        return None
    if mijlpaal.herhaling:
        besluiten = _since(mijlpaal, history)
        if any(besluit.uitkomst in ENDS and history.number(besluit) < history.current for besluit in besluiten):
            return None
    else:
        besluiten = history.besluiten[mijlpaal.id]
    overleggen = {*mijlpaal.overleggen, *_putting_off(mijlpaal, besluiten, history)}
    numbers = {history.numbers[overleg] for overleg in overleggen if overleg in history.numbers}
    if history.current in numbers:
        return "besluitvorming"
    if mijlpaal.overleggen:
        return "eerder" if numbers and max(numbers) < history.current else None
    begin = mijlpaal.begin or mijlpaal.eind
    return "voortgang" if begin is not None and begin <= month_of(bijeenkomst.eind)[1] else None


def _since(mijlpaal: Mijlpaal, history: _History) -> list[Besluit]:
    """Give the besluiten about an occurrence: those of overleggen since it began (contract section 4, 'Recurring')."""
    begin = mijlpaal.begin or date.min
    since = {meeting.id for meeting in history.meetings if meeting.eind >= begin}
    return [besluit for besluit in history.besluiten[mijlpaal.id] if besluit.overleg in since]


def _putting_off(mijlpaal: Mijlpaal, besluiten: list[Besluit], history: _History) -> set[str | None]:
    """Give the overleggen that put it off; of what recurs also to which, as its moment doesn't say."""
    overleggen: set[str | None] = set()
    for besluit in besluiten:
        if besluit.uitkomst != "aangehouden":
            continue
        overleggen.add(besluit.overleg)
        naar = besluit.naar or ""
        if mijlpaal.herhaling:
            overleggen.add(naar if naar in history.numbers else history.reader.read(naar).overleg)
    return overleggen


def _punt(rubriek: Rubriek, mijlpaal: Mijlpaal, history: _History) -> Punt:
    """Give the point, still without its number, with what earlier overleggen decided about it."""
    earlier = [besluit for besluit in history.besluiten[mijlpaal.id] if history.number(besluit) < history.current]
    earlier.sort(key=history.number)
    deferring = {besluit.overleg for besluit in earlier if besluit.uitkomst == "aangehouden"}
    return Punt(0, rubriek, mijlpaal, len(deferring), tuple(earlier))


def _place(punt: Punt, morning: date) -> tuple[int, bool, int, date, str]:
    """Sort key: rubriek; of progress what is te laat first; onderdeel in the routekaart's order; eind."""
    mijlpaal = punt.mijlpaal
    waits = punt.rubriek == "voortgang" and not mijlpaal.is_late(morning)
    return ORDER.index(punt.rubriek), waits, mijlpaal.volgorde, mijlpaal.eind or date.max, mijlpaal.id


def _eve(bijeenkomst: Bijeenkomst) -> date:
    """Give the last day that counts: the one before the overleg, where the calendar has one."""
    return max(bijeenkomst.begin, date.min + DAG) - DAG
