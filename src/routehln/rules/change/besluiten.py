"""Turn what an overleg decides into changes of records (contract section 5, `besluit`)."""

from datetime import date
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, NewRecord
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.plain import ENDS, Uitkomst
from routehln.model.records.records import Besluit, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.acties import of_besluit
from routehln.rules.change.adding import free_id, home
from routehln.rules.change.changes import change, move, recurring, set_status

LIJST = "besluiten"


class Ruling(NamedTuple):
    """What was decided, as the secretary says it; `op` is the day that makes a mijlpaal afgerond.

    `acties` are the texts of what is to be done, `wie` and `voor` who does it and by when.
    """

    uitkomst: Uitkomst
    tekst: str | None = None
    naar: str | None = None
    op: date | None = None
    acties: tuple[str, ...] = ()
    wie: str | None = None
    voor: str | None = None


def own_record(routekaart: Routekaart, stap: Stap) -> Stap:
    """Give the record whose id the mijlpaal of this record has."""
    return routekaart.group_of[stap.id][0]


def recorded(routekaart: Routekaart, overleg: Bijeenkomst, stap: Stap) -> Besluit | None:
    """Give the last besluit that the files hold of this overleg about the mijlpaal of this record."""
    ids = {member.id for member in routekaart.group_of[stap.id]}
    for besluit in reversed(routekaart.besluiten):
        if besluit.overleg == overleg.id and besluit.mijlpaal in ids:
            return besluit
    return None


def _is_only_end(routekaart: Routekaart, own: Stap, besluit: Besluit) -> bool:
    """Tell whether this besluit made its mijlpaal afgerond, and no other did: what recurs is done more than once."""
    ids = {member.id for member in routekaart.group_of[own.id]}
    ends = [end for end in routekaart.besluiten if end.uitkomst in ENDS and end.mijlpaal in ids]
    return own.status == "afgerond" and ends == [besluit]


def decide(routekaart: Routekaart, stap: Stap, overleg: Bijeenkomst, ruling: Ruling) -> list[AnyChange]:
    """Write the besluit down, or put it right; its mijlpaal becomes afgerond, moves, or stays as it is.

    Raises:
        LookupError: The besluit to put right has no id; the message is where it stands.
    """
    own = own_record(routekaart, stap)
    earlier = recorded(routekaart, overleg, stap)
    changes: list[AnyChange] = (
        [_new(routekaart, own, overleg, ruling)] if earlier is None else _corrected(earlier, ruling)
    )
    changes += _promised(routekaart, own, overleg, ruling, earlier)
    if ruling.uitkomst in ENDS and ruling.op:
        return changes + set_status(own, "afgerond", ruling.op)
    if earlier and _is_only_end(routekaart, own, earlier):
        changes += set_status(own, "gepland", date.min)
    if ruling.naar and not recurring(routekaart, own):  # a besluit concerns one occurrence, never the series
        changes += move(routekaart, own, ruling.naar, None)
    return changes


def _promised(
    routekaart: Routekaart, own: Stap, overleg: Bijeenkomst, ruling: Ruling, earlier: Besluit | None
) -> list[AnyChange]:
    """Write down the acties of the ruling that the besluit doesn't have yet."""
    besluit_id = earlier.id if earlier else _new_id(routekaart, own, overleg)
    there = earlier.acties if earlier else ()
    teksten = [tekst for tekst in ruling.acties if tekst not in there]
    origin = {"overleg": overleg.id, "besluit": besluit_id, "mijlpaal": own.id}
    return of_besluit(routekaart, origin, teksten, {"wie": ruling.wie, "moment": ruling.voor})


def _new_id(routekaart: Routekaart, own: Stap, overleg: Bijeenkomst) -> str:
    return free_id(f"{overleg.id}-{own.id}", {besluit.id for besluit in routekaart.besluiten})


def _new(routekaart: Routekaart, own: Stap, overleg: Bijeenkomst, ruling: Ruling) -> NewRecord:
    velden = {
        "id": _new_id(routekaart, own, overleg),
        "overleg": overleg.id,
        "mijlpaal": own.id,
        "uitkomst": ruling.uitkomst,
        "tekst": ruling.tekst,
        "naar": ruling.naar,
    }
    return NewRecord(
        home(routekaart, LIJST, routekaart.besluiten), LIJST, {key: value for key, value in velden.items() if value}
    )


def _corrected(earlier: Besluit, ruling: Ruling) -> list[AnyChange]:
    """Let the earlier besluit say this instead; its text stays where there is no other."""
    if earlier.id is None:
        raise LookupError(str(earlier.source.plaats()))
    changes: list[AnyChange] = [
        change(earlier, ("uitkomst",), ruling.uitkomst),
        change(earlier, ("naar",), ruling.naar),
    ]
    if ruling.tekst:
        changes.append(change(earlier, ("tekst",), ruling.tekst))
    return changes
