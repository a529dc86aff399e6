"""`routehln show`: shows one mijlpaal with everything that mentions it, or one actie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum, RecordId

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.mijlpaal.actie import Actie
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.report.answer import Answer

Veld = Annotated[
    str | None, Option(help="Toon alleen deze sleutel van het record met precies dit id.", metavar="SLEUTEL")
]


def show(
    ctx: Context, record_id: RecordId, veld: Veld = None, formaat: Formaat = "tabel", peildatum: Peildatum = None
) -> int:
    """Toon één mijlpaal met alles wat hem noemt, of één actie.

    Van een mijlpaal is het id van elke bron goed: een tussenstop of een kalenderregel. Voorbeeld:

      routehln show werken-doelstellingen
    """
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.ask.acties import about, acties_on
    from routehln.rules.ask.find import mijlpaal_of
    from routehln.rules.mijlpaal.progress import on_day
    from routehln.views.answers.show import About, answer
    from routehln.views.report.output import show as show_answer
    from routehln.workspace import lookup, question, typed
    from routehln.workspace.history.shifted import of_mijlpaal

    if veld is not None:
        from routehln.views.answers.value import show_value

        show_value(lookup.value(question.read(ctx.obj), record_id, veld), formaat)
        return 0
    overzicht = question.overzicht(ctx.obj)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    candidates = overzicht.mijlpalen.such(Hint(ids=[record_id]))
    mijlpaal = mijlpaal_of(on_day(candidates, dag), record_id)
    acties = acties_on(overzicht, dag)
    if mijlpaal is None:
        show_answer(formaat, _actie(record_id, acties, overzicht, dag))
        return 0
    record_ids = mijlpaal.record_ids
    besluiten = [besluit for besluit in overzicht.besluiten if besluit.mijlpaal in record_ids]
    vermeldingen = overzicht.mijlpalen.vermeldingen(mijlpaal)
    about_it = About(besluiten, about(acties, mijlpaal), of_mijlpaal(ctx.obj, mijlpaal.id))
    show_answer(formaat, answer(mijlpaal, vermeldingen, about_it, dag))
    return 0


def _actie(actie_id: str, acties: list[Actie], overzicht: Overzicht, dag: date) -> Answer:
    """Give the answer about the actie with this id; raises WrongUsage where nothing has it."""
    from routehln.rules.ask.acties import mijlpalen_of, placed
    from routehln.views.answers.acties import one
    from routehln.workspace import lookup

    with_id = [actie for actie in acties if actie.id == actie_id]
    if not with_id:
        raise lookup.unknown(actie_id, (*overzicht.mijlpalen.ids(), *(actie.id for actie in acties if actie.id)))
    [actie, *_] = placed(with_id, mijlpalen_of(with_id, overzicht))
    return one(actie, dag)
