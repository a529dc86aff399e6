"""What programmes answer to `list` (contract section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.model.answers.treffer import Listed
from routehln.model.mijlpaal.search import query
from routehln.rules.around.order import waiting
from routehln.rules.ask.select import in_order, select
from routehln.rules.mijlpaal.progress import on_day
from routehln.workspace import question

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from routehln.model.answers.treffer import Treffer
    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.mijlpaal.search import Query
    from routehln.views.documents.filled.choice import Choice as Words
    from routehln.views.documents.paper.paper import Paper
    from routehln.views.report.answer import Answer
    from routehln.workspace.lookup import Choice
    from routehln.workspace.programmes.ask import Programme, Programmes
    from routehln.workspace.wanted import Wanted


class Question(NamedTuple):
    """What is asked of every programme, as it was typed.

    Attributes:
        status, overleg, zoek, peildatum: the options.
        only_mijlpalen: whether something is chosen that only mijlpalen have, so that a search looks in nothing else.
        secret: whether what is confidential may be told.
        on_paper: whether the answer becomes a document.
    """

    status: Sequence[str]
    overleg: str | None
    zoek: str | None
    peildatum: str | None
    only_mijlpalen: bool
    secret: bool
    on_paper: bool


def ask(programme: Programme[Overzicht], asked: Question, choice: Choice | None) -> Listed:
    """Ask one programme; where nothing is meant in it (`choice` is None) nothing is listed. Raises WrongUsage."""
    overzicht = programme.content
    dag = question.peildatum(asked.peildatum, overzicht.tijdzone)
    if choice is None:
        return Listed([], dag, None if asked.overleg is None else {})
    agenda = _agenda(programme, asked.overleg, dag)
    search = None if asked.zoek is None else query(asked.zoek, overzicht.afkortingen)
    punten = {punt.mijlpaal.id: punt for punt in agenda.punten} if agenda else None
    mijlpalen = select(
        on_day(_among(overzicht, search), dag),
        **choice,
        statussen=asked.status,
        overleg=agenda.bijeenkomst.id if agenda else None,
        punten=punten or (),
    )
    ordered = in_order(waiting(mijlpalen, overzicht, dag, vertrouwelijk=asked.secret), punten)
    treffers = [] if search is None or asked.only_mijlpalen else _treffers(overzicht, search)
    listed = Listed(ordered, dag, punten, treffers)
    if not asked.secret:
        listed = _public(listed, overzicht)
    return _titled(listed, overzicht, asked) if asked.on_paper else listed


def send(programmes: Programmes[Listed], wanted: Wanted, answer: Answer, choice: Words) -> None:
    """Say what a document leaves out, and send the answer out as one; `choice` is what was asked for, for `chosen`."""
    from routehln.workspace import publishing

    publishing.say_left_out(sum(listed.leaves_out for listed in programmes.contents))
    publishing.send_answer(programmes.settings, wanted, answer, _paper(programmes, choice))


def _paper(programmes: Programmes[Listed], choice: Words) -> Paper:
    """Make the document of what one programme or several list."""
    from routehln.views.documents.filled.mijlpalen import list_paper

    first = programmes.members[0]
    if first.is_alone:
        return list_paper(first.content, first.naam, choice)
    from routehln.views.beside.papers import papers_together

    papers = [(programme.naam, list_paper(programme.content, "", {})) for programme in programmes.members]
    return papers_together(papers, programmes.names, choice)


def _agenda(programme: Programme[Overzicht], overleg: str | None, dag: date) -> Agenda | None:
    """Draw up the agenda of the overleg that is meant, if any, with what is confidential; raises WrongUsage."""
    if overleg is None:
        return None
    from routehln.workspace import meeting

    overzicht = programme.content
    meant = meeting.overleg_of(overzicht, overleg, dag)
    return meeting.agenda_of(overzicht, meant, dag, lambda: question.read(programme.settings), vertrouwelijk=True)


def _among(overzicht: Overzicht, search: Query | None) -> list[Mijlpaal]:
    """List the mijlpalen that a search finds, or all where nothing is sought."""
    mijlpalen = overzicht.mijlpalen
    return mijlpalen.every() if search is None else mijlpalen.holding(search)


def _treffers(overzicht: Overzicht, search: Query) -> list[Treffer]:
    """List what else a search finds."""
    from routehln.rules.around.search import search as search_elsewhere

    return search_elsewhere(overzicht, search)


def _public(listed: Listed, overzicht: Overzicht) -> Listed:
    """Leave out what is confidential."""
    from routehln.rules.ask.confidential import told, told_hits

    shown = told(listed.mijlpalen, [], [], vertrouwelijk=False)
    treffers = told_hits(listed.treffers, overzicht)
    return listed._replace(mijlpalen=shown.mijlpalen, treffers=treffers, leaves_out=shown.leaves_out)


def _titled(listed: Listed, overzicht: Overzicht, asked: Question) -> Listed:
    """Add the titles of what must be done first, by id: a document names it."""
    from routehln.views.titles import awaited_titles

    titels = awaited_titles(listed.mijlpalen, overzicht, vertrouwelijk=asked.secret)
    return listed._replace(titels=titels)
