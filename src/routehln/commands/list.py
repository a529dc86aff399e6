"""`routehln list`: lists all mijlpalen, or a choice from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import (
    AnyStatus,
    Document,
    Eigenaar,
    Fase,
    FileFormaat,
    Onderdeel,
    Peildatum,
    makes_document,
)

if TYPE_CHECKING:
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.overzicht import Overzicht

Status = Annotated[list[str] | None, Option(**one_of(AnyStatus, "Alleen met deze status: {}; mag vaker."))]
Overleg = Annotated[str | None, Option(help="Alleen wat bij dit overleg hoort: 2021-10, de maand, de dag of de naam.")]
Zoek = Annotated[str | None, Option(help="Alleen waar al deze woorden in voorkomen.", metavar="TEKST")]


@makes_document(FileFormaat)
def list_(
    ctx: Context,
    document: Document,
    onderdeel: Onderdeel = None,
    fase: Fase = None,
    eigenaar: Eigenaar = None,
    status: Status = None,
    overleg: Overleg = None,
    zoek: Zoek = None,
    peildatum: Peildatum = None,
) -> int:
    """Toon alle mijlpalen, of een keuze daaruit.

    --zoek kijkt in alles wat de routekaart zegt, ook in leefgebieden, doelen, indicatoren en gremia.

    Voorbeeld:

      routehln list --onderdeel Wonen --zoek projectplan
      routehln list -o mijlpalen.xlsx
    """
    from routehln.model.mijlpaal.search import query
    from routehln.rules.around.order import waiting
    from routehln.rules.around.search import search
    from routehln.rules.ask.select import select
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers import mijlpalen as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, typed, wanted

    if document.sjabloon_hulp:
        from routehln.workspace import publishing

        return publishing.explain_paper()
    target = wanted.choose_answer(document)
    overzicht = question.overzicht(ctx.obj)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    agenda = _agenda(ctx.obj, overzicht, overleg, dag) if overleg is not None else None
    punten = {punt.mijlpaal.id: punt for punt in agenda.punten} if agenda else {}
    asked = query(zoek, overzicht.afkortingen) if zoek is not None else None
    mijlpalen = overzicht.mijlpalen.holding(asked) if asked else overzicht.mijlpalen.every()
    selected = select(
        on_day(mijlpalen, dag),
        onderdelen=lookup.onderdelen(onderdeel, overzicht),
        fasen=lookup.fasen(fase, overzicht),
        eigenaren=lookup.eigenaren(eigenaar, overzicht),
        statussen=status or [],
        overleg=agenda.bijeenkomst.id if agenda else None,
        punten=punten,
    )
    chosen_otherwise = onderdeel or fase or eigenaar or status or overleg  # only mijlpalen have these
    treffers = search(overzicht, asked) if asked and not chosen_otherwise else []
    numbered = punten if agenda else None
    if target is None:
        show(document.formaat or "tabel", view.answer(waiting(selected, overzicht, dag), dag, numbered, treffers))
        return 0
    from routehln.rules.ask.confidential import told as may_be_told
    from routehln.rules.ask.confidential import told_hits
    from routehln.views.documents.filled.mijlpalen import list_paper
    from routehln.views.documents.titles import awaited_titles
    from routehln.workspace import publishing

    told = may_be_told(selected, [], [], vertrouwelijk=document.vertrouwelijk)
    if not document.vertrouwelijk:
        treffers = told_hits(treffers, overzicht)
    choice: dict[str, str | list[str] | None] = {"overleg": overleg, "met de tekst": zoek}
    choice |= {"onderdeel": onderdeel, "fase": fase, "eigenaar": eigenaar, "status": status}
    ordered = view.in_order(waiting(told.mijlpalen, overzicht, dag), numbered)
    titels = awaited_titles(ordered, overzicht, vertrouwelijk=document.vertrouwelijk)
    paper = list_paper(ordered, dag, overzicht.naam, choice, punten=numbered, treffers=treffers, titels=titels)
    publishing.say_left_out(told.leaves_out)
    return publishing.send_answer(ctx.obj, target, view.answer(ordered, dag, numbered, treffers), paper)


def _agenda(settings: Settings, overzicht: Overzicht, overleg: str, dag: date) -> Agenda:
    """Draw up the agenda of the overleg that is meant, with what is confidential; raises WrongUsage."""
    from routehln.workspace import meeting, question

    meant = meeting.overleg_of(overzicht, overleg, dag)
    return meeting.agenda_of(overzicht, meant, lambda: question.read(settings), vertrouwelijk=True)
