"""What was decided in a year, by meeting, and what still asks for a decision."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from routehln.model.mijlpaal.bijeenkomst import DECIDING
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.model.timing import is_over
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Beslissing, Vraag, Zitting
from routehln.rules.ask.acties import by_record
from routehln.rules.voortgang.labels import as_listed
from routehln.rules.voortgang.material import Material

PUT_OFF, NOTED = "aangehouden", "ter kennisname"  # of uitkomsten


def decided(material: Material, periode: Periode) -> list[Zitting]:
    """Give the meetings that decided anything in the period, by day, each with its besluiten.

    A besluit counts on its own day, else on the last day that its meeting can be on; without either it counts in no
    period.
    """
    overzicht = material.overzicht
    meetings = {meeting.id: meeting for meeting in overzicht.bijeenkomsten}
    names = overzicht.meeting_names()
    owners = by_record(material.mijlpalen)
    by_meeting: dict[str, list[Beslissing]] = {}
    for besluit in material.besluiten:
        meeting = meetings.get(besluit.overleg or "")
        day = besluit.op or (meeting.eind if meeting else None)
        if besluit.uitkomst and day and periode.has(day):
            mijlpaal = owners.get(besluit.mijlpaal or "")
            by_meeting.setdefault(besluit.overleg or "", []).append(Beslissing(besluit, mijlpaal, day))
    zittingen: list[Zitting] = []
    for overleg_id, beslissingen in by_meeting.items():
        meeting = meetings.get(overleg_id)
        listed = as_listed(beslissingen, meeting, overzicht) if meeting else beslissingen
        zittingen.append(Zitting(meeting, names.get(overleg_id, ""), tuple(listed)))
    return sorted(zittingen, key=_by_day)


def _by_day(zitting: Zitting) -> tuple[date, str]:
    """Sort key: the day of its first besluit, its name."""
    return min(beslissing.dag for beslissing in zitting.beslissingen), zitting.naam


def times_put_off(besluiten: Iterable[Besluit], mijlpalen: Iterable[Mijlpaal]) -> Counter[str]:
    """Count how often these besluiten put off each of these mijlpalen, by the id of the mijlpaal."""
    owners = by_record(mijlpalen)
    deferring = [besluit for besluit in besluiten if besluit.uitkomst == PUT_OFF]
    return Counter(owners[besluit.mijlpaal].id for besluit in deferring if besluit.mijlpaal in owners)


def to_decide(material: Material, mijlpalen: Iterable[Mijlpaal], periode: Periode) -> list[Vraag]:
    """Give what still asked the deciding gremium for a decision at the end of the period.

    That is what is open, and was planned for one of its meetings before that end, or put off; unless it took note of
    it at the last of these meetings, or later. `mijlpalen` are as they stood at the end of the period, and keep their
    order. Where no gremium decides, nothing is asked.
    """
    overzicht = material.overzicht
    if not any(gremium.besluitvormend for gremium in overzicht.gremia):
        return []
    past = _past(overzicht, periode)
    until = [besluit for besluit in material.besluiten if besluit.overleg in past]
    put_off = times_put_off(until, material.mijlpalen)
    noted = _noted(until, material.mijlpalen, past)
    names = overzicht.meeting_names()
    vragen: list[Vraag] = []
    for mijlpaal in mijlpalen:
        own = [overleg for overleg in past if overleg in mijlpaal.overleggen]
        last = past[own[-1]] if own else 0
        is_asked = bool(own) or put_off[mijlpaal.id] > 0
        if mijlpaal.is_open and is_asked and noted.get(mijlpaal.id, -1) < last:
            overleg = names.get(own[-1], "") if own else ""
            vragen.append(Vraag(mijlpaal, _gevraagd(overzicht, mijlpaal), overleg, put_off[mijlpaal.id]))
    return vragen


def _past(overzicht: Overzicht, periode: Periode) -> dict[str, int]:
    """Number the deciding gremium's meetings that were over by the end of the period, by day, from 0; by their ids."""
    past: dict[str, int] = {}
    for meeting in overzicht.bijeenkomsten:
        if meeting.gremium == DECIDING and is_over(meeting, periode.peildatum):
            past[meeting.id] = len(past)
    return past


def _noted(besluiten: Iterable[Besluit], mijlpalen: Iterable[Mijlpaal], past: Mapping[str, int]) -> dict[str, int]:
    """Give the number, of `past`, of the last meeting that took note of each mijlpaal, by the id of the mijlpaal."""
    owners = by_record(mijlpalen)
    noted: dict[str, int] = {}
    for besluit in besluiten:
        owner = owners.get(besluit.mijlpaal or "")
        if owner and besluit.uitkomst == NOTED:
            noted[owner.id] = max(noted.get(owner.id, -1), past[besluit.overleg or ""])
    return noted


def _gevraagd(overzicht: Overzicht, mijlpaal: Mijlpaal) -> str | None:
    """Give what is asked for in a decision about a mijlpaal, by the first of its records that says it."""
    vermeldingen = overzicht.mijlpalen.vermeldingen(mijlpaal)
    return next((vermelding.gevraagd for vermelding in vermeldingen if vermelding.gevraagd), None)
