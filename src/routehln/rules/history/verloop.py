"""How the moments of mijlpalen moved between two commits (contract section 5, `verloop`)."""

from collections.abc import Collection
from datetime import date

from routehln.model.answers.verloop import Beweging, Verloop
from routehln.model.history.history import Commit, History
from routehln.rules.history.moves import beweging, has_moved, most_moved_first


def without_confidential(verloop: Verloop) -> Verloop:
    """Leave out the mijlpalen that are confidential, or were so when they ended."""
    public = tuple(beweging for beweging in verloop.bewegingen if not beweging.vertrouwelijk)
    return verloop._replace(bewegingen=public)


def verloop(
    history: History,
    van: Commit | None,
    tot: Commit,
    peildatum: date,
    *,
    ids: Collection[str] = (),
    onderdelen: Collection[str] = (),
    everything: bool = False,
) -> Verloop:
    """Tell how moments moved after the commit `van`, up to and including `tot`, what moved most first.

    Args:
        history: The whole history up to `tot`, or further.
        van: The commit that counts as the begin; None for all that there is.
        tot: The last commit that counts.
        peildatum: The day of the question.
        ids: Only mijlpalen with one of these ids, or with a record that has one; these are told even if they stood.
        onderdelen: Only those of an onderdeel with one of these names.
        everything: Whether to tell of what never moved too.
    """
    bewegingen: list[Beweging] = []
    for track in history.tracks:
        is_named = not {track.id, *track.record_ids}.isdisjoint(ids)
        if (ids and not is_named) or (onderdelen and track.onderdeel not in onderdelen):
            continue
        move = beweging(track, van, tot)
        if move and (has_moved(move) or everything or is_named):
            bewegingen.append(move)
    line = history.line
    begin = van or line.first
    skipped = [commit for commit in line.skipped if (van.number if van else -1) < commit.number <= tot.number]
    return Verloop(
        van=begin,
        tot=tot,
        bewegingen=tuple(sorted(bewegingen, key=most_moved_first)),
        skipped=len(skipped),
        shallow=line.shallow,
        tijdzone=line.tijdzone,
        peildatum=peildatum,
    )
