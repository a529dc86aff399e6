"""`routehln init`: begins the routekaart of another programme."""

from pathlib import Path
from typing import Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Droog
from routehln.errors import WrongUsage

Map = Annotated[
    Path | None, Argument(readable=False, help="De map van het programma; anders die waar u nu bent.", metavar="MAP")
]
Naam = Annotated[str | None, Option(help="Hoe de routekaart heet.", metavar="NAAM")]
Programma = Annotated[str | None, Option(help="Hoe het programma heet.", metavar="NAAM")]
Leefgebied = Annotated[
    list[str] | None, Option(help="Een leefgebied of thema waar het programma over gaat; mag vaker.", metavar="NAAM")
]


def init(
    ctx: Context,
    folder: Map = None,
    naam: Naam = None,
    programma: Programma = None,
    leefgebied: Leefgebied = None,
    droog: Droog = False,
) -> int:
    """Begin de routekaart van een ander programma.

    In MAP komt de map roadmap, met een kleine routekaart waarin elke sleutel uitgelegd wordt. Voorbeeld:

      routehln init wijkaanpak-oost --programma 'Wijkaanpak Oost'
      routehln init --leefgebied Wonen --leefgebied Leren
    """
    from routehln.workspace.adding.programme import begin

    if ctx.obj.roadmap is not None:
        raise WrongUsage("--roadmap hoort niet bij init; noem de map van het programma achter init")
    return begin(folder or Path(), naam, programma, leefgebied or (), droog=droog)
