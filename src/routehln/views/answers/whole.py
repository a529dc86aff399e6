"""The JSON of `leefgebied` and `routekaart`: the records as the files have them, and their mijlpalen."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from routehln.model.mijlpaal.card import Card, Plain
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.assessment import Assessments
from routehln.views.answers.mijlpalen import all_as_json
from routehln.views.monitor.indicator import as_json
from routehln.views.report.answer import Answer
from routehln.views.report.report import Report


def leefgebieden(
    gebieden: Sequence[Card], mijlpalen: Sequence[Mijlpaal], assessments: Assessments, peildatum: date
) -> Answer:
    """Give each leefgebied with its own mijlpalen, and whether its indicatoren are on course."""

    def payload() -> dict[str, Any]:
        objects: list[dict[str, Any]] = []
        for gebied in gebieden:
            own = [mijlpaal for mijlpaal in mijlpalen if mijlpaal.leefgebied == gebied.id]
            measured = [one for one in assessments.every if one.indicator.onderdeel == gebied.titel]
            monitor = list(map(as_json, measured))
            objects.append(gebied.record | {"monitor": monitor, "mijlpalen": all_as_json(own, peildatum)})
        return {"peildatum": peildatum, "leefgebieden": objects}

    return Answer("leefgebied", lambda: Report([]), payload, [], list)


def routekaart(cards: Sequence[Card], mijlpalen: Sequence[Mijlpaal], peildatum: date) -> Answer:
    """Give the head of the routekaart, its fasen, leefgebieden and gremia, and every mijlpaal."""

    def payload() -> dict[str, Any]:
        [head] = _records(cards, "routekaart")
        return {
            "peildatum": peildatum,
            "routekaart": head,
            "leefgebieden": _records(cards, "leefgebied"),
            "fasen": _records(cards, "fase"),
            "gremia": _records(cards, "gremium"),
            "mijlpalen": all_as_json(mijlpalen, peildatum),
        }

    return Answer("routekaart", lambda: Report([]), payload, [], list)


def _records(cards: Sequence[Card], soort: str) -> list[dict[str, Plain]]:
    """Give the record of each card of this soort, as its keys in the file."""
    return [card.record for card in cards if card.soort == soort]
