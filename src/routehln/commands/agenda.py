"""`routehln agenda`: makes the agenda that the secretary sends round before an overleg."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.options import (
    Document,
    DocumentFormaat,
    Droog,
    Gremium,
    Overleg,
    OverlegPeildatum,
    makes_document,
)
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings

Vaststellen = Annotated[bool, Option("--vaststellen", help="Stel de agenda vast: elk punt houdt daarna zijn nummer.")]
Werkversie = Annotated[
    bool,
    Option("--werkversie", help="Voeg toe wat de leden niet hoeven te zien: ids, bronnen en wat nog in te vullen is."),
]
Op = Annotated[
    str | None,
    Option(
        help="De dag waarop de agenda is vastgesteld; anders vandaag, of na het overleg de dag daarvan.", metavar="DAG"
    ),
]


@makes_document(DocumentFormaat)
def agenda(
    ctx: Context,
    document: Document,
    overleg: Overleg = None,
    gremium: Gremium = None,
    peildatum: OverlegPeildatum = None,
    vaststellen: Vaststellen = False,
    op: Op = None,
    werkversie: Werkversie = False,
    droog: Droog = False,
) -> int:
    """Maak de agenda van een overleg.

    Op de agenda staat elke mijlpaal één keer, zoals het er op de ochtend van het overleg voor staat.
    Voorbeeld:

      routehln agenda 2021-10
      routehln agenda 'oktober 2021' -o agenda.html
      routehln agenda 2021-10 --vaststellen
    """
    from routehln.rules.around.order import waiting_points
    from routehln.views.answers.agenda import agenda_payload
    from routehln.views.documents.agenda import agenda_names
    from routehln.views.documents.document_names import AgendaNames
    from routehln.workspace import meeting, publishing, wanted
    from routehln.workspace.history.shifted import on_agenda, since_previous

    if document.sjabloon_hulp:
        return publishing.explain(AgendaNames, "agenda")
    target = wanted.choose(document)
    on_paper = target.uitvoer is not None
    _refuse_mixture(op, vaststellen=vaststellen, droog=droog, on_paper=on_paper)
    if vaststellen:
        code = _fix(ctx.obj, overleg, gremium, op, peildatum, droog=droog)
        if not on_paper:
            return code
    overzicht, points = meeting.meeting(ctx.obj, overleg, gremium, peildatum, vertrouwelijk=document.vertrouwelijk)
    publishing.say_left_out(points.leaves_out)
    points = on_agenda(ctx.obj, points)
    points = waiting_points(points, overzicht)
    moved = since_previous(ctx.obj, points, vertrouwelijk=document.vertrouwelijk) if werkversie else []
    names = agenda_names(points, overzicht, werkversie=werkversie, gewijzigd=moved)
    return publishing.send(ctx.obj, target, "agenda", names, agenda_payload(points))


def _refuse_mixture(op: str | None, *, vaststellen: bool, droog: bool, on_paper: bool) -> None:
    """Raise WrongUsage where the options don't go together."""
    if not vaststellen and (op is not None or droog):
        raise WrongUsage("--op en --droog horen bij --vaststellen")
    if droog and on_paper:
        raise WrongUsage("-o gaat niet samen met --droog: het document zou nummers tonen die niet vastliggen")


def _fix(
    settings: Settings, overleg: str | None, gremium: str | None, op: str | None, peildatum: str | None, *, droog: bool
) -> int:
    """Fix the numbers of the points; gives the exit code."""
    from routehln.workspace.change.change import change
    from routehln.workspace.change.overleg import fixing
    from routehln.workspace.typed import day

    fixed_on, as_of = day(op, "--op"), day(peildatum)
    return change(settings, lambda routekaart: fixing(routekaart, overleg, gremium, fixed_on, as_of), droog=droog)
