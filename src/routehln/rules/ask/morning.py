"""The routekaart as it was on the morning of an overleg, as far as besluiten tell (contract section 5, `agenda`)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment

if TYPE_CHECKING:  # an answer out of the snapshot needs no records
    from routehln.model.records.records import Kalenderregel, Tussenstop
    from routehln.model.records.routekaart import Routekaart

Step = TypeVar("Step", "Tussenstop", "Kalenderregel")
MOMENT, CHOSEN = "moment", "afstemming.moment"


def with_moments_before(routekaart: Routekaart, overleggen: list[str]) -> Routekaart:
    """Give back to each record the moment that it had before these overleggen moved it; they are in order, last first.

    A besluit that doesn't tell what it changed (`was`) leaves the moment as it is.
    """
    texts: dict[tuple[str, str], str | None] = {}
    for overleg_id in overleggen:
        for besluit in routekaart.besluiten:
            if besluit.overleg == overleg_id and besluit.uitkomst == "aangehouden":
                texts |= {(held.record_id, held.key): held.text for held in besluit.was}
    return replace(
        routekaart,
        tussenstops=tuple(_with_moment(stap, texts) for stap in routekaart.tussenstops),
        kalender=tuple(_with_moment(stap, texts) for stap in routekaart.kalender),
    )


def _with_moment(stap: Step, texts: dict[tuple[str, str], str | None]) -> Step:
    """Give a record the moments that these texts say, by its id and their keys."""
    update: dict[str, object] = {}
    if (stap.id, MOMENT) in texts:
        update[MOMENT] = _moment(texts[stap.id, MOMENT])
    if (stap.id, CHOSEN) in texts:
        chosen = _moment(texts[stap.id, CHOSEN])
        update["afstemming"] = stap.afstemming.model_copy(update={MOMENT: chosen})
    if not update:
        return stap
    earlier = stap.model_copy(update=update)
    earlier.stands(stap.source)
    return earlier


def _moment(text: str | None) -> Moment | None:
    return read_moment(text) if text is not None else None
