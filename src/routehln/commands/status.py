"""`routehln status`: records how far tussenstops and kalenderregels are, one by one or all that lie before a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import AnyStatus, Droog, Onderdeel, Peildatum
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

RecordIds = Annotated[
    list[str] | None,
    Argument(help="Het id van een mijlpaal, tussenstop of kalenderregel; mag vaker.", metavar="ID…"),
]
Status = Annotated[AnyStatus, Argument(**one_of(AnyStatus, "De nieuwe status: {}."))]
Op = Annotated[
    str | None,
    Option(help="De dag waarop het afgerond is; anders de peildatum, en met --tot geen.", metavar="DAG"),
]
Tot = Annotated[
    str | None,
    Option(help="In plaats van ID: elke open mijlpaal waarvan de laatste dag vóór deze dag ligt.", metavar="DAG"),
]


def status(
    ctx: Context,
    *,
    record_id: RecordIds = None,
    status: Status,
    op: Op = None,
    tot: Tot = None,
    onderdeel: Onderdeel = None,
    peildatum: Peildatum = None,
    droog: Droog = False,
) -> int:
    """Leg vast hoe ver een mijlpaal, tussenstop of kalenderregel is.

    Voorbeelden; het laatste zet een plan van vroeger in één keer op afgerond:

      routehln status werkgroep-start afgerond --op 2021-09-14
      routehln status kal-001 kal-002 lopend
      routehln status --tot 2021-07-01 afgerond --droog
    """
    from routehln.workspace.adding.statuses import Asked, plan_before, plan_of
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import day

    ids = record_id or []
    _refuse_mixed(ids, status, op, tot, onderdeel)
    asked = Asked(status, day(op, "--op"), day(peildatum))
    before = day(tot, "--tot")

    def plan(routekaart: Routekaart) -> Plan:
        if before is not None:
            return plan_before(routekaart, before, onderdeel or [], asked)
        return plan_of(routekaart, ids, asked)

    return change(ctx.obj, plan, droog=droog)


def _refuse_mixed(
    ids: Sequence[str], status: str, op: str | None, tot: str | None, onderdeel: Sequence[str] | None
) -> None:
    """Raise WrongUsage where the options don't go together."""
    if op is not None and status != "afgerond":
        raise WrongUsage(f"--op: alleen wat afgerond is, heeft een dag; de status wordt '{status}'")
    if tot is None and not ids:
        raise WrongUsage("noem het id van wat een andere status krijgt, of met --tot een dag")
    if tot is None and onderdeel:
        raise WrongUsage("--onderdeel gaat alleen met --tot; van een id is het onderdeel bekend")
    if tot is not None and ids:
        raise WrongUsage("--tot en een id gaan niet samen; kies er één")
    if tot is not None and status != "afgerond":
        raise WrongUsage(f"--tot rondt af wat voorbij is; noem voor '{status}' de id's zelf")
