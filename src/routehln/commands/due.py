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
    Option(
        help="Welke week, in plaats van een maand: 2021-W40, 'week 40', een dag in die week, vorige, deze of volgende."
    ),
]
Vooruit = Annotated[
    int | None,
    Option(
        parser=number,
        help="Toon ook wat in zoveel weken na de periode begint.",
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
    """Toon wat te laat is, wat deze maand of week af moet en wat begonnen is.

    Voorbeelden, voor de maand oktober en voor het werkgroepoverleg van volgende week:

      routehln due --maand 2021-10
      routehln due --week volgende --vooruit 4 --per eigenaar
      routehln due --maand 2021-10 -o werkgroep.odt

    Meer dan één --roadmap toont programma's naast elkaar, ook bij list, acties en check.
    """
    from routehln.views.report.output import show
    from routehln.workspace import wanted
    from routehln.workspace.programmes.ask import ask_chosen
    from routehln.workspace.programmes.due import Question, ask, send, together

    if document.sjabloon_hulp:
        from routehln.workspace import publishing

        return publishing.explain_paper()
    target = wanted.choose_answer(document)
    on_paper = target is not None
    secret = document.vertrouwelijk or not on_paper
    asked = Question(maand, week, vooruit, peildatum, per, alle, secret, on_paper)
    choice = {"onderdelen": onderdeel, "fasen": fase, "eigenaren": eigenaar}
    programmes = ask_chosen(ctx.obj, choice, lambda programme, meant: ask(programme, asked, meant))
    answer = together(programmes, everything=alle)
    if target is None:
        show(document.formaat or "tabel", answer)
    else:
        words = {"onderdeel": onderdeel, "fase": fase, "eigenaar": eigenaar}
        send(programmes, target, answer, words, everything=alle)
    has_late = any(answer.due.has_late for answer in programmes.contents)
    return programmes.exit_code(says_no=strikt and has_late)
