"""`routehln rename`: gives a record another id, everywhere it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context

from routehln.commands.options import Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

Oud = Annotated[
    str, Argument(help="Het id dat het record nu heeft; zo nodig met wat het is ervoor: indicator:vsv.", metavar="OUD")
]
Nieuw = Annotated[str, Argument(help="Het nieuwe id: kleine letters, cijfers, punten en streepjes.")]


def rename(ctx: Context, record_id: Oud, nieuw: Nieuw, droog: Droog = False) -> int:
    """Geef een record een ander id, overal waar het genoemd wordt.

    Dat kan elk record zijn met een id: een tussenstop, kalenderregel, overleg, besluit, actie, gremium, fase,
    leefgebied, onderdeel, interventie, indicator, gebied of risico. Het id van een gremium verandert ook in de id's
    van zijn overleggen. Opmerkingen blijven, en tekst die het id alleen noemt ook. Voorbeeld:

      routehln rename kal-003 kal-ambitie
      routehln rename werkgroep kerngroep --droog
    """
    from routehln.rules.rename.bearers import Refused
    from routehln.rules.rename.rename import rename as plan_of
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import refuse_control

    refuse_control("OUD", record_id)
    refuse_control("NIEUW", nieuw)

    def plan(routekaart: Routekaart) -> Plan:
        try:
            return plan_of(routekaart, record_id, nieuw)
        except Refused as refused:
            raise WrongUsage(str(refused)) from None

    return change(ctx.obj, plan, droog=droog)
