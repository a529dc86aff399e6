"""Make another overleg, so that every overleg that is there keeps its id (contract section 5, `add`)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, NewRecord
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.records.described import described
from routehln.model.records.place import FileName
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home
from routehln.rules.change.overleggen import LIJST, DescribedChanges
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


class NewOverleg(NamedTuple):
    """An overleg to add, and its changes.

    `same` is the overleg that it would be, where that is there already: with its id, or on its day. `taken_in` are the
    ids of overleggen that mijlpalen name, and that would be this one as soon as a file describes it.
    """

    bijeenkomst: Bijeenkomst
    changes: list[AnyChange]
    same: Bijeenkomst | None
    taken_in: list[str]


def new_overleg(routekaart: Routekaart, velden: Mapping[str, str], bestand: FileName | None) -> NewOverleg:
    """Make an overleg of these keys and texts, for `bestand` or else for the file where overleggen stand.

    An overleg that would get another id by it gets the one that it has now written down.
    """
    record = Overleg.model_validate(velden)
    existing = routekaart.bijeenkomsten.described
    *later, added = described((*routekaart.overleggen, record), routekaart.bijeenkomsten.gremia)
    changes: list[AnyChange] = []
    kept: list[Overleg] = []
    of_described = DescribedChanges(routekaart)
    for overleg, meeting, then in zip(routekaart.overleggen, existing, later, strict=True):
        if meeting.id != then.id:
            changes.append(of_described.keep_id(meeting))
        kept.append(overleg.model_copy(update={"id": meeting.id}))
    file = bestand or home(routekaart, LIJST, routekaart.overleggen)
    changes.append(NewRecord(file, LIJST, dict(velden)))

    before = meetings(routekaart, mijlpalen(routekaart))
    same = next((meeting for meeting in before if _is_same(meeting, added)), None)
    extended = replace(routekaart, overleggen=(*kept, record))
    ids_after = {meeting.id for meeting in meetings(extended, mijlpalen(extended))}
    return NewOverleg(added, changes, same, [meeting.id for meeting in before if meeting.id not in ids_after])


def _is_same(meeting: Bijeenkomst, added: Bijeenkomst) -> bool:
    on_its_day = meeting.datum is not None and (meeting.gremium, meeting.datum) == (added.gremium, added.datum)
    return on_its_day or meeting.id == added.id
