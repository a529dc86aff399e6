"""What must be done before a mijlpaal, and what waits for it (contract section 2, `na`)."""

from collections.abc import Iterable
from datetime import date

from routehln.model.mijlpaal.agenda import Agenda
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.rules.mijlpaal.progress import on_day


def waiting(
    mijlpalen: list[Mijlpaal], overzicht: Overzicht, dag: date, *, vertrouwelijk: bool = True
) -> list[Mijlpaal]:
    """Give these mijlpalen, each with the ids of what must be done before it and is open on the day (`wacht_op`).

    What is done itself waits for nothing, and nothing waits for what recurs: that is never done for good. What is
    confidential is named only with `vertrouwelijk`: an id is often made of the words of a title.
    """
    record_ids: set[str] = set()
    for mijlpaal in mijlpalen:
        record_ids.update(mijlpaal.na)
    if not record_ids:
        return mijlpalen
    open_ids: dict[str, str] = {}
    for first in on_day(overzicht.mijlpalen.such(Hint(ids=record_ids)), dag):
        may_be_named = vertrouwelijk or not first.vertrouwelijk
        if may_be_named and first.is_open and not first.herhaling:
            open_ids |= dict.fromkeys(first.record_ids, first.id)
    return [_waiting(mijlpaal, open_ids) for mijlpaal in mijlpalen]


def waiting_points(agenda: Agenda, overzicht: Overzicht) -> Agenda:
    """Give an agenda of which each point tells what must be done before it and is open on its peildatum."""
    mijlpalen = waiting([punt.mijlpaal for punt in agenda.punten], overzicht, agenda.peildatum)
    pairs = zip(agenda.punten, mijlpalen, strict=True)
    return agenda._replace(punten=[punt._replace(mijlpaal=mijlpaal) for punt, mijlpaal in pairs])


def _waiting(mijlpaal: Mijlpaal, open_ids: dict[str, str]) -> Mijlpaal:
    """Give a mijlpaal with what it waits for; `open_ids` are the ids of open mijlpalen, by those of their records."""
    if not mijlpaal.is_open or not mijlpaal.na:
        return mijlpaal
    awaited = filter(None, map(open_ids.get, mijlpaal.na))
    return mijlpaal._replace(wacht_op=tuple(dict.fromkeys(awaited)))


def before(mijlpaal: Mijlpaal, overzicht: Overzicht, dag: date) -> list[Mijlpaal]:
    """Give the mijlpalen that must be done before this one, by moment, as they stand on the day."""
    return _with_records(mijlpaal.na, overzicht.mijlpalen.such(Hint(ids=mijlpaal.na)), dag) if mijlpaal.na else []


def after(mijlpaal: Mijlpaal, overzicht: Overzicht, dag: date) -> list[Mijlpaal]:
    """Give the mijlpalen that come after this one, by moment, as they stand on the day."""
    own_ids = set(mijlpaal.record_ids)
    candidates = on_day(overzicht.mijlpalen.such(Hint(naming=own_ids)), dag)
    return sorted((candidate for candidate in candidates if own_ids & set(candidate.na)), key=by_moment)


def steps_of(interventie_ids: Iterable[str], overzicht: Overzicht, dag: date) -> list[Mijlpaal]:
    """Give the mijlpalen that are a step of one of these interventies, by moment, as they stand on the day."""
    ids = set(interventie_ids)
    candidates = on_day(overzicht.mijlpalen.such(Hint(naming=ids)), dag)
    return sorted((candidate for candidate in candidates if ids & set(candidate.interventies)), key=by_moment)


def _with_records(record_ids: Iterable[str], mijlpalen: list[Mijlpaal], dag: date) -> list[Mijlpaal]:
    ids = set(record_ids)
    chosen = [mijlpaal for mijlpaal in mijlpalen if ids & set(mijlpaal.record_ids)]
    return sorted(on_day(chosen, dag), key=by_moment)
