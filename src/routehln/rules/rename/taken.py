"""Refuse an id that can't be a record's new one: no id at all, or already a name of another."""

from collections.abc import Iterator

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, by_id
from routehln.model.mijlpaal.gremia import Gremia
from routehln.model.names import short
from routehln.model.records.fields import ID
from routehln.model.records.records import id_of_name
from routehln.model.records.routekaart import Routekaart
from routehln.rules.rename.bearers import Bearer, Refused, bearers
from routehln.rules.rename.meetings import Meetings
from routehln.rules.rename.names import Names, names_of

_OTHER = "kies een ander id"


def refuse_form(bearer: Bearer, new_id: str) -> None:
    """Raise Refused where this text can't be the id of such a record."""
    if ID.fullmatch(new_id):
        if bearer.soort == "gremium" and not Gremia([(new_id, new_id)]).called(new_id):
            raise Refused(f"het id van een gremium heeft een letter nodig, en is niet te lang; {_OTHER}")
        return
    likely = id_of_name(new_id)
    hint = f", bijvoorbeeld '{short(likely)}'" if ID.fullmatch(likely) else ""
    raise Refused(
        f"'{short(new_id)}' kan geen id zijn: dat heeft alleen kleine letters, cijfers, punten en streepjes, "
        f"en begint met een letter of cijfer{hint}"
    )


def refuse_taken(routekaart: Routekaart, bearer: Bearer, new_id: str) -> None:
    """Raise Refused where this id is that of a record of the same soort, or another name of one."""
    names = Names(routekaart, bearer, new_id)
    wanted = names.fold(new_id)
    for twin in bearers(routekaart):
        is_other = twin.soort == bearer.soort and twin.record is not bearer.record
        if is_other and wanted in map(names.fold, [twin.id, *names_of(twin.record)]):
            raise Refused(f"zo heet al een record: {twin.owner.woord} '{twin.id}' op {twin.plaats}; {_OTHER}")
    if bearer.soort in ("overleg", "gremium"):
        for meeting_id in _clashes(routekaart, bearer, new_id):
            raise Refused(f"'{meeting_id}' is het id van een ander overleg; {_OTHER}")


def _clashes(routekaart: Routekaart, bearer: Bearer, new_id: str) -> Iterator[str]:
    """Give the ids that a meeting would get, and that another meeting has or would have by its month or day."""
    following = Meetings(routekaart, bearer, new_id)
    ids = following.ids()
    gremia = [gremium.id for gremium in routekaart.gremia]
    for old in sorted(ids):
        later = following.later_id(old)
        if later != old and later in ids:
            yield later
    if bearer.soort == "overleg":
        [own] = [meeting for meeting in routekaart.bijeenkomsten.described if meeting.id == bearer.id]
        named_meeting = by_id(new_id, gremia)
        if named_meeting and not _may_be_called(own, named_meeting):
            yield new_id


def _may_be_called(meeting: Bijeenkomst, named_meeting: Bijeenkomst) -> bool:
    """Tell whether the gremium and the month or day that an id names are those of a meeting."""
    is_same_day = named_meeting.datum is None or named_meeting.datum == meeting.datum
    return (meeting.gremium, meeting.maand) == (named_meeting.gremium, named_meeting.maand) and is_same_day
