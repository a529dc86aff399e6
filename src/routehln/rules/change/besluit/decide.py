"""Turn what an overleg decides into changes of records (contract section 5, `besluit`)."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, NewRecord, Was
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.plain import ENDS, Uitkomst
from routehln.model.records.records import Actie, Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.acties import of_besluit
from routehln.rules.change.adding import free_id, home, id_of_words
from routehln.rules.change.besluit.effects import Texts, effects
from routehln.rules.change.besluit.ledger import Entry, Ledger, mapping_of
from routehln.rules.change.besluit.promises import Leftover, detachments, leftover, removals
from routehln.rules.change.besluit.ruling import Destination, Ruling, Subject, recorded
from routehln.rules.change.changes import change

LIJST = "besluiten"


class Decided(NamedTuple):
    """The changes that a besluit asks for, and the acties of an older one that go (`dropped`) or stay (`kept`)."""

    changes: list[AnyChange]
    dropped: list[Actie]
    kept: list[Actie]


def decide(
    routekaart: Routekaart,
    subject: Subject,
    overleg: Bijeenkomst,
    ruling: Ruling,
    places: Mapping[str, int],
    *,
    taken: Collection[str] = (),
) -> Decided:
    """Write the besluit down, or put right the one that the overleg took before; its mijlpaal follows.

    With another uitkomst nothing of the older one stays that isn't said again; with the same one, what isn't said again
    stays. `places` are the overleggen by day, by their ids; `taken` are ids that no new record may get.

    Raises:
        LookupError: the besluit to put right has no id; the message is where it stands.
        MovedOn: the mijlpaal no longer holds what the older besluit wrote.
        Foreign: the older besluit says to have written in a record of another mijlpaal.
    """
    earlier = recorded(routekaart, overleg, subject)
    if earlier is None:
        return _first(routekaart, subject, overleg, ruling, places, taken=taken)
    if earlier.id is None:
        raise LookupError(str(earlier.source.plaats()))
    return _again(routekaart, subject, earlier, ruling, places, taken=taken)


def herroep(routekaart: Routekaart, besluit: Besluit, subject: Subject, places: Mapping[str, int]) -> Decided:
    """Take a besluit back: its mijlpaal becomes what it would be without, and its untouched acties go with it.

    Raises LookupError, MovedOn and Foreign as `decide` does.
    """
    if besluit.id is None:
        raise LookupError(str(besluit.source.plaats()))
    changes: list[AnyChange] = []
    if subject.stap:
        ledger = Ledger(routekaart, subject.stap, places)
        ledger.remove(ledger.entry(besluit))
        changes += ledger.changes()
    old = leftover(routekaart, besluit)
    changes += [*detachments(old.kept, besluit), *removals(old.dropped), *removals([besluit])]
    return Decided(changes, *old)


def _first(
    routekaart: Routekaart,
    subject: Subject,
    overleg: Bijeenkomst,
    ruling: Ruling,
    places: Mapping[str, int],
    *,
    taken: Collection[str],
) -> Decided:
    """Write a new besluit down."""
    changes: list[AnyChange] = []
    was: Was = {}
    if subject.stap:
        ledger = Ledger(routekaart, subject.stap, places)
        entry = ledger.new_entry(overleg.id)
        ledger.put_in(entry, _effects(routekaart, subject, ruling))
        changes += ledger.changes()
        was = mapping_of(entry.was)
    record = _record(routekaart, subject, overleg, ruling, was, taken=taken)
    origin = _origin(overleg.id, str(record.velden["id"]), subject)
    acties = of_besluit(routekaart, origin, ruling.acties, taken)
    return Decided([record, *acties, *changes], [], [])


def _again(
    routekaart: Routekaart,
    subject: Subject,
    earlier: Besluit,
    ruling: Ruling,
    places: Mapping[str, int],
    *,
    taken: Collection[str],
) -> Decided:
    """Put the earlier besluit right."""
    old = Leftover([], [])
    if ruling.uitkomst == earlier.uitkomst:
        ruling = completed(earlier, ruling)
    else:
        old = leftover(routekaart, earlier, [promise.tekst for promise in ruling.acties])
    changes = _corrections(earlier, ruling)
    if subject.stap:
        ledger = Ledger(routekaart, subject.stap, places)
        _rewrite(ledger.entry(earlier), ledger, _effects(routekaart, subject, ruling), earlier, ruling)
        changes += ledger.changes()
    texts_there = earlier.acties if ruling.uitkomst == earlier.uitkomst else ()  # of an older file
    promises = [promise for promise in ruling.acties if promise.tekst not in texts_there]
    changes += of_besluit(routekaart, _origin(earlier.overleg, earlier.id, subject), promises, taken)
    return Decided([*changes, *removals(old.dropped)], *old)


def completed(earlier: Besluit, ruling: Ruling) -> Ruling:
    """Fill in what a ruling with the same uitkomst doesn't say again: tekst, day, and where it is put off to."""
    naar = Destination(earlier.naar.tekst, earlier.naar.tekst) if earlier.naar else None
    return ruling._replace(tekst=ruling.tekst or earlier.tekst, op=ruling.op or earlier.op, naar=ruling.naar or naar)


def _rewrite(entry: Entry, ledger: Ledger, texts: Texts, earlier: Besluit, ruling: Ruling) -> None:
    """Take back what the earlier besluit wrote and write these texts, unless both rulings write the same."""
    naar = earlier.naar.tekst if earlier.naar else None
    before = _deed(earlier.uitkomst, earlier.op, naar)
    after = _deed(ruling.uitkomst, ruling.op, ruling.naar.naar if ruling.naar else None)
    if before != after:
        ledger.take_back(entry)
        ledger.put_in(entry, texts)


def _deed(uitkomst: Uitkomst | None, op: date | None, naar: str | None) -> tuple[str, date | str | None] | None:
    """Give what a ruling does to its mijlpaal, in a form in which equal deeds are equal; None where it does nothing."""
    if uitkomst in ENDS:
        return "afgerond", op
    return ("verplaatst", naar) if uitkomst == "aangehouden" else None


def _effects(routekaart: Routekaart, subject: Subject, ruling: Ruling) -> Texts:
    if subject.stap is None:
        return {}
    moment = ruling.naar.moment if ruling.naar else None
    return effects(routekaart, subject.stap, ruling.uitkomst, ruling.op, moment)


def _corrections(earlier: Besluit, ruling: Ruling) -> list[AnyChange]:
    """Let the record of the earlier besluit say this instead."""
    values = {
        "uitkomst": ruling.uitkomst,
        "op": ruling.op.isoformat() if ruling.op else None,
        "tekst": ruling.tekst,
        "naar": ruling.naar.naar if ruling.naar else None,
    }
    changes: list[AnyChange] = [change(earlier, (key,), value) for key, value in values.items()]
    if ruling.uitkomst != earlier.uitkomst:
        changes.append(change(earlier, ("acties",), None))  # the texts of an older file
    return changes


def _origin(overleg_id: str | None, besluit_id: str | None, subject: Subject) -> dict[str, str | None]:
    """Give what an actie says of where it comes from."""
    return {"overleg": overleg_id, "besluit": besluit_id, "mijlpaal": subject.stap.id if subject.stap else None}


def _record(
    routekaart: Routekaart,
    subject: Subject,
    overleg: Bijeenkomst,
    ruling: Ruling,
    was: Was,
    *,
    taken: Collection[str],
) -> NewRecord:
    about = subject.stap.id if subject.stap else id_of_words(subject.titel or "")
    ids = {*taken, *(besluit.id for besluit in routekaart.besluiten)}
    velden: dict[str, str | tuple[str, ...] | Was | None] = {
        "id": free_id(f"{overleg.id}-{about}", ids),
        "overleg": overleg.id,
        "mijlpaal": subject.stap.id if subject.stap else None,
        "titel": subject.titel,
        "uitkomst": ruling.uitkomst,
        "op": ruling.op.isoformat() if ruling.op else None,
        "tekst": ruling.tekst,
        "naar": ruling.naar.naar if ruling.naar else None,
        "was": was,
    }
    bestand = home(routekaart, LIJST, routekaart.besluiten)
    return NewRecord(bestand, LIJST, {key: value for key, value in velden.items() if value})
