"""What a person asks to change, as changes of records (contract section 5, 'The hand that writes')."""

from datetime import date
from typing import get_args, get_origin

from routehln.model.answers.change import AnyChange, Change
from routehln.model.moment.grammar.read import read_moment
from routehln.model.records.records import LIST_OF, Record, Stap
from routehln.model.records.routekaart import Routekaart


def set_status(stap: Stap, status: str, op: date) -> list[AnyChange]:
    """The record gets this status; `op` becomes its `afgerond_op` with `afgerond`, any other status takes it away."""
    wanted = {"status": status, "afgerond_op": op.isoformat() if status == "afgerond" else None}
    if status == "gepland" and "status" not in stap.model_fields_set:
        del wanted["status"]
    return [_change(stap, (key,), value) for key, value in wanted.items()]


def set_text(record: Record, key: str, value: str) -> list[AnyChange]:
    """The record's key gets this text; a blank one takes the key away."""
    return [_change(record, (key,), value if value.strip() else None)]


def move(routekaart: Routekaart, stap: Stap, moment: str, reden: str | None) -> list[AnyChange]:
    """The mijlpaal of this record gets another moment: in its tussenstop, and in every row that is no repeat."""
    group = routekaart.group_of[stap.id]
    changes: list[AnyChange] = []
    for each in group:
        if each.afstemming.dubbel_van is None:
            changes.append(_change(each, ("moment",), moment))
        if each.afstemming.moment is not None:
            changes.append(_change(each, ("afstemming", "moment"), moment))
    if reden and reden.strip():
        changes.append(_change(group[0], ("afstemming", "reden"), reden))
    return changes


def leaves_agenda(routekaart: Routekaart, stap: Stap, moment: str) -> bool:
    """Whether with this moment the mijlpaal of this record names an overleg no longer, though its days are known."""
    given = read_moment(moment)
    group = routekaart.group_of[stap.id]
    return given.gedateerd and given.overleg is None and any(each.moment and each.moment.overleg for each in group)


def text_keys(record: Record) -> list[str]:
    """The keys of a record that hold one text; its id, which others refer to, is not for changing."""
    fields = type(record).model_fields
    plain = (name for name, field in fields.items() if not _holds_more(field.annotation))
    return [name for name in plain if name != "id"]


def _holds_more(annotation: object) -> bool:
    parts = (annotation, *get_args(annotation))
    return any(get_origin(part) is tuple or (isinstance(part, type) and issubclass(part, Record)) for part in parts)


def _change(record: Record, path: tuple[str, ...], value: str | None) -> Change:
    return Change(record.source.bestand, LIST_OF[type(record)], str(getattr(record, "id", "")), path, value)
