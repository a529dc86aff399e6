"""`routehln actie`: records that acties are done, are dropped, or are open again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog, Peildatum
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.answers.change import AnyChange
    from routehln.model.records.routekaart import Routekaart

AnyStatus = Literal["open", "gereed", "vervallen"]
ActieIds = Annotated[list[str], Argument(help="Het id van de actie; zie routehln acties; mag vaker.", metavar="ID…")]
Status = Annotated[AnyStatus, Argument(**one_of(AnyStatus, "De nieuwe status: {}."))]
Op = Annotated[str | None, Option(help="De dag waarop de actie gereed is; anders de peildatum.", metavar="DAG")]


def actie(
    ctx: Context,
    actie_id: ActieIds,
    status: Status,
    op: Op = None,
    peildatum: Peildatum = None,
    droog: Droog = False,
) -> int:
    """Leg vast dat een actie gereed is, vervalt of weer openstaat.

    Voorbeelden:

      routehln actie bel-weller gereed --op 2021-10-14
      routehln actie bel-weller bel-ggd vervallen
    """
    from routehln.model.answers.change import Plan
    from routehln.model.moment.day import in_words
    from routehln.rules.change.changes import set_status
    from routehln.workspace import question
    from routehln.workspace.change.change import change
    from routehln.workspace.lookup import actie as lookup
    from routehln.workspace.typed import day

    if op is not None and status != "gereed":
        raise WrongUsage(f"--op: alleen wat gereed is, heeft een dag; de status wordt '{status}'")
    gereed_op = day(op, "--op") or day(peildatum)

    def plan(routekaart: Routekaart) -> Plan:
        today = question.today(routekaart.programma.tijdzone)
        if op is not None and gereed_op is not None and gereed_op > today:
            raise WrongUsage(
                f"--op: {in_words(gereed_op)} is nog niet geweest; een actie is gereed op een dag tot en met vandaag"
            )
        changes: list[AnyChange] = []
        for one_id in dict.fromkeys(actie_id):
            record = lookup(routekaart, one_id)
            keeps_its_day = gereed_op is None and record.status == status == "gereed"
            if not keeps_its_day:
                changes += set_status(record, status, gereed_op or today)
        return Plan(changes)

    return change(ctx.obj, plan, droog=droog)
