"""`routehln show`: shows one mijlpaal with everything that mentions it."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum, RecordId

Veld = Annotated[
    str | None, Option(help="Toon alleen deze sleutel van het record met precies dit id.", metavar="SLEUTEL")
]


def show(
    ctx: Context, record_id: RecordId, veld: Veld = None, formaat: Formaat = "tabel", peildatum: Peildatum = None
) -> int:
    """Toon één mijlpaal met alles wat hem noemt.

    Het id van elke bron is goed: een tussenstop of een kalenderregel. Voorbeeld:

      routehln show werken-doelstellingen
    """
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.ask.find import mijlpaal_of
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers.show import answer
    from routehln.views.report.output import show as show_answer
    from routehln.workspace import lookup, question, typed

    if veld is not None:
        from routehln.views.answers.value import show_value

        show_value(lookup.value(question.read(ctx.obj), record_id, veld), formaat)
        return 0
    overzicht = question.overzicht(ctx.obj)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    candidates = overzicht.mijlpalen.such(Hint(ids=[record_id]))
    mijlpaal = mijlpaal_of(on_day(candidates, dag), record_id)
    if mijlpaal is None:
        raise lookup.unknown(record_id, overzicht.mijlpalen.ids())
    record_ids = mijlpaal.record_ids
    besluiten = [besluit for besluit in overzicht.besluiten if besluit.mijlpaal in record_ids]
    vermeldingen = overzicht.mijlpalen.vermeldingen(mijlpaal)
    show_answer(formaat, answer(mijlpaal, vermeldingen, besluiten, dag))
    return 0
