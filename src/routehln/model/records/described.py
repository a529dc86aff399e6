"""The meetings that the files describe (contract section 2, `overleggen`), and who meets by every name."""

from collections import Counter
from collections.abc import Iterable

from routehln.model.mijlpaal.bijeenkomst import DECIDING, Bijeenkomst, in_month, prefix
from routehln.model.mijlpaal.gremia import Gremia
from routehln.model.records.records import Gremium, Overleg


def gremia_of(gremia: Iterable[Gremium]) -> Gremia:
    """Return the names of these gremia: of each its id, its naam and its aliassen."""
    names: list[tuple[str, str | None]] = []
    for gremium in gremia:
        owner = DECIDING if gremium.besluitvormend else gremium.id
        names += [(name, owner) for name in gremium.namen]
    return Gremia(names)


def described(overleggen: Iterable[Overleg], gremia: Gremia) -> list[Bijeenkomst]:
    """Return the meeting that each of these records describes, in their order.

    A meeting is called by its `maand`, else by the month of its `datum`. Its id is the record's own, if that has one.
    Without, that of the deciding gremium is the month; where several are called by one month it is the day, except of
    one that alone has that `maand`. Any other gremium's is its gremium's id, a hyphen, and the day or else the month.
    """
    records = list(overleggen)
    owners = [owner_of(record, gremia) for record in records]
    calls = [record.maand or str(record.datum)[: len("2021-10")] for record in records]
    in_months = Counter(zip(owners, calls, strict=True))
    saying = Counter((owner, record.maand) for owner, record in zip(owners, records, strict=True))
    meetings: list[Bijeenkomst] = []
    for record, owner, maand in zip(records, owners, calls, strict=True):
        is_alone = in_months[owner, maand] == 1 or (record.maand is not None and saying[owner, maand] == 1)
        by_month = record.datum is None or (owner is DECIDING and is_alone)
        when = maand if by_month else str(record.datum)
        meetings.append(in_month(record.id or prefix(owner) + when, owner, maand, record.datum))
    return meetings


def owner_of(overleg: Overleg, gremia: Gremia) -> str | None:
    """Return the id of the gremium that meets; DECIDING where that decides or none is named; else an unknown name."""
    if overleg.gremium is None:
        return DECIDING
    owners = gremia.called(overleg.gremium)
    return next(iter(owners)) if len(owners) == 1 else overleg.gremium
