"""`routehln due`: lists what the working group goes through before its weekly meeting."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Document, Eigenaar, Fase, FileFormaat, Onderdeel, makes_document

Maand = Annotated[str | None, Option(help="De maand of periode: 2021-10, 'oktober 2021', 2021-Q4; anders deze maand.")]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat afgerond is en wat geen moment heeft.")]
Peildatum = Annotated[
    str | None,
    Option(
        help="De dag waarover het antwoord gaat; anders vandaag, of de dag van --maand het dichtst daarbij.",
        metavar="DAG",
    ),
]
Strikt = Annotated[bool, Option("--strikt", help="Eindig met code 1 als er iets te laat is.")]


@makes_document(FileFormaat)
def due(
    ctx: Context,
    document: Document,
    maand: Maand = None,
    onderdeel: Onderdeel = None,
    fase: Fase = None,
    eigenaar: Eigenaar = None,
    alle: Alle = False,
    strikt: Strikt = False,
    peildatum: Peildatum = None,
) -> int:
    """Toon wat te laat is, wat deze maand moet en wat loopt.

    Voorbeeld, voor het werkgroepoverleg van oktober:

      routehln due --maand 2021-10
      routehln due --maand 2021-10 -o werkgroep.odt
    """
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.ask.acties import named_by, open_on, select_acties
    from routehln.rules.ask.confidential import told as may_be_told
    from routehln.rules.ask.due import due as ask
    from routehln.rules.ask.due import when
    from routehln.rules.ask.select import select
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers import due as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, publishing, question, typed

    if document.sjabloon_hulp:
        return publishing.explain_paper()
    wanted = publishing.choose_answer(document)
    overzicht = question.overzicht(ctx.obj)
    period = typed.period(maand) if maand is not None else None
    begin, eind, dag = when(period, typed.day(peildatum), question.today(overzicht.tijdzone))
    acties = open_on(overzicht, dag)
    hint = Hint(eind, dag, ids=named_by(acties))
    mijlpalen = overzicht.mijlpalen.every() if alle else overzicht.mijlpalen.such(hint)
    onderdelen = lookup.onderdelen(onderdeel, overzicht)
    fasen = lookup.fasen(fase, overzicht)
    eigenaren = lookup.eigenaren(eigenaar, overzicht)
    selected = select(on_day(mijlpalen, dag), onderdelen=onderdelen, fasen=fasen, eigenaren=eigenaren)
    chosen = select_acties(acties, mijlpalen, onderdelen=onderdelen, fasen=fasen, eigenaren=eigenaren)
    told = may_be_told(selected, chosen, mijlpalen, vertrouwelijk=wanted is None or document.vertrouwelijk)
    answer = ask(told.mijlpalen, begin, eind, dag, told.acties)
    shown = view.answer(answer, everything=alle)
    if wanted is None:
        show(document.formaat or "tabel", shown)
    else:
        from routehln.views.documents.filled.due import due_paper

        paper = due_paper(answer, overzicht.naam, everything=alle, vertrouwelijk=told.is_secret)
        publishing.send_answer(ctx.obj, wanted, shown, paper)
        publishing.say_left_out(told.leaves_out)
    return int(strikt and answer.has_late)
