"""`routehln moment`: shows how a moment is read; where there is a routekaart, by its gremia."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Formaat

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten

Tekst = Annotated[
    list[str],
    Argument(
        help="Een moment, tussen aanhalingstekens; met - worden ze gelezen van stdin, één per regel.", metavar="TEKST…"
    ),
]
Jaar = Annotated[str | None, Option(help="Het jaar voor een moment dat er zelf geen noemt.", metavar="JJJJ")]


def moment(ctx: Context, tekst: Tekst, jaar: Jaar = None, formaat: Formaat = "tabel") -> int:
    """Toon hoe een moment gelezen wordt: van welke dag tot welke dag.

    Voorbeeld:

      routehln moment 'Alliantieoverleg oktober 2021' Q1/Q2-2022
      routehln moment --jaar 2021 'eind augustus'
    """
    from routehln.views.answers import moment as view
    from routehln.views.report.output import show
    from routehln.workspace import typed

    year = typed.year(jaar)
    bijeenkomsten = _bijeenkomsten(ctx.obj)
    moments = [bijeenkomsten.read(text, year) for text in typed.texts(tekst)]
    show(formaat, view.answer(moments))
    return 0


def _bijeenkomsten(settings: Settings) -> Bijeenkomsten:
    """Give the meetings of the routekaart, none where there is no routekaart; say where it can't be read."""
    from routehln.errors import InvalidFiles, NoRoutekaart
    from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten, bijeenkomsten_of
    from routehln.model.mijlpaal.gremia import Gremia
    from routehln.views.report.messages import say
    from routehln.workspace import question

    try:
        return bijeenkomsten_of(question.overzicht(settings))
    except NoRoutekaart:
        if settings.roadmap is not None:
            raise
    except InvalidFiles:
        say("let op: de routekaart is niet te lezen; de namen van gremia tellen nu niet mee (zie routehln check)")
    return Bijeenkomsten(Gremia(()), ())
