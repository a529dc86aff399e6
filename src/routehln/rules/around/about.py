"""What `show` tells of a record that is no mijlpaal: its card, and the mijlpalen that belong to it."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.card import Card, texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.monitor.assessment import Assessments
from routehln.rules.around.order import steps_of
from routehln.rules.ask.acties import acties_on
from routehln.rules.mijlpaal.progress import on_day
from routehln.rules.monitor.assess import assess_monitor


class About(NamedTuple):
    """A card, the mijlpalen and acties that belong to it, the cards that name it, and how an indicator stands."""

    card: Card
    mijlpalen: list[Mijlpaal]
    acties: list[Actie]
    named_by: list[Card]
    assessments: Assessments | None


def about(record_id: str, overzicht: Overzicht, dag: date) -> About | None:
    """Tell about the record with this id, as things stand on the day; None where nothing has it.

    What it is may stand before the id, where two records of different kinds share that: `gremium:gebiedsteams`. A
    meeting that no file describes has a card too.
    """
    soort, colon, bare_id = record_id.partition(":")
    record_id = bare_id if colon else record_id
    cards = [card for card in overzicht.cards.called(record_id) if not colon or card.soort == soort.casefold()]
    card = next(iter(cards), None) if cards or colon else _meeting(record_id, overzicht)
    if card is None:
        return None
    if card.soort == "overleg":
        card = card._replace(titel=overzicht.meeting_names().get(card.id, card.titel))
    mijlpalen = sorted(_mijlpalen(card, overzicht, dag), key=by_moment)
    acties = [actie for actie in acties_on(overzicht, dag) if record_id in (actie.overleg, actie.besluit)]
    return About(card, mijlpalen, acties, _measured_by(card, overzicht), _assessments(card, overzicht, dag))


def _meeting(overleg_id: str, overzicht: Overzicht) -> Card | None:
    for meeting in overzicht.bijeenkomsten:
        if meeting.id == overleg_id:
            return Card("overleg", overleg_id, f"overleg {overleg_id}", None, "", {"maand": meeting.maand}, "")
    return None


def _mijlpalen(card: Card, overzicht: Overzicht, dag: date) -> list[Mijlpaal]:
    """Give the steps of an interventie, the points of an overleg, or what a besluit is about."""
    match card.soort:
        case "interventie":
            return steps_of([card.id], overzicht, dag)
        case "overleg":
            named = on_day(overzicht.mijlpalen.such(Hint(overleggen=[card.id])), dag)
            return [mijlpaal for mijlpaal in named if card.id in mijlpaal.overleggen]
        case "besluit":
            subject = str(card.record.get("mijlpaal"))
            named = on_day(overzicht.mijlpalen.such(Hint(ids=[subject])), dag)
            return [mijlpaal for mijlpaal in named if subject in mijlpaal.record_ids]
    return []


def _assessments(card: Card, overzicht: Overzicht, dag: date) -> Assessments | None:
    """Judge an indicator by the metingen up to the year of the day; None of any other record."""
    if card.soort != "indicator":
        return None
    whole = assess_monitor(overzicht.monitoring.monitor(), dag.year)
    assessment = whole.of(card.id)
    return whole._replace(every=(assessment,)) if assessment else None


def _measured_by(card: Card, overzicht: Overzicht) -> list[Card]:
    """Give the interventies that an indicator measures; of any other record none."""
    if card.soort != "indicator":
        return []
    interventies = [candidate for candidate in overzicht.cards.every() if candidate.soort == "interventie"]
    return [interventie for interventie in interventies if card.id in texts(interventie.record, "indicatoren")]
