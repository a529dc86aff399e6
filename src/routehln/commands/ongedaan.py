"""`routehln ongedaan`: takes back the last thing that routehln wrote in this routekaart."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Droog

Opnieuw = Annotated[bool, Option("--opnieuw", help="Doe opnieuw wat het laatst is teruggenomen.")]


def ongedaan(ctx: Context, opnieuw: Opnieuw = False, droog: Droog = False) -> int:
    """Neem terug wat routehln hier het laatst schreef.

    Nog een keer neemt terug wat daarvoor geschreven is. Is een bestand sindsdien door een ander veranderd, dan wordt er
    niets teruggenomen. Voorbeeld:

      routehln ongedaan --droog
      routehln ongedaan --opnieuw
    """
    from routehln.workspace.change.undo import undo

    return undo(ctx.obj, again=opnieuw, droog=droog)
