"""`routehln due`: lists what the working group goes through before its weekly meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from typer import Context, Option

from routehln.commands.choice import number, one_of
from routehln.commands.options import Document, Eigenaar, Fase, FileFormaat, Onderdeel, makes_document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routehln.commands.options import Settings
    from routehln.model.answers.due import Asked
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.workspace.lookup import Choice
    from routehln.workspace.wanted import Wanted

Maand = Annotated[
    str | None, Option(help="Welke maand, of een andere periode: 2021-10, 'oktober 2021', 2021-Q4; anders deze maand.")
]
Week = Annotated[
    str | None,
    Option(
        help="Welke week, in plaats van een maand: 2021-W40, 'week 40', een dag in die week, vorige, deze of volgende."
    ),
]
Vooruit = Annotated[
    int | None,
    Option(
        parser=number,
        help="Toon ook wat in zoveel weken na de periode af moet zijn en nog niet begonnen is.",
        metavar="WEKEN",
    ),
]
AnyPer = Literal["onderdeel", "eigenaar", "fase", "overleg"]
Per = Annotated[AnyPer | None, Option(**one_of(AnyPer, "Zet bij elkaar wat bij hetzelfde hoort: per {}."))]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat afgerond is en wat geen moment heeft.")]
Peildatum = Annotated[
    str | None,
    Option(
        help="De dag die als vandaag geldt; anders vandaag, of de dag van de periode die daar het dichtst bij ligt.",
        metavar="DAG",
    ),
]
Strikt = Annotated[bool, Option("--strikt", help="Eindig met code 1 als er iets te laat is.")]


class _Question(NamedTuple):
    """What is asked of every programme, as it was typed; `secret` tells whether what is confidential may be told."""

    maand: str | None
    week: str | None
    vooruit: int | None
    peildatum: str | None
    per: AnyPer | None
    alle: bool
    secret: bool


@makes_document(FileFormaat)
def due(
    ctx: Context,
    document: Document,
    maand: Maand = None,
    week: Week = None,
    vooruit: Vooruit = None,
    onderdeel: Onderdeel = None,
    fase: Fase = None,
    eigenaar: Eigenaar = None,
    per: Per = None,
    alle: Alle = False,
    strikt: Strikt = False,
    peildatum: Peildatum = None,
) -> int:
    """Toon wat te laat is, wat deze maand of week af moet en wat loopt.

    Voorbeelden, voor de maand oktober en voor het werkgroepoverleg van volgende week:

      routehln due --maand 2021-10
      routehln due --week volgende --vooruit 4 --per eigenaar
      routehln due --maand 2021-10 -o werkgroep.odt

    Meer dan één --roadmap toont programma's naast elkaar, ook bij list, acties en check.
    """
    from routehln.views.answers import due as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, wanted

    if document.sjabloon_hulp:
        from routehln.workspace import publishing

        return publishing.explain_paper()
    target = wanted.choose_answer(document)
    secret = target is None or document.vertrouwelijk
    what = _Question(maand, week, vooruit, peildatum, per, alle, secret)
    typed_choice = {"onderdelen": onderdeel, "fasen": fase, "eigenaren": eigenaar}
    if ctx.obj.roadmaps:
        return _side_by_side(ctx.obj, what, typed_choice, document, target, strikt=strikt)
    overzicht = question.overzicht(ctx.obj)
    asked = _ask(overzicht, what, lookup.choice(typed_choice, overzicht))
    answer = view.answer(asked.due, everything=alle, groups=asked.groups)
    if target is None:
        show(document.formaat or "tabel", answer)
    else:
        from routehln.views.documents.filled.due import due_paper
        from routehln.workspace import publishing

        asked = _with_titles(asked, overzicht, document)
        paper = due_paper([asked], overzicht.naam, _in_words(typed_choice), everything=alle)
        publishing.send_answer(ctx.obj, target, answer, paper)
        publishing.say_left_out(asked.leaves_out)
    return int(strikt and asked.due.has_late)


def _ask(overzicht: Overzicht, what: _Question, choice: Choice | None, programma: str = "") -> Asked:
    """Ask one programme; of one in which nothing is meant (`choice` is None) the lists stay empty."""
    from routehln.model.answers.due import Asked
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.around.order import waiting
    from routehln.rules.ask.acties import named_by, open_on, select_acties
    from routehln.rules.ask.confidential import told as may_be_told
    from routehln.rules.ask.due import due as ask
    from routehln.rules.ask.due import period_and_peildatum, weeks_after
    from routehln.rules.ask.per import groups
    from routehln.rules.ask.select import select
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.workspace import question, typed
    from routehln.workspace.reading.period import asked_period

    today = question.today(overzicht.tijdzone)
    peildatum = typed.day(what.peildatum)
    period = asked_period(what.maand, what.week, peildatum or today)
    begin, eind, dag = period_and_peildatum(period, peildatum, today)
    horizon = weeks_after(eind, what.vooruit)
    if choice is None:
        return Asked(programma, ask([], begin, eind, dag, horizon=horizon))
    acties = open_on(overzicht, dag)
    hint = Hint(horizon or eind, dag, ids=named_by(acties))
    mijlpalen = overzicht.mijlpalen.every() if what.alle else overzicht.mijlpalen.such(hint)
    selected = select(on_day(mijlpalen, dag), **choice)
    chosen = select_acties(acties, mijlpalen, **choice)
    shown = may_be_told(selected, chosen, mijlpalen, vertrouwelijk=what.secret)
    with_waits = waiting(shown.mijlpalen, overzicht, dag, vertrouwelijk=what.secret)
    answer = ask(with_waits, begin, eind, dag, shown.acties, horizon=horizon)
    parts = groups(answer, what.per, overzicht, mijlpalen) if what.per else []
    return Asked(programma, answer, parts, shown.is_secret, shown.leaves_out)


def _side_by_side(
    settings: Settings,
    what: _Question,
    typed_choice: Mapping[str, list[str] | None],
    document: Document,
    target: Wanted | None,
    *,
    strikt: bool,
) -> int:
    """Ask every programme that is named, and show their answers together; gives the exit code."""
    from routehln.errors import NOT_DONE
    from routehln.views.beside import answers as view
    from routehln.views.report.output import show
    from routehln.workspace import beside

    programmes, complete = beside.programmes(settings)
    if not programmes:
        return NOT_DONE
    choices = beside.choices(typed_choice, programmes)
    answers: list[Asked] = []
    for programme, choice in zip(programmes, choices, strict=True):
        asked = _ask(programme.overzicht, what, choice, programme.naam)
        answers.append(_with_titles(asked, programme.overzicht, document) if target else asked)
    shown = view.due(answers, everything=what.alle)
    if target is None:
        show(document.formaat or "tabel", shown)
    else:
        from routehln.views.documents.filled.due import due_paper
        from routehln.workspace import publishing

        names = view.programme_names(programmes)
        paper = due_paper(answers, names, _in_words(typed_choice), everything=what.alle)
        publishing.send_answer(programmes[0].settings, target, shown, paper)
        publishing.say_left_out(sum(asked.leaves_out for asked in answers))
    has_late = any(asked.due.has_late for asked in answers)
    return int(strikt and has_late) if complete else NOT_DONE


def _with_titles(asked: Asked, overzicht: Overzicht, document: Document) -> Asked:
    """Add the titles of what must be done first, which a document names."""
    from routehln.views.documents.titles import awaited_titles

    titels = awaited_titles(asked.due.shown, overzicht, vertrouwelijk=document.vertrouwelijk)
    return asked._replace(titels=titels)


def _in_words(typed_choice: Mapping[str, list[str] | None]) -> dict[str, list[str] | None]:
    """Give what was chosen by the word that a document has for it."""
    words = {"onderdelen": "onderdeel", "fasen": "fase", "eigenaren": "eigenaar"}
    return {word: typed_choice[key] for key, word in words.items()}
