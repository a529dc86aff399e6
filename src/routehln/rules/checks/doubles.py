"""Doubles: each id once, and each overleg and besluit, which need none (contract section 2)."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.records.records import Besluit, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel


def unique_ids(routekaart: Routekaart) -> Iterator[Hit]:
    """No two records of a kind share an id; tussenstops and kalenderregels are one kind."""
    kinds: list[Iterable[Record]] = [
        routekaart.steps,
        routekaart.fasen,
        routekaart.leefgebieden,
        routekaart.gremia,
        routekaart.overleggen,
        routekaart.besluiten,
    ]
    for records in kinds:
        yield from _repeats(records)


def _repeats(records: Iterable[Record]) -> Iterator[Hit]:
    first: dict[str, Record] = {}
    for record in records:
        known = getattr(record, "id", None)
        if known is None:
            continue
        if known in first:
            plaats = first[known].source.plaats("id")
            yield Hit(record, ("id",), f"het id '{known}' is al van {plaats}{_to_do(first[known], record)}")
        first.setdefault(known, record)


def _to_do(first: Record, again: Record) -> str:
    """What to do about an id that two records have: after a merge they may well be one and the same."""
    if type(first) is not type(again):
        return "; geef dit record een ander id"
    differing = _differing(first, again)
    if not differing:
        return "; die twee zijn precies gelijk: haal er een weg"
    return f"; die twee verschillen in {differing}: maak er één record van, of geef dit record een ander id"


def _differing(one: Record, other: Record) -> str:
    return ", ".join(key for key in type(one).model_fields if getattr(one, key) != getattr(other, key))


def once(routekaart: Routekaart) -> Iterator[Hit]:
    """What needs no id stands there once; a merge of two branches that both added it leaves two.

    An overleg is known by its month or its day, a besluit by its overleg and its mijlpaal (contract section 2).
    """
    first: dict[object, Overleg | Besluit] = {}
    for subject, record in _subjects(routekaart):
        before = first.setdefault(subject, record)
        if before is record or (record.id and record.id == before.id):  # the latter is `unique_ids`' to tell
            continue
        differing, plaats = _differing(before, record), before.source.plaats()
        if not differing:
            yield Hit(record, (), f"precies hetzelfde staat al op {plaats}; haal er een weg")
        else:
            sentence = f"dit staat al op {plaats}, en die twee verschillen in {differing}: maak er één van"
            yield Hit(record, (), sentence)


def _subjects(routekaart: Routekaart) -> Iterator[tuple[object, Overleg | Besluit]]:
    """Each overleg and besluit with what it is about; the whole of a besluit where it doesn't say."""
    yield from zip((each.id for each in routekaart.bijeenkomsten.described), routekaart.overleggen, strict=True)
    for besluit in routekaart.besluiten:
        if besluit.overleg and besluit.mijlpaal:
            yield (besluit.overleg, routekaart.mijlpaal_ids.get(besluit.mijlpaal, besluit.mijlpaal)), besluit
        else:
            yield besluit, besluit


DOUBLE_ID = Regel(RegelId.DUBBEL_ID, "fout", "een id is van één record", unique_ids)
DOUBLE_RECORD = Regel(RegelId.DUBBEL_RECORD, "waarschuwing", "een overleg of besluit staat er één keer", once)
