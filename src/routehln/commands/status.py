"""`routehln status`: how far a record is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import AnyStatus, Droog, Peildatum, RecordId
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

Status = Annotated[
    AnyStatus,
    Argument(**one_of(AnyStatus), help="De nieuwe status: gepland, lopend, afgerond of vervallen.", metavar="STATUS"),
]
Op = Annotated[str | None, Option("--op", help="De dag waarop het afgerond is; anders de peildatum.", metavar="DAG")]


def status(
    ctx: Context,
    id: RecordId,  # noqa: A002  # the name in the help and in the contract
    status: Status,
    op: Op = None,
    peildatum: Peildatum = None,
    droog: Droog = False,
) -> int:
    """Leg vast hoe ver een tussenstop of kalenderregel is.

    Voorbeeld:

      routehln status werkgroep-start afgerond --op 2021-09-14
    """
    from routehln.workspace import change as changing
    from routehln.workspace import question

    if op is not None and status != "afgerond":
        raise WrongUsage(f"--op: alleen wat afgerond is, heeft een dag; de status wordt '{status}'")
    chosen = question.day(op, "--op") or question.day(peildatum)
    return changing.change(ctx.obj, lambda kaart: _plan(kaart, id, status, chosen), droog=droog)


def _plan(kaart: Routekaart, known: str, status: str, op: date | None) -> Plan:
    from routehln.model.answers.change import Plan
    from routehln.rules.change.changes import set_status
    from routehln.workspace import change as changing
    from routehln.workspace import question

    stap = changing.stap(kaart, known)
    if op is None and stap.status == status == "afgerond":  # it keeps its day
        return Plan([])
    return Plan(set_status(stap, status, op or question.today(kaart.programma.tijdzone)))
