"""Write down what was measured (contract section 5, `meting`)."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, Change, NewRecord
from routehln.model.monitor.monitor import WITHOUT_VALUE
from routehln.model.records.records import Meting
from routehln.model.records.references import with_paths
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.monitor.gather import gebied_of

LIJST = "metingen"
Velden = Mapping[str, str]


class ExistingMeting(NamedTuple):
    """A meting in the files, and its number in the list of its own file, from 0."""

    record: Meting
    number: int


def existing_meting(routekaart: Routekaart, indicator: str, gebied: str | None, jaar: int) -> ExistingMeting | None:
    """Find the meting of an indicator in a gebied (an id) and a year; of two of the same the last, which counts."""
    last: ExistingMeting | None = None
    for (_, number), meting in with_paths(routekaart, LIJST):
        if not isinstance(meting, Meting) or (meting.indicator, meting.jaar) != (indicator, jaar):
            continue
        if gebied_of(meting, routekaart) == gebied:
            last = ExistingMeting(meting, int(number))
    return last


def record(routekaart: Routekaart, indicator: str, gebied: str | None, jaar: int, velden: Velden) -> list[AnyChange]:
    """Write a meting, or give the one that is there these keys and leave its others.

    Args:
        routekaart: the routekaart to change.
        indicator: its id.
        gebied: the id of the gebied; None of the own one that no file describes.
        jaar: the year.
        velden: the keys that are given, with their texts: `waarde`, `status`, `breuk`, `bron`.
    """
    existing = existing_meting(routekaart, indicator, gebied, jaar)
    if existing is not None:
        return list(_changes(existing, velden))
    own = routekaart.own_gebied.id if routekaart.own_gebied else None
    named = {"indicator": indicator, "gebied": gebied if gebied != own else None, "jaar": str(jaar)}
    given: dict[str, str | None] = {**named, **velden}
    fields = {key: given[key] or "" for key in Meting.model_fields if given.get(key)}
    series = [meting for meting in routekaart.metingen if meting.indicator == indicator]
    return [NewRecord(home(routekaart, LIJST, series or routekaart.metingen), LIJST, fields)]


def _changes(existing: ExistingMeting, velden: Velden) -> Iterator[AnyChange]:
    """Give keys of a meting other texts. A value takes away a status that says there is none; such a status a value."""
    meting = existing.record
    wanted: dict[str, str | None] = dict(velden)
    if "waarde" in velden and "status" not in velden and meting.status in WITHOUT_VALUE:
        wanted["status"] = None
    if velden.get("status") in WITHOUT_VALUE and meting.waarde is not None:
        wanted["waarde"] = None
    for key, text in wanted.items():
        if text or key in meting.model_fields_set:
            yield Change(meting.source.bestand, LIJST, existing.number, (key,), text or None)
