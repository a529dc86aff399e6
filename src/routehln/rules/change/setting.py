"""Change one text, or the texts in one list, of any record: also of an interventie or indicator (`set`)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, get_args, get_origin

from routehln.model.answers.change import AnyChange, Change, Item, ListAddition, ListRemoval, NewList, Path
from routehln.model.records.place import FileName
from routehln.model.records.records import ITEMS, LIST_OF, Indicator, Leefgebied, Record, Streefwaarde, Stuk
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.changes import text_keys

TARGET = "streefwaarde"


class Spot(NamedTuple):
    """A record and where it stands: its file, its list, the id of the record in that list, and its path within that."""

    record: Record
    bestand: FileName
    lijst: str
    id: str
    within: Path = ()


def spot_of(routekaart: Routekaart, record: Record) -> Spot | None:
    """Give where a record stands that `find.record_of` found; None for one that `set` doesn't reach."""
    if type(record) in LIST_OF:
        return Spot(record, record.source.bestand, LIST_OF[type(record)], str(getattr(record, "id", "")))
    for gebied in routekaart.leefgebieden:
        within = _within(gebied, record)
        if within:
            return Spot(record, gebied.source.bestand, LIST_OF[Leefgebied], gebied.id, within)
    return None


def _within(gebied: Leefgebied, record: Record) -> Path:
    """Give the path of an interventie or indicator within its leefgebied; empty where it is of another one."""
    for key in ITEMS:
        for place, nested in enumerate(getattr(gebied, key)):
            if nested is record:
                return key, place
    return ()


def settable_keys(record: Record) -> list[str]:
    """Give the keys of a record that hold a text; of an indicator also those of its streefwaarde."""
    keys = [key for key in text_keys(record) if key != TARGET]
    if not isinstance(record, Indicator):
        return keys
    if isinstance(record.streefwaarde, Streefwaarde):
        return [*keys, *(f"{TARGET}.{key}" for key in Streefwaarde.model_fields)]
    return [*keys, TARGET]


def list_keys(record: Record) -> list[str]:
    """Give the keys of a record that hold a list of texts, or of stukken."""
    return [key for key, field in type(record).model_fields.items() if _is_listing(field.annotation)]


def _is_listing(annotation: object) -> bool:
    """Tell whether the type of a field is a tuple of texts, of any kind (`Tekst`, `Id`), or of stukken."""
    parts = get_args(annotation)
    if get_origin(annotation) is not tuple or not parts:
        return False
    return parts[0] in (str, Stuk) or get_args(parts[0])[:1] == (str,)


def is_yes_or_no(record: Record, key: str) -> bool:
    """Tell whether this key of a record holds yes or no."""
    field = type(record).model_fields.get(key)
    return field is not None and field.annotation is bool


def listed(record: Record, key: str) -> list[str]:
    """Give what the list under a key of a record holds: texts, or the titles of stukken."""
    return [item.titel if isinstance(item, Stuk) else item for item in getattr(record, key)]


def is_required(routekaart: Routekaart, record: Record, key: str) -> bool:
    """Tell whether a record can't do without this key (`streefwaarde.waarde` is one of the mapping in it)."""
    first, _, inner = key.partition(".")
    if inner:  # a target needs a value or a gebied, and has one of them
        return inner in ("waarde", "gebied") and getattr(getattr(record, first), inner) is not None
    return routekaart.requires(record, first)


def change_text(spot: Spot, key: str, value: str) -> list[AnyChange]:
    """Give the key this text; a blank one takes the key away."""
    path = (*spot.within, *key.split("."))
    return [Change(spot.bestand, spot.lijst, spot.id, path, value if value.strip() else None)]


def change_list(spot: Spot, key: str, added: Sequence[Item], removed: Iterable[str]) -> list[AnyChange]:
    """Add items to the list under a key, and take others out of it; what it has and keeps isn't added twice.

    What is to be taken out is named by its text, or its `titel`; an item that is added may be called so too.
    """
    present = listed(spot.record, key)
    kept = set(present).difference(removed)
    new = {called(item): item for item in added if called(item) not in kept}
    path = (*spot.within, key)
    where = (spot.bestand, spot.lijst, spot.id, path)
    changes: list[AnyChange] = []
    if new and not present:
        changes.append(NewList(*where, tuple(new.values())))
    else:
        changes += [ListAddition(*where, item) for item in new.values()]
    return changes + [ListRemoval(*where, text) for text in dict.fromkeys(removed)]


def called(item: Item) -> str:
    """Give the text by which an item of a list is called: itself, or its `titel`."""
    return item if isinstance(item, str) else item["titel"]
