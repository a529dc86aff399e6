"""`routehln vergadering`: walks through a whole meeting, and records what was decided."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Gremium, Overleg

Op = Annotated[
    str | None, Option(help="De dag van de besluiten; anders de datum van het overleg, of die gevraagd.", metavar="DAG")
]


def vergadering(ctx: Context, overleg: Overleg = None, gremium: Gremium = None, op: Op = None) -> int:
    """Loop in de terminal een heel overleg na: wie er was, en per punt wat er besloten is.

    Elk antwoord wordt meteen vastgelegd; wie stopt, gaat een volgende keer verder waar het gebleven was. Voorbeeld:

      routehln vergadering 2021-10
    """
    from routehln.workspace.vergadering.hold import hold

    return hold(ctx.obj, overleg, gremium, op)
