"""What `leefgebied` and `routekaart` tell of: every mijlpaal on a day, but for what is confidential."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from routehln.commands.options import Document, Settings
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.monitor.assessment import Assessments


class Whole(NamedTuple):
    """An overzicht, the day, the mijlpalen that may be told, by moment, and how the indicatoren stand.

    `is_secret` tells whether any of these is confidential; `leaves_out` is how many are left out because they are.
    """

    overzicht: Overzicht
    dag: date
    mijlpalen: list[Mijlpaal]
    assessments: Assessments
    is_secret: bool
    leaves_out: int


def whole(settings: Settings, document: Document, peildatum: str | None) -> Whole:
    """Give all that a document of the whole may tell; raises NoRoutekaart, InvalidFiles or WrongUsage."""
    from routehln.model.mijlpaal.mijlpaal import by_moment
    from routehln.rules.around.order import waiting
    from routehln.rules.ask.confidential import told
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.rules.monitor.assess import assess_monitor
    from routehln.workspace import question

    overzicht = question.overzicht(settings)
    dag = question.peildatum(peildatum, overzicht.tijdzone)
    mijlpalen = sorted(on_day(overzicht.mijlpalen.every(), dag), key=by_moment)
    may_be_told = told(mijlpalen, [], [], vertrouwelijk=document.vertrouwelijk)
    shown = waiting(may_be_told.mijlpalen, overzicht, dag, vertrouwelijk=document.vertrouwelijk)
    assessments = assess_monitor(overzicht.monitoring.monitor(), dag.year)
    return Whole(overzicht, dag, shown, assessments, may_be_told.is_secret, may_be_told.leaves_out)
