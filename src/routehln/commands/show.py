"""`routehln show`: shows one mijlpaal with everything that mentions it, or any other record."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import AnyRecordId, Formaat, Peildatum

Veld = Annotated[
    str | None,
    Option(help="Toon alleen wat onder deze sleutel staat, van het record met precies dit id.", metavar="SLEUTEL"),
]


def show(
    ctx: Context, record_id: AnyRecordId, veld: Veld = None, formaat: Formaat = "tabel", peildatum: Peildatum = None
) -> int:
    """Toon één record: een mijlpaal met alles wat hem noemt, of iets anders met een id.

    Dat is ook een leefgebied, interventie, indicator, gebied, fase, gremium, overleg, besluit, actie of risico. Een
    mijlpaal vindt u met het id van elk record dat hem noemt: de tussenstop of een kalenderregel. Voorbeeld:

      routehln show werken-doelstellingen
      routehln show wonen
    """
    from routehln.views.report.output import show as show_answer
    from routehln.workspace import lookup, question
    from routehln.workspace.history.telling import tell_of

    if veld is not None:
        from routehln.views.record.value import show_value

        show_value(lookup.value(question.read(ctx.obj), record_id, veld), formaat)
        return 0
    overzicht = question.overzicht(ctx.obj)
    dag = question.peildatum(peildatum, overzicht.tijdzone)
    show_answer(formaat, tell_of(ctx.obj, record_id, overzicht, dag))
    return 0
