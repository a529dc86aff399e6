"""The whole of `reconcile`: read the records, block, compare, group, assign, explain."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import filterfalse
from typing import NamedTuple

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, Relation, TekstTegenMoment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.clashes import clashing
from routehln.rules.mijlpaal.contradictions import contradictions
from routehln.rules.reconcile.blocking import Pair, candidate_pairs, count_stems, ordered
from routehln.rules.reconcile.compare import Likeness, compare
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.doubles import Double, find_doubles
from routehln.rules.reconcile.explain import explain
from routehln.rules.reconcile.links import Link, Linker
from routehln.rules.reconcile.moments import relation
from routehln.rules.reconcile.statement import Statement, read_statements

Tick = Callable[[float], None]

# How far the work is (0–1) when the records are read, the pairs found, compared, and assigned.
READ, BLOCKED, COMPARED, ASSIGNED = 0.5, 0.65, 0.85, 0.95
RANK: tuple[Relation, ...] = ("gelijk", "ruimer", "onbekend", "strijdig")
EVERY = 5_000  # comparisons between two ticks


class Proposals(NamedTuple):
    """The records that may be one decision, and that nobody decided about yet."""

    dubbel: list[Dubbel]
    koppelingen: list[Koppeling]


def reconcile(routekaart: Routekaart, tick: Tick | None = None) -> Reconciliation:
    """Find which records are one decision, and where sources contradict each other.

    Args:
        routekaart: the records, with the links and verdicts that people wrote.
        tick: hears how far the work is, from 0 to 1.
    """
    tell = tick or _unheard
    tell(0.0)
    decided = Decided(routekaart)
    proposals = _propose(routekaart, decided, tell)
    reconciliation = Reconciliation(
        dubbel=proposals.dubbel,
        koppelingen=proposals.koppelingen,
        strijdig=list(clashing(routekaart)),
        tekst_spreekt_moment_tegen=_contradicted_by_text(routekaart),
        zonder_kalenderregel=list(filterfalse(decided.rows_of, routekaart.by_id)),
        zonder_tussenstop=list(filterfalse(decided.is_linked, routekaart.by_id)),
    )
    tell(1.0)
    return reconciliation


def propose(routekaart: Routekaart) -> Proposals:
    """Find only which records are one decision, for who doesn't ask where sources contradict each other."""
    return _propose(routekaart, Decided(routekaart), _unheard)


def _unheard(progress: float) -> None:
    """Tell nobody how far the work is."""


def _propose(routekaart: Routekaart, decided: Decided, tell: Tick) -> Proposals:
    statements = read_statements(routekaart)
    tell(READ)
    rarity = count_stems(statements.values())
    pairs = candidate_pairs(statements.values(), rarity)
    tell(BLOCKED)
    likenesses = _compare(pairs, statements, rarity, tell)
    tell(COMPARED)
    doubles = find_doubles(statements, likenesses, decided)
    links = Linker(statements, likenesses, doubles, decided).find()
    tell(ASSIGNED)
    answers = _Answers(statements, likenesses)
    return Proposals(answers.dubbel(_not_both_linked(doubles, links)), answers.koppelingen(links))


def _compare(
    pairs: list[Pair], statements: Mapping[str, Statement], rarity: Counter[str], tell: Tick
) -> dict[Pair, Likeness]:
    likenesses: dict[Pair, Likeness] = {}
    for number, (left, right) in enumerate(pairs):
        if number % EVERY == 0:
            tell(BLOCKED + (COMPARED - BLOCKED) * number / len(pairs))
        like = compare(statements[left], statements[right], rarity)
        if like is not None:
            likenesses[left, right] = like
    return likenesses


def _not_both_linked(doubles: list[Double], links: list[Link]) -> list[Double]:
    """Leave out records at another moment that surely belong to different tussenstops: those are two steps."""
    stop_of: dict[str, str] = {}
    for link in links:
        if link.sure:
            stop_of.update(dict.fromkeys((link.stop, *link.rows), link.stop))
    kept = []
    for double in doubles:
        stops = {stop_of.get(record_id) for record_id in double.ids}
        if double.soort != "ander-moment" or None in stops or len(stops) == 1:
            kept.append(double)
    return kept


def _contradicted_by_text(routekaart: Routekaart) -> list[TekstTegenMoment]:
    """List the records of which a text names another moment than holds or another text names; each such moment once."""
    findings = [
        TekstTegenMoment(stap.id, holds.tekst, named.tekst, text_of.id if text_of else None)
        for stap, _, named, holds, text_of in contradictions(routekaart)
    ]
    return list(dict.fromkeys(findings))


class _Answers:
    """Doubles and links as the answer shows them: in the order of the files, each with its sentence."""

    def __init__(self, statements: Mapping[str, Statement], likenesses: Mapping[Pair, Likeness]) -> None:
        self.statements = statements
        self.likenesses = likenesses
        self.order = {record_id: number for number, record_id in enumerate(statements)}

    def dubbel(self, doubles: list[Double]) -> list[Dubbel]:
        return sorted(map(self._dubbel, doubles), key=self._place)

    def koppelingen(self, links: list[Link]) -> list[Koppeling]:
        return sorted(map(self._koppeling, links), key=lambda koppeling: self.order[koppeling.tussenstop])

    def _dubbel(self, double: Double) -> Dubbel:
        ids = self._in_order(double.ids)
        return Dubbel(double.soort, ids, round(double.score, 2), double.sure, self._explain(ids[0], ids[1]))

    def _place(self, dubbel: Dubbel) -> tuple[bool, int, tuple[str, ...]]:
        first_id = dubbel.ids[0]
        return self.statements[first_id].is_stop, self.order[first_id], dubbel.ids

    def _koppeling(self, link: Link) -> Koppeling:
        """The link with the relation, and the sentence, of its row whose moment differs most."""
        rows = self._in_order(link.rows)
        stop = self.statements[link.stop]
        relations = [relation(self.statements[row].moment, stop.moment) for row in rows]
        moment = max(relations, key=RANK.index)
        sentence = self._explain(link.stop, rows[relations.index(moment)])
        return Koppeling(link.stop, rows, round(link.score, 2), link.sure, moment, sentence)

    def _in_order(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(ids, key=self.order.__getitem__))

    def _explain(self, left: str, right: str) -> str:
        pair = ordered(left, right)
        return explain(self.statements[pair[0]], self.statements[pair[1]], self.likenesses.get(pair))
