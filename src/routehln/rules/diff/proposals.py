"""Turn the proposals of `reconcile` into bevindingen that can be compared between versions."""

from collections.abc import Collection, Iterator

from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.names import Names
from routehln.rules.reconcile import reconcile

Key = tuple[RegelId, frozenset[str]]
MAX_NAMED = 10


def proposals(routekaart: Routekaart, names: Names, changed_ids: Collection[str]) -> dict[Key, Bevinding]:
    """Give the proposals about mijlpalen with a record in `changed_ids`, by rule and ids; all ids as they are now."""
    touched_ids: set[str] = set()
    for group in routekaart.groups:
        if any(names.step(stap.id) in changed_ids for stap in group):
            touched_ids.update(stap.id for stap in group)
    bevindingen: dict[Key, Bevinding] = {}
    for rule, ids, sentence in _proposed(routekaart):
        if not touched_ids.isdisjoint(ids):
            place = routekaart.by_id[ids[0]].source.plaats()
            key = rule, frozenset(map(names.step, ids))
            bevindingen[key] = Bevinding(rule, "info", place, ids[0], sentence)
    return bevindingen


def _proposed(routekaart: Routekaart) -> Iterator[tuple[RegelId, tuple[str, ...], str]]:
    """Give the rule, the ids and the sentence of every proposal."""
    answer = reconcile(routekaart)
    for dubbel in answer.dubbel:
        sentence = f"{_listed(dubbel.ids)} lijken dubbel{_sure(sure=dubbel.zeker)}: {dubbel.uitleg}"
        yield RegelId.RECONCILE_DUBBEL, dubbel.ids, sentence
    for koppeling in answer.koppelingen:
        verb = "lijkt" if len(koppeling.kalender) == 1 else "lijken"
        link = f"{_listed(koppeling.kalender)} {verb} te horen bij {koppeling.tussenstop}"
        sentence = f"{link}{_sure(sure=koppeling.zeker)}: {koppeling.uitleg}"
        yield RegelId.RECONCILE_KOPPELING, (koppeling.tussenstop, *koppeling.kalender), sentence


def _listed(ids: tuple[str, ...]) -> str:
    left = len(ids) - MAX_NAMED
    more = [f"nog {left}"] if left > 0 else []
    return " en ".join([*ids[:MAX_NAMED], *more])


def _sure(*, sure: bool) -> str:
    return " (zeker)" if sure else ""
