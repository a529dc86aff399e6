"""`routehln meting`: writes down the value of an indicator in one gebied and one year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog

if TYPE_CHECKING:
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

AnyStatus = Literal["definitief", "voorlopig", "herzien", "geheim", "ontbreekt"]
Indicator = Annotated[str, Argument(help="Het id van de indicator; zie routehln monitor.", metavar="INDICATOR")]
Jaar = Annotated[str, Argument(help="Het jaar waarover gemeten is.", metavar="JAAR")]
Waarde = Annotated[
    str | None, Argument(help="Het cijfer zonder de eenheid, als 16,7; niet als het geheim is of ontbreekt.")
]
Gebied = Annotated[
    str | None, Option(help="Waar gemeten is, met naam, id of alias; anders het eigen gebied.", metavar="NAAM")
]
Bron = Annotated[str | None, Option(help="Waar het cijfer vandaan komt.", metavar="TEKST")]
Status = Annotated[AnyStatus | None, Option(**one_of(AnyStatus, "Hoe vast het cijfer staat: {}."))]
Breuk = Annotated[
    bool | None, Option("--breuk/--geen-breuk", help="Of het met de jaren ervoor niet te vergelijken is.")
]


def meting(
    ctx: Context,
    indicator: Indicator,
    jaar: Jaar,
    waarde: Waarde = None,
    gebied: Gebied = None,
    bron: Bron = None,
    status: Status = None,
    breuk: Breuk = None,
    droog: Droog = False,
) -> int:
    """Leg vast wat een indicator in een jaar was; wat er al stond wordt vervangen.

    Voorbeeld:

      routehln meting leren-cito 2022 531,4 --bron 'Cito'
      routehln meting werken-laag-inkomen 2022 --gebied nederland --status geheim
    """
    from routehln.workspace.adding.meting import Typed, plan
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import measured_year

    typed = Typed(indicator, measured_year(jaar), waarde, gebied, bron, status, breuk)

    def planned(routekaart: Routekaart) -> Plan:
        return plan(routekaart, typed)

    return change(ctx.obj, planned, droog=droog)
