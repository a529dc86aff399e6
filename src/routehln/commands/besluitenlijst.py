"""`routehln besluitenlijst`: makes the list of besluiten that the secretary sends round after an overleg."""

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


def besluitenlijst(
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
    """Maak de besluitenlijst van een overleg.

    Wat nog niet is vastgelegd, staat erop om in te vullen. Voorbeeld:

      routehln besluitenlijst 2021-10
      routehln besluitenlijst 2021-10 -o besluitenlijst.odt
    """
    from routehln.rules.ask.besluitenlijst import besluitenlijst as ask
    from routehln.views.answers.agenda import besluitenlijst_payload
    from routehln.views.documents.besluitenlijst import besluitenlijst_names
    from routehln.views.documents.names import BesluitenlijstNames
    from routehln.workspace import document, question, typed

    if sjabloon_hulp:
        return document.explain(BesluitenlijstNames, "besluitenlijst")
    wanted = document.choose(formaat, sjabloon, uitvoer, overschrijf=overschrijf)
    overzicht, agenda = document.meeting(ctx.obj, overleg, gremium, peildatum, vertrouwelijk=vertrouwelijk)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    lijst = ask(agenda, overzicht, dag, vertrouwelijk=vertrouwelijk)
    names = besluitenlijst_names(lijst, overzicht)
    return document.send(ctx.obj, wanted, "besluitenlijst", names, besluitenlijst_payload(lijst))
