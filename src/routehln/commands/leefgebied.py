"""`routehln leefgebied`: makes a document of a leefgebied, or of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Context

from routehln.commands.options import Document, DocumentFormaat, Peildatum, makes_document

if TYPE_CHECKING:
    from routehln.model.mijlpaal.card import Card
    from routehln.model.mijlpaal.overzicht import Overzicht

Naam = Annotated[
    str | None, Argument(help="Het leefgebied, met naam, id of alias; anders allemaal.", metavar="LEEFGEBIED")
]


@makes_document(DocumentFormaat)
def leefgebied(ctx: Context, document: Document, naam: Naam = None, peildatum: Peildatum = None) -> int:
    """Maak een document van een leefgebied: wat er speelt, de doelen, wat we doen en hoe we het meten.

    Voorbeeld:

      routehln leefgebied leren
      routehln leefgebied wonen -o wonen.odt
    """
    from routehln.views.answers import whole as view
    from routehln.views.documents.filled.leefgebied import leefgebieden_paper
    from routehln.workspace import publishing, wanted
    from routehln.workspace.whole import whole

    if document.sjabloon_hulp:
        return publishing.explain_paper()
    target = wanted.choose(document)
    sources = whole(ctx.obj, document, peildatum)
    gebieden = _gebieden(naam, sources.overzicht)
    answer = view.leefgebieden(gebieden, sources.mijlpalen, sources.assessments, sources.dag)
    naam_programma = sources.overzicht.naam
    paper = leefgebieden_paper(
        gebieden,
        sources.mijlpalen,
        sources.assessments,
        sources.dag,
        naam_programma,
        vertrouwelijk=sources.is_secret,
    )
    publishing.say_left_out(sources.leaves_out)
    return publishing.send_answer(ctx.obj, target, answer, paper)


def _gebieden(naam: str | None, overzicht: Overzicht) -> list[Card]:
    """Give the card of the leefgebied with this name, or those of all; raises WrongUsage."""
    from routehln.errors import WrongUsage
    from routehln.model.names import nearest, short

    gebieden = [card for card in overzicht.cards.every() if card.soort == "leefgebied"]
    if not gebieden:
        raise WrongUsage("deze routekaart heeft geen leefgebieden")
    if naam is None:
        return gebieden
    meant = overzicht.onderdeel(naam)
    chosen = [card for card in gebieden if meant and card.id == meant.id]
    if not chosen:
        names = [card.titel for card in gebieden]
        raise WrongUsage(f"'{short(naam)}' is geen leefgebied{nearest(naam, names)}")
    return chosen
