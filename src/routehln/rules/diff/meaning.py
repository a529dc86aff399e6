"""What a field of a record means, so that two ways of saying the same compare as equal (contract section 5, `diff`)."""

from collections import Counter
from collections.abc import Hashable
from typing import Any

from routehln.model.records.records import Named, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.names import Names

# Lists of which the order says nothing.
_SETS = frozenset({"aliassen", "indicatoren", "leden", "afwezig"})


class Meaning:
    """How to read the fields of one version, in the names of the later one."""

    def __init__(self, routekaart: Routekaart, names: Names) -> None:
        self.routekaart = routekaart
        self.names = names
        self.deciding = next((gremium.id for gremium in routekaart.gremia if gremium.besluitvormend), None)

    def of(self, record: Record, key: str) -> Any:  # noqa: ANN401  # whatever a field may hold
        """What the field says, comparable with the other version's."""
        value = getattr(record, key)
        match key:
            case "maand" if isinstance(record, Overleg):
                return value if record.datum is None else record.datum.isoformat()[:7]
            case "naam" if isinstance(record, Named) and value == record.id:
                return None
            case "gremium":
                return self.names.of("gremia", value or self.deciding or "")
        return value if value is None else self._resolved(key, value)

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
            case "overleg":
                return self.names.of("overleggen", value)
        return tuple(sorted(value, key=repr)) if key in _SETS else value

    def signature(self, record: Record) -> Hashable:
        """Everything that a record says but for its id."""
        return tuple(_hashable(self, self.of(record, key)) for key in type(record).model_fields if key != "id")


def nested(value: object) -> dict[str, list[Record]] | None:
    """Records within a record by their id, else their title, which two may share; None for any other value."""
    if not isinstance(value, tuple) or not all(isinstance(each, Record) and _named(each) for each in value):
        return None
    found: dict[str, list[Record]] = {}
    for each in value:
        found.setdefault(str(_named(each)), []).append(each)
    return found


def _named(record: Record) -> str | None:
    return getattr(record, "id", None) or getattr(record, "titel", None)


def _hashable(meaning: Meaning, value: object) -> Hashable:
    if isinstance(value, Record):
        return meaning.signature(value)
    within = nested(value)
    if within:
        said = Counter((known, meaning.signature(each)) for known, some in within.items() for each in some)
        return frozenset(said.items())
    return value
