"""Mijlpalen whose sources contradict each other, said once for `check` and `reconcile` (contract section 4)."""

from collections.abc import Iterator

from routehln.model.answers.reconciliation import Strijdig
from routehln.model.records.records import Kalenderregel
from routehln.model.records.routekaart import Routekaart, Stap
from routehln.rules.mijlpaal.claims import claims, clash, settled
from routehln.rules.mijlpaal.overleggen import Overleggen


def clashing(groups: list[list[Stap]], routekaart: Routekaart) -> Iterator[Strijdig]:
    """Mijlpalen whose dated sources share no day, and for which nobody chose a moment, whichever source leads."""
    overleggen = Overleggen(routekaart)
    for group in groups:
        found = [claim for claim in claims(group, overleggen, Kalenderregel) if claim.moment.gedateerd]
        if settled(group, overleggen) is None and clash(found):
            said = {claim.stap.id: claim.moment.tekst for claim in found}
            moments = {stap.id: said[stap.id] for stap in group if stap.id in said}
            words = " en ".join(f"{known} zegt '{moment.strip()}'" for known, moment in moments.items())
            yield Strijdig(group[0].id, moments, f"Geen dag gemeen: {words}.")
