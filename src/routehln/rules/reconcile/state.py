"""The state of the sources, links counted and verdicts left out: texts that disagree, and what stands alone."""

from routehln.model.answers.reconciliation import TekstTegenMoment
from routehln.model.records.records import Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.contradictions import contradictions


def contradicted_by_text(routekaart: Routekaart) -> list[TekstTegenMoment]:
    """Records of which a text names another moment than the one that holds; each such moment once."""
    told = [TekstTegenMoment(stap.id, holds.tekst, named.tekst) for stap, _, named, holds in contradictions(routekaart)]
    return list(dict.fromkeys(told))


def without_row(groups: list[list[Stap]]) -> set[str]:
    """Tussenstops whose mijlpaal has no kalenderregel."""
    alone = [group for group in groups if all(isinstance(stap, Tussenstop) for stap in group)]
    return {stap.id for group in alone for stap in group}


def without_stop(groups: list[list[Stap]]) -> set[str]:
    """Kalenderregels whose mijlpaal has no tussenstop."""
    alone = [group for group in groups if not any(isinstance(stap, Tussenstop) for stap in group)]
    return {stap.id for group in alone for stap in group}
