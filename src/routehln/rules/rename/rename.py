"""Plan what changes where a record gets another id (contract section 5, `rename`)."""

from collections.abc import Iterator

from routehln.model.answers.change import ListAddition, Plan, Rewrite
from routehln.model.mijlpaal.bijeenkomst import prefix
from routehln.model.names import short
from routehln.model.records.references import REFERENCES, Use, uses
from routehln.model.records.routekaart import Routekaart
from routehln.rules.rename.meetings import Meetings
from routehln.rules.rename.names import Names
from routehln.rules.rename.taken import refuse_form, refuse_taken
from routehln.rules.rename.things import Refused, Thing, meant, things


def rename(routekaart: Routekaart, typed: str, new_id: str) -> Plan:
    """Plan the new id of a record, in the record itself and in every text that names it.

    Args:
        routekaart: the routekaart to change.
        typed: the id, with the word for the record and a colon before it where more than one has it.
        new_id: the id that it gets.

    Raises:
        Refused: no such record, or no such id can be; the message says why.
    """
    thing = meant(routekaart, typed)
    if new_id == thing.id:
        return Plan([])
    refuse_form(thing, new_id)
    refuse_taken(routekaart, thing, new_id)
    rewrites = [_own(thing, new_id), *_mentions(routekaart, thing, new_id)]
    if thing.soort not in ("gremium", "overleg"):
        return Plan([*rewrites])
    following = Meetings(routekaart, thing, new_id)
    meetings = [*_ids_of_meetings(routekaart, following, thing), *_named_meetings(routekaart, following)]
    alias = _alias(following, thing)
    return Plan([*rewrites, *meetings, *alias], [*_told(following, thing, new_id), *map(_kept, alias)])


def _own(thing: Thing, new_id: str) -> Rewrite:
    """Give the record itself its new id; where its id followed from other keys, write it down."""
    return Rewrite(thing.bestand, (*thing.at, "id"), thing.id if thing.says("id") else None, new_id)


def _mentions(routekaart: Routekaart, thing: Thing, new_id: str) -> Iterator[Rewrite]:
    """Rewrite each text that names the record by its id."""
    names = Names(routekaart, thing, new_id)
    for reference in REFERENCES:
        if reference.soort == thing.soort != "overleg":
            for use in uses(routekaart, reference):
                if names.is_lost(use.text):
                    yield _rewrite(use, new_id)


def _ids_of_meetings(routekaart: Routekaart, following: Meetings, thing: Thing) -> Iterator[Rewrite]:
    """Rewrite the ids that the files give meetings, other than the thing itself."""
    for overleg in things(routekaart):
        is_other = overleg.soort == "overleg" and overleg.record is not thing.record
        if is_other and overleg.says("id") and following.later_id(overleg.id) != overleg.id:
            yield _own(overleg, following.later_id(overleg.id))


def _named_meetings(routekaart: Routekaart, following: Meetings) -> Iterator[Rewrite]:
    """Rewrite each text that is the id of a meeting that gets another."""
    for reference in REFERENCES:
        if reference.soort == "overleg":
            for use in uses(routekaart, reference):
                if following.later_id(use.text) != use.text:
                    yield _rewrite(use, following.later_id(use.text))


def _alias(following: Meetings, thing: Thing) -> list[ListAddition]:
    """Let a gremium keep its old id as an alias where moments call it so; nothing where none does.

    Raises:
        Refused: a moment would mean something else all the same.
    """
    changed = following.changed_moment()
    if changed is None:
        return []
    if thing.soort == "gremium" and following.changed_moment((thing.id,)) is None:
        which = thing.id if thing.says("id") else thing.at[-1]
        return [ListAddition(thing.bestand, thing.owner.lijst, which, ("aliassen",), thing.id)]
    place, tekst = changed
    raise Refused(f"het moment '{short(tekst)}' op {place} zou dan iets anders betekenen; kies een ander id")


def _told(following: Meetings, thing: Thing, new_id: str) -> Iterator[str]:
    """Say how the meetings of a gremium are called from now on, where it has any."""
    if thing.soort == "gremium" and any(following.later_id(old) != old for old in following.ids()):
        yield f"De overleggen van dit gremium heten nu '{prefix(new_id)}…' in plaats van '{prefix(thing.id)}…'."


def _kept(alias: ListAddition) -> str:
    return f"'{alias.nieuw}' blijft een alias: er zijn momenten die het gremium zo noemen, en hun tekst blijft staan."


def _rewrite(use: Use, text: str) -> Rewrite:
    return Rewrite(use.record.source.bestand, (*use.at, *use.path), use.text, text, use.is_key)
