"""Which findings of `check` and `reconcile` come and go (contract section 5, `diff`)."""

import re
from collections.abc import Collection
from typing import NamedTuple

from routehln.model.answers.finding import Bevinding, by_place
from routehln.model.answers.version import Version
from routehln.rules.checks import alone, check
from routehln.rules.checks.appeared import appeared
from routehln.rules.diff.names import Names
from routehln.rules.diff.proposals import proposals

_ID = re.compile(r"(?<![\w.-])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?![\w.-])")


class Findings(NamedTuple):
    """What is found after and not before, and the other way about."""

    new: list[Bevinding]
    gone: list[Bevinding]


def findings(before: Version, after: Version, names: Names, changed: Collection[str]) -> Findings:
    """What comes and goes; of `reconcile` only what touches a mijlpaal of a step in `changed` (ids as now).

    Where a version can't be read whole, nothing is said of a record that it may hold all the same, nor of what
    records are to each other.
    """
    whole = not before.fouten and not after.fouten
    then, now = _checked(before, whole=whole), _checked(after, whole=whole)
    renamed = [_renamed(each, names) for each in then]
    said = {id(each): original for each, original in zip(renamed, then, strict=True)}
    new = [each for each in appeared(renamed, now) if _known(each, before)]
    gone = [said[id(each)] for each in appeared(now, renamed) if _known(each, after)]
    if changed and whole:
        old = proposals(before.routekaart, names, changed)
        present = proposals(after.routekaart, Names(), changed)
        new += [each for key, each in present.items() if key not in old]
        gone += [each for key, each in old.items() if key not in present]
    return Findings(sorted(new, key=by_place), sorted(gone, key=by_place))


def _checked(version: Version, *, whole: bool) -> list[Bevinding]:
    found = check(version.routekaart, complete=True) if whole else alone(version.routekaart)
    return [*version.bevindingen, *found]


def _known(bevinding: Bevinding, version: Version) -> bool:
    """Whether that version would have had the finding too."""
    if bevinding.id is None:
        return not version.unread.unseen
    return not version.unread.may_hold(bevinding.id, bevinding.plaats.bestand)


def _renamed(bevinding: Bevinding, names: Names) -> Bevinding:
    """The finding as it would be said of the same records now."""
    steps = names.steps
    melding = _ID.sub(lambda found: steps.get(found.group(), found.group()), bevinding.melding)
    return bevinding._replace(id=bevinding.id and names.any(bevinding.id), melding=melding)
