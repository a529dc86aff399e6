"""Turn the proposals of `reconcile` into bevindingen that can be compared between versions."""

from collections.abc import Iterator

from routehln.model.answers.finding import Bevinding
from routehln.model.answers.reconciliation import Dubbel, Koppeling
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.reconcile import Proposals, propose

Proposal = tuple[RegelId, frozenset[str]]
MAX_NAMED = 10


def proposals(routekaart: Routekaart, renames: Renames, changed_ids: set[str]) -> dict[Proposal, Bevinding]:
    """Give the proposals about mijlpalen with a record in `changed_ids`, by rule and ids; all ids as they are now."""
    touched_ids: set[str] = set()
    for group in routekaart.groups:
        step_ids = {stap.id for stap in group}
        if not changed_ids.isdisjoint(map(renames.own, step_ids)):
            touched_ids |= step_ids
    bevindingen: dict[Proposal, Bevinding] = {}
    for rule, ids, claim, proposal in _proposed(propose(routekaart)):
        if not touched_ids.isdisjoint(ids):
            certainty = " (zeker)" if proposal.zeker else ""
            place = routekaart.by_id[ids[0]].source.plaats()
            bevinding = Bevinding(rule, "info", place, ids[0], f"{claim}{certainty}: {proposal.uitleg}")
            bevindingen[rule, frozenset(map(renames.own, ids))] = bevinding
    return bevindingen


def _proposed(answer: Proposals) -> Iterator[tuple[RegelId, tuple[str, ...], str, Dubbel | Koppeling]]:
    """Give the rule, the ids and the claim ('a en b lijken dubbel') of every proposal, and the proposal itself."""
    for dubbel in answer.dubbel:
        yield RegelId.RECONCILE_DUBBEL, dubbel.ids, f"{_listed(dubbel.ids)} lijken dubbel", dubbel
    for link in answer.koppelingen:
        verb = "lijkt" if len(link.kalender) == 1 else "lijken"
        claim = f"{_listed(link.kalender)} {verb} te horen bij {link.tussenstop}"
        yield RegelId.RECONCILE_KOPPELING, (link.tussenstop, *link.kalender), claim, link


def _listed(ids: tuple[str, ...]) -> str:
    more = [f"nog {len(ids) - MAX_NAMED}"] if len(ids) > MAX_NAMED else []
    return " en ".join([*ids[:MAX_NAMED], *more])
