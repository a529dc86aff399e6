"""`routehln reconcile`: finds records that are one decision, and sources that contradict each other."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Droog, Formaat
from routehln.errors import WrongUsage

Strikt = Annotated[bool, Option("--strikt", help="Eindig met code 1 als er nog iets te besluiten is.")]
Toepassen = Annotated[bool, Option("--toepassen", help="Leg vast wat zeker is: koppelingen en gelijke regels.")]
Interactief = Annotated[bool, Option("--interactief", help="Loop alles na, en leg vast wat u ervan vindt.")]
Dubbel = Annotated[
    list[str] | None, Option(help="Deze records zijn hetzelfde; geef de optie twee keer of vaker.", metavar="ID")
]
Apart = Annotated[
    list[str] | None,
    Option(help="Van deze records zijn er geen twee hetzelfde; geef de optie twee keer of vaker.", metavar="ID"),
]
Koppel = Annotated[list[str] | None, Option(help="Deze regel hoort bij die tussenstop.", metavar="REGEL=TUSSENSTOP")]
Kies = Annotated[list[str] | None, Option(help="Dit moment geldt voor die tussenstop.", metavar="TUSSENSTOP=MOMENT")]
Reden = Annotated[str | None, Option(help="Waarom; komt bij het oordeel te staan.", metavar="TEKST")]


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

    Zonder opties wordt er niets geschreven. Wat u beslist hebt, wordt niet nog eens gevraagd. Voorbeeld:

      routehln reconcile --dubbel kal-003 --dubbel kal-031 --reden 'Zelfde besluit'
    """
    from routehln.views.reconcile import findings as view
    from routehln.views.report.output import show
    from routehln.workspace import question
    from routehln.workspace.change import verdicts
    from routehln.workspace.change.change import change
    from routehln.workspace.change.interview import interview
    from routehln.workspace.typed import refuse_control

    reden = reden if reden and reden.strip() else None
    refuse_control("--reden", reden)
    verdict_options = _given({"--dubbel": dubbel, "--koppel": koppel, "--apart": apart, "--kies": kies})
    report_options = _given({"--toepassen": toepassen, "--strikt": strikt, "--formaat": formaat != "tabel"})
    _refuse_mixture(verdict_options, report_options, reden, interactief=interactief)
    if verdict_options:
        typed = verdicts.from_options(dubbel, koppel, apart, kies, reden)
        return change(ctx.obj, lambda routekaart: verdicts.plan(routekaart, typed), droog=droog)
    if interactief:
        return interview(ctx.obj, reden, droog=droog)
    if toepassen:
        change(ctx.obj, verdicts.plan_sure, droog=droog)
        if not strikt:
            return 0
    reconciliation = verdicts.compare(question.read(ctx.obj))
    if not toepassen:
        show(formaat, view.answer(reconciliation))
    return int(strikt and reconciliation.to_decide)


def _refuse_mixture(
    verdict_options: list[str], report_options: list[str], reden: str | None, *, interactief: bool
) -> None:
    """Refuse options of which one would be ignored beside another, or without it; raises WrongUsage."""
    if interactief and (verdict_options or report_options):
        ignored = ", ".join([*verdict_options, *report_options])
        raise WrongUsage(f"--interactief gaat niet samen met {ignored}; alleen met --reden en --droog")
    if verdict_options and report_options:
        ignored = ", ".join(report_options)
        raise WrongUsage(f"{verdict_options[0]} gaat niet samen met {ignored}; geef het oordeel eerst")
    if reden and not (verdict_options or interactief):
        raise WrongUsage("--reden hoort bij een oordeel: --dubbel, --koppel, --apart, --kies of --interactief")


def _given(options: dict[str, object]) -> list[str]:
    """List the options, by name, that have a value."""
    return [option for option, value in options.items() if value]
