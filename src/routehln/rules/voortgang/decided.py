"""What was decided in a year, by meeting, and what still asks for a decision."""

from collections import Counter
from collections.abc import Iterable, Mapping

from routehln.model.mijlpaal.bijeenkomst import DECIDING
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.model.voortgang.voortgang import Beslissing, Periode, Vraag, Zitting
from routehln.rules.ask.acties import by_record
from routehln.rules.voortgang.material import Material

PUT_OFF = "aangehouden"


def decided(material: Material, periode: Periode) -> list[Zitting]:
    """Give the meetings that decided anything in the period, by day, each with its besluiten by their order there.

    A besluit counts on its own day, else on the last day that its meeting can be on; without either it counts nowhere.
    """
    meetings = {meeting.id: meeting for meeting in material.overzicht.bijeenkomsten}
    names = material.overzicht.meeting_names()
    owners = by_record(material.mijlpalen)
    by_meeting: dict[str, list[Beslissing]] = {}
    for besluit in material.besluiten:
        meeting = meetings.get(besluit.overleg or "")
        day = besluit.op or (meeting.eind if meeting else None)
        if besluit.uitkomst and day and periode.has(day):
            mijlpaal = owners.get(besluit.mijlpaal or "")
            naar = names.get(besluit.naar or "", besluit.naar or "")
            by_meeting.setdefault(besluit.overleg or "", []).append(Beslissing(besluit, mijlpaal, day, naar))
    zittingen = [
        Zitting(meetings.get(overleg_id), names.get(overleg_id, ""), tuple(beslissingen))
        for overleg_id, beslissingen in by_meeting.items()
    ]
    return sorted(zittingen, key=lambda zitting: (zitting.beslissingen[0].dag, zitting.naam))


def times_put_off(besluiten: Iterable[Besluit], mijlpalen: Iterable[Mijlpaal]) -> Counter[str]:
    """Count the besluiten among these that put a mijlpaal off, by its id."""
    owners = by_record(mijlpalen)
    deferring = [besluit for besluit in besluiten if besluit.uitkomst == PUT_OFF]
    return Counter(owners[besluit.mijlpaal].id for besluit in deferring if besluit.mijlpaal in owners)


def to_decide(material: Material, standing: Iterable[Mijlpaal], periode: Periode) -> list[Vraag]:
    """Give what the deciding gremium should have decided about by the end of the period, or put off and didn't close.

    What it took note of since asks for nothing more. `standing` has the mijlpalen as they stood then; they keep their
    order. Nothing is asked where no gremium decides.
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
    for mijlpaal in standing:
        own = [overleg for overleg in past if overleg in mijlpaal.overleggen]
        last_place = past[own[-1]] if own else 0
        is_asked = bool(own) or put_off[mijlpaal.id] > 0
        if mijlpaal.is_open and is_asked and noted.get(mijlpaal.id, -1) < last_place:
            overleg = names.get(own[-1], "") if own else ""
            vragen.append(Vraag(mijlpaal, _asked(overzicht, mijlpaal), overleg, put_off[mijlpaal.id]))
    return vragen


def _past(overzicht: Overzicht, periode: Periode) -> dict[str, int]:
    """Give the place, by day, of each meeting of the deciding gremium that was over at the end of the period, by id."""
    past: dict[str, int] = {}
    for meeting in overzicht.bijeenkomsten:
        if meeting.gremium == DECIDING and meeting.eind < periode.peildatum:
            past[meeting.id] = len(past)
    return past


def _noted(besluiten: Iterable[Besluit], mijlpalen: Iterable[Mijlpaal], places: Mapping[str, int]) -> dict[str, int]:
    """Give the place of the last meeting that took note of each mijlpaal, by its id."""
    owners = by_record(mijlpalen)
    noted: dict[str, int] = {}
    for besluit in besluiten:
        owner = owners.get(besluit.mijlpaal or "")
        if owner and besluit.uitkomst == "ter kennisname":
            noted[owner.id] = max(noted.get(owner.id, -1), places[besluit.overleg or ""])
    return noted


def _asked(overzicht: Overzicht, mijlpaal: Mijlpaal) -> str | None:
    vermeldingen = overzicht.mijlpalen.vermeldingen(mijlpaal)
    return next((vermelding.gevraagd for vermelding in vermeldingen if vermelding.gevraagd), None)
