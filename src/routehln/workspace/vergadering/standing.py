"""What the files say of a meeting: its agenda, what was decided, and the acties, all of one reading."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from routehln.model.names import same
from routehln.rules.ask.agenda import FOR_DECISION
from routehln.rules.ask.besluitenlijst import besluitenlijst
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace import question
from routehln.workspace.meeting import agenda_of, overleg_of

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.mijlpaal.agenda import Agenda, Besluitenlijst, Punt, Uitspraak
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.mijlpaal.plain import Besluit
    from routehln.workspace.opened import Opened


class Matter(NamedTuple):
    """What is decided about: a mijlpaal by its id, or else what a title says."""

    mijlpaal: str | None = None
    titel: str | None = None

    def is_of(self, uitspraak: Uitspraak) -> bool:
        """Whether a line of the besluitenlijst is about this."""
        if self.mijlpaal is not None:
            return uitspraak.mijlpaal is not None and uitspraak.mijlpaal.id == self.mijlpaal
        titel = uitspraak.besluit.titel if uitspraak.besluit else None
        return uitspraak.mijlpaal is None and (titel or "").casefold() == (self.titel or "").casefold()


@dataclass(frozen=True)
class Standing:
    """A meeting as one reading of the files has it, confidential points included."""

    opened: Opened
    overleg_id: str

    @cached_property
    def whole(self) -> Overzicht:
        """The overzicht; raises InvalidFiles."""
        return overzicht(self.opened.routekaart)

    @cached_property
    def today(self) -> date:
        """Today where the programme is."""
        return question.today(self.whole.tijdzone)

    @cached_property
    def overleg(self) -> Bijeenkomst:
        """The meeting; raises WrongUsage where there is none with this id any more."""
        return overleg_of(self.whole, self.overleg_id, self.today)

    @cached_property
    def agenda(self) -> Agenda:
        """The agenda, as on the morning of the meeting."""
        return agenda_of(self.whole, self.overleg, self.today, lambda: self.opened.routekaart, vertrouwelijk=True)

    @cached_property
    def lijst(self) -> Besluitenlijst:
        """The besluitenlijst, as it stands."""
        return besluitenlijst(self.agenda, self.whole, self.agenda.peildatum, vertrouwelijk=True)

    def punt(self, matter: Matter) -> Punt | None:
        """Give the point of the agenda that is about this, if any."""
        for punt in self.agenda.punten:
            if punt.mijlpaal.id == matter.mijlpaal:
                return punt
        return None

    def uitspraak(self, matter: Matter) -> Uitspraak | None:
        """Give the last line of the besluitenlijst with a besluit about this, if any."""
        for uitspraak in reversed(self.lijst.uitspraken):
            if uitspraak.besluit and matter.is_of(uitspraak):
                return uitspraak
        return None

    def besluit(self, matter: Matter) -> Besluit | None:
        """Give what was decided about this, if anything was."""
        uitspraak = self.uitspraak(matter)
        return uitspraak.besluit if uitspraak else None

    def called(self, label: str) -> Matter | None:
        """Give what is called by this label, whatever its case: a point, or what was decided without one."""
        for punt in self.agenda.punten:
            if same(punt.label, label):
                return Matter(punt.mijlpaal.id)
        for uitspraak in self.lijst.uitspraken:
            if uitspraak.besluit and uitspraak.punt is None and same(uitspraak.label, label):
                return Matter(uitspraak.mijlpaal.id if uitspraak.mijlpaal else None, uitspraak.besluit.titel)
        return None

    def label(self, matter: Matter) -> str | None:
        """Give the label by which this is called: that of its point, else `b1`; None where it has none yet."""
        punt, uitspraak = self.punt(matter), self.uitspraak(matter)
        if punt:
            return punt.label
        return uitspraak.label if uitspraak else None

    def waits(self, punt: Punt) -> bool:
        """Whether a point still has to get an outcome before the besluitenlijst can be made final."""
        is_discussed = punt.rubriek in FOR_DECISION and not punt.afgevoerd
        return is_discussed and self.besluit(Matter(punt.mijlpaal.id)) is None
