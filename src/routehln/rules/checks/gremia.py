"""Who meets: a moment names a gremium that there is, and no two gremia have one name (contract section 3)."""

import re
from collections.abc import Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.mijlpaal.gremia import names_meeting, same_name
from routehln.model.moment.moment import Moment
from routehln.model.names import short
from routehln.model.records.records import Gremium, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel

_BODY = re.compile(r"\W*(?:\w*(?:raad|commissie|groep|team|directie|bestuur|college|presidium)|mt|bo|ab|db|pfo|pho)\W*")
Path = tuple[str | int, ...]


def meeting_has_gremium(routekaart: Routekaart) -> Iterator[Hit]:
    """Find moments that name a meeting, but not whose: no gremium is called so, or more than one may be.

    A routekaart without gremia has none of these.
    """
    for record, path, moment in _moments(routekaart) if routekaart.gremia else ():
        reading = routekaart.bijeenkomsten.settle(moment)
        if not names_meeting(reading) and (_is_meeting(moment) or _is_meeting(reading)):
            sentence = (
                f"'{short(moment.tekst.strip())}' is een overleg, maar van welk gremium is niet te zien; "
                "noem het bij zijn naam, of geef het dit woord als alias"
            )
            yield Hit(record, path, sentence, unsure=True)


def _is_meeting(moment: Moment) -> bool:
    """Tell whether a moment is that of a meeting; a body beside a day or month is too ('Stuurgroep mei 2022')."""
    if moment.soort == "overleg" or names_meeting(moment):
        return True
    words = moment.tekst.casefold().split()
    return moment.soort in ("dag", "maand") and any(map(_BODY.fullmatch, words))


def _moments(routekaart: Routekaart) -> Iterator[tuple[Record, Path, Moment]]:
    """Give the moments that may name a meeting, each with its record and where it stands in that."""
    for stap in routekaart.steps:
        if stap.moment is not None:
            yield stap, ("moment",), stap.moment
        if stap.afstemming.moment is not None:
            yield stap, ("afstemming", "moment"), stap.afstemming.moment
    for besluit in routekaart.besluiten:
        if besluit.naar is not None:
            yield besluit, ("naar",), besluit.naar


def own_name(routekaart: Routekaart) -> Iterator[Hit]:
    """Find names of a gremium that an earlier gremium has too, so that the name doesn't tell which one is meant."""
    owners: dict[str, Gremium] = {}
    for gremium in routekaart.gremia:
        for path, name in _names(gremium):
            owner = owners.setdefault(same_name(name), gremium)
            if owner.id != gremium.id:
                sentence = f"'{short(name)}' heet '{owner.id}' ook; dan is niet te zien wie van de twee overlegt"
                yield Hit(gremium, path, sentence)


def _names(gremium: Gremium) -> Iterator[tuple[Path, str]]:
    yield ("id",), gremium.id
    if same_name(gremium.naam) != same_name(gremium.id):
        yield ("naam",), gremium.naam
    for number, alias in enumerate(gremium.aliassen):
        yield ("aliassen", number), alias


WHO_MEETS = (
    Regel(
        RegelId.GREMIUM_ONBEKEND, "waarschuwing", "een overleg is van een gremium dat bekend is", meeting_has_gremium
    ),
    Regel(RegelId.GREMIUM_NAAM_DUBBEL, "waarschuwing", "een naam is van één gremium", own_name),
)
