"""From records to the answer: read them, block, compare, group, assign, explain."""

from collections.abc import Callable, Iterable, Mapping

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, Relation, TekstTegenMoment
from routehln.model.records.records import Kalenderregel, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.clashes import clashing
from routehln.rules.mijlpaal.contradictions import contradictions
from routehln.rules.reconcile.blocking import Pair, candidate_pairs, count_stems, ordered
from routehln.rules.reconcile.compare import Likeness, compare
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.doubles import Double, doubles
from routehln.rules.reconcile.explain import explain
from routehln.rules.reconcile.links import Link, links
from routehln.rules.reconcile.moments import relation
from routehln.rules.reconcile.statement import Statement, read_statements

Tick = Callable[[float], None]

# How far the work is (0–1) when the records are read, the pairs found, compared, and assigned.
READ, BLOCKED, COMPARED, ASSIGNED = 0.5, 0.65, 0.85, 0.95
RANK: tuple[Relation, ...] = ("gelijk", "ruimer", "strijdig")
EVERY = 5_000  # comparisons between two ticks


def reconcile(routekaart: Routekaart, tick: Tick | None = None) -> Reconciliation:
    """What is one decision, and what is contradicted; `tick` hears how far the work is, from 0 to 1."""
    tell = tick or _nobody
    tell(0.0)
    decided = Decided(routekaart)
    statements = read_statements(routekaart)
    tell(READ)
    pairs = candidate_pairs(statements.values())
    tell(BLOCKED)
    likenesses = _compare(pairs, statements, tell)
    tell(COMPARED)
    by_kind = [[each for each in statements.values() if each.is_stop is kind] for kind in (False, True)]
    found = [double for kind in by_kind for double in doubles(kind, likenesses, decided)]
    linked = links(statements, likenesses, found, decided)
    tell(ASSIGNED)
    shown = _Shown(routekaart, statements, likenesses)
    answer = Reconciliation(
        dubbel=shown.doubles(_not_both_linked(found, linked)),
        koppelingen=shown.links(linked),
        strijdig=list(clashing(routekaart)),
        tekst_spreekt_moment_tegen=_contradicted_by_text(routekaart),
        zonder_kalenderregel=shown.in_order(decided.without_other_kind(Tussenstop)),
        zonder_tussenstop=shown.in_order(decided.without_other_kind(Kalenderregel)),
    )
    tell(1.0)
    return answer


def _nobody(_progress: float) -> None:
    return


def _not_both_linked(found: list[Double], linked: list[Link]) -> list[Double]:
    """Without those of which each surely belongs with another: two steps, in both sources."""
    place = {each: link.stop for link in linked if link.sure for each in (link.stop, *link.rows)}
    return [
        double
        for double in found
        if double.soort != "ander-moment"
        or None in (places := {place.get(each) for each in double.ids})
        or len(places) == 1
    ]


def _compare(pairs: list[Pair], statements: Mapping[str, Statement], tell: Tick) -> dict[Pair, Likeness]:
    found: dict[Pair, Likeness] = {}
    rarity = count_stems(statements.values())
    for number, (one, other) in enumerate(pairs):
        if number % EVERY == 0:
            tell(BLOCKED + (COMPARED - BLOCKED) * number / len(pairs))
        like = compare(statements[one], statements[other], rarity)
        if like is not None:
            found[one, other] = like
    return found


def _contradicted_by_text(routekaart: Routekaart) -> list[TekstTegenMoment]:
    """Records of which a text names another moment than the one that holds; each such moment once."""
    told = [TekstTegenMoment(stap.id, holds.tekst, named.tekst) for stap, _, named, holds in contradictions(routekaart)]
    return list(dict.fromkeys(told))


class _Shown:
    """Findings in the order of the files, each with its sentence."""

    def __init__(
        self, routekaart: Routekaart, statements: Mapping[str, Statement], likenesses: Mapping[Pair, Likeness]
    ) -> None:
        self.statements = statements
        self.likenesses = likenesses
        self.order = {known: number for number, known in enumerate(routekaart.by_id)}

    def in_order(self, ids: Iterable[str]) -> list[str]:
        return sorted(ids, key=self.order.__getitem__)

    def doubles(self, found: Iterable[Double]) -> list[Dubbel]:
        shown = []
        for double in found:
            ids = self.in_order(double.ids)
            sentence = self._explain(ids[0], ids[1])
            shown.append(Dubbel(double.soort, tuple(ids), round(double.score, 2), double.sure, sentence))
        return sorted(shown, key=lambda each: (self.statements[each.ids[0]].is_stop, self.order[each.ids[0]], each.ids))

    def links(self, found: Iterable[Link]) -> list[Koppeling]:
        shown = []
        for link in found:
            rows = self.in_order(link.rows)
            stop = self.statements[link.stop]
            relations = {row: relation(self.statements[row].moment, stop.moment) for row in rows}
            moment = max(relations.values(), key=RANK.index)
            sentence = self._explain(link.stop, max(rows, key=lambda row: RANK.index(relations[row])))
            shown.append(Koppeling(link.stop, tuple(rows), round(link.score, 2), link.sure, moment, sentence))
        return sorted(shown, key=lambda each: self.order[each.tussenstop])

    def _explain(self, one: str, other: str) -> str:
        pair = ordered(one, other)
        like = self.likenesses.get(pair)
        first, second = (self.statements[known] for known in pair)
        return explain(first, second, like)
