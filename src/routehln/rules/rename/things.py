"""Find the record that is meant by an id that a person typed."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import by_id
from routehln.model.names import closest, short
from routehln.model.records.place import FileName, Plaats
from routehln.model.records.records import Record
from routehln.model.records.references import OWNERS, Owner, Path, Soort, placed, values
from routehln.model.records.routekaart import Routekaart


class Refused(ValueError):
    """A rename that can't be; the message says why, in Dutch."""


class Thing(NamedTuple):
    """A record with an id, which it may have by its other keys.

    `at` is its place from the top of its file; `holder` the record of a list that it is, or that it stands in, and
    `path` its place within that.
    """

    owner: Owner
    id: str
    record: Record
    at: Path
    holder: Record
    path: Path

    @property
    def soort(self) -> Soort:
        """What its id is unique among."""
        return self.owner.soort

    @property
    def bestand(self) -> FileName:
        """The file that it stands in."""
        return self.holder.source.bestand

    @property
    def plaats(self) -> Plaats:
        """Where it stands."""
        return self.holder.source.plaats(*self.path)

    def says(self, key: str) -> bool:
        """Tell whether the file gives it this key, so that it doesn't have its value by another key."""
        return key in self.holder.source.node.find(self.path).parts


def things(routekaart: Routekaart) -> Iterator[Thing]:
    """Give every record that has an id."""
    overleg_ids = iter([meeting.id for meeting in routekaart.bijeenkomsten.described])
    for owner in OWNERS:
        for at, holder in placed(routekaart, owner.lijst):
            for path, record in values(holder, owner.path):
                record_id = next(overleg_ids) if owner.soort == "overleg" else getattr(record, "id", None)
                if record_id and isinstance(record, Record):
                    yield Thing(owner, record_id, record, (*at, *path), holder, path)


def meant(routekaart: Routekaart, typed: str) -> Thing:
    """Find the record with this id; `indicator:nulmeting` is the indicator where other lists have that id too.

    Raises:
        Refused: no record has the id, or more than one.
    """
    woord, _, record_id = typed.strip().rpartition(":")
    namesakes = [thing for thing in things(routekaart) if thing.id == record_id]
    if woord:
        namesakes = [thing for thing in namesakes if woord.strip().casefold() in _words(thing)]
    if not namesakes:
        raise Refused(_unknown(routekaart, typed.strip()))
    if len(namesakes) > 1:
        raise Refused(_which(namesakes))
    return namesakes[0]


def _words(thing: Thing) -> set[str]:
    """Give the words that may stand before the id and a colon."""
    return {thing.owner.woord, thing.owner.lijst, thing.soort} if not thing.owner.path else {thing.owner.woord}


def _which(namesakes: list[Thing]) -> str:
    """Ask which of these records, which have one id, is meant."""
    record_id = namesakes[0].id
    woorden = [thing.owner.woord for thing in namesakes]
    if len(set(woorden)) == len(woorden):
        choices = " of ".join(f"{woord}:{record_id}" for woord in woorden)
        return f"'{record_id}' is het id van meer dan één record; welk bedoelt u? Zeg {choices}"
    places = " en ".join(str(thing.plaats) for thing in namesakes)
    return f"'{record_id}' staat er vaker: op {places}; geef er eerst met de hand een ander id"


def _unknown(routekaart: Routekaart, typed: str) -> str:
    """Say that no record has this id, with the nearest that there is."""
    if by_id(typed, [gremium.id for gremium in routekaart.gremia]):
        return f"geen bestand beschrijft een overleg '{typed}'; het heet naar zijn maand of dag, en houdt die naam"
    nearest_id = closest(typed, [thing.id for thing in things(routekaart)])
    hint = f"bedoelde u '{nearest_id}'?" if nearest_id else "zoek het met routehln list --zoek"
    return f"er is niets met het id '{short(typed)}'; {hint}"
