"""Every record that bears an id, and the one that a person means by an id."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import by_id
from routehln.model.names import meant_or_search, short
from routehln.model.records.place import FileName, Plaats
from routehln.model.records.records import Record
from routehln.model.records.references import OWNERS, Owner, Path, Soort, values, with_paths
from routehln.model.records.routekaart import Routekaart


class Refused(ValueError):
    """A rename that can't be; the message says why, in Dutch."""


class Bearer(NamedTuple):
    """A record with an id; its file may not say that id, where it follows from other keys.

    Attributes:
        owner: what kind of record it is.
        id: the id that it is called by.
        record: the record itself.
        path: its path from the top of its file: keys, and places in lists.
        holder: the record of a top-level list that it is, or that it stands in.
        path_within: its path within that holder; empty where it is the holder.
    """

    owner: Owner
    id: str
    record: Record
    path: Path
    holder: Record
    path_within: Path

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
        return self.holder.source.plaats(*self.path_within)

    def says(self, key: str) -> bool:
        """Tell whether the file itself writes this key; an id may also follow from a name or a day."""
        return key in self.holder.source.node.find(self.path_within).parts


def bearers(routekaart: Routekaart) -> Iterator[Bearer]:
    """Give every record that has an id."""
    overleg_ids = iter([meeting.id for meeting in routekaart.bijeenkomsten.described])
    for owner in OWNERS:
        for holder_path, holder in with_paths(routekaart, owner.lijst):
            for path_within, record in values(holder, owner.path):
                record_id = next(overleg_ids) if owner.soort == "overleg" else getattr(record, "id", None)
                if record_id and isinstance(record, Record):
                    path = (*holder_path, *path_within)
                    yield Bearer(owner, record_id, record, path, holder, path_within)


def bearer_of(routekaart: Routekaart, typed: str) -> Bearer:
    """Find the record with this id; `indicator:nulmeting` is the indicator where other lists have that id too.

    Raises:
        Refused: no record has the id, or more than one.
    """
    woord, _, record_id = typed.strip().rpartition(":")
    namesakes = [bearer for bearer in bearers(routekaart) if bearer.id == record_id]
    if woord:
        namesakes = [bearer for bearer in namesakes if woord.strip().casefold() in _words(bearer)]
    if not namesakes:
        raise Refused(_unknown(routekaart, typed.strip()))
    if len(namesakes) > 1:
        raise Refused(_which(namesakes))
    return namesakes[0]


def _words(bearer: Bearer) -> set[str]:
    """Give the words that may stand before the id and a colon."""
    return {bearer.owner.woord, bearer.owner.lijst, bearer.soort} if not bearer.owner.path else {bearer.owner.woord}


def _which(namesakes: list[Bearer]) -> str:
    """Ask which of these records, which have one id, is meant."""
    record_id = namesakes[0].id
    woorden = [bearer.owner.woord for bearer in namesakes]
    if len(set(woorden)) == len(woorden):
        choices = " of ".join(f"{woord}:{record_id}" for woord in woorden)
        return f"'{record_id}' is het id van meer dan één record; welk bedoelt u? Zeg {choices}"
    places = " en ".join(str(bearer.plaats) for bearer in namesakes)
    return f"'{record_id}' staat er vaker: op {places}; geef er eerst met de hand een ander id"


def _unknown(routekaart: Routekaart, typed: str) -> str:
    """Say that no record has this id, with the nearest that there is."""
    if by_id(typed, [gremium.id for gremium in routekaart.gremia]):
        return f"geen bestand beschrijft een overleg '{typed}'; het heet naar zijn maand of dag, en houdt die naam"
    hint = meant_or_search(typed, [bearer.id for bearer in bearers(routekaart)])
    return f"er is niets met het id '{short(typed)}'; {hint}"
