"""`routehln check`: every promise about the files, and the programme's own rules."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Formaat

Regels = Annotated[bool, Option("--regels", help="Toon alleen welke regels er zijn.")]


def check(ctx: Context, regels: Regels = False, formaat: Formaat = "tabel") -> int:
    """Kijk of de bestanden kloppen, met bestand, regel en kolom van wat niet klopt.

    Alleen een fout geeft code 1; een waarschuwing of info niet. Voorbeeld:

      routehln check
    """
    from routehln.files.locate import find_roadmap
    from routehln.files.read import read_routekaart
    from routehln.rules.checks import FORM, RULES
    from routehln.rules.checks import check as ask
    from routehln.views import findings as view
    from routehln.views.output import show

    colour = not ctx.obj.geen_kleur
    if regels:
        show(formaat, view.rules([*FORM, *(rule[:3] for rule in RULES)]), colour=colour)
        return 0
    reading = read_routekaart(find_roadmap(ctx.obj.roadmap))
    found = [*reading.bevindingen, *ask(reading.routekaart, complete=reading.complete)]
    view.show_findings(formaat, found, colour=colour)
    return int(any(bevinding.ernst == "fout" for bevinding in found))
