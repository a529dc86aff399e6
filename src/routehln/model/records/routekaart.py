"""The routekaart: all records of all files together, and what their names mean."""

from dataclasses import dataclass, field
from functools import cached_property

from routehln.model.records.place import Node, Plaats
from routehln.model.records.records import (
    Besluit,
    Fase,
    Gremium,
    Kalenderregel,
    Leefgebied,
    Onderdeel,
    Overleg,
    Programma,
    Record,
    Tussenstop,
)

Stap = Tussenstop | Kalenderregel


@dataclass(frozen=True, eq=False)  # one is itself: rules may remember what follows from it
class Routekaart:
    """Every record in the order of its files, each with its place; nothing here knows a path or a clock."""

    programma: Programma = field(default_factory=Programma)
    fasen: tuple[Fase, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    tussenstops: tuple[Tussenstop, ...] = ()
    kalender: tuple[Kalenderregel, ...] = ()
    overleggen: tuple[Overleg, ...] = ()
    gremia: tuple[Gremium, ...] = ()
    besluiten: tuple[Besluit, ...] = ()
    places: dict[int, tuple[str, Node]] = field(default_factory=dict, repr=False)

    def plaats(self, record: Record, *path: str | int) -> Plaats:
        """Where `record` stands, or the value at `path` within it (as deep as the path exists)."""
        bestand, node = self.places[id(record)]
        found = node.find(path)
        return Plaats(bestand, found.line, found.column)

    @cached_property
    def steps(self) -> tuple[Stap, ...]:
        """Tussenstops, then kalenderregels, in the order of the files."""
        return (*self.tussenstops, *self.kalender)

    @cached_property
    def by_id(self) -> dict[str, Stap]:
        """Tussenstops and kalenderregels by id."""
        return {stap.id: stap for stap in self.steps}

    @cached_property
    def onderdelen(self) -> tuple[Onderdeel, ...]:
        """Everything that a row may belong to, in the routekaart's order: leefgebieden first."""
        return (*self.leefgebieden, *self.programma.onderdelen)

    @cached_property
    def _onderdeel_by_name(self) -> dict[str, Onderdeel]:
        names = [(name, part) for part in self.onderdelen for name in (part.id, part.naam, *part.aliassen)]
        return {name.casefold(): part for name, part in reversed(names)}

    @cached_property
    def _fase_by_name(self) -> dict[str, Fase]:
        names = [(name, fase) for fase in self.fasen for name in fase_names(fase)]
        return {name.casefold(): fase for name, fase in reversed(names)}

    def onderdeel(self, name: str) -> Onderdeel | None:
        """The leefgebied or onderdeel with this id, name or alias, whatever its case."""
        return self._onderdeel_by_name.get(name.strip().casefold())

    def fase(self, name: str) -> Fase | None:
        """The fase with this id, name, or number and name."""
        return self._fase_by_name.get(name.strip().casefold())

    def rank(self, onderdeel: Onderdeel | None) -> int:
        """The place of an onderdeel in the routekaart's order, unknown ones last."""
        return next((rank for rank, each in enumerate(self.onderdelen) if each is onderdeel), len(self.onderdelen))


def fase_names(fase: Fase) -> list[str]:
    """What a fase may be called: its id, its name, `2. Ontwerpen`."""
    numbered = [] if fase.nummer is None else [f"{fase.nummer}. {fase.naam}", str(fase.nummer)]
    return [fase.id, fase.naam, *numbered]
