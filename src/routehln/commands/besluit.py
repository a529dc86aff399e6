"""`routehln besluit`: records what an overleg decided about a mijlpaal."""

from typing import Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog

MijlpaalId = Annotated[str, Argument(help="Het id van de mijlpaal; zie routehln list --overleg 2021-10.", metavar="ID")]
Overleg = Annotated[str, Option(help="Het overleg dat besloot: 2021-10, 'oktober 2021', de dag of de naam.")]
AnyUitkomst = Literal["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
Uitkomst = Annotated[AnyUitkomst, Option(**one_of(AnyUitkomst, "{}."))]
Tekst = Annotated[str | None, Option(help="Wat er besloten is.", metavar="TEKST")]
Naar = Annotated[str | None, Option(help="Wanneer het terugkomt; hoort bij aangehouden.", metavar="MOMENT")]
Op = Annotated[str | None, Option(help="De dag van het besluit; anders de datum van het overleg.", metavar="DAG")]
Actie = Annotated[list[str] | None, Option(help="Wat iemand gaat doen; mag vaker.", metavar="TEKST")]
Wie = Annotated[
    str | None, Option(help="Wie de actie doet: een organisatie of functie; hoort bij één actie.", metavar="ORG")
]
Voor = Annotated[
    str | None,
    Option(help="Wanneer de actie klaar moet zijn, bijvoorbeeld 'eind 2021'; hoort bij één actie.", metavar="MOMENT"),
]


def besluit(
    ctx: Context,
    record_id: MijlpaalId,
    overleg: Overleg,
    uitkomst: Uitkomst,
    tekst: Tekst = None,
    naar: Naar = None,
    op: Op = None,
    actie: Actie = None,
    wie: Wie = None,
    voor: Voor = None,
    droog: Droog = False,
) -> int:
    """Leg vast wat een overleg over een mijlpaal besloot.

    Wat vastgesteld is, is afgerond; wat is aangehouden, verschuift. Voorbeeld:

      routehln besluit ambitie --overleg 2021-10 --uitkomst 'ter kennisname'
    """
    from routehln.workspace.change import ruling
    from routehln.workspace.change.change import change

    decided = ruling.from_options(uitkomst, tekst, naar, op, actie or [], wie=wie, voor=voor)
    return change(ctx.obj, lambda routekaart: ruling.plan(routekaart, record_id, overleg, decided), droog=droog)
