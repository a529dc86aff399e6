"""`routehln besluit`: records what an overleg decided about a mijlpaal, puts it right, or takes it back."""

from typing import Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog

Point = Annotated[
    str | None,
    Argument(help="Het nummer van het punt op de agenda (15, of V1), of het id van de mijlpaal.", metavar="ID|NUMMER"),
]
Overleg = Annotated[str, Option(help="Het overleg dat besloot: 2021-10, 'oktober 2021', de dag of de naam.")]
AnyUitkomst = Literal["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
Uitkomst = Annotated[AnyUitkomst | None, Option(**one_of(AnyUitkomst, "{}."))]
Titel = Annotated[
    str | None, Option(help="Waarover besloten is, als dat geen mijlpaal is; in plaats van ID.", metavar="TEKST")
]
Tekst = Annotated[str | None, Option(help="Wat er besloten is.", metavar="TEKST")]
Naar = Annotated[
    str | None,
    Option(help="Het overleg waar het terugkomt, met maand of dag; hoort bij aangehouden.", metavar="OVERLEG"),
]
ZonderOverleg = Annotated[
    bool, Option("--zonder-overleg", help="Met --naar: een moment dat geen overleg is, mag ook ('Q1 2022').")
]
Op = Annotated[str | None, Option(help="De dag van het besluit; anders de datum van het overleg.", metavar="DAG")]
Herroep = Annotated[bool, Option("--herroep", help="Neem het besluit terug; de mijlpaal wordt zoals zij was.")]
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
    overleg: Overleg,
    punt: Point = None,
    uitkomst: Uitkomst = None,
    titel: Titel = None,
    tekst: Tekst = None,
    naar: Naar = None,
    zonder_overleg: ZonderOverleg = False,
    op: Op = None,
    actie: Actie = None,
    wie: Wie = None,
    voor: Voor = None,
    herroep: Herroep = False,
    droog: Droog = False,
) -> int:
    """Leg vast wat een overleg besloot, verbeter dat of neem het terug.

    Wat vastgesteld is, is afgerond; wat is aangehouden, verschuift; wat is afgewezen, vervalt; wat ter kennisname was,
    komt op geen volgende agenda. Nog eens over hetzelfde punt: dat vervangt het. Voorbeeld:

      routehln besluit 15 --overleg 2021-10 --uitkomst vastgesteld --op 2021-10-12
      routehln besluit 16 --overleg 2021-10 --uitkomst aangehouden --naar november
      routehln besluit ambitie --overleg 2021-10 --herroep
    """
    from routehln.workspace.change.besluit.decision import plan
    from routehln.workspace.change.besluit.options import Options
    from routehln.workspace.change.change import change

    options = Options(
        uitkomst, tekst, naar, op, tuple(actie or ()), wie, voor, zonder_overleg=zonder_overleg, herroep=herroep
    )
    return change(ctx.obj, lambda routekaart: plan(routekaart, punt, titel, overleg, options), droog=droog)
