"""Draw up the agenda of an overleg (contract section 5, `agenda`)."""

from collections.abc import Iterable
from datetime import date

from routehln.model.mijlpaal.agenda import Agenda, Punt
from routehln.model.mijlpaal.bijeenkomst import DECIDING, Bijeenkomst, of_gremium
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Mijlpalen, Overzicht
from routehln.model.mijlpaal.plain import Rubriek
from routehln.model.moment.day import month_of
from routehln.model.moment.spans import DAG
from routehln.model.timing import is_late
from routehln.rules.ask.acties import open_acties
from routehln.rules.ask.history import History
from routehln.rules.ask.meant import upcoming
from routehln.rules.ask.numbering import numbered
from routehln.rules.mijlpaal.progress import on_day

ORDER: tuple[Rubriek, ...] = ("besluitvorming", "eerder", "voorbereiding", "voortgang")
FOR_DECISION = ("besluitvorming", "eerder")


def agenda(overzicht: Overzicht, overleg: Bijeenkomst, gemaakt_op: date, *, vertrouwelijk: bool) -> Agenda:
    """Give the agenda as it is on the morning of the overleg, whenever it is made.

    What was decided on the day itself doesn't count. What is te laat is judged on the day of making, `gemaakt_op`,
    where that is before the overleg: nobody is late yet with what has some days more. Without `vertrouwelijk` the
    confidential points are left out; the others keep their numbers.
    """
    prepared = prepared_by(overzicht, overleg)
    own = History.of(overzicht, overleg)
    theirs = History.of(overzicht, prepared) if prepared else None
    mijlpalen = _candidates(overzicht, overleg, [own, theirs] if theirs else [own])
    own = own.with_besluiten(mijlpalen, overzicht.besluiten)
    theirs = theirs and theirs.with_besluiten(mijlpalen, overzicht.besluiten)
    until = month_of(overleg.eind)[1]
    punten: list[Punt] = []
    elsewhere: dict[str, Mijlpaal] = {}
    for mijlpaal in on_day(mijlpalen, overleg.begin, _eve(overleg)):
        undecided = (theirs or own).undecided(own.undecided(mijlpaal))
        rubriek = _rubriek(undecided, own, theirs, until)
        if rubriek:
            punten.append(_punt(rubriek, undecided, own, overzicht.mijlpalen))
        else:
            elsewhere |= {bron.id: undecided for bron in undecided.bronnen}
    described = overzicht.overleggen.get(overleg.id)
    fixed = described.agenda if described else None
    punten.sort(key=lambda punt: _place(punt, min(gemaakt_op, overleg.begin)))
    punten = numbered(punten, fixed, elsewhere)
    shown = [punt for punt in punten if vertrouwelijk or not punt.mijlpaal.vertrouwelijk]
    expected = _expected(own.volgende, elsewhere, vertrouwelijk=vertrouwelijk)
    earlier = [past.id for past in own.overleggen[: own.current]]
    acties = open_acties(overzicht, earlier, _eve(overleg), vertrouwelijk=vertrouwelijk)
    all_acties = acties if vertrouwelijk else open_acties(overzicht, earlier, _eve(overleg), vertrouwelijk=True)
    return Agenda(
        bijeenkomst=overleg,
        peildatum=overleg.begin,
        gemaakt_op=gemaakt_op,
        vorige=_not_cancelled(reversed(own.overleggen[: own.current]), overzicht),
        punten=shown,
        volgende=own.volgende,
        verwacht=expected,
        voor=prepared,
        vast=fixed is not None,
        acties=tuple(acties),
        verzwegen=() if vertrouwelijk else tuple(punt for punt in punten if punt.mijlpaal.vertrouwelijk),
        verzwegen_acties=len(all_acties) - len(acties),
        kennisgenomen=_is_noted(elsewhere.values(), own, until, vertrouwelijk=vertrouwelijk),
    )


def prepared_by(overzicht: Overzicht, overleg: Bijeenkomst) -> Bijeenkomst | None:
    """Give the overleg that this one prepares: the first of that gremium that isn't over before it, if there is one."""
    for gremium in overzicht.gremia:
        if gremium.id == overleg.gremium and gremium.bereidt_voor:
            deciding_ids = [candidate.id for candidate in overzicht.gremia if candidate.besluitvormend]
            prepared = DECIDING if gremium.bereidt_voor in deciding_ids else gremium.bereidt_voor
            return upcoming(of_gremium(overzicht.bijeenkomsten, prepared), overleg.begin)
    return None


def _candidates(overzicht: Overzicht, overleg: Bijeenkomst, histories: list[History]) -> list[Mijlpaal]:
    """Give at least the mijlpalen that may be a point of this overleg.

    They began by the end of its month, belong to an overleg up to the next one, have a besluit, or have a fixed number.
    """
    overleggen: list[str] = []
    for history in histories:
        overleggen += [meeting.id for meeting in history.overleggen[: history.current + 2]]
    ids = [besluit.mijlpaal for besluit in overzicht.besluiten if besluit.mijlpaal]
    described = overzicht.overleggen.get(overleg.id)
    if described and described.agenda:
        ids += described.agenda.punten
    return overzicht.mijlpalen.such(Hint(month_of(overleg.eind)[1], _eve(overleg), overleggen, ids))


def _rubriek(mijlpaal: Mijlpaal, own: History, theirs: History | None, until: date) -> Rubriek | None:
    """Choose the part of the agenda: by the gremium's own overleggen, else by `theirs`, for whom it prepares."""
    rubriek = own.rubriek(mijlpaal, until)
    if rubriek in FOR_DECISION or theirs is None:
        return rubriek
    return "voorbereiding" if theirs.rubriek(mijlpaal, until) in FOR_DECISION else rubriek


def _is_noted(mijlpalen: Iterable[Mijlpaal], own: History, until: date, *, vertrouwelijk: bool) -> bool:
    """Tell whether one of these would be progress by `until`, but for an earlier overleg that took note of it."""
    for mijlpaal in mijlpalen:
        besluiten = own.besluiten.get(mijlpaal.id, [])
        others = [besluit for besluit in besluiten if besluit.uitkomst != "ter kennisname"]
        if len(others) == len(besluiten) or (mijlpaal.vertrouwelijk and not vertrouwelijk):
            continue
        unnoted = own._replace(besluiten={**own.besluiten, mijlpaal.id: others})
        if unnoted.rubriek(mijlpaal, until) == "voortgang":
            return True
    return False


def _punt(rubriek: Rubriek, mijlpaal: Mijlpaal, history: History, mijlpalen: Mijlpalen) -> Punt:
    """Give the point, still without its number, with what earlier overleggen decided about it."""
    earlier = history.earlier(mijlpaal)
    deferring = {besluit.overleg for besluit in earlier if besluit.uitkomst == "aangehouden"}
    vermeldingen = mijlpalen.vermeldingen(mijlpaal)
    return Punt(
        rubriek,
        mijlpaal,
        aangehouden=len(deferring),
        besluiten=tuple(earlier),
        gevraagd=next((vermelding.gevraagd for vermelding in vermeldingen if vermelding.gevraagd), None),
        toelichting=next((vermelding.toelichting for vermelding in vermeldingen if vermelding.toelichting), None),
        stukken=next((vermelding.stukken for vermelding in vermeldingen if vermelding.stukken), ()),
    )


def _place(punt: Punt, late_as_of: date) -> tuple[int, bool, int, date, str]:
    """Sort key: rubriek; of progress what is te laat first; onderdeel in the routekaart's order; eind."""
    mijlpaal = punt.mijlpaal
    waits = punt.rubriek == "voortgang" and not is_late(mijlpaal, late_as_of)
    return ORDER.index(punt.rubriek), waits, mijlpaal.volgorde, mijlpaal.eind or date.max, mijlpaal.id


def _expected(volgende: Bijeenkomst | None, elsewhere: dict[str, Mijlpaal], *, vertrouwelijk: bool) -> int:
    """Count the open mijlpalen of the next overleg that are no point of this one."""
    if volgende is None:
        return 0
    expected: set[str] = set()
    for mijlpaal in elsewhere.values():
        may_be_told = vertrouwelijk or not mijlpaal.vertrouwelijk
        if may_be_told and mijlpaal.is_open and volgende.id in mijlpaal.overleggen:
            expected.add(mijlpaal.id)
    return len(expected)


def _not_cancelled(meetings: Iterable[Bijeenkomst], overzicht: Overzicht) -> Bijeenkomst | None:
    """Give the first of these meetings that isn't vervallen."""
    for meeting in meetings:
        described = overzicht.overleggen.get(meeting.id)
        if described is None or described.status != "vervallen":
            return meeting
    return None


def _eve(overleg: Bijeenkomst) -> date:
    """Give the day before the overleg, or the calendar's first day."""
    return max(overleg.begin, date.min + DAG) - DAG
