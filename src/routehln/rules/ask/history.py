"""The besluiten of earlier overleggen about each mijlpaal, and its part of the agenda of one overleg."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Self

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, of_gremium
from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten, bijeenkomsten_of
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import ENDS, Besluit, Rubriek
from routehln.model.timing import is_over


def put_off_since(overzicht: Overzicht, overleg: Bijeenkomst) -> list[str]:
    """Give the ids of this overleg and those after it that put a mijlpaal off, the last first."""
    numbers = {meeting.id: number for number, meeting in enumerate(overzicht.bijeenkomsten)}
    deferring = {besluit.overleg for besluit in overzicht.besluiten if besluit.uitkomst == "aangehouden"}
    since = [meeting.id for meeting in overzicht.bijeenkomsten[numbers[overleg.id] :] if meeting.id in deferring]
    return since[::-1]


class History(NamedTuple):
    """The overleggen of a gremium by day, one of them, and the besluiten about each mijlpaal.

    `numbers` count its overleggen by day, by their ids; `current` is the number of the one that is looked at.
    `earlier_ids` are the meetings of any gremium before that one, each with its place by day. `besluiten` are by the id
    of the mijlpaal; `reader` reads the moment to which one was put off.
    """

    overleggen: list[Bijeenkomst]
    current: int
    numbers: dict[str, int]
    earlier_ids: dict[str, int]
    besluiten: dict[str, list[Besluit]]
    reader: Bijeenkomsten

    @classmethod
    def of(cls, overzicht: Overzicht, overleg: Bijeenkomst) -> Self:
        """Place this overleg among those of its gremium, without any besluiten: `with_besluiten` adds them."""
        overleggen = of_gremium(overzicht.bijeenkomsten, overleg.gremium)
        numbers = {meeting.id: number for number, meeting in enumerate(overleggen)}
        current = numbers[overleg.id]
        earlier_ids: dict[str, int] = {}
        for place, meeting in enumerate(overzicht.bijeenkomsten):
            if numbers.get(meeting.id, current) < current or is_over(meeting, overleg.begin):
                earlier_ids[meeting.id] = place
        return cls(overleggen, current, numbers, earlier_ids, {}, bijeenkomsten_of(overzicht))

    def with_besluiten(self, mijlpalen: Iterable[Mijlpaal], besluiten: Iterable[Besluit]) -> Self:
        """Return it with the besluiten about these mijlpalen; a besluit may name any record of a mijlpaal."""
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
    def volgende(self) -> Bijeenkomst | None:
        """The overleg after this one."""
        return next(iter(self.overleggen[self.current + 1 :]), None)

    def number(self, besluit: Besluit) -> int:
        """Give the number of the overleg that decided; -1 for one of another gremium."""
        return self.numbers.get(besluit.overleg or "", -1)

    def earlier(self, mijlpaal: Mijlpaal) -> list[Besluit]:
        """Give what earlier overleggen, of any gremium, decided about a mijlpaal, the oldest first."""
        earlier = [besluit for besluit in self.besluiten[mijlpaal.id] if besluit.overleg in self.earlier_ids]
        return sorted(earlier, key=lambda besluit: self.earlier_ids[besluit.overleg or ""])

    def undecided(self, mijlpaal: Mijlpaal) -> Mijlpaal:
        """Return a mijlpaal as it was before this overleg: open if this overleg made it afgerond, on whatever day."""
        endings = {self.number(besluit) for besluit in self.besluiten[mijlpaal.id] if besluit.uitkomst in ENDS}
        if mijlpaal.status == "afgerond" and self.current in endings:
            return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
        return mijlpaal

    def rubriek(self, mijlpaal: Mijlpaal, until: date) -> Rubriek | None:
        """Choose a mijlpaal's part of this overleg's agenda; None where it has no place on it.

        It must be open, and this gremium may not have taken note of it. `besluitvorming`: it belongs to this overleg,
        or this overleg put it off. `eerder`: it belongs only to earlier ones. `voortgang`: it belongs to no overleg at
        all, and began by `until`.
        """
        if not mijlpaal.is_open:
            return None
        besluiten = self._since(mijlpaal) if mijlpaal.herhaling else self.besluiten[mijlpaal.id]
        if self._is_noted(mijlpaal, besluiten) or (mijlpaal.herhaling and self._has_ended(besluiten)):
            return None
        overleggen = {*mijlpaal.overleggen, *self._putting_off(mijlpaal, besluiten)}
        numbers = {self.numbers[overleg] for overleg in overleggen if overleg in self.numbers}
        if self.current in numbers:
            return "besluitvorming"
        if mijlpaal.overleggen:
            return "eerder" if numbers and max(numbers) < self.current else None
        begin = mijlpaal.begin or mijlpaal.eind
        return "voortgang" if begin is not None and begin <= until else None

    def _is_noted(self, mijlpaal: Mijlpaal, besluiten: list[Besluit]) -> bool:
        """Tell whether an earlier overleg of this gremium took note of it, and it got no later overleg since."""
        noted = [self.number(besluit) for besluit in besluiten if besluit.uitkomst == "ter kennisname"]
        last = max((number for number in noted if number < self.current), default=-1)
        return last >= max(0, self.numbers.get(mijlpaal.overleg or "", -1))

    def _has_ended(self, besluiten: list[Besluit]) -> bool:
        """Tell whether an earlier overleg closed what these besluiten are about."""
        return any(
            besluit.uitkomst in (*ENDS, "afgewezen") and self.number(besluit) < self.current for besluit in besluiten
        )

    def _since(self, mijlpaal: Mijlpaal) -> list[Besluit]:
        """Give the besluiten about an occurrence: those of overleggen that end on or after its first day."""
        begin = mijlpaal.begin or date.min
        since = {overleg.id for overleg in self.overleggen if not is_over(overleg, begin)}
        return [besluit for besluit in self.besluiten[mijlpaal.id] if besluit.overleg in since]

    def _putting_off(self, mijlpaal: Mijlpaal, besluiten: list[Besluit]) -> set[str | None]:
        """Give the ids of the overleggen that put it off; if it recurs also of those that it was put off to."""
        overleggen: set[str | None] = set()  # the moment of what recurs doesn't tell where it was put off to
        for besluit in besluiten:
            if besluit.uitkomst != "aangehouden":
                continue
            overleggen.add(besluit.overleg)
            naar = besluit.naar or ""
            if mijlpaal.herhaling:
                overleggen.add(naar if naar in self.numbers else self.reader.read(naar).overleg)
        return overleggen
