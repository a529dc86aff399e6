"""Find the records that a new one resembles, before it is written (contract section 5, `add`)."""

from dataclasses import replace
from typing import Any

from routehln.model.answers.change import NewRecord
from routehln.model.records.records import LISTS
from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile import propose


def resembling(routekaart: Routekaart, new: NewRecord) -> list[tuple[str, str]]:
    """Give the ids of the records that a new tussenstop or kalenderregel resembles, each with why, in a sentence."""
    stap = LISTS[new.lijst].model_validate(new.velden)
    extended: dict[str, Any] = {new.lijst: (*getattr(routekaart, new.lijst), stap)}
    proposals = propose(replace(routekaart, **extended))
    new_id = new.velden["id"]
    reasons: list[tuple[str, str]] = []
    for dubbel in proposals.dubbel:
        if new_id in dubbel.ids:
            reasons += [(step_id, dubbel.uitleg) for step_id in dubbel.ids if step_id != new_id]
    for koppeling in proposals.koppelingen:
        if new_id in koppeling.kalender:
            reasons.append((koppeling.tussenstop, koppeling.uitleg))
        elif new_id == koppeling.tussenstop:
            reasons += [(step_id, koppeling.uitleg) for step_id in koppeling.kalender]
    return reasons
