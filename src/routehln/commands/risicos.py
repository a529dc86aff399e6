"""`routehln risicos`: lists what may go wrong, the gravest first."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum, Vertrouwelijk

Jaar = Annotated[
    str | None, Option(help="Tel alleen beoordelingen tot en met dit jaar; anders tot en met nu.", metavar="JJJJ")
]


def risicos(
    ctx: Context,
    jaar: Jaar = None,
    vertrouwelijk: Vertrouwelijk = False,
    formaat: Formaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Toon de risico's naar kans en impact, met wat zij een jaar eerder waren.

    Voorbeeld:

      routehln risicos --jaar 2023
    """
    from routehln.rules.monitor.weigh import weigh
    from routehln.views.monitor import risicos as view
    from routehln.views.report.output import show
    from routehln.workspace import publishing, question, typed

    overzicht = question.overzicht(ctx.obj)
    dag = question.peildatum(peildatum, overzicht.tijdzone)
    year = typed.year(jaar) or dag.year
    every = overzicht.monitoring.monitor().risicos
    weighed = weigh(every, year, vertrouwelijk=vertrouwelijk)
    show(formaat, view.answer(weighed, year))
    publishing.say_left_out(len(every) - len(weighed))
    return 0
