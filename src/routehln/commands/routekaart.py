"""`routehln routekaart`: makes a document of the whole routekaart, as it now stands."""

from typer import Context

from routehln.commands.options import Document, DocumentFormaat, Peildatum, makes_document


@makes_document(DocumentFormaat)
def routekaart(ctx: Context, document: Document, peildatum: Peildatum = None) -> int:
    """Maak een document van de hele routekaart, zoals die er nu voor staat.

    Met de ambitie, de principes, elk leefgebied, de fasen, wie wat doet, en elk besluit één keer. Voorbeeld:

      routehln routekaart -o routekaart.odt
      routehln routekaart -o routekaart.pdf
    """
    from routehln.views.answers import whole as view
    from routehln.views.documents.filled.routekaart import routekaart_paper
    from routehln.workspace import publishing, wanted
    from routehln.workspace.whole import whole

    if document.sjabloon_hulp:
        return publishing.explain_paper()
    target = wanted.choose(document)
    sources = whole(ctx.obj, document, peildatum)
    cards = sources.overzicht.cards.every()
    answer = view.routekaart(cards, sources.mijlpalen, sources.dag)
    naam = sources.overzicht.naam
    paper = routekaart_paper(
        cards, sources.mijlpalen, sources.assessments, sources.dag, naam, vertrouwelijk=sources.is_secret
    )
    publishing.say_left_out(sources.leaves_out)
    return publishing.send_answer(ctx.obj, target, answer, paper)
