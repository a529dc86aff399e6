"""What `reconcile` proposes, as bevindingen that can be compared between versions."""

from collections.abc import Collection, Iterator

from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.names import Names
from routehln.rules.reconcile import reconcile

Key = tuple[RegelId, frozenset[str]]
MAX_NAMED = 10


def proposals(routekaart: Routekaart, names: Names, changed: Collection[str]) -> dict[Key, Bevinding]:
    """What touches a mijlpaal with a record in `changed` (ids as now), by rule and ids; the rest is for `check`."""
    touched = {
        stap.id
        for group in routekaart.groups
        if any(names.step(stap.id) in changed for stap in group)
        for stap in group
    }
    found: dict[Key, Bevinding] = {}
    for rule, ids, sentence in _said(routekaart):
        if touched.intersection(ids):
            place = routekaart.by_id[ids[0]].source.plaats()
            key = rule, frozenset(map(names.step, ids))
            found[key] = Bevinding(rule, "info", place, ids[0], sentence)
    return found


def _said(routekaart: Routekaart) -> Iterator[tuple[RegelId, tuple[str, ...], str]]:
    """Rule, ids, and the sentence."""
    answer = reconcile(routekaart)
    for dubbel in answer.dubbel:
        sentence = f"{_listed(dubbel.ids)} lijken dubbel{_sure(sure=dubbel.zeker)}: {dubbel.uitleg}"
        yield RegelId.RECONCILE_DUBBEL, dubbel.ids, sentence
    for each in answer.koppelingen:
        rows = _listed(each.kalender)
        verb = "lijkt" if len(each.kalender) == 1 else "lijken"
        sentence = f"{rows} {verb} te horen bij {each.tussenstop}{_sure(sure=each.zeker)}: {each.uitleg}"
        yield RegelId.RECONCILE_KOPPELING, (each.tussenstop, *each.kalender), sentence


def _listed(ids: tuple[str, ...]) -> str:
    more = [f"nog {len(ids) - MAX_NAMED}"] if len(ids) > MAX_NAMED else []
    return " en ".join([*ids[:MAX_NAMED], *more])


def _sure(*, sure: bool) -> str:
    return " (zeker)" if sure else ""
