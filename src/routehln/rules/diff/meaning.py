"""Compare what fields mean, so that two ways of saying the same are equal (contract section 5, `diff`)."""

from collections import Counter
from collections.abc import Hashable
from typing import Any, NamedTuple, TypeGuard

from routehln.model.records.records import Named, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.names import Names

UNORDERED = frozenset({"aliassen", "indicatoren", "leden", "afwezig"})


class Meaning:
    """The meaning of the fields of one version, with every id as it is in the later version."""

    def __init__(self, routekaart: Routekaart, names: Names) -> None:
        self.routekaart = routekaart
        self.names = names
        self.deciding = next((gremium.id for gremium in routekaart.gremia if gremium.besluitvormend), None)

    def of(self, record: Record, key: str) -> Any:  # noqa: ANN401  # whatever a field may hold
        """Give a value that equals that of the other version where both fields mean the same."""
        value = getattr(record, key)
        if key == "gremium":
            return self.names.of("gremia", value or self.deciding or "")
        if key == "maand" and isinstance(record, Overleg) and record.datum:
            return record.datum.isoformat()[:7]
        if key == "naam" and isinstance(record, Named) and value == record.id:
            return None
        return None if value is None else self._resolved(key, value)

    def _resolved(self, key: str, value: Any) -> Any:  # noqa: ANN401  # as above
        match key:
            case "fase":
                fase = self.routekaart.fase(value)
                return self.names.of("fasen", fase.id) if fase else value
            case "onderdeel":
                onderdeel = self.routekaart.onderdeel(value)
                return self.names.of("leefgebieden", onderdeel.id) if onderdeel else value
            case "tussenstop" | "dubbel_van" | "mijlpaal":
                return self.names.step(value)
            case "apart_van":
                return frozenset(map(self.names.step, value))
            case "besluit":
                return self.names.of("besluiten", value)
            case "overleg":
                return self.names.of("overleggen", value)
        return tuple(sorted(value, key=repr)) if key in UNORDERED else value

    def signature(self, record: Record) -> Hashable:
        """Give everything that a record means, but for its id."""
        return tuple(self._hashable(self.of(record, key)) for key in type(record).model_fields if key != "id")

    def _hashable(self, value: object) -> Hashable:
        if isinstance(value, Record):
            return self.signature(value)
        if are_records(value):
            counts = Counter((record_name(record), self.signature(record)) for record in value)
            return frozenset(counts.items())
        return value


class Meanings(NamedTuple):
    """The meaning of the earlier and of the later version."""

    old: Meaning
    new: Meaning


def are_records(value: object) -> TypeGuard[tuple[Record, ...]]:
    """Tell whether a value is a list of records within a record, each with an id or a title; it may be empty."""
    return isinstance(value, tuple) and all(isinstance(item, Record) and record_name(item) for item in value)


def record_name(record: Record) -> str:
    """Give the id of a record within a record, else its title, which others may have too."""
    return getattr(record, "id", None) or getattr(record, "titel", None) or ""
