"""The routekaart as it lies before an overleg that decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace import meeting, question
from routehln.workspace.change.besluit.lijst import refuse_final

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.records.routekaart import Routekaart


class Sitting(NamedTuple):
    """A routekaart at the overleg that decides: its overzicht and its agenda, confidential points included."""

    routekaart: Routekaart
    whole: Overzicht
    agenda: Agenda

    @property
    def overleg(self) -> Bijeenkomst:
        """The overleg that decides."""
        return self.agenda.bijeenkomst

    @property
    def places(self) -> dict[str, int]:
        """The overleggen by day, by their ids."""
        return {overleg.id: place for place, overleg in enumerate(self.whole.bijeenkomsten)}

    @property
    def today(self) -> date:
        """Today in the programme's time zone."""
        return question.today(self.whole.tijdzone)


def sitting_of(routekaart: Routekaart, text: str | None, gremium: str | None = None) -> Sitting:
    """Give the routekaart at the overleg that these words mean; raises WrongUsage where its besluitenlijst is final."""
    whole = overzicht(routekaart)
    today = question.today(whole.tijdzone)
    overleg = meeting.overleg_of(whole, text, today, gremium)
    refuse_final(routekaart, overleg.id)
    points = meeting.agenda_of(whole, overleg, today, lambda: routekaart, vertrouwelijk=True)
    return Sitting(routekaart, whole, points)
