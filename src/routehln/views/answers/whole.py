"""The JSON of `leefgebied` and `routekaart`: the records as the files have them, and their mijlpalen."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from routehln.model.mijlpaal.card import Card
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers.mijlpalen import all_as_json
from routehln.views.report.answer import Answer
from routehln.views.report.report import Report


def leefgebieden(gebieden: Sequence[Card], mijlpalen: Sequence[Mijlpaal], peildatum: date) -> Answer:
    """Give each leefgebied with its own mijlpalen."""

    def payload() -> dict[str, Any]:
        objects: list[dict[str, Any]] = []
        for gebied in gebieden:
            own = [mijlpaal for mijlpaal in mijlpalen if mijlpaal.leefgebied == gebied.id]
            objects.append(gebied.record | {"mijlpalen": all_as_json(own, peildatum)})
        return {"peildatum": peildatum, "leefgebieden": objects}

    return Answer("leefgebied", lambda: Report([]), payload, [], list)


def routekaart(cards: Sequence[Card], mijlpalen: Sequence[Mijlpaal], peildatum: date) -> Answer:
    """Give the head of the routekaart, its fasen, leefgebieden and gremia, and every mijlpaal."""

    def payload() -> dict[str, Any]:
        lists = {"leefgebieden": "leefgebied", "fasen": "fase", "gremia": "gremium"}
        return {
            "peildatum": peildatum,
            "routekaart": next(card.record for card in cards if card.soort == "routekaart"),
            **{key: [card.record for card in cards if card.soort == soort] for key, soort in lists.items()},
            "mijlpalen": all_as_json(mijlpalen, peildatum),
        }

    return Answer("routekaart", lambda: Report([]), payload, [], list)
