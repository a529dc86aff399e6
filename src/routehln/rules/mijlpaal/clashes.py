"""Find mijlpalen of which one record contradicts another, for `check` and `reconcile` (contract section 4)."""

from collections.abc import Iterator

from routehln.model.answers.reconciliation import Strijdig
from routehln.model.records.records import Kalenderregel
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import claims, clash, settled


def clashing(routekaart: Routekaart) -> Iterator[Strijdig]:
    """Find each mijlpaal whose dated claims share no day, and for which nobody chose a moment."""
    meetings = routekaart.bijeenkomsten
    for group in routekaart.groups:
        claimed = claims(group, meetings, Kalenderregel)
        if settled(group, meetings) is None and clash(claimed):
            texts = {claim.stap.id: claim.moment.tekst for claim in claimed if claim.moment.gedateerd}
            momenten = {stap.id: texts[stap.id] for stap in group if stap.id in texts}
            words = " en ".join(f"{step_id} zegt '{moment.strip()}'" for step_id, moment in momenten.items())
            yield Strijdig(group[0].id, momenten, f"De momenten overlappen niet: {words}.")
