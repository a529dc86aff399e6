"""What an overleg decided, before it is written down; and the besluit that the files already hold of it."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.model.records.records import Besluit, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.acties import Promise


class Destination(NamedTuple):
    """Where a point is put off to: what the besluit says (the id of an overleg, or a moment), and the new moment."""

    naar: str
    moment: str


class Ruling(NamedTuple):
    """What was decided, as the secretary says it; `op` is the day of the decision, `acties` are what is to be done."""

    uitkomst: Uitkomst
    tekst: str | None = None
    naar: Destination | None = None
    op: date | None = None
    acties: tuple[Promise, ...] = ()


class Subject(NamedTuple):
    """What is decided about: the mijlpaal whose own record this is, or else what the title says."""

    stap: Stap | None
    titel: str | None = None


def own_record(routekaart: Routekaart, stap: Stap) -> Stap:
    """Give the record whose id the mijlpaal of this record has."""
    return routekaart.group_of[stap.id][0]


def is_about(routekaart: Routekaart, besluit: Besluit, subject: Subject) -> bool:
    """Tell whether a besluit is about this mijlpaal, by any of its records, or has this title in any case."""
    if subject.stap is not None:
        return routekaart.mijlpaal_ids.get(besluit.mijlpaal or "") == routekaart.mijlpaal_ids[subject.stap.id]
    same_titel = (besluit.titel or "").casefold() == (subject.titel or "").casefold()
    return besluit.mijlpaal is None and same_titel


def recorded(routekaart: Routekaart, overleg: Bijeenkomst, subject: Subject) -> Besluit | None:
    """Give the last besluit that the files hold of this overleg about the subject."""
    for besluit in reversed(routekaart.besluiten):
        if besluit.overleg == overleg.id and is_about(routekaart, besluit, subject):
            return besluit
    return None
