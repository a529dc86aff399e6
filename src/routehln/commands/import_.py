"""`routehln import`: reads the planning of somebody else's file into the routekaart."""

from pathlib import Path
from typing import Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Formaat

AnyAls = Literal["kalender", "tussenstops", "overleggen", "metingen"]
Bestand = Annotated[
    Path, Argument(readable=False, help="Het bestand: docx, odt, xlsx, ods, csv, tsv, md of html.", metavar="BESTAND")
]
Als = Annotated[AnyAls | None, Option(**one_of(AnyAls, "Wat de rijen zijn: {}; anders kalender."))]
Tabel = Annotated[int | None, Option(help="Lees alleen deze tabel van het bestand, geteld vanaf 1.", metavar="NUMMER")]
Kolom = Annotated[
    list[str] | None,
    Option(help="Wat een kolom is: 'Wanneer=moment', of 'Nr=overslaan'; mag vaker.", metavar="KOP=SLEUTEL"),
]
Vast = Annotated[
    list[str] | None, Option(help="Wat voor elke rij geldt: onderdeel=Wonen; mag vaker.", metavar="SLEUTEL=WAARDE")
]
Jaar = Annotated[str | None, Option(help="Het jaar van een moment dat er zelf geen noemt, bijvoorbeeld 2022.")]
Bron = Annotated[
    str | None, Option(help="Hoe de bron heet, ook in een volgende versie; anders als het bestand.", metavar="NAAM")
]
Regels = Annotated[
    Path | None,
    Option(readable=False, help="Het bestand met deze keuzen; is het er niet, dan komt het er.", metavar="BESTAND"),
]
Naar = Annotated[
    str | None, Option(help="Het bestand van de routekaart waar nieuwe records in komen.", metavar="BESTAND")
]
Interactief = Annotated[bool, Option("--interactief", help="Loop na wat op iets lijkt, en leg vast wat u ervan vindt.")]
Toepassen = Annotated[bool, Option("--toepassen", help="Schrijf wat er getoond wordt.")]


def import_(
    ctx: Context,
    bestand: Bestand,
    als: Als = None,
    tabel: Tabel = None,
    kolom: Kolom = None,
    vast: Vast = None,
    jaar: Jaar = None,
    bron: Bron = None,
    regels: Regels = None,
    naar: Naar = None,
    interactief: Interactief = False,
    toepassen: Toepassen = False,
    formaat: Formaat = "tabel",
) -> int:
    """Lees een planning in uit een document of rekenblad, en zie wat elke rij zou zijn.

    Zonder --toepassen wordt er niets geschreven. Wat hier veranderd is, blijft zo; alleen wat de bron zelf veranderde,
    komt erin. Voorbeeld:

      routehln import kalender.docx --bron kalender
      routehln import kalender.docx --bron kalender --toepassen
      routehln import schema.xlsx --als overleggen --jaar 2022
    """
    from routehln.workspace.importing.choosing import Typed
    from routehln.workspace.importing.importing import import_file

    typed = Typed(als, tabel, kolom or (), vast or (), jaar, bron, regels, naar)
    return import_file(ctx.obj, bestand, typed, formaat, toepassen=toepassen, interactief=interactief)
