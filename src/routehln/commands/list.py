"""`routehln list`: lists all mijlpalen, or a choice from them."""

from typing import Annotated

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
    from routehln.views.answers import mijlpalen as view
    from routehln.views.report.output import show
    from routehln.workspace import wanted
    from routehln.workspace.programmes.ask import ask_chosen, together
    from routehln.workspace.programmes.mijlpalen import Question, ask, send

    if document.sjabloon_hulp:
        from routehln.workspace import publishing

        return publishing.explain_paper()
    target = wanted.choose_answer(document)
    on_paper = target is not None
    secret = document.vertrouwelijk or not on_paper
    only_mijlpalen = bool(onderdeel or fase or eigenaar or status or overleg)
    asked = Question(status or [], overleg, zoek, peildatum, only_mijlpalen, secret, on_paper)
    choice = {"onderdelen": onderdeel, "fasen": fase, "eigenaren": eigenaar}
    programmes = ask_chosen(ctx.obj, choice, lambda programme, meant: ask(programme, asked, meant))
    answer = together(programmes, view.answer)
    if target is None:
        show(document.formaat or "tabel", answer)
    else:
        words = {
            "overleg": overleg, "met de tekst": zoek, "onderdeel": onderdeel, "fase": fase, "eigenaar": eigenaar,
            "status": status,
        }  # fmt: skip
        send(programmes, target, answer, words)
    return programmes.exit_code()
