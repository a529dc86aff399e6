"""`routehln besluitenlijst`: makes the list of besluiten that the secretary sends round after an overleg."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.options import (
    Document,
    DocumentFormaat,
    Droog,
    Gremium,
    Overleg,
    OverlegPeildatum,
    makes_document,
)
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

Vaststellen = Annotated[
    bool, Option("--vaststellen", help="Stel de lijst vast; daarna verandert er niets meer aan een besluit.")
]
Heropen = Annotated[bool, Option("--heropen", help="Maak van de vastgestelde lijst weer een concept.")]
Op = Annotated[str | None, Option(help="De dag waarop de lijst is vastgesteld; anders vandaag.", metavar="DAG")]


@makes_document(DocumentFormaat)
def besluitenlijst(
    ctx: Context,
    document: Document,
    overleg: Overleg = None,
    gremium: Gremium = None,
    peildatum: OverlegPeildatum = None,
    vaststellen: Vaststellen = False,
    heropen: Heropen = False,
    op: Op = None,
    droog: Droog = False,
) -> int:
    """Maak de besluitenlijst van een overleg.

    Wat nog niet is vastgelegd, staat erop om in te vullen. Tot ze is vastgesteld, is de lijst een concept. Voorbeeld:

      routehln besluitenlijst 2021-10
      routehln besluitenlijst 2021-10 -o besluitenlijst.odt
      routehln besluitenlijst 2021-10 --vaststellen --op 2021-11-09
    """
    from routehln.rules.ask.besluitenlijst import besluitenlijst as ask
    from routehln.views.answers.agenda import besluitenlijst_payload
    from routehln.views.documents.besluitenlijst import besluitenlijst_names
    from routehln.views.documents.document_names import BesluitenlijstNames
    from routehln.workspace import meeting, publishing, question, wanted
    from routehln.workspace.history.shifted import on_agenda

    if document.sjabloon_hulp:
        return publishing.explain(BesluitenlijstNames, "besluitenlijst")
    target = wanted.choose(document)
    on_paper = target.uitvoer is not None
    _refuse_mixture(op, vaststellen=vaststellen, heropen=heropen, droog=droog, on_paper=on_paper)
    if vaststellen or heropen:
        code = _settle(ctx.obj, overleg, gremium, op, peildatum, heropen=heropen, droog=droog)
        if not on_paper:
            return code
    vertrouwelijk = document.vertrouwelijk
    overzicht, agenda = meeting.meeting(ctx.obj, overleg, gremium, peildatum, vertrouwelijk=vertrouwelijk)
    dag = question.peildatum(peildatum, overzicht.tijdzone)
    lijst = ask(on_agenda(ctx.obj, agenda), overzicht, dag, vertrouwelijk=vertrouwelijk)
    publishing.say_left_out(lijst.leaves_out)
    names = besluitenlijst_names(lijst, overzicht)
    return publishing.send(ctx.obj, target, "besluitenlijst", names, besluitenlijst_payload(lijst))


def _refuse_mixture(op: str | None, *, vaststellen: bool, heropen: bool, droog: bool, on_paper: bool) -> None:
    """Raise WrongUsage where the options don't go together."""
    if vaststellen and heropen:
        raise WrongUsage("--vaststellen en --heropen gaan niet samen")
    if not (vaststellen or heropen) and (op is not None or droog):
        raise WrongUsage("--op en --droog horen bij --vaststellen of --heropen")
    if droog and on_paper:
        raise WrongUsage("-o gaat niet samen met --droog: het document zou tonen wat niet vastligt")


def _settle(
    settings: Settings,
    overleg: str | None,
    gremium: str | None,
    op: str | None,
    peildatum: str | None,
    *,
    heropen: bool,
    droog: bool,
) -> int:
    """Make the list final, or with `heropen` a concept again; gives the exit code."""
    from routehln.workspace.change.besluit.lijst import closing, reopening
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import day

    final_on, as_of = day(op, "--op"), day(peildatum)

    def plan(routekaart: Routekaart) -> Plan:
        if heropen:
            return reopening(routekaart, overleg, gremium, as_of)
        return closing(routekaart, overleg, gremium, final_on, as_of)

    return change(settings, plan, droog=droog)
