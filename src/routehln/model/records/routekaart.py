"""The routekaart: all records of all files together, and what their names mean."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeVar

from routehln.model.disjoint_sets import DisjointSets
from routehln.model.mijlpaal.bijeenkomst import DECIDING, Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten
from routehln.model.records.afkortingen import Afkortingen
from routehln.model.records.described import described, gremia_of
from routehln.model.records.records import (
    Actie,
    Besluit,
    Fase,
    Gebied,
    Gremium,
    Indicator,
    Kalenderregel,
    Leefgebied,
    Meting,
    Onderdeel,
    Overleg,
    Programma,
    Record,
    Risico,
    Stap,
    Tussenstop,
)

Named = TypeVar("Named", Onderdeel, Fase, Gebied)


@dataclass(frozen=True, eq=False)
class Routekaart:
    """Every record, in the order of the files, and what follows from all of them, worked out once.

    `spoiled` are the ids of records that the files have, and that are too wrong to be made.
    """

    programma: Programma = field(default_factory=Programma)
    fasen: tuple[Fase, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    tussenstops: tuple[Tussenstop, ...] = ()
    kalender: tuple[Kalenderregel, ...] = ()
    overleggen: tuple[Overleg, ...] = ()
    gremia: tuple[Gremium, ...] = ()
    besluiten: tuple[Besluit, ...] = ()
    acties: tuple[Actie, ...] = ()
    gebieden: tuple[Gebied, ...] = ()
    metingen: tuple[Meting, ...] = ()
    risicos: tuple[Risico, ...] = ()
    spoiled: frozenset[str] = frozenset()

    @cached_property
    def groups(self) -> list[list[Stap]]:
        """The tussenstops and kalenderregels of each mijlpaal, the one whose id the mijlpaal has first.

        One mijlpaal is what links to a tussenstop, and what repeats one of those (contract section 4).
        """
        sets = DisjointSets[str]()
        for stap in self.by_id.values():
            for tied_id in stap.ties:
                if tied_id in self.by_id:
                    sets.join(stap.id, tied_id)
        groups: dict[str, list[Stap]] = {}
        for stap in self.by_id.values():
            groups.setdefault(sets.leader(stap.id), []).append(stap)
        return [sorted(group, key=_headship) for group in groups.values()]

    @cached_property
    def group_of(self) -> dict[str, list[Stap]]:
        """The same groups, by the id of each of their records."""
        group_of: dict[str, list[Stap]] = {}
        for group in self.groups:
            group_of |= {stap.id: group for stap in group}
        return group_of

    @cached_property
    def mijlpaal_ids(self) -> dict[str, str]:
        """The id of the mijlpaal of each tussenstop and kalenderregel, by their own ids."""
        return {step_id: group[0].id for step_id, group in self.group_of.items()}

    @cached_property
    def besluiten_about(self) -> dict[str, list[Besluit]]:
        """The besluiten about each mijlpaal, by its id, in the order of the files."""
        besluiten_about: dict[str, list[Besluit]] = {}
        for besluit in self.besluiten:
            mijlpaal_id = self.mijlpaal_ids.get(besluit.mijlpaal or "")
            if mijlpaal_id is not None:
                besluiten_about.setdefault(mijlpaal_id, []).append(besluit)
        return besluiten_about

    @cached_property
    def bijeenkomsten(self) -> Bijeenkomsten:
        """The meetings, by which every moment is read."""
        gremia = gremia_of(self.gremia)
        texts = {stap.moment.tekst for stap in self.steps if stap.moment and stap.status != "vervallen"}
        einde = self.programma.einde.eind if self.programma.einde else None
        return Bijeenkomsten(gremia, described(self.overleggen, gremia), map(gremia.read, texts), einde or date.max)

    @cached_property
    def described_meetings(self) -> list[tuple[Bijeenkomst, Overleg]]:
        """The overleggen of the files in their order, each behind the meeting that it describes."""
        return list(zip(self.bijeenkomsten.described, self.overleggen, strict=True))

    @cached_property
    def afkortingen(self) -> Afkortingen:
        """The abbreviations of the routekaart, and those that its tussenstops and kalenderregels explain."""
        declared = {afkorting.kort: afkorting.voluit for afkorting in self.programma.afkortingen}
        texts = chain.from_iterable((stap.titel, stap.toelichting or "") for stap in self.steps)
        return Afkortingen(declared, texts)

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
        return _by_name(self.onderdelen)

    @cached_property
    def _fase_by_name(self) -> dict[str, Fase]:
        return _by_name(self.fasen)

    @cached_property
    def _gebied_by_name(self) -> dict[str, Gebied]:
        return _by_name(self.gebieden)

    @cached_property
    def own_gebied(self) -> Gebied | None:
        """The programme's own gebied, where metingen are that name none; None where no file says which."""
        return next((gebied for gebied in self.gebieden if gebied.eigen), None)

    def onderdeel(self, name: str) -> Onderdeel | None:
        """Return the leefgebied or onderdeel with this id, name or alias, whatever its case."""
        return self._onderdeel_by_name.get(name.strip().casefold())

    def fase(self, name: str) -> Fase | None:
        """Return the fase with this id, name, number, or number and name, whatever its case."""
        return self._fase_by_name.get(name.strip().casefold())

    def gebied(self, name: str) -> Gebied | None:
        """Return the gebied with this id, name or alias, whatever its case."""
        return self._gebied_by_name.get(name.strip().casefold())

    @cached_property
    def _measured(self) -> dict[str, tuple[Leefgebied, Indicator]]:
        """The indicatoren by id, each behind its leefgebied; of two with one id the first."""
        measured: dict[str, tuple[Leefgebied, Indicator]] = {}
        for leefgebied in self.leefgebieden:
            for indicator in leefgebied.indicatoren:
                measured.setdefault(indicator.id, (leefgebied, indicator))
        return measured

    def indicator(self, indicator_id: str) -> Indicator | None:
        """Return the indicator with this id."""
        measured = self._measured.get(indicator_id)
        return measured[1] if measured else None

    def leefgebied_of(self, indicator_id: str) -> Leefgebied | None:
        """Return the leefgebied of the indicator with this id."""
        measured = self._measured.get(indicator_id)
        return measured[0] if measured else None

    def gremium(self, name: str) -> Gremium | None:
        """Return the gremium with this id, name or alias, whatever its case; None where two share it."""
        owners = self.bijeenkomsten.gremia.called(name)
        if len(owners) != 1:
            return None
        for gremium in self.gremia:
            if gremium.id in owners or (gremium.besluitvormend and DECIDING in owners):
                return gremium
        return None

    def requires(self, record: Record, key: str) -> bool:
        """Tell whether a record can't do without a key, in any routekaart or in this one (contract section 2)."""
        if key in record.conditional:
            return len(self.fasen if key == "fase" else self.onderdelen) > 0
        return type(record).model_fields[key].is_required()

    def rank(self, onderdeel: Onderdeel | None) -> int:
        """Return the place of an onderdeel in the routekaart's order, from 0; None comes last."""
        places = range(len(self.onderdelen))
        return next((place for place in places if self.onderdelen[place] is onderdeel), len(self.onderdelen))


def _by_name(records: Iterable[Named]) -> dict[str, Named]:
    """Return records by each of their names in lower case; the first that has a name keeps it."""
    by_name: dict[str, Named] = {}
    for record in records:
        for name in record.namen:
            by_name.setdefault(name.casefold(), record)
    return by_name


def _headship(stap: Stap) -> tuple[bool, bool, str]:
    """Sort key: tussenstops first, then what repeats nothing, then by id."""
    return not isinstance(stap, Tussenstop), stap.afstemming.dubbel_van is not None, stap.id
