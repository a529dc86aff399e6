"""`routehln moment`: shows how a moment is read. Needs no routekaart."""

from typing import Annotated

from typer import Argument, Option

from routehln.commands.options import Formaat

Tekst = Annotated[
    list[str],
    Argument(help="Een moment tussen aanhalingstekens; - leest er een per regel van stdin.", metavar="TEKST…"),
]
Jaar = Annotated[str | None, Option(help="Het jaar voor een moment dat er zelf geen noemt.", metavar="JJJJ")]


def moment(tekst: Tekst, jaar: Jaar = None, formaat: Formaat = "tabel") -> int:
    """Toon hoe een moment gelezen wordt: van welke dag tot welke dag.

    Voorbeeld:

      routehln moment 'Alliantieoverleg oktober 2021' Q1/Q2-2022
      routehln moment --jaar 2021 'eind augustus'
    """
    from routehln.model.moment.grammar.read import read_moment
    from routehln.views.answers import moment as view
    from routehln.views.report.output import show
    from routehln.workspace import typed

    year = typed.year(jaar)
    moments = [read_moment(text, year) for text in typed.texts(tekst)]
    show(formaat, view.answer(moments))
    return 0
