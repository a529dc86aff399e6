"""Which records a new one resembles, before it is there (contract section 5, `add`)."""

from dataclasses import replace

from routehln.model.answers.change import NewRecord
from routehln.model.records.records import LISTS, Kalenderregel, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile import reconcile


def resembling(routekaart: Routekaart, new: NewRecord) -> list[tuple[str, str]]:
    """The ids that the new record resembles, each with the reason in a sentence."""
    found = reconcile(_with(routekaart, new))
    known = new.velden["id"]
    alike = [(other, each.uitleg) for each in found.dubbel if known in each.ids for other in each.ids if other != known]
    for each in found.koppelingen:
        if known in each.kalender:
            alike.append((each.tussenstop, each.uitleg))
        elif known == each.tussenstop:
            alike += [(kalender, each.uitleg) for kalender in each.kalender]
    return alike


def _with(routekaart: Routekaart, new: NewRecord) -> Routekaart:
    stap = LISTS[new.lijst].model_validate(new.velden)
    if isinstance(stap, Tussenstop):
        return replace(routekaart, tussenstops=(*routekaart.tussenstops, stap))
    return replace(routekaart, kalender=(*routekaart.kalender, stap)) if isinstance(stap, Kalenderregel) else routekaart
