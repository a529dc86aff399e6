"""Tell from which day a mijlpaal is vervallen because an overleg rejected it (contract section 4, 'Status')."""

from collections.abc import Iterable
from datetime import date

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, by_id
from routehln.model.records.records import Besluit
from routehln.model.records.routekaart import Routekaart


def rejected_on(routekaart: Routekaart, besluiten: Iterable[Besluit]) -> date | None:
    """Give the day of the last besluit about a mijlpaal, if that is afgewezen; a ter kennisname doesn't count.

    Without an `op` that is the last day that its overleg can be on.
    """
    rulings = [besluit for besluit in besluiten if besluit.uitkomst not in (None, "ter kennisname")]
    last = max(reversed(rulings), key=lambda besluit: _last_day(routekaart, besluit), default=None)
    if last is None or last.uitkomst != "afgewezen":
        return None
    return last.op or _last_day(routekaart, last)


def _last_day(routekaart: Routekaart, besluit: Besluit) -> date:
    """Give the last day that the overleg of a besluit can be on, else its own day, else the calendar's first."""
    meeting = _meeting(routekaart, besluit.overleg or "")
    return meeting.eind if meeting else besluit.op or date.min


def _meeting(routekaart: Routekaart, overleg_id: str) -> Bijeenkomst | None:
    """Give the meeting with this id, whether a file describes it or not."""
    for described in routekaart.bijeenkomsten.described:
        if described.id == overleg_id:
            return described
    return by_id(overleg_id, [gremium.id for gremium in routekaart.gremia if not gremium.besluitvormend])
