"""What the overleggen of one gremium did about each mijlpaal, and where a mijlpaal stands on the agenda of one."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Self

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten, bijeenkomsten_of
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import ENDS, Besluit, Rubriek
from routehln.rules.ask.meant import of_gremium


class History(NamedTuple):
    """The overleggen of a gremium by day, one of them, and the besluiten about each mijlpaal.

    `numbers` count its overleggen by day, by their ids; `current` is the number of the one that is looked at.
    `besluiten` are by the id of the mijlpaal; `reader` tells to which overleg one was put off.
    """

    overleggen: list[Bijeenkomst]
    current: int
    numbers: dict[str, int]
    besluiten: dict[str, list[Besluit]]
    reader: Bijeenkomsten

    @classmethod
    def of(cls, overzicht: Overzicht, overleg: Bijeenkomst) -> Self:
        """Look at this overleg among those of its gremium; the besluiten are still to be added."""
        overleggen = of_gremium(overzicht.bijeenkomsten, overleg.gremium)
        numbers = {other.id: number for number, other in enumerate(overleggen)}
        return cls(overleggen, numbers[overleg.id], numbers, {}, bijeenkomsten_of(overzicht))

    def knowing(self, mijlpalen: Iterable[Mijlpaal], besluiten: Iterable[Besluit]) -> Self:
        """Add the besluiten about these mijlpalen, whichever of its records a besluit names."""
        owners: dict[str, str] = {}
        for mijlpaal in mijlpalen:
            for bron in mijlpaal.bronnen:
                owners[bron.id] = mijlpaal.id
        grouped: dict[str, list[Besluit]] = defaultdict(list)
        for besluit in besluiten:
            if besluit.mijlpaal in owners:
                grouped[owners[besluit.mijlpaal]].append(besluit)
        return self._replace(besluiten=grouped)

    @property
    def vorige(self) -> Bijeenkomst | None:
        """The overleg before this one."""
        return self.overleggen[self.current - 1] if self.current else None

    @property
    def volgende(self) -> Bijeenkomst | None:
        """The overleg after this one."""
        return next(iter(self.overleggen[self.current + 1 :]), None)

    def number(self, besluit: Besluit) -> int:
        """Give the number of the overleg that decided; -1 for one of another gremium."""
        return self.numbers.get(besluit.overleg or "", -1)

    def earlier(self, mijlpaal: Mijlpaal) -> list[Besluit]:
        """Give what earlier overleggen decided about a mijlpaal, the oldest first."""
        earlier = [besluit for besluit in self.besluiten[mijlpaal.id] if self.number(besluit) < self.current]
        return sorted(earlier, key=self.number)

    def undecided(self, mijlpaal: Mijlpaal) -> Mijlpaal:
        """Reopen what this overleg settled: on its morning it was open, whatever day was written down for it."""
        endings = {self.number(besluit) for besluit in self.besluiten[mijlpaal.id] if besluit.uitkomst in ENDS}
        if mijlpaal.status == "afgerond" and self.current in endings:
            return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
        return mijlpaal

    def rubriek(self, mijlpaal: Mijlpaal, until: date) -> Rubriek | None:
        """Choose the part of this overleg's agenda for an open mijlpaal; what belongs to none and began by `until` too.

        What was put off was on that overleg's agenda, whatever its moment says since.
        """
        if not mijlpaal.is_open:
            return None
        besluiten = self._since(mijlpaal) if mijlpaal.herhaling else self.besluiten[mijlpaal.id]
        ended = [besluit for besluit in besluiten if besluit.uitkomst in ENDS and self.number(besluit) < self.current]
        if mijlpaal.herhaling and ended:
            return None
        overleggen = {*mijlpaal.overleggen, *self._putting_off(mijlpaal, besluiten)}
        numbers = {self.numbers[overleg] for overleg in overleggen if overleg in self.numbers}
        if self.current in numbers:
            return "besluitvorming"
        if mijlpaal.overleggen:
            return "eerder" if numbers and max(numbers) < self.current else None
        begin = mijlpaal.begin or mijlpaal.eind
        return "voortgang" if begin is not None and begin <= until else None

    def _since(self, mijlpaal: Mijlpaal) -> list[Besluit]:
        """Give the besluiten about an occurrence: those of overleggen since it began (contract section 4)."""
        begin = mijlpaal.begin or date.min
        since = {overleg.id for overleg in self.overleggen if overleg.eind >= begin}
        return [besluit for besluit in self.besluiten[mijlpaal.id] if besluit.overleg in since]

    def _putting_off(self, mijlpaal: Mijlpaal, besluiten: list[Besluit]) -> set[str | None]:
        """Give the overleggen that put it off; of what recurs also to which, as its moment doesn't say."""
        overleggen: set[str | None] = set()
        for besluit in besluiten:
            if besluit.uitkomst != "aangehouden":
                continue
            overleggen.add(besluit.overleg)
            naar = besluit.naar or ""
            if mijlpaal.herhaling:
                overleggen.add(naar if naar in self.numbers else self.reader.read(naar).overleg)
        return overleggen
