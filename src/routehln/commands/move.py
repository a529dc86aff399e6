"""`routehln move`: gives a mijlpaal another moment, in every record that gives it one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Droog, RecordId
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.records.records import Stap
    from routehln.model.records.routekaart import Routekaart

Moment = Annotated[str, Argument(help="Het nieuwe moment, bijvoorbeeld 'alliantieoverleg november 2021'.")]
Reden = Annotated[str | None, Option(help="Waarom het verschuift; komt bij de mijlpaal te staan.", metavar="TEKST")]
HeleReeks = Annotated[
    bool, Option("--hele-reeks", help="Ook als de mijlpaal terugkeert: de hele reeks wordt dit ene moment.")
]


def move(
    ctx: Context,
    record_id: RecordId,
    moment: Moment,
    reden: Reden = None,
    hele_reeks: HeleReeks = False,
    droog: Droog = False,
) -> int:
    """Geef een mijlpaal een ander moment, in elke bron die hem noemt.

    Daarna zijn de bronnen het weer eens. Voorbeeld:

      routehln move werken-doelstellingen 'alliantieoverleg november 2021'
    """
    from routehln.model.answers.change import Plan
    from routehln.rules.change.changes import leaves_agenda, recurring
    from routehln.rules.change.changes import move as changes_of
    from routehln.rules.mijlpaal.order import moved_out_of_order
    from routehln.workspace.change.change import NO_OVERLEG, change
    from routehln.workspace.lookup import stap
    from routehln.workspace.typed import readable, refuse_control

    refuse_control("MOMENT", moment)
    refuse_control("--reden", reden)
    if not moment.strip():
        raise WrongUsage("MOMENT: een leeg moment zegt niets; schrijf 'n.t.b.' als het nog niet bekend is")

    def plan(routekaart: Routekaart) -> Plan:
        record = stap(routekaart, record_id)
        words = readable(moment, "MOMENT", routekaart.bijeenkomsten)
        series = recurring(routekaart, record)
        if series and not hele_reeks:
            raise WrongUsage(_repeats(series))
        notes = [NO_OVERLEG] if leaves_agenda(routekaart, record, words) else []
        for waiting, first in moved_out_of_order(routekaart, record, words):
            notes.append(_too_soon(waiting, first))
        return Plan(changes_of(routekaart, record, words, reden), notes)

    return change(ctx.obj, plan, droog=droog)


def _too_soon(waiting: Mijlpaal, first: Mijlpaal) -> str:
    """Say that one mijlpaal comes before another that must be done first."""
    from routehln.views.titles import title

    return (
        f"Let op: '{title(first)}' ({first.id}, {(first.moment or '').strip()}) moet klaar zijn vóór "
        f"'{title(waiting)}' ({waiting.id}, {(waiting.moment or '').strip()}), en komt zo later."
    )


def _repeats(series: list[Stap]) -> str:
    """Say that these records come back, and how to replace them all the same."""
    first = series[0]
    moment = first.moment.tekst.strip() if first.moment else ""
    return (
        f"'{first.id}' keert terug ('{moment}'); verplaatsen maakt van de hele reeks één moment. "
        "Is dat de bedoeling, zeg dan --hele-reeks"
    )
