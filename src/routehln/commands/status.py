"""`routehln status`: records how far a tussenstop or kalenderregel is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import AnyStatus, Droog, Peildatum, RecordId
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.records.records import Stap
    from routehln.model.records.routekaart import Routekaart

Status = Annotated[AnyStatus, Argument(**one_of(AnyStatus, "De nieuwe status: {}."))]
Op = Annotated[str | None, Option(help="De dag waarop het afgerond is; anders de peildatum.", metavar="DAG")]


def status(
    ctx: Context, record_id: RecordId, status: Status, op: Op = None, peildatum: Peildatum = None, droog: Droog = False
) -> int:
    """Leg vast hoe ver een mijlpaal, tussenstop of kalenderregel is.

    Voorbeeld:

      routehln status werkgroep-start afgerond --op 2021-09-14
    """
    from routehln.model.answers.change import Plan
    from routehln.rules.change.changes import set_status
    from routehln.workspace.change.besluit.consequences import still_open
    from routehln.workspace.change.change import change
    from routehln.workspace.lookup import stap
    from routehln.workspace.question import today
    from routehln.workspace.typed import day

    if op is not None and status != "afgerond":
        raise WrongUsage(f"--op: alleen wat afgerond is, heeft een dag; de status wordt '{status}'")
    afgerond_op = day(op, "--op") or day(peildatum)

    def plan(routekaart: Routekaart) -> Plan:
        record = stap(routekaart, record_id)
        if afgerond_op is None and record.status == status == "afgerond":  # it keeps its day
            return Plan([])
        notes = _left_open(routekaart, record) if status == "vervallen" else ()
        if status in ("lopend", "afgerond"):
            notes = tuple(still_open(routekaart, record))
        return Plan(set_status(record, status, afgerond_op or today(routekaart.programma.tijdzone)), notes)

    return change(ctx.obj, plan, droog=droog)


def _left_open(routekaart: Routekaart, record: Stap) -> tuple[str, ...]:
    """Tell which acties of a mijlpaal that lapses are still open."""
    from routehln.rules.change.acties import open_about

    names = [actie.id or f"'{actie.tekst}'" for actie in open_about(routekaart, record)]
    return (f"Hierbij staat nog open: {', '.join(names)} (zie routehln actie --help).",) if names else ()
