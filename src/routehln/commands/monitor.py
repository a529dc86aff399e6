"""`routehln monitor`: tells of every indicator where it stood, stands and should stand."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Formaat, Onderdeel, Peildatum

Jaar = Annotated[
    str | None, Option(help="Tel alleen metingen tot en met dit jaar; anders tot en met nu.", metavar="JJJJ")
]


def monitor(
    ctx: Context,
    jaar: Jaar = None,
    onderdeel: Onderdeel = None,
    formaat: Formaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Toon per indicator of we op koers liggen, met de som erbij.

    Het oordeel volgt uit het verschil met het doel: hoe groot dat was, is, en nu nog mag zijn. Voorbeeld:

      routehln monitor --jaar 2023 --onderdeel Wonen
    """
    from routehln.rules.monitor.assess import assess_all
    from routehln.views.monitor import monitor as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, typed

    overzicht = question.overzicht(ctx.obj)
    dag = question.peildatum(peildatum, overzicht.tijdzone)
    year = typed.year(jaar) or dag.year
    chosen = lookup.onderdelen(onderdeel, overzicht)
    measured = overzicht.monitoring.monitor()
    assessments = assess_all(measured, year, chosen)
    show(formaat, view.answer(assessments, measured, year))
    return 0
