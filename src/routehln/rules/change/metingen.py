"""Write down what was measured (contract section 5, `meting`)."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, Change, NewRecord
from routehln.model.monitor.monitor import WITHOUT_VALUE
from routehln.model.records.records import Meting
from routehln.model.records.references import placed
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.monitor.gather import gebied_of

LIJST = "metingen"
Velden = Mapping[str, str]


class Standing(NamedTuple):
    """A meting in the files, and its place among those of its own file, from 0."""

    record: Meting
    place: int


def standing(routekaart: Routekaart, indicator: str, gebied: str | None, jaar: int) -> Standing | None:
    """Find the meting of an indicator in a gebied (an id) and a year; of two of the same the last, which counts."""
    last: Standing | None = None
    for (_, place), meting in placed(routekaart, LIJST):
        if not isinstance(meting, Meting) or (meting.indicator, meting.jaar) != (indicator, jaar):
            continue
        if gebied_of(meting, routekaart) == gebied:
            last = Standing(meting, int(place))
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
    existing = standing(routekaart, indicator, gebied, jaar)
    if existing is not None:
        return list(_changes(existing, velden))
    own = routekaart.own_gebied.id if routekaart.own_gebied else None
    named = {"indicator": indicator, "gebied": gebied if gebied != own else None, "jaar": str(jaar)}
    given: dict[str, str | None] = {**named, **velden}
    fields = {key: given[key] or "" for key in Meting.model_fields if given.get(key)}
    series = [meting for meting in routekaart.metingen if meting.indicator == indicator]
    return [NewRecord(home(routekaart, LIJST, series or routekaart.metingen), LIJST, fields)]


def _changes(existing: Standing, velden: Velden) -> Iterator[AnyChange]:
    """Give the keys of a meting other texts; a value takes away that there was none, and the other way round."""
    meting = existing.record
    wanted: dict[str, str | None] = dict(velden)
    if "waarde" in velden and "status" not in velden and meting.status in WITHOUT_VALUE:
        wanted["status"] = None
    if velden.get("status") in WITHOUT_VALUE and meting.waarde is not None:
        wanted["waarde"] = None
    for key, text in wanted.items():
        if text or key in meting.model_fields_set:
            yield Change(meting.source.bestand, LIJST, existing.place, (key,), text or None)
