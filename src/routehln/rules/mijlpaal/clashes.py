"""Mijlpalen whose sources contradict each other, said once for `check` and `reconcile` (contract section 4)."""

from collections.abc import Iterator

from routehln.model.answers.reconciliation import Strijdig
from routehln.model.records.records import Kalenderregel
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import claims, clash, settled


def clashing(routekaart: Routekaart) -> Iterator[Strijdig]:
    """Mijlpalen whose dated sources share no day, and for which nobody chose a moment, whichever source leads."""
    meetings = routekaart.bijeenkomsten
    for group in routekaart.groups:
        found = [claim for claim in claims(group, meetings, Kalenderregel) if claim.moment.gedateerd]
        if settled(group, meetings) is None and clash(found):
            said = {claim.stap.id: claim.moment.tekst for claim in found}
            moments = {stap.id: said[stap.id] for stap in group if stap.id in said}
            words = " en ".join(f"{known} zegt '{moment.strip()}'" for known, moment in moments.items())
            yield Strijdig(group[0].id, moments, f"Geen dag gemeen: {words}.")
