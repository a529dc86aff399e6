"""Doubles: each id once, and each overleg and besluit, which need none (contract section 2)."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.records.records import LISTS, STEPS, Besluit, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel


def unique_ids(routekaart: Routekaart) -> Iterator[Hit]:
    """Find records of one kind that share an id; tussenstops and kalenderregels are one kind."""
    yield from _repeats(routekaart.steps)
    for lijst in LISTS:
        if lijst not in STEPS:
            yield from _repeats(getattr(routekaart, lijst))


def _repeats(records: Iterable[Record]) -> Iterator[Hit]:
    firsts: dict[str, Record] = {}
    for record in records:
        record_id = getattr(record, "id", None)
        if record_id is None:
            continue
        first = firsts.setdefault(record_id, record)
        if first is not record:
            plaats = first.source.plaats("id")
            yield Hit(record, ("id",), f"het id '{record_id}' is al van {plaats}; {_advice(first, record)}")


def _advice(first: Record, repeat: Record) -> str:
    """Say what to do about two records with one id; after a merge they may well be the same."""
    if type(first) is not type(repeat):
        return "geef dit record een ander id"
    differing = _differing(first, repeat)
    if not differing:
        return "die twee zijn precies gelijk: haal er een weg"
    return f"die twee verschillen in {differing}: maak er één record van, of geef dit record een ander id"


def _differing(first: Record, repeat: Record) -> str:
    return ", ".join(key for key in type(first).model_fields if getattr(first, key) != getattr(repeat, key))


def described_once(routekaart: Routekaart) -> Iterator[Hit]:
    """Find overleggen and besluiten that describe the same thing, as a merge of two branches leaves them.

    An overleg is known by its month or its day, a besluit by its overleg and its mijlpaal (contract section 2). Two
    besluiten that differ contradict each other, which `besluit-tegen-status` tells.
    """
    firsts: dict[object, Overleg | Besluit] = {}
    for subject, record in _subjects(routekaart):
        first = firsts.setdefault(subject, record)
        if first is record or (record.id and record.id == first.id):  # the latter is `unique_ids`' to tell
            continue
        differing, plaats = _differing(first, record), first.source.plaats()
        if differing and isinstance(record, Besluit):
            continue
        if differing:
            sentence = f"dit staat al op {plaats}, en die twee verschillen in {differing}: maak er één van"
        else:
            sentence = f"precies hetzelfde staat al op {plaats}; haal er een weg"
        yield Hit(record, (), sentence)


def _subjects(routekaart: Routekaart) -> Iterator[tuple[object, Overleg | Besluit]]:
    """Give each overleg and besluit with a key that is equal for two that describe the same thing.

    A besluit without an overleg or a mijlpaal is its own key, and so equals only its exact copies.
    """
    for bijeenkomst, overleg in routekaart.described_meetings:
        yield bijeenkomst.id, overleg
    for besluit in routekaart.besluiten:
        if besluit.overleg and besluit.mijlpaal:
            yield (besluit.overleg, routekaart.mijlpaal_ids.get(besluit.mijlpaal, besluit.mijlpaal)), besluit
        else:
            yield besluit, besluit


DOUBLE_ID = Regel(RegelId.DUBBEL_ID, "fout", "een id is van één record", unique_ids)
DOUBLE_RECORD = Regel(RegelId.DUBBEL_RECORD, "waarschuwing", "een overleg of besluit staat er één keer", described_once)
