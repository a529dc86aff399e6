"""`routehln vergadering`: records a whole meeting, in the terminal or by a form."""

from pathlib import Path
from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Droog, Gremium, Overleg, Overschrijf, Vertrouwelijk
from routehln.errors import WrongUsage

Op = Annotated[
    str | None, Option(help="De dag van de besluiten; anders de datum van het overleg, of die gevraagd.", metavar="DAG")
]
Formulier = Annotated[
    Path | None,
    Option(
        readable=False,
        help="Schrijf de punten als formulier om in te vullen: .csv, .xlsx of .md.",
        metavar="BESTAND",
    ),
]
Uit = Annotated[
    Path | None, Option(readable=False, help="Leg vast wat op dit ingevulde formulier staat.", metavar="BESTAND")
]


def vergadering(
    ctx: Context,
    overleg: Overleg = None,
    gremium: Gremium = None,
    op: Op = None,
    formulier: Formulier = None,
    uit: Uit = None,
    overschrijf: Overschrijf = False,
    vertrouwelijk: Vertrouwelijk = False,
    droog: Droog = False,
) -> int:
    """Leg een heel overleg vast: wie er was, en per punt wat er besloten is.

    In de terminal loopt u het na; elk antwoord wordt meteen vastgelegd, en wie stopt, gaat een volgende keer verder
    waar het gebleven was. Of vul een formulier in, en lees het terug; een rij zonder uitkomst blijft open. Voorbeeld:

      routehln vergadering 2021-10
      routehln vergadering 2021-10 --formulier besluiten.xlsx
      routehln vergadering 2021-10 --uit besluiten.xlsx --op 2021-10-12
    """
    _refuse_unfit(formulier, uit, op, droog=droog, overschrijf=overschrijf, vertrouwelijk=vertrouwelijk)
    if (formulier or uit) and overleg is None and gremium is None:
        raise WrongUsage("zeg van welk overleg het formulier is, bijvoorbeeld routehln vergadering 2021-10 --uit …")
    if uit is not None:
        from routehln.workspace.form.taking_in import take_in

        return take_in(ctx.obj, overleg, gremium, uit, op, droog=droog)
    if formulier is not None:
        from routehln.workspace.form.writing import write_form

        return write_form(ctx.obj, overleg, gremium, formulier, overwrite=overschrijf, vertrouwelijk=vertrouwelijk)
    from routehln.workspace.vergadering.hold import hold

    return hold(ctx.obj, overleg, gremium, op)


def _refuse_unfit(
    formulier: Path | None, uit: Path | None, op: str | None, *, droog: bool, overschrijf: bool, vertrouwelijk: bool
) -> None:
    """Refuse options that don't go together; raises WrongUsage."""
    if formulier is not None and uit is not None:
        raise WrongUsage(
            "--formulier en --uit gaan niet samen: schrijf eerst het formulier, vul het in, lees het dan in"
        )
    if (overschrijf or vertrouwelijk) and formulier is None:
        raise WrongUsage("--overschrijf en --vertrouwelijk horen bij --formulier")
    if op is not None and formulier is not None:
        raise WrongUsage("--op hoort niet bij --formulier; geef de dag bij het inlezen, met --uit")
    if droog and uit is None:
        raise WrongUsage("--droog hoort bij --uit")
