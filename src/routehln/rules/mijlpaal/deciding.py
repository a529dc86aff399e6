"""The meetings of the gremium that decides (contract section 2, `overleggen`)."""

from collections.abc import Iterable

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.day import MONTH
from routehln.model.records.bijeenkomsten import in_month
from routehln.model.records.routekaart import Routekaart


def deciding(routekaart: Routekaart, mijlpalen: Iterable[Mijlpaal], elsewhere: Iterable[str] = ()) -> list[Bijeenkomst]:
    """Give the meetings of the gremium that decides, by day, as files describe or mijlpalen and besluiten name them.

    `elsewhere` are the ids of overleggen that other mijlpalen name.
    """
    by_id = {meeting.id: meeting for meeting in routekaart.bijeenkomsten.described if meeting.gremium is None}
    named = {besluit.overleg for besluit in routekaart.besluiten if besluit.overleg}.union(elsewhere)
    for mijlpaal in mijlpalen:
        named.update(mijlpaal.overleggen)
    for month in named - by_id.keys():
        if MONTH.fullmatch(month):
            by_id[month] = in_month(month, None, month, None)
    return sorted(by_id.values(), key=lambda meeting: (meeting.begin, meeting.id))
