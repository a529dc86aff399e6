"""What `routehln reconcile` finds, the verdicts that its options make, and what these change."""

from collections.abc import Iterable

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.answers.reconciliation import Reconciliation
from routehln.model.answers.verdict import Verdict
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.verdicts import Refused, Verdicts
from routehln.rules.change.verdicts import plan as plan_verdicts
from routehln.workspace.lookup import stap
from routehln.workspace.typed import readable

Strings = list[str] | None


def from_options(dubbel: Strings, koppel: Strings, apart: Strings, kies: Strings, reden: str | None) -> list[Verdict]:
    """Make verdicts of the options, of which those that weren't given are None; raises WrongUsage.

    Args:
        dubbel: ids of records that are one.
        koppel: a kalenderregel and its tussenstop each, as `REGEL=TUSSENSTOP`.
        apart: ids of records of which no two are the same.
        kies: a tussenstop and its moment each, as `TUSSENSTOP=MOMENT`.
        reden: the reason of every verdict.
    """
    verdicts: list[Verdict] = []
    if dubbel:
        verdicts.append(Verdict("dubbel", _several("--dubbel", dubbel), reden))
    pairs = [_pair("--koppel", text, "REGEL", "TUSSENSTOP") for text in koppel or ()]
    verdicts += [Verdict("koppel", pair, reden) for pair in pairs]
    if apart:
        verdicts.append(Verdict("apart", _several("--apart", apart), reden))
    for text in kies or ():
        tussenstop, moment = _pair("--kies", text, "TUSSENSTOP", "MOMENT")
        verdicts.append(Verdict("kies", (tussenstop, readable(moment, "--kies")), reden))
    return verdicts


def plan(routekaart: Routekaart, verdicts: Iterable[Verdict]) -> Plan:
    """Plan what the verdicts change; raises WrongUsage for an unknown id, or a verdict that can't be."""
    decided = Verdicts(routekaart)
    for verdict in verdicts:
        for record_id in verdict.ids:
            stap(routekaart, record_id)
        try:
            decided.add(verdict)
        except Refused as refused:
            raise WrongUsage(str(refused)) from None
    return Plan(decided.changes())


def plan_sure(routekaart: Routekaart) -> Plan:
    """Plan what needs no person to look at it; what of that can't be carried out is left for one to decide."""
    from routehln.rules.change.questions import sure
    from routehln.rules.reconcile import reconcile

    changes, _ = plan_verdicts(routekaart, sure(reconcile(routekaart)))
    return Plan(changes)


def compare(routekaart: Routekaart) -> Reconciliation:
    """Find what is double, what belongs together and what clashes; a long search shows how far it is."""
    from routehln.rules.reconcile import reconcile
    from routehln.views.report.progress import bar

    with bar("Vergelijken") as tick:
        return reconcile(routekaart, tick)


def _several(option: str, ids: list[str]) -> tuple[str, ...]:
    """Give the ids, each once; raises WrongUsage where that is only one."""
    different_ids = tuple(dict.fromkeys(ids))
    if len(different_ids) == 1:
        raise WrongUsage(
            f"{option} hoort er minstens twee keer te staan, elk met een ander id: {option} {different_ids[0]} …"
        )
    return different_ids


def _pair(option: str, text: str, left_name: str, right_name: str) -> tuple[str, str]:
    """Give what stands before and behind the equals sign; raises WrongUsage with how to write it."""
    left, _, right = text.partition("=")
    left, right = left.strip(), right.strip()
    if not (left and right):
        raise WrongUsage(f"{option}: schrijf {option} {left or left_name}={right or right_name}")
    return left, right
