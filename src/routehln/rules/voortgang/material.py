"""The values that a voortgang is made of, with or without what is confidential."""

from collections.abc import Collection
from typing import NamedTuple

from routehln.model.history.history import Line, Track
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.model.monitor.monitor import Monitor


class Moves(NamedTuple):
    """How the planning moved, out of the git history: the commits, and the track of each mijlpaal, by its id."""

    line: Line
    tracks: dict[str, Track]


class Material(NamedTuple):
    """All that a voortgang is made of.

    The mijlpalen and acties are as the files have them today. `moves` is None where git hasn't all of the history.
    `vertrouwelijk` is whether what is confidential is among the values.
    """

    overzicht: Overzicht
    mijlpalen: list[Mijlpaal]
    besluiten: list[Besluit]
    acties: list[Actie]
    monitor: Monitor
    moves: Moves | None
    vertrouwelijk: bool


def all_of(overzicht: Overzicht, moves: Moves | None) -> Material:
    """Give everything that an overzicht holds, what is confidential included."""
    return Material(
        overzicht,
        overzicht.mijlpalen.every(),
        list(overzicht.besluiten),
        list(overzicht.acties),
        overzicht.monitoring.monitor(),
        moves,
        vertrouwelijk=True,
    )


def without_confidential(material: Material) -> Material:
    """Leave out the confidential mijlpalen and risico's, and the besluiten, acties and moves of these mijlpalen."""
    secret_ids: set[str] = set()
    for mijlpaal in material.mijlpalen:
        if mijlpaal.vertrouwelijk:
            secret_ids |= {mijlpaal.id, *mijlpaal.record_ids}
    monitor = material.monitor
    risicos = tuple(risico for risico in monitor.risicos if not risico.vertrouwelijk)
    return material._replace(
        mijlpalen=[mijlpaal for mijlpaal in material.mijlpalen if not mijlpaal.vertrouwelijk],
        besluiten=[besluit for besluit in material.besluiten if besluit.mijlpaal not in secret_ids],
        acties=[actie for actie in material.acties if actie.mijlpaal not in secret_ids],
        monitor=monitor._replace(risicos=risicos),
        moves=_public(material.moves, secret_ids),
        vertrouwelijk=False,
    )


def _public(moves: Moves | None, secret_ids: Collection[str]) -> Moves | None:
    """Leave out the tracks of mijlpalen that are confidential now (`secret_ids`), or were at their last commit."""
    if moves is None:
        return None
    public = [track for track in moves.tracks.values() if not track.vertrouwelijk and track.id not in secret_ids]
    return moves._replace(tracks={track.id: track for track in public})
