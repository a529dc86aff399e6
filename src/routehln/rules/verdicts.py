"""What people, or a sure finding, decide about sameness, as changes of records (contract section 2, `afstemming`)."""

from contextlib import suppress
from itertools import combinations

from routehln.model.change import AnyChange, Change, ListAddition
from routehln.model.reconciliation import Dubbel, Koppeling, Reconciliation
from routehln.model.records import LIST_OF, Kalenderregel, Tussenstop
from routehln.model.routekaart import Routekaart, Stap


class Refused(ValueError):
    """A verdict that can't be: says why, in Dutch."""


def sure(routekaart: Routekaart, found: Reconciliation) -> list[AnyChange]:
    """What may be written without a person looking: sure links, and sure repeats that are the same to the letter."""
    changes: list[AnyChange] = []
    for koppeling in found.koppelingen:
        if koppeling.zeker:
            changes += linked(routekaart, koppeling)
    for dubbel in found.dubbel:
        if dubbel.zeker and dubbel.soort == "gelijk":
            with suppress(Refused):  # what repeats something else already is for a person to look at
                changes += repeated(routekaart, dubbel, dubbel.uitleg)
    return changes


def linked(routekaart: Routekaart, koppeling: Koppeling) -> list[AnyChange]:
    """The links that a proposal stands for."""
    return [change for known in koppeling.kalender for change in link(routekaart, known, koppeling.tussenstop, None)]


def repeated(routekaart: Routekaart, dubbel: Dubbel, reden: str | None) -> list[AnyChange]:
    """All records of a proposal repeat its first."""
    first, *others = dubbel.ids
    return [change for other in others for change in double(routekaart, first, other, reden)]


def unlinked(routekaart: Routekaart, koppeling: Koppeling) -> list[AnyChange]:
    """The rows of a proposal are another decision than its tussenstop."""
    return [change for known in koppeling.kalender for change in apart(routekaart, known, koppeling.tussenstop, None)]


def different(routekaart: Routekaart, dubbel: Dubbel) -> list[AnyChange]:
    """Each two records of a proposal are alike, yet different."""
    pairs = combinations(dubbel.ids, 2)
    return [change for one, other in pairs for change in apart(routekaart, one, other, None)]


def double(routekaart: Routekaart, one: str, other: str, reden: str | None) -> list[AnyChange]:
    """Of two records of one source the later repeats the earlier; nothing where it does already. Raises Refused."""
    originals = {_original(routekaart, one), _original(routekaart, other)}
    if len(originals) == 1:
        return []
    first, second = (routekaart.by_id[known] for known in sorted(originals, key=list(routekaart.by_id).index))
    if type(first) is not type(second):
        raise Refused(f"'{first.id}' en '{second.id}' zijn een tussenstop en een kalenderregel; gebruik --koppel")
    _refuse_apart(routekaart.by_id[one], routekaart.by_id[other])
    _refuse_apart(first, second)
    repeats = [stap for stap in routekaart.steps if stap is second or _original(routekaart, stap.id) == second.id]
    verdicts = [_verdict(routekaart, stap, "dubbel_van", first.id) for stap in repeats]
    return [*verdicts, *_reason(routekaart, second, reden)]


def _original(routekaart: Routekaart, known: str) -> str:
    """What this record repeats in the end; a circle ends where it began."""
    seen = [known]
    while (stap := routekaart.by_id.get(seen[-1])) and stap.afstemming.dubbel_van in routekaart.by_id:
        if stap.afstemming.dubbel_van in seen:
            return known
        seen.append(stap.afstemming.dubbel_van or known)
    return seen[-1]


def link(routekaart: Routekaart, kalender: str, tussenstop: str, reden: str | None) -> list[AnyChange]:
    """The kalenderregel schedules the tussenstop; raises Refused."""
    regel, stop = routekaart.by_id[kalender], routekaart.by_id[tussenstop]
    if not isinstance(regel, Kalenderregel) or not isinstance(stop, Tussenstop):
        raise Refused(f"koppel een kalenderregel aan een tussenstop, niet '{kalender}' aan '{tussenstop}'")
    _refuse_apart(regel, stop)
    change = Change(routekaart.plaats(regel).bestand, "kalender", regel.id, ("tussenstop",), stop.id)
    return [change, *_reason(routekaart, regel, reden)]


def apart(routekaart: Routekaart, one: str, other: str, reden: str | None) -> list[AnyChange]:
    """Two records are alike, yet different; nothing where that is said already. Raises Refused."""
    first, second = routekaart.by_id[one], routekaart.by_id[other]
    if other in first.afstemming.apart_van or one in second.afstemming.apart_van:
        return []
    if first is second or first.afstemming.dubbel_van == other or second.afstemming.dubbel_van == one:
        bestand = routekaart.plaats(second if second.afstemming.dubbel_van == one else first).bestand
        raise Refused(f"'{one}' en '{other}' zijn al als dubbel vastgelegd; haal 'dubbel_van' eerst weg in {bestand}")
    bestand = routekaart.plaats(first).bestand
    addition = ListAddition(bestand, LIST_OF[type(first)], one, ("afstemming", "apart_van"), other)
    return [addition, *_reason(routekaart, first, reden)]


def choose(routekaart: Routekaart, tussenstop: str, moment: str, reden: str | None) -> list[AnyChange]:
    """This moment holds where the sources of a tussenstop disagree; raises Refused."""
    stop = routekaart.by_id[tussenstop]
    if not isinstance(stop, Tussenstop):
        raise Refused(f"'{tussenstop}' is geen tussenstop; alleen daar kan een moment gekozen worden")
    return [_verdict(routekaart, stop, "moment", moment), *_reason(routekaart, stop, reden)]


def _refuse_apart(first: Stap, second: Stap) -> None:
    if second.id in first.afstemming.apart_van or first.id in second.afstemming.apart_van:
        raise Refused(f"'{first.id}' en '{second.id}' zijn als apart vastgelegd; haal 'apart_van' eerst weg")


def _verdict(routekaart: Routekaart, stap: Stap, key: str, value: str) -> Change:
    return Change(routekaart.plaats(stap).bestand, LIST_OF[type(stap)], stap.id, ("afstemming", key), value)


def _reason(routekaart: Routekaart, stap: Stap, reden: str | None) -> list[Change]:
    """The reason, behind the one that the record already gives."""
    known = stap.afstemming.reden
    if not reden or (known and reden in known):
        return []
    return [_verdict(routekaart, stap, "reden", f"{known.rstrip(' .')}; {reden}" if known else reden)]
