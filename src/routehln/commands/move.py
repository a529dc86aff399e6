"""`routehln move`: another moment for a mijlpaal, in every record that gives it one."""

from typing import Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Droog, RecordId
from routehln.errors import WrongUsage

Moment = Annotated[str, Argument(help="Het nieuwe moment, bijvoorbeeld 'november 2021'.", metavar="MOMENT")]
Reden = Annotated[
    str | None, Option("--reden", help="Waarom het verschuift; komt bij de mijlpaal te staan.", metavar="TEKST")
]


def move(
    ctx: Context,
    id: RecordId,  # noqa: A002  # the name in the help and in the contract
    moment: Moment,
    reden: Reden = None,
    droog: Droog = False,
) -> int:
    """Geef een mijlpaal een ander moment, in elke bron die haar noemt.

    Daarna zijn de bronnen het weer eens. Voorbeeld:

      routehln move werken-doelstellingen 'november 2021' --reden 'Wacht op cijfers'
    """
    from routehln.commands import changing, question
    from routehln.rules.changes import move as ask

    changing.refuse_control("MOMENT", moment)
    changing.refuse_control("--reden", reden or "")
    if not moment.strip():
        raise WrongUsage("MOMENT: een leeg moment zegt niets; schrijf 'n.t.b.' als het nog niet bekend is")
    given = question.readable(moment, "MOMENT")
    return changing.change(ctx.obj, lambda kaart: ask(kaart, changing.stap(kaart, id), given, reden), droog=droog)
