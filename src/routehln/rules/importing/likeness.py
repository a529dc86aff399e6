"""The records that a new row is like, by the comparison of `reconcile`: a question, never an answer."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from routehln.model.records.records import LISTS
from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile.blocking import candidate_pairs, count_stems
from routehln.rules.reconcile.compare import Likeness, compare
from routehln.rules.reconcile.doubles import FAR, NEAR
from routehln.rules.reconcile.explain import explain
from routehln.rules.reconcile.moments import is_series, relation
from routehln.rules.reconcile.statement import Statement, read_statements

MOST = 3  # records that one row is said to be like
SOURCE = "de bron"  # a row, in an explanation


class Like(NamedTuple):
    """The id of a record that a row may be, and why, in a sentence."""

    record_id: str
    why: str


def likes(
    routekaart: Routekaart, lijst: str, rows: Mapping[str, Mapping[str, str]], among: Iterable[str]
) -> dict[str, list[Like]]:
    """Give the records that each row is like, the most alike first.

    Args:
        routekaart: where the records stand.
        lijst: the list that the rows go to.
        rows: the keys of each row, by an id that nothing in the routekaart has.
        among: the ids of the records that a row may be.
    """
    new = [LISTS[lijst].model_validate({**velden, "id": row_id}) for row_id, velden in rows.items()]
    kept = set(among)
    if not new or not kept:
        return {}
    old = [record for record in getattr(routekaart, lijst) if record.id in kept]
    replaced: dict[str, Any] = {"tussenstops": (), "kalender": (), lijst: (*old, *new)}
    statements = read_statements(replace(routekaart, **replaced))
    rarity = count_stems(statements.values())
    scored: dict[str, list[tuple[float, str, str]]] = {}
    for left, right in candidate_pairs(statements.values(), rarity):
        if (left in rows) == (right in rows):
            continue
        row_id, record_id = (left, right) if left in rows else (right, left)
        like = compare(statements[left], statements[right], rarity)
        if like and _may_be_same(statements[row_id], statements[record_id], like):
            why = explain(_named(statements[left], rows), _named(statements[right], rows), like)
            scored.setdefault(row_id, []).append((-like.score, record_id, why))
    return {row_id: _best(alike) for row_id, alike in scored.items()}


def _named(statement: Statement, rows: Mapping[str, Mapping[str, str]]) -> Statement:
    """Give a statement as a reader hears of it: a row has no id of its own."""
    return statement._replace(id=SOURCE) if statement.id in rows else statement


def _best(alike: list[tuple[float, str, str]]) -> list[Like]:
    return [Like(record_id, why) for _, record_id, why in sorted(alike)[:MOST]]


def _may_be_same(row: Statement, record: Statement, like: Likeness) -> bool:
    """Tell whether two are enough alike to ask: less so where they share a day."""
    if is_series(row, record):
        return False
    if like.sure or row.text == record.text:
        return True
    return like.score >= (FAR if relation(row.moment, record.moment) == "strijdig" else NEAR)
