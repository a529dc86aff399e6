"""The meetings of the gremium that decides (contract section 2, `overleggen`)."""

from collections.abc import Iterable

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.day import MONTH
from routehln.model.records.bijeenkomsten import in_month
from routehln.model.records.routekaart import Routekaart


def deciding(routekaart: Routekaart, mijlpalen: Iterable[Mijlpaal], elsewhere: Iterable[str] = ()) -> list[Bijeenkomst]:
    """The meetings of the gremium that decides, by day: those that files describe, mijlpalen name or besluiten name.

    `elsewhere` are the ids of overleggen that other mijlpalen name.
    """
    found = {each.id: each for each in routekaart.bijeenkomsten.described if each.gremium is None}
    named = {name for mijlpaal in mijlpalen for name in mijlpaal.overleggen}
    for known in named | {*elsewhere} | {besluit.overleg for besluit in routekaart.besluiten if besluit.overleg}:
        if known not in found and MONTH.fullmatch(known):
            found[known] = in_month(known, None, known, None)
    return sorted(found.values(), key=lambda each: (each.begin, each.id))
