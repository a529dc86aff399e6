"""The state of the sources, links counted and verdicts left out: texts that disagree, and what stands alone."""

from collections.abc import Iterator

from routehln.model.reconciliation import TekstTegenMoment
from routehln.model.records import Tussenstop
from routehln.model.routekaart import Routekaart, Stap
from routehln.rules.checks.moments import overlap
from routehln.rules.claims import settled
from routehln.rules.in_text import moments_in
from routehln.rules.overleggen import Overleggen


def contradicted_by_text(groups: list[list[Stap]], routekaart: Routekaart) -> Iterator[TekstTegenMoment]:
    """Records whose text names another moment than their own, where nobody chose one."""
    overleggen = Overleggen(routekaart)
    decided = {stap.id for group in groups if settled(group, overleggen) is not None for stap in group}
    for stap in routekaart.by_id.values():
        own = overleggen.settle(stap.moment) if stap.moment is not None else None
        if own is None or not own.gedateerd or stap.id in decided:
            continue
        for named in moments_in(stap.titel):
            if not overlap(overleggen.settle(named), own):
                yield TekstTegenMoment(stap.id, own.tekst, named.tekst)


def without_row(groups: list[list[Stap]]) -> set[str]:
    """Tussenstops whose mijlpaal has no kalenderregel."""
    alone = [group for group in groups if all(isinstance(stap, Tussenstop) for stap in group)]
    return {stap.id for group in alone for stap in group}


def without_stop(groups: list[list[Stap]]) -> set[str]:
    """Kalenderregels whose mijlpaal has no tussenstop."""
    alone = [group for group in groups if not any(isinstance(stap, Tussenstop) for stap in group)]
    return {stap.id for group in alone for stap in group}
