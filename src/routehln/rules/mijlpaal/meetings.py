"""All meetings of a routekaart (contract section 2, `overleggen`)."""

from collections.abc import Iterable

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, by_id
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.records import Actie, Besluit
from routehln.model.records.routekaart import Routekaart


def meetings(routekaart: Routekaart, mijlpalen: Iterable[Mijlpaal], elsewhere: Iterable[str] = ()) -> list[Bijeenkomst]:
    """Give all meetings, by their last possible day, as files describe or mijlpalen, besluiten and acties name them.

    `elsewhere` are the ids of overleggen that other mijlpalen name.
    """
    every = {meeting.id: meeting for meeting in reversed(routekaart.bijeenkomsten.described)}
    named = set(elsewhere)
    records: tuple[Besluit | Actie, ...] = (*routekaart.besluiten, *routekaart.acties)
    for record in records:
        if record.overleg:
            named.add(record.overleg)
    for mijlpaal in mijlpalen:
        named.update(mijlpaal.named_overleggen)
    gremia = [gremium.id for gremium in routekaart.gremia if not gremium.besluitvormend]
    for overleg_id in named - every.keys():
        meeting = by_id(overleg_id, gremia)
        if meeting is not None:
            every[overleg_id] = meeting
    return sorted(every.values(), key=lambda meeting: (meeting.eind, meeting.begin, meeting.gremium or "", meeting.id))
