"""Plan what changes where a record gets another id (contract section 5, `rename`)."""

from collections.abc import Callable, Iterator

from routehln.model.answers.change import ListAddition, Plan, Rewrite
from routehln.model.mijlpaal.bijeenkomst import prefix
from routehln.model.names import short
from routehln.model.records.references import REFERENCES, Reference, uses, with_paths
from routehln.model.records.routekaart import Routekaart
from routehln.rules.rename.bearers import Bearer, Refused, bearer_of, bearers
from routehln.rules.rename.meetings import Meetings
from routehln.rules.rename.names import Names
from routehln.rules.rename.taken import refuse_form, refuse_taken


def rename(routekaart: Routekaart, typed: str, new_id: str) -> Plan:
    """Plan the new id of a record, in the record itself and in every text that names it.

    Args:
        routekaart: the routekaart to change.
        typed: the id, with the word for the record and a colon before it where more than one has it.
        new_id: the id that it gets.

    Raises:
        Refused: no such record, or no such id can be; the message says why.
    """
    bearer = bearer_of(routekaart, typed)
    if new_id == bearer.id:
        return Plan([])
    refuse_form(bearer, new_id)
    refuse_taken(routekaart, bearer, new_id)
    rewrites = [_own(bearer, new_id), *_mentions(routekaart, bearer, new_id)]
    if bearer.soort not in ("gremium", "overleg"):
        return Plan([*rewrites])
    following = Meetings(routekaart, bearer, new_id)
    alias = _alias(following, bearer)
    if bearer.soort == "gremium":
        rewrites += [*_ids_of_meetings(routekaart, following), *_named_meetings(routekaart, following)]
    return Plan([*rewrites, *alias], [*_told(following, bearer, new_id), *map(_kept, alias)])


def _own(bearer: Bearer, new_id: str) -> Rewrite:
    """Give the record itself its new id; where its id followed from other keys, write it down."""
    return Rewrite(bearer.bestand, (*bearer.path, "id"), bearer.id if bearer.says("id") else None, new_id)


def _mentions(routekaart: Routekaart, bearer: Bearer, new_id: str) -> Iterator[Rewrite]:
    """Rewrite each text that names the record by its id."""
    names = Names(routekaart, bearer, new_id)
    for reference in REFERENCES:
        if reference.soort == bearer.soort:
            yield from _rewrites(routekaart, reference, lambda text: new_id if names.is_lost(text) else text)


def _ids_of_meetings(routekaart: Routekaart, following: Meetings) -> Iterator[Rewrite]:
    """Rewrite the ids that the files give to meetings of a gremium, where these begin with its id."""
    for bearer in bearers(routekaart):
        is_written = bearer.soort == "overleg" and bearer.says("id")
        if is_written and following.later_id(bearer.id) != bearer.id:
            yield _own(bearer, following.later_id(bearer.id))


def _named_meetings(routekaart: Routekaart, following: Meetings) -> Iterator[Rewrite]:
    """Rewrite each text that is the id of one of these meetings, whether a file describes it or not."""
    for reference in REFERENCES:
        if reference.soort == "overleg":
            yield from _rewrites(routekaart, reference, following.later_id)


def _rewrites(routekaart: Routekaart, reference: Reference, later: Callable[[str], str]) -> Iterator[Rewrite]:
    """Rewrite each text at a reference that is to be another one later."""
    for record_path, record in with_paths(routekaart, reference.lijst):
        for path, text, is_key in uses(record, reference):
            if later(text) != text:
                yield Rewrite(record.source.bestand, (*record_path, *path), text, later(text), is_key)


def _alias(following: Meetings, bearer: Bearer) -> list[ListAddition]:
    """Let a gremium keep its old id as an alias where moments call it so; nothing where none does.

    Raises:
        Refused: a moment would mean something else all the same.
    """
    changed = following.changed_moment()
    if changed is None:
        return []
    if bearer.soort == "gremium" and following.changed_moment((bearer.id,)) is None:
        which = bearer.id if bearer.says("id") else bearer.path[-1]
        return [ListAddition(bearer.bestand, bearer.owner.lijst, which, ("aliassen",), bearer.id)]
    place, tekst = changed
    raise Refused(f"het moment '{short(tekst)}' op {place} zou dan iets anders betekenen; kies een ander id")


def _told(following: Meetings, bearer: Bearer, new_id: str) -> Iterator[str]:
    """Say how the meetings of a gremium are called from now on, where it has any."""
    if bearer.soort == "gremium" and any(following.later_id(old) != old for old in following.ids()):
        yield f"De overleggen van dit gremium heten dan '{prefix(new_id)}…' in plaats van '{prefix(bearer.id)}…'."


def _kept(alias: ListAddition) -> str:
    return f"'{alias.nieuw}' wordt een alias: er zijn momenten die het gremium zo noemen, en hun tekst blijft staan."
