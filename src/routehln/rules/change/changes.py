"""Turn what a person asks into changes of records (contract section 5, 'The hand that writes')."""

from datetime import date
from typing import get_args, get_origin

from routehln.model.answers.change import AnyChange, Change, ListAddition
from routehln.model.mijlpaal.gremia import names_meeting
from routehln.model.moment.moment import Moment
from routehln.model.records.place import FileName
from routehln.model.records.records import LIST_OF, Actie, Kalenderregel, Record, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import claims, settled


def change(record: Record, path: tuple[str, ...], value: str | None) -> Change:
    """Give the key at this path of a record this text; None takes the key away."""
    return Change(*_place(record), path, value)


def addition(record: Record, path: tuple[str, ...], text: str) -> ListAddition:
    """Add a text to the list at this path of a record."""
    return ListAddition(*_place(record), path, text)


def set_status(record: Stap | Actie, status: str, op: date | None) -> list[AnyChange]:
    """Give the record this status; `op` becomes its day with `afgerond` or `gereed`, any other takes that away.

    Without `op` what is done gets no day, and has none that it had before it was done.
    """
    done, day_key = ("gereed", "gereed_op") if isinstance(record, Actie) else ("afgerond", "afgerond_op")
    values = {"status": status, day_key: op.isoformat() if op and status == done else None}
    if status == type(record).model_fields["status"].default and "status" not in record.model_fields_set:
        del values["status"]
    return [change(record, (key,), value) for key, value in values.items()]


def set_text(record: Record, key: str, value: str) -> list[AnyChange]:
    """Give the record's key this text; a blank one takes the key away."""
    return [change(record, (key,), value if value.strip() else None)]


def move(routekaart: Routekaart, stap: Stap, moment: str, reden: str | None) -> list[AnyChange]:
    """Give the mijlpaal of this record another moment: in its tussenstop, and in every row that is no repeat."""
    group = routekaart.group_of[stap.id]
    changes: list[AnyChange] = []
    for member in group:
        if member.afstemming.dubbel_van is None:
            changes.append(change(member, ("moment",), moment))
        if member.afstemming.moment is not None:
            changes.append(change(member, ("afstemming", "moment"), moment))
    if reden and reden.strip():
        changes.append(change(group[0], ("afstemming", "reden"), reden))
    return changes


def leaves_agenda(routekaart: Routekaart, stap: Stap, moment: str) -> bool:
    """Tell whether this dated moment names no overleg, while the mijlpaal of this record belongs to one now."""
    meetings = routekaart.bijeenkomsten
    new = meetings.read(moment)
    if names_meeting(new) or not new.gedateerd:
        return False
    group = routekaart.group_of[stap.id]
    claimed = claims(group, meetings, Kalenderregel)
    chosen = settled(group, meetings)
    if chosen:
        claimed.append(chosen)
    return any(names_meeting(claim.moment) for claim in claimed)


def recurring(routekaart: Routekaart, stap: Stap) -> list[Stap]:
    """Give the records of the mijlpaal of this record of which `move` would replace a moment that recurs."""
    meetings = routekaart.bijeenkomsten
    members: list[Stap] = []
    for member in routekaart.group_of[stap.id]:
        own = member.moment if member.afstemming.dubbel_van is None else None
        moments = [meetings.settle(moment) for moment in (own, member.afstemming.moment) if moment]
        if any(moment.herhaling for moment in moments):
            members.append(member)
    return members


def text_keys(record: Record) -> list[str]:
    """Give the keys of a record that hold a single text, without its id, which other records refer to."""
    fields = type(record).model_fields
    return [key for key, field in fields.items() if key != "id" and not _holds_more(field.annotation)]


def holds_moment(record: Record, key: str) -> bool:
    """Tell whether the text at this key is a moment."""
    annotation = type(record).model_fields[key].annotation
    return Moment in (annotation, *(get_args(part)[0] for part in get_args(annotation) if get_args(part)))


def _holds_more(annotation: object) -> bool:
    """Tell whether a field of this type can hold a list or a record."""
    parts = (annotation, *get_args(annotation))
    return any(get_origin(part) is tuple or (isinstance(part, type) and issubclass(part, Record)) for part in parts)


def _place(record: Record) -> tuple[FileName, str, str]:
    """Give the file, the list and the id by which a change names a record that has an id."""
    return record.source.bestand, LIST_OF[type(record)], str(getattr(record, "id", ""))
