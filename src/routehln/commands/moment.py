"""`routehln moment`: how the tool reads a moment. Needs no routekaart."""

from typing import Annotated

from typer import Argument, Context, Option

from routehln.commands.options import Formaat

Tekst = Annotated[
    list[str],
    Argument(help="Een moment tussen aanhalingstekens; - leest er een per regel van stdin.", metavar="TEKST…"),
]
Jaar = Annotated[str | None, Option("--jaar", help="Het jaar voor een moment dat er zelf geen noemt.", metavar="JJJJ")]


def moment(ctx: Context, tekst: Tekst, jaar: Jaar = None, formaat: Formaat = "tabel") -> int:
    """Toon hoe een moment gelezen wordt: van welke dag tot welke dag.

    Voorbeeld:

      routehln moment 'Alliantieoverleg oktober 2021' Q1/Q2-2022
      routehln moment --jaar 2021 'eind augustus'
    """
    from routehln.files.disk.lines import lines
    from routehln.model.moment.grammar.read import read_moment
    from routehln.views.answers import moment as view
    from routehln.views.report.output import show

    texts = [each for given in tekst for each in (lines() if given == "-" else [given])]
    moments = [read_moment(each, _year(jaar)) for each in texts]
    show(formaat, view.answer(moments), colour=not ctx.obj.geen_kleur)
    return 0


def _year(given: str | None) -> int | None:
    from routehln.errors import WrongUsage

    if given is None:
        return None
    if not (given.isascii() and given.isdigit() and len(given) == 4):  # noqa: PLR2004  # JJJJ
        raise WrongUsage(f"--jaar: '{given}' is geen jaar; schrijf het als 2021")
    return int(given)
