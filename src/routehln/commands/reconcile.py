"""`routehln reconcile`: which records are one decision, and where the sources contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.options import Droog, Formaat
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.change import Plan
    from routehln.model.routekaart import Routekaart

Strikt = Annotated[bool, Option("--strikt", help="Eindig met code 1 als er nog iets te besluiten is.")]
Toepassen = Annotated[bool, Option("--toepassen", help="Leg vast wat zeker is: koppelingen en gelijke regels.")]
Interactief = Annotated[bool, Option("--interactief", help="Loop alles na, en leg vast wat u ervan vindt.")]
Dubbel = Annotated[
    list[str] | None, Option("--dubbel", help="Deze twee zijn hetzelfde; geef de optie twee keer.", metavar="ID")
]
Apart = Annotated[
    list[str] | None, Option("--apart", help="Deze twee zijn verschillend; geef de optie twee keer.", metavar="ID")
]
Koppel = Annotated[
    list[str] | None, Option("--koppel", help="Deze regel hoort bij die tussenstop.", metavar="REGEL=TUSSENSTOP")
]
Kies = Annotated[
    list[str] | None, Option("--kies", help="Dit moment geldt voor die tussenstop.", metavar="TUSSENSTOP=MOMENT")
]
Reden = Annotated[str | None, Option("--reden", help="Waarom; komt bij het oordeel te staan.", metavar="TEKST")]


def reconcile(
    ctx: Context,
    strikt: Strikt = False,
    toepassen: Toepassen = False,
    interactief: Interactief = False,
    dubbel: Dubbel = None,
    koppel: Koppel = None,
    apart: Apart = None,
    kies: Kies = None,
    reden: Reden = None,
    droog: Droog = False,
    formaat: Formaat = "tabel",
) -> int:
    """Zoek wat dubbel is, wat bij elkaar hoort en wat elkaar tegenspreekt.

    Zonder opties wordt er niets geschreven. Een oordeel komt niet terug. Voorbeeld:

      routehln reconcile --dubbel kal-003 --dubbel kal-031 --reden 'Zelfde besluit'
    """
    from routehln.commands import changing, question
    from routehln.model.change import Plan
    from routehln.rules.reconcile import reconcile as ask
    from routehln.rules.verdicts import sure
    from routehln.views import reconcile as view
    from routehln.views.output import show
    from routehln.views.progress import bar

    verdicts = dubbel or koppel or apart or kies
    if verdicts:
        changing.refuse_control("--reden", reden or "")
        return changing.change(
            ctx.obj,
            lambda kaart: _verdicts(kaart, dubbel or [], koppel or [], apart or [], kies or [], reden),
            droog=droog,
        )
    if interactief:
        from routehln.commands.interview import interview

        return interview(ctx.obj)
    if toepassen:
        changing.change(ctx.obj, lambda kaart: Plan(sure(kaart, ask(kaart))), droog=droog)
        if not strikt:
            return 0
    with bar("Vergelijken") as tick:
        found = ask(question.read(ctx.obj), tick)
    if not toepassen:
        show(formaat, view.answer(found), colour=not ctx.obj.geen_kleur)
    return int(strikt and found.to_decide)


def _verdicts(
    kaart: Routekaart, dubbel: list[str], koppel: list[str], apart: list[str], kies: list[str], reden: str | None
) -> Plan:
    from routehln.commands.changing import stap
    from routehln.commands.question import readable
    from routehln.model.change import AnyChange, Plan
    from routehln.rules import verdicts

    changes: list[AnyChange] = []
    try:
        for one, other in _pairs("--dubbel", dubbel):
            changes += verdicts.double(kaart, stap(kaart, one).id, stap(kaart, other).id, reden)
        for one, other in _pairs("--apart", apart):
            changes += verdicts.apart(kaart, stap(kaart, one).id, stap(kaart, other).id, reden)
        for one, other in (_split("--koppel", given) for given in koppel):
            changes += verdicts.link(kaart, stap(kaart, one).id, stap(kaart, other).id, reden)
        for one, text in (_split("--kies", given) for given in kies):
            changes += verdicts.choose(kaart, stap(kaart, one).id, readable(text, "--kies"), reden)
    except verdicts.Refused as refused:
        raise WrongUsage(str(refused)) from None
    return Plan(changes)


def _pairs(option: str, given: list[str]) -> list[tuple[str, str]]:
    if len(given) == 1:
        raise WrongUsage(f"{option} hoort er twee keer te staan: {option} {given[0]} {option} …")
    return [(given[0], other) for other in given[1:]]


def _split(option: str, given: str) -> tuple[str, str]:
    left, equals, right = given.partition("=")
    if not (left and equals and right.strip()):
        raise WrongUsage(f"{option}: schrijf '{given}' als id=waarde")
    return left.strip(), right.strip()
