"""The routekaart: all records of all files together, and what their names mean."""

from dataclasses import dataclass, field
from functools import cached_property

from routehln.model.records.bijeenkomsten import Bijeenkomsten
from routehln.model.records.groups import grouped
from routehln.model.records.records import (
    Besluit,
    Fase,
    Gremium,
    Kalenderregel,
    Leefgebied,
    Onderdeel,
    Overleg,
    Programma,
    Stap,
    Tussenstop,
)


@dataclass(frozen=True, eq=False)
class Routekaart:
    """Every record in the order of its files, and what follows from them together, worked out once."""

    programma: Programma = field(default_factory=Programma)
    fasen: tuple[Fase, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    tussenstops: tuple[Tussenstop, ...] = ()
    kalender: tuple[Kalenderregel, ...] = ()
    overleggen: tuple[Overleg, ...] = ()
    gremia: tuple[Gremium, ...] = ()
    besluiten: tuple[Besluit, ...] = ()

    @cached_property
    def groups(self) -> list[list[Stap]]:
        """The tussenstops and kalenderregels of each mijlpaal, the one whose id the mijlpaal has first."""
        return grouped(self.by_id)

    @cached_property
    def group_of(self) -> dict[str, list[Stap]]:
        """The same groups, by the id of each of their records."""
        return {stap.id: group for group in self.groups for stap in group}

    @cached_property
    def mijlpaal_ids(self) -> dict[str, str]:
        """The id of the mijlpaal of each tussenstop and kalenderregel, by their own ids."""
        return {step_id: group[0].id for step_id, group in self.group_of.items()}

    @cached_property
    def bijeenkomsten(self) -> Bijeenkomsten:
        """The meetings that the files describe."""
        return Bijeenkomsten(self.overleggen, self.gremia)

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
    numbered = [] if fase.nummer is None else [numbered_name(fase), str(fase.nummer)]
    return [fase.id, fase.naam, *numbered]


def numbered_name(fase: Fase) -> str:
    """How records write a fase: `2. Ontwerpen`, or its name where it has no number."""
    return fase.naam if fase.nummer is None else f"{fase.nummer}. {fase.naam}"
