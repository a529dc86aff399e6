"""Compare what fields mean, so that two ways of saying the same are equal (contract section 5, `diff`)."""

from collections import Counter
from collections.abc import Hashable
from functools import cached_property
from typing import Any, NamedTuple, TypeGuard

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, by_id, prefix
from routehln.model.moment.moment import Moment
from routehln.model.records.fields import Held
from routehln.model.records.records import Herkomst, Leefgebied, Meting, Named, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.renames import Renames

UNORDERED = frozenset({"aliassen", "codes", "indicatoren", "interventies", "leden", "afwezig"})
# Fields that name other records by id.
LINKS = (
    "tussenstop",
    "dubbel_van",
    "mijlpaal",
    "apart_van",
    "na",
    "punten",
    "besluit",
    "overleg",
    "naar",
    "was",
    "indicator",
    "gebied",
)

# Fields that hold the id of a record of the list behind them.
LISTS_NAMED = {"besluit": "besluiten", "indicator": "indicatoren"}


class Meaning:
    """The meaning of the fields of one version, with every id as it is in the later version."""

    def __init__(self, routekaart: Routekaart, renames: Renames) -> None:
        self.routekaart = routekaart
        self.renames = renames
        self.deciding = next((gremium.id for gremium in routekaart.gremia if gremium.besluitvormend), None)

    def of(self, record: Record, key: str) -> Any:  # noqa: ANN401  # whatever a field may hold
        """Give a value that equals that of the other version where both fields mean the same."""
        value = getattr(record, key)
        if key == "gremium":
            return self._gremium(value) if value else self.renames.of("gremia", self.deciding or "")
        if key == "gebied":
            return self._gebied(record, value)
        if key == "maand" and isinstance(record, Overleg) and record.datum and not record.maand:
            return record.datum.isoformat()[:7]
        if key == "naam" and isinstance(record, Named) and value == record.id:
            return None
        if isinstance(value, Herkomst):
            return value.naam
        return None if value is None else self._resolved(key, value)

    def _resolved(self, key: str, value: Any) -> Any:  # noqa: ANN401  # as above
        """Give the value of a field with the present id in place of every name of a record in it."""
        if key in LISTS_NAMED:
            return self.renames.of(LISTS_NAMED[key], value)
        match key:
            case "fase":
                fase = self.routekaart.fase(value)
                return self.renames.of("fasen", fase.id) if fase else value
            case "onderdeel":
                onderdeel = self.routekaart.onderdeel(value)
                lijst = "leefgebieden" if isinstance(onderdeel, Leefgebied) else "onderdelen"
                return self.renames.of(lijst, onderdeel.id) if onderdeel else value
            case "tussenstop" | "dubbel_van" | "mijlpaal":
                return self.renames.step(value)
            case "apart_van" | "na":
                return frozenset(map(self.renames.step, value))
            case "punten" | "was":
                return tuple(map(self._present, value))
            case "indicatoren" | "interventies" if all(isinstance(part, str) for part in value):
                return frozenset(self.renames.of(key, record_id) for record_id in value)
            case "overleg" | "naar":
                return self._carried(value) if isinstance(value, Moment) else self.overleg(value)
            case "bereidt_voor" | "onder":
                return self._gremium(value)
        return tuple(sorted(value, key=repr)) if key in UNORDERED else value

    def _gebied(self, record: Record, name: str | None) -> str | None:
        """Give the present id of the gebied that a record names; a meting that names none is of the own one."""
        own = self.routekaart.own_gebied if isinstance(record, Meting) else None
        gebied = self.routekaart.gebied(name) if name else own
        return self.renames.of("gebieden", gebied.id) if gebied else name

    def _present(self, part: str | Held) -> str | Held:
        """Give a record's id, or what a record held, with its present id."""
        if isinstance(part, Held):
            return part._replace(record_id=self.renames.step(part.record_id))
        return self.renames.step(part)

    def _carried(self, moment: Moment) -> str | Moment:
        """Give the present id of the meeting that a moment is the id of; the moment itself where it is other words."""
        return self.overleg(moment.tekst) if self._meeting(moment.tekst) else moment

    def overleg(self, overleg_id: str) -> str:
        """Give the present id of a meeting; that of one that no file describes begins with the id of its gremium."""
        meeting = self._meeting(overleg_id)
        if meeting is None or meeting.gremium is None or overleg_id in self._described:
            return self.renames.of("overleggen", overleg_id)
        when = overleg_id.removeprefix(prefix(meeting.gremium))
        return prefix(self.renames.of("gremia", meeting.gremium)) + when

    def _meeting(self, overleg_id: str) -> Bijeenkomst | None:
        """Give the meeting with this id, whether a file describes it or not."""
        return self._described.get(overleg_id) or by_id(overleg_id, self._gremia)

    @cached_property
    def _described(self) -> dict[str, Bijeenkomst]:
        return {meeting.id: meeting for meeting in self.routekaart.bijeenkomsten.described}

    @cached_property
    def _gremia(self) -> list[str]:
        return [gremium.id for gremium in self.routekaart.gremia]

    def _gremium(self, name: str) -> str:
        """Give the present id of the gremium with this id, name or alias; the name itself where no gremium has it."""
        gremium = self.routekaart.gremium(name)
        return self.renames.of("gremia", gremium.id if gremium else name)

    def content(self, record: Record) -> Hashable:
        """Give everything that a record means but its id.

        Of `dubbel_van`, `apart_van`, `na` and `punten` only the number of ids counts: they name records whose renames
        aren't known yet while their list is matched.
        """
        return tuple(self._part(record, key) for key in type(record).model_fields if key != "id")

    def _part(self, record: Record, key: str) -> Hashable:
        value = getattr(record, key)
        if key == "dubbel_van":
            return value is not None
        if key in ("apart_van", "na", "punten"):
            return len(value)
        return self._hashable(self.of(record, key))

    def _hashable(self, value: object) -> Hashable:
        if isinstance(value, Record):
            return self.content(value)
        if are_records(value):
            counts = Counter((record_name(record), self.content(record)) for record in value)
            return frozenset(counts.items())
        return value


class Meanings(NamedTuple):
    """The meaning of the earlier and of the later version."""

    old: Meaning
    new: Meaning

    def same(self, old: Record, new: Record) -> bool:
        """Tell whether two records say the same, renamed ids included; their own ids don't count."""
        if old != new:
            return self.old.content(old) == self.new.content(new)
        return not self.renames.present_ids or self.links_the_same(old, new)

    def links_the_same(self, old: Record, new: Record) -> bool:
        """Tell whether the fields that name other records name the same ones in both."""
        fields = type(new).model_fields
        return all(self.old.of(old, key) == self.new.of(new, key) for key in LINKS if key in fields)

    @property
    def renames(self) -> Renames:
        """The renames between the two versions."""
        return self.old.renames


def are_records(value: object) -> TypeGuard[tuple[Record, ...]]:
    """Tell whether a value is a list of records within a record, each with an id or a title; it may be empty."""
    return isinstance(value, tuple) and all(isinstance(part, Record) and record_name(part) for part in value)


def record_name(record: Record) -> str:
    """Give the id of a record within a record, else its title or name, which others may have too."""
    return getattr(record, "id", None) or title_of(record)


def title_of(record: Record) -> str:
    """Give the titel of a record, else its naam; nothing where it has neither."""
    return getattr(record, "titel", None) or getattr(record, "naam", None) or ""
