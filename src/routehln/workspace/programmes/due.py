"""What programmes answer to `due` (contract section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.model.answers.due import ProgrammeDue
from routehln.model.mijlpaal.overzicht import Hint
from routehln.rules.around.order import waiting
from routehln.rules.ask.acties import named_by, open_on, select_acties
from routehln.rules.ask.confidential import told as may_be_told
from routehln.rules.ask.due import due, next_overleg, period_and_peildatum, weeks_after
from routehln.rules.ask.select import select
from routehln.rules.mijlpaal.progress import on_day
from routehln.views.answers import due as view
from routehln.workspace import question, typed
from routehln.workspace.reading.period import asked_period

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from routehln.model.answers.due import Due, Group
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.rules.ask.per import Per
    from routehln.views.documents.filled.choice import Choice as Words
    from routehln.views.report.answer import Answer
    from routehln.workspace.lookup import Choice
    from routehln.workspace.programmes.ask import Programme, Programmes
    from routehln.workspace.wanted import Wanted


class Question(NamedTuple):
    """What is asked of every programme, as it was typed.

    `secret` tells whether what is confidential may be told, `on_paper` whether the answer becomes a document.
    """

    maand: str | None
    week: str | None
    vooruit: int | None
    peildatum: str | None
    per: Per | None
    alle: bool
    secret: bool
    on_paper: bool


class Days(NamedTuple):
    """The first and last day of the period, the peildatum, and the last day to look ahead to, if any."""

    begin: date
    eind: date
    peildatum: date
    horizon: date | None


def ask(programme: Programme[Overzicht], asked: Question, choice: Choice | None) -> ProgrammeDue:
    """Ask one programme; of one in which nothing is meant (`choice` is None) the lists stay empty."""
    overzicht = programme.content
    begin, eind, dag, horizon = _days(asked, overzicht.tijdzone)
    if choice is None:
        return ProgrammeDue(programme.heading, due([], begin, eind, dag, horizon=horizon))
    acties = open_on(overzicht, dag)
    hint = Hint(horizon or eind, dag, ids=named_by(acties))
    mijlpalen = overzicht.mijlpalen.every() if asked.alle else overzicht.mijlpalen.such(hint)
    chosen = select(on_day(mijlpalen, dag), **choice)
    chosen_acties = select_acties(acties, mijlpalen, **choice)
    told = may_be_told(chosen, chosen_acties, mijlpalen, vertrouwelijk=asked.secret)
    told_mijlpalen = waiting(told.mijlpalen, overzicht, dag, vertrouwelijk=asked.secret)
    volgende = next_overleg(overzicht, dag)
    answer = due(told_mijlpalen, begin, eind, dag, told.acties, horizon=horizon, volgende=volgende)
    groups = _groups(answer, asked.per, overzicht, mijlpalen) if asked.per else []
    titels = _titels(answer, overzicht, asked) if asked.on_paper else {}
    return ProgrammeDue(programme.heading, answer, groups, told.is_secret, told.leaves_out, titels)


def together(programmes: Programmes[ProgrammeDue], *, everything: bool) -> Answer:
    """Give the answer that readers see: that of one programme as it is, those of several as one."""
    first = programmes.members[0]
    if first.is_alone:
        return view.answer(first.content.due, everything=everything, groups=first.content.groups)
    from routehln.views.beside.answers import due as side_by_side

    return side_by_side(programmes.contents, everything=everything)


def send(
    programmes: Programmes[ProgrammeDue], wanted: Wanted, answer: Answer, choice: Words, *, everything: bool
) -> None:
    """Send the answer out as a document, and say what it leaves out; `choice` is what was asked for, for `chosen`."""
    from routehln.views.documents.filled.due import due_paper
    from routehln.workspace import publishing

    paper = due_paper(programmes.contents, programmes.names, choice, everything=everything)
    publishing.send_answer(programmes.settings, wanted, answer, paper)
    publishing.say_left_out(sum(answer.leaves_out for answer in programmes.contents))


def _days(asked: Question, tijdzone: str) -> Days:
    """Read the days that are meant; raises WrongUsage."""
    today = question.today(tijdzone)
    peildatum = typed.day(asked.peildatum)
    period = asked_period(asked.maand, asked.week, peildatum or today)
    begin, eind, dag = period_and_peildatum(period, peildatum, today)
    return Days(begin, eind, dag, weeks_after(eind, asked.vooruit))


def _groups(answer: Due, per: Per, overzicht: Overzicht, mijlpalen: Sequence[Mijlpaal]) -> list[Group]:
    """Divide the answer; `mijlpalen` has at least those that its acties are about."""
    from routehln.rules.ask.per import groups

    return groups(answer, per, overzicht, mijlpalen)


def _titels(answer: Due, overzicht: Overzicht, asked: Question) -> Mapping[str, str]:
    """Give the titles of what must be done first, by id: a document names it."""
    from routehln.views.titles import awaited_titles

    return awaited_titles(answer.shown, overzicht, vertrouwelijk=asked.secret)
