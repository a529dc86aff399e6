"""`routehln due`: lists what the working group goes through before its weekly meeting."""

from typing import Annotated, Literal

from typer import Context, Option

from routehln.commands.choice import number, one_of
from routehln.commands.options import Document, Eigenaar, Fase, FileFormaat, Onderdeel, makes_document

Maand = Annotated[
    str | None, Option(help="Welke maand, of een andere periode: 2021-10, 'oktober 2021', 2021-Q4; anders deze maand.")
]
Week = Annotated[
    str | None,
    Option(help="Welke week, in plaats van een maand: 2021-W40, 'week 40', een dag in die week, deze of volgende."),
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
    """
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.around.order import waiting
    from routehln.rules.ask.acties import named_by, open_on, select_acties
    from routehln.rules.ask.confidential import told as may_be_told
    from routehln.rules.ask.due import due as ask
    from routehln.rules.ask.due import period_and_peildatum, weeks_after
    from routehln.rules.ask.per import groups
    from routehln.rules.ask.select import select
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers import due as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, typed, wanted
    from routehln.workspace.reading.period import asked_period

    if document.sjabloon_hulp:
        from routehln.workspace import publishing

        return publishing.explain_paper()
    target = wanted.choose_answer(document)
    overzicht = question.overzicht(ctx.obj)
    today = question.today(overzicht.tijdzone)
    begin, eind, dag = period_and_peildatum(asked_period(maand, week, today), typed.day(peildatum), today)
    horizon = weeks_after(eind, vooruit)
    acties = open_on(overzicht, dag)
    hint = Hint(horizon or eind, dag, ids=named_by(acties))
    mijlpalen = overzicht.mijlpalen.every() if alle else overzicht.mijlpalen.such(hint)
    onderdelen = lookup.onderdelen(onderdeel, overzicht)
    fasen = lookup.fasen(fase, overzicht)
    eigenaren = lookup.eigenaren(eigenaar, overzicht)
    selected = select(on_day(mijlpalen, dag), onderdelen=onderdelen, fasen=fasen, eigenaren=eigenaren)
    chosen = select_acties(acties, mijlpalen, onderdelen=onderdelen, fasen=fasen, eigenaren=eigenaren)
    told = may_be_told(selected, chosen, mijlpalen, vertrouwelijk=target is None or document.vertrouwelijk)
    answer = ask(waiting(told.mijlpalen, overzicht, dag), begin, eind, dag, told.acties, horizon=horizon)
    parts = groups(answer, per, overzicht, mijlpalen) if per else []
    shown = view.answer(answer, everything=alle, groups=parts)
    if target is None:
        show(document.formaat or "tabel", shown)
    else:
        from routehln.views.documents.filled.due import due_paper
        from routehln.views.documents.titles import awaited_titles
        from routehln.workspace import publishing

        choice = {"onderdeel": onderdeel, "fase": fase, "eigenaar": eigenaar}
        paper = due_paper(
            answer,
            overzicht.naam,
            choice,
            everything=alle,
            vertrouwelijk=told.is_secret,
            titels=awaited_titles(answer.shown, overzicht, vertrouwelijk=document.vertrouwelijk),
            groups=parts,
        )
        publishing.send_answer(ctx.obj, target, shown, paper)
        publishing.say_left_out(told.leaves_out)
    return int(strikt and answer.has_late)
