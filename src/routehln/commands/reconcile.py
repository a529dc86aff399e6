"""`routehln reconcile`: which records are one decision, and where the sources contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.options import Droog, Formaat
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routehln.model.answers.change import Plan
    from routehln.model.answers.verdict import Verdict
    from routehln.model.records.routekaart import Routekaart

Strikt = Annotated[bool, Option("--strikt", help="Eindig met code 1 als er nog iets te besluiten is.")]
Toepassen = Annotated[bool, Option("--toepassen", help="Leg vast wat zeker is: koppelingen en gelijke regels.")]
Interactief = Annotated[bool, Option("--interactief", help="Loop alles na, en leg vast wat u ervan vindt.")]
Dubbel = Annotated[
    list[str] | None,
    Option("--dubbel", help="Deze records zijn hetzelfde; geef de optie twee keer of vaker.", metavar="ID"),
]
Apart = Annotated[
    list[str] | None,
    Option("--apart", help="Deze records verschillen elk van elk; geef de optie twee keer of vaker.", metavar="ID"),
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
    from routehln.model.answers.change import Plan
    from routehln.rules.change.questions import sure
    from routehln.rules.change.verdicts import plan
    from routehln.rules.reconcile import reconcile as ask
    from routehln.views.answers import reconcile as view
    from routehln.views.report.output import show
    from routehln.views.report.progress import bar
    from routehln.workspace import change as changing
    from routehln.workspace import question

    reden = reden if reden and reden.strip() else None
    changing.refuse_control("--reden", reden or "")
    verdicts = {"--dubbel": dubbel, "--koppel": koppel, "--apart": apart, "--kies": kies}
    asked = {"--toepassen": toepassen, "--strikt": strikt, "--formaat": formaat != "tabel"}
    _refuse_together(interactief, _present(verdicts), _present(asked))
    given = _given(dubbel or [], koppel or [], apart or [], kies or [], reden)
    if given:
        return changing.change(ctx.obj, lambda kaart: _plan(kaart, given), droog=droog)
    if interactief:
        from routehln.workspace.interview import interview

        return interview(ctx.obj, reden, droog=droog)
    if reden:
        raise WrongUsage("--reden hoort bij een oordeel: --dubbel, --koppel, --apart, --kies of --interactief")
    if toepassen:
        changing.change(ctx.obj, lambda kaart: Plan(plan(kaart, sure(ask(kaart))).changes), droog=droog)
        if not strikt:
            return 0
    with bar("Vergelijken") as tick:
        found = ask(question.read(ctx.obj), tick)
    if not toepassen:
        show(formaat, view.answer(found), colour=not ctx.obj.geen_kleur)
    return int(strikt and found.to_decide)


def _present(options: Mapping[str, object]) -> list[str]:
    return [option for option, value in options.items() if value]


def _refuse_together(interactief: bool, verdicts: list[str], asked: list[str]) -> None:  # noqa: FBT001  # as it is given
    """Options of which one would be ignored; raises WrongUsage."""
    if interactief and (verdicts or asked):
        others = ", ".join([*verdicts, *asked])
        raise WrongUsage(f"--interactief gaat niet samen met {others}; alleen met --reden en --droog")
    if verdicts and asked:
        raise WrongUsage(f"{verdicts[0]} gaat niet samen met {', '.join(asked)}; geef het oordeel eerst")


def _given(dubbel: list[str], koppel: list[str], apart: list[str], kies: list[str], reden: str | None) -> list[Verdict]:
    """The verdicts that the options give; raises WrongUsage."""
    from routehln.model.answers.verdict import Verdict
    from routehln.workspace.question import readable

    verdicts = [Verdict("dubbel", _several("--dubbel", dubbel), reden)] if dubbel else []
    verdicts += [Verdict("koppel", _pair("--koppel", pair, "REGEL", "TUSSENSTOP"), reden) for pair in koppel]
    if apart:
        verdicts.append(Verdict("apart", _several("--apart", apart), reden))
    for pair in kies:
        tussenstop, moment = _pair("--kies", pair, "TUSSENSTOP", "MOMENT")
        verdicts.append(Verdict("kies", (tussenstop, readable(moment, "--kies")), reden))
    return verdicts


def _plan(kaart: Routekaart, given: list[Verdict]) -> Plan:
    from routehln.model.answers.change import Plan
    from routehln.rules.change.verdicts import Refused, Verdicts
    from routehln.workspace.change import stap

    verdicts = Verdicts(kaart)
    for verdict in given:
        for known in verdict.ids:
            stap(kaart, known)
        try:
            verdicts.add(verdict)
        except Refused as refused:
            raise WrongUsage(str(refused)) from None
    return Plan(verdicts.changes())


def _several(option: str, given: list[str]) -> tuple[str, ...]:
    ids = tuple(dict.fromkeys(given))
    if len(ids) == 1:
        raise WrongUsage(f"{option} hoort er minstens twee keer te staan, elk met een ander id: {option} {ids[0]} …")
    return ids


def _pair(option: str, given: str, left_name: str, right_name: str) -> tuple[str, str]:
    """What stands before and behind the equals sign; raises WrongUsage with how to write it."""
    left, _, right = (part.strip() for part in given.partition("="))
    if not (left and right):
        raise WrongUsage(f"{option}: schrijf {option} {left or left_name}={right or right_name}")
    return left, right
