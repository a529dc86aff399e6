"""Who is named as there or not at an overleg, and has no seat in the gremium that meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.model.mijlpaal.seats import seats
from routehln.model.names import begins, closest, short
from routehln.views.documents.meetings import body_in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.rules.change.overleggen import Fact


def guest_notes(overzicht: Overzicht, overleg: Bijeenkomst, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Say of each organisation in these facts that it has no seat, and which member was probably meant.

    Guests may come, so it is no mistake. Of a gremium without members nothing is said.
    """
    gremium = overzicht.who_meets(overleg)
    own = seats(gremium.leden) if gremium else []
    if gremium is None or not own:
        return
    for name in dict.fromkeys(_named(facts)):
        if not any(seat.is_called(name) for seat in own):
            body = f"{gremium.lidwoord} {body_in_sentence(gremium)}"
            yield f"let op: {short(name)} is geen lid van {body}{_meant(name, [seat.organisatie for seat in own])}"


def _named(facts: Mapping[str, Fact]) -> Iterator[str]:
    for key in ("aanwezig", "afwezig"):
        for item in facts.get(key) or ():
            yield item if isinstance(item, str) else item["organisatie"]


def _meant(name: str, organisations: list[str]) -> str:
    """Ask whether the member was meant whose name begins so, or comes near; end the sentence where there is none."""
    beginnings = dict.fromkeys(organisatie for organisatie in organisations if begins(organisatie, name))
    meant = next(iter(beginnings)) if len(beginnings) == 1 else closest(name, organisations)
    return f"; bedoelde u '{meant}'?" if meant else "."
