"""`routehln show`: one mijlpaal with everything that mentions it."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum, RecordId

Veld = Annotated[
    str | None,
    Option("--veld", help="Toon alleen deze sleutel van het record met precies dit id.", metavar="SLEUTEL"),
]


def show(
    ctx: Context,
    id: RecordId,  # noqa: A002  # the name in the help and in the contract
    veld: Veld = None,
    formaat: Formaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Toon één mijlpaal met alles wat haar noemt.

    Het id van elke bron is goed: een tussenstop of een kalenderregel. Voorbeeld:

      routehln show werken-doelstellingen
    """
    from routehln.commands import question
    from routehln.rules.find import mijlpaal_of
    from routehln.views import show as view
    from routehln.views.output import show as show_answer

    routekaart = question.read(ctx.obj)
    if veld is not None:
        view.show_value(question.value(routekaart, id, veld), formaat)
        return 0
    dag = question.day(peildatum) or question.today(routekaart)
    found = mijlpaal_of(question.mijlpalen_on(routekaart, dag), id)
    if found is None:
        raise question.unknown(id, routekaart.by_id)
    mentions = {bron.id for bron in found.bronnen}
    besluiten = [besluit for besluit in routekaart.besluiten if besluit.mijlpaal in mentions]
    steps = [routekaart.by_id[bron.id] for bron in found.bronnen]
    show_answer(formaat, view.answer(found, steps, besluiten, dag), colour=not ctx.obj.geen_kleur)
    return 0
