"""`routehln besluitenlijst`: makes the list of besluiten that the secretary sends round after an overleg."""

from typer import Context

from routehln.commands.options import Document, DocumentFormaat, Gremium, Overleg, OverlegPeildatum, makes_document


@makes_document(DocumentFormaat)
def besluitenlijst(
    ctx: Context,
    document: Document,
    overleg: Overleg = None,
    gremium: Gremium = None,
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
    from routehln.workspace import meeting, publishing, question, typed
    from routehln.workspace.history.shifted import on_agenda

    if document.sjabloon_hulp:
        return publishing.explain(BesluitenlijstNames, "besluitenlijst")
    wanted = publishing.choose(document)
    vertrouwelijk = document.vertrouwelijk
    overzicht, agenda = meeting.meeting(ctx.obj, overleg, gremium, peildatum, vertrouwelijk=vertrouwelijk)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    lijst = ask(on_agenda(ctx.obj, agenda), overzicht, dag, vertrouwelijk=vertrouwelijk)
    names = besluitenlijst_names(lijst, overzicht)
    return publishing.send(ctx.obj, wanted, "besluitenlijst", names, besluitenlijst_payload(lijst))
