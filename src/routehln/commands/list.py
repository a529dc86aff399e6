"""`routehln list`: lists all mijlpalen, or a choice from them."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import AnyStatus, Fase, Formaat, Onderdeel, Peildatum

Status = Annotated[list[str] | None, Option(**one_of(AnyStatus, "Alleen met deze status: {}; mag vaker."))]
Overleg = Annotated[str | None, Option(help="Alleen wat bij dit overleg hoort, bijvoorbeeld 2021-10.")]
Zoek = Annotated[str | None, Option(help="Alleen waar deze tekst in voorkomt.", metavar="TEKST")]


def list_(
    ctx: Context,
    onderdeel: Onderdeel = None,
    fase: Fase = None,
    status: Status = None,
    overleg: Overleg = None,
    zoek: Zoek = None,
    formaat: Formaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Toon alle mijlpalen, of een keuze daaruit.

    Voorbeeld:

      routehln list --onderdeel Wonen --zoek projectplan
    """
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.ask.search import search
    from routehln.rules.ask.select import select
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers import mijlpalen as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, typed

    overzicht = question.overzicht(ctx.obj)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    mijlpalen = overzicht.mijlpalen.every() if zoek is None else overzicht.mijlpalen.such(Hint(tekst=zoek))
    selected = select(
        on_day(mijlpalen, dag),
        onderdelen=lookup.onderdelen(onderdeel, overzicht),
        fasen=lookup.fasen(fase, overzicht),
        statussen=status or [],
        overleg=overleg,
        zoek=zoek,
    )
    ids = [bijeenkomst.id for bijeenkomst in overzicht.bijeenkomsten]
    if overleg and not selected and overleg not in ids:
        _say_unknown(overleg, ids)
    chosen_otherwise = onderdeel or fase or status or overleg  # only mijlpalen have these
    treffers = search(overzicht, zoek) if zoek is not None and not chosen_otherwise else []
    show(formaat, view.answer(selected, dag, treffers))
    return 0


def _say_unknown(overleg: str, ids: list[str]) -> None:
    """Say that no mijlpaal names this overleg, and which id comes near it."""
    from routehln.model.names import nearest, short
    from routehln.views.report.messages import say

    say(f"let op: geen mijlpaal noemt overleg '{short(overleg)}'{nearest(overleg, ids)}")
