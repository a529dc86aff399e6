"""`routehln list`: lists all mijlpalen, or a choice from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

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
    from routehln.model.answers.treffer import Listed
    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.documents.filled.choice import Choice as Words
    from routehln.workspace.lookup import Asked, Choice
    from routehln.workspace.wanted import Wanted

Status = Annotated[list[str] | None, Option(**one_of(AnyStatus, "Alleen met deze status: {}; mag vaker."))]
Overleg = Annotated[str | None, Option(help="Alleen wat bij dit overleg hoort: 2021-10, de maand, de dag of de naam.")]
Zoek = Annotated[str | None, Option(help="Alleen waar al deze woorden in voorkomen.", metavar="TEKST")]


class _Question(NamedTuple):
    """What is asked of every programme, as it was typed; `secret` tells whether what is confidential may be told."""

    status: list[str]
    overleg: str | None
    zoek: str | None
    peildatum: str | None
    secret: bool
    only_mijlpalen: bool


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
    from routehln.views.answers import mijlpalen as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, wanted

    if document.sjabloon_hulp:
        from routehln.workspace import publishing

        return publishing.explain_paper()
    target = wanted.choose_answer(document)
    chosen_otherwise = bool(onderdeel or fase or eigenaar or status or overleg)  # only mijlpalen have these
    secret = target is None or document.vertrouwelijk
    what = _Question(status or [], overleg, zoek, peildatum, secret, chosen_otherwise)
    typed_choice = {"onderdelen": onderdeel, "fasen": fase, "eigenaren": eigenaar}
    words: Words = {"overleg": overleg, "met de tekst": zoek, "onderdeel": onderdeel, "fase": fase}
    words = {**words, "eigenaar": eigenaar, "status": status}
    if ctx.obj.roadmaps:
        return _side_by_side(ctx.obj, what, typed_choice, words, document, target)
    overzicht = question.overzicht(ctx.obj)
    listed = _ask(ctx.obj, overzicht, what, lookup.choice(typed_choice, overzicht))
    answer = view.answer(listed.mijlpalen, listed.peildatum, listed.punten, listed.treffers)
    if target is None:
        show(document.formaat or "tabel", answer)
        return 0
    from routehln.views.documents.filled.mijlpalen import list_paper
    from routehln.workspace import publishing

    paper = list_paper(_with_titles(listed, overzicht, document), overzicht.naam, words)
    publishing.say_left_out(listed.leaves_out)
    return publishing.send_answer(ctx.obj, target, answer, paper)


def _ask(settings: Settings, overzicht: Overzicht, what: _Question, choice: Choice | None) -> Listed:
    """Ask one programme; where nothing is meant in it (`choice` is None) nothing is listed. Raises WrongUsage."""
    from routehln.model.answers.treffer import Listed
    from routehln.model.mijlpaal.search import query
    from routehln.rules.around.order import waiting
    from routehln.rules.around.search import search
    from routehln.rules.ask.select import select
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers.mijlpalen import in_order
    from routehln.workspace import question, typed

    dag = typed.day(what.peildatum) or question.today(overzicht.tijdzone)
    if choice is None:
        return Listed([], dag, None if what.overleg is None else {})
    agenda = _agenda(settings, overzicht, what.overleg, dag) if what.overleg is not None else None
    punten = {punt.mijlpaal.id: punt for punt in agenda.punten} if agenda else {}
    asked = query(what.zoek, overzicht.afkortingen) if what.zoek is not None else None
    mijlpalen = overzicht.mijlpalen.holding(asked) if asked else overzicht.mijlpalen.every()
    selected = select(
        on_day(mijlpalen, dag),
        **choice,
        statussen=what.status,
        overleg=agenda.bijeenkomst.id if agenda else None,
        punten=punten,
    )
    treffers = search(overzicht, asked) if asked and not what.only_mijlpalen else []
    leaves_out = 0
    if not what.secret:
        from routehln.rules.ask.confidential import told as may_be_told
        from routehln.rules.ask.confidential import told_hits

        shown = may_be_told(selected, [], [], vertrouwelijk=False)
        selected, leaves_out = shown.mijlpalen, shown.leaves_out
        treffers = told_hits(treffers, overzicht)
    numbered = punten if agenda else None
    ordered = in_order(waiting(selected, overzicht, dag, vertrouwelijk=what.secret), numbered)
    return Listed(ordered, dag, numbered, treffers, leaves_out)


def _agenda(settings: Settings, overzicht: Overzicht, overleg: str, dag: date) -> Agenda:
    """Draw up the agenda of the overleg that is meant, with what is confidential; raises WrongUsage."""
    from routehln.workspace import meeting, question

    meant = meeting.overleg_of(overzicht, overleg, dag)
    return meeting.agenda_of(overzicht, meant, lambda: question.read(settings), vertrouwelijk=True)


def _side_by_side(
    settings: Settings, what: _Question, typed_choice: Asked, words: Words, document: Document, target: Wanted | None
) -> int:
    """Ask every programme that is named, and show their answers together; gives the exit code."""
    from routehln.errors import NOT_DONE
    from routehln.views.answers.mijlpalen import answer
    from routehln.views.beside import answers as view
    from routehln.views.report.output import show
    from routehln.workspace import beside

    programmes, complete = beside.programmes(settings)
    if not programmes:
        return NOT_DONE
    choices = beside.choices(typed_choice, programmes)
    asked = beside.where_it_is(programmes, choices, lambda own, choice: _ask(own.settings, own.overzicht, what, choice))
    named = [(own.naam, answer(part.mijlpalen, part.peildatum, part.punten, part.treffers)) for own, part in asked]
    shown = view.together(named)
    if target is None:
        show(document.formaat or "tabel", shown)
    else:
        from routehln.views.beside.papers import papers_together
        from routehln.views.documents.filled.mijlpalen import list_paper
        from routehln.workspace import publishing

        papers = [(own.naam, list_paper(_with_titles(part, own.overzicht, document), "", {})) for own, part in asked]
        paper = papers_together(papers, view.programme_names(programmes), words)
        publishing.say_left_out(sum(part.leaves_out for _, part in asked))
        publishing.send_answer(programmes[0].settings, target, shown, paper)
    return 0 if complete else NOT_DONE


def _with_titles(listed: Listed, overzicht: Overzicht, document: Document) -> Listed:
    """Add the titles of what must be done first, which a document names."""
    from routehln.views.documents.titles import awaited_titles

    titels = awaited_titles(listed.mijlpalen, overzicht, vertrouwelijk=document.vertrouwelijk)
    return listed._replace(titels=titels)
