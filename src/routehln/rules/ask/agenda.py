"""What is on the agenda of an overleg (contract section 5, `agenda`)."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.agenda import Agenda, Bijeenkomst, Punt, Rubriek
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import ENDS, Besluit
from routehln.model.moment.day import month_of
from routehln.model.moment.spans import DAG
from routehln.rules.mijlpaal.progress import on_day

ORDER: tuple[Rubriek, ...] = ("besluitvorming", "eerder", "voortgang")


class _Overleggen(NamedTuple):
    """The overleggen by day, which of them this is, and what was decided about each mijlpaal, by its id."""

    order: dict[str, int]
    now: int
    besluiten: dict[str, list[Besluit]]

    def number(self, besluit: Besluit) -> int:
        return self.order.get(besluit.overleg or "", -1)


def agenda(overzicht: Overzicht, bijeenkomst: Bijeenkomst, *, vertrouwelijk: bool) -> Agenda:
    """The agenda as it is on the morning of the overleg, whenever it is made.

    What was decided on the day itself doesn't count.
    """
    morning, bijeenkomsten = bijeenkomst.begin, overzicht.bijeenkomsten
    order = {each.id: number for number, each in enumerate(bijeenkomsten)}
    mijlpalen = _that_may_matter(overzicht, bijeenkomst, order[bijeenkomst.id])
    overleggen = _Overleggen(order, order[bijeenkomst.id], _by_mijlpaal(mijlpalen, overzicht.besluiten))
    shown = [each for each in mijlpalen if vertrouwelijk or not each.vertrouwelijk]
    then = [_undecided(each, overleggen) for each in on_day(shown, _eve(bijeenkomst))]
    found = [(rubriek, each) for each in then if (rubriek := _rubriek(each, overleggen, bijeenkomst))]
    found.sort(key=lambda each: _place(each[0], each[1], morning))
    punten = [_punt(number, *each, overleggen) for number, each in enumerate(found, start=1)]
    vorige = bijeenkomsten[overleggen.now - 1] if overleggen.now else None
    volgende = next(iter(bijeenkomsten[overleggen.now + 1 :]), None)
    present = {each.id for _, each in found}
    expected = [each for each in then if each.is_open and volgende and volgende.id in each.overleggen]
    verwacht = sum(each.id not in present for each in expected)
    return Agenda(bijeenkomst, morning, vorige, punten, volgende, verwacht)


def _that_may_matter(overzicht: Overzicht, bijeenkomst: Bijeenkomst, now: int) -> list[Mijlpaal]:
    """What has begun by then, belongs to an overleg up to the next one, or was decided about."""
    named = [each.id for each in overzicht.bijeenkomsten[: now + 2]]
    decided = [each.mijlpaal for each in overzicht.besluiten if each.mijlpaal]
    return overzicht.mijlpalen.such(Hint(month_of(bijeenkomst.eind)[1], _eve(bijeenkomst), named, decided))


def _by_mijlpaal(mijlpalen: list[Mijlpaal], besluiten: tuple[Besluit, ...]) -> dict[str, list[Besluit]]:
    """The besluiten about each mijlpaal, whichever of its records they name."""
    owner = {bron.id: mijlpaal.id for mijlpaal in mijlpalen for bron in mijlpaal.bronnen}
    found: dict[str, list[Besluit]] = defaultdict(list)
    for besluit in besluiten:
        if besluit.mijlpaal in owner:
            found[owner[besluit.mijlpaal]].append(besluit)
    return found


def _undecided(mijlpaal: Mijlpaal, overleggen: _Overleggen) -> Mijlpaal:
    """What this overleg settled is still open on its morning, whatever day was written down for it."""
    settled = {overleggen.number(each) for each in overleggen.besluiten[mijlpaal.id] if each.uitkomst in ENDS}
    if mijlpaal.status == "afgerond" and overleggen.now in settled:
        return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
    return mijlpaal


def _rubriek(mijlpaal: Mijlpaal, overleggen: _Overleggen, bijeenkomst: Bijeenkomst) -> Rubriek | None:
    """Where it stands; what was put off was on that overleg's agenda, whatever its moment says since."""
    if not mijlpaal.is_open:
        return None
    deferred = [each.overleg for each in overleggen.besluiten[mijlpaal.id] if each.uitkomst == "aangehouden"]
    named = {overleggen.order[each] for each in (*mijlpaal.overleggen, *deferred) if each in overleggen.order}
    if overleggen.now in named:
        return "besluitvorming"
    if mijlpaal.overleggen:
        return "eerder" if named and max(named) < overleggen.now else None
    begun = mijlpaal.begin or mijlpaal.eind
    return "voortgang" if begun is not None and begun <= month_of(bijeenkomst.eind)[1] else None


def _place(rubriek: Rubriek, mijlpaal: Mijlpaal, morning: date) -> tuple[int, bool, int, date, str]:
    """By rubriek; what is te laat first where it is about progress; then onderdeel in the routekaart's order."""
    waits = rubriek == "voortgang" and not mijlpaal.is_late(morning)
    return ORDER.index(rubriek), waits, mijlpaal.volgorde, mijlpaal.eind or date.max, mijlpaal.id


def _punt(number: int, rubriek: Rubriek, mijlpaal: Mijlpaal, overleggen: _Overleggen) -> Punt:
    earlier = [each for each in overleggen.besluiten[mijlpaal.id] if overleggen.number(each) < overleggen.now]
    earlier.sort(key=overleggen.number)
    deferred = {each.overleg for each in earlier if each.uitkomst == "aangehouden"}
    return Punt(number, rubriek, mijlpaal, len(deferred), tuple(earlier))


def _eve(bijeenkomst: Bijeenkomst) -> date:
    """The last day that counts."""
    return max(bijeenkomst.begin, date.min + DAG) - DAG
