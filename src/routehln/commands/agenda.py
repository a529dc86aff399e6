"""`routehln agenda`: makes the agenda that the secretary sends round before an overleg."""

from typer import Context

from routehln.commands.options import (
    DocumentFormaat,
    Gremium,
    Hulp,
    Overleg,
    OverlegPeildatum,
    Overschrijf,
    Sjabloon,
    Uitvoer,
    Vertrouwelijk,
)


def agenda(
    ctx: Context,
    overleg: Overleg = None,
    gremium: Gremium = None,
    formaat: DocumentFormaat = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    sjabloon: Sjabloon = None,
    sjabloon_hulp: Hulp = False,
    vertrouwelijk: Vertrouwelijk = False,
    peildatum: OverlegPeildatum = None,
) -> int:
    """Maak de agenda van een overleg.

    Op de agenda staat elke mijlpaal één keer, zoals het er op de ochtend van het overleg voor staat. Voorbeeld:

      routehln agenda 2021-10
      routehln agenda 'oktober 2021' -o agenda.html
    """
    from routehln.views.answers.agenda import agenda_payload
    from routehln.views.documents.agenda import agenda_names
    from routehln.views.documents.names import AgendaNames
    from routehln.workspace import document

    if sjabloon_hulp:
        return document.explain(AgendaNames, "agenda")
    wanted = document.choose(formaat, sjabloon, uitvoer, overschrijf=overschrijf)
    overzicht, points = document.meeting(ctx.obj, overleg, gremium, peildatum, vertrouwelijk=vertrouwelijk)
    return document.send(ctx.obj, wanted, "agenda", agenda_names(points, overzicht), agenda_payload(points))
