"""Tell all about one record, how it moved included, as `show` does (contract section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.card import Card
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.report.answer import Answer


def tell_of(settings: Settings | None, record_id: str, overzicht: Overzicht, dag: date) -> Answer:
    """Give the answer about the mijlpaal of this record, or about any other record with this id.

    How a mijlpaal moved is told where there are `settings` to find the history by. Raises WrongUsage where nothing has
    the id.
    """
    from routehln.model.mijlpaal.overzicht import Hint
    from routehln.rules.ask.find import mijlpaal_of
    from routehln.rules.mijlpaal.progress import on_day

    mijlpaal = mijlpaal_of(on_day(overzicht.mijlpalen.such(Hint(ids=[record_id])), dag), record_id)
    return _mijlpaal(settings, mijlpaal, overzicht, dag) if mijlpaal else _record(record_id, overzicht, dag)


def _mijlpaal(settings: Settings | None, mijlpaal: Mijlpaal, overzicht: Overzicht, dag: date) -> Answer:
    """Give the answer about a mijlpaal, with what comes before and after it, and how it moved."""
    from routehln.rules.around import order
    from routehln.rules.ask import acties
    from routehln.views.record.mijlpaal import Around, answer
    from routehln.workspace.history.shifted import of_mijlpaal

    [waiting] = order.waiting([mijlpaal], overzicht, dag)
    interventies: list[Card] = []
    for record_id in mijlpaal.interventies:
        interventies += overzicht.cards.called(record_id)
    around = Around(
        vermeldingen=overzicht.mijlpalen.vermeldingen(mijlpaal),
        besluiten=[besluit for besluit in overzicht.besluiten if besluit.mijlpaal in mijlpaal.record_ids],
        acties=acties.about(acties.acties_on(overzicht, dag), mijlpaal),
        before=order.before(mijlpaal, overzicht, dag),
        after=order.after(mijlpaal, overzicht, dag),
        interventies=interventies,
        beweging=of_mijlpaal(settings, mijlpaal.id) if settings else None,
    )
    return answer(waiting, around, dag)


def _record(record_id: str, overzicht: Overzicht, dag: date) -> Answer:
    """Give the answer about any other record with this id; raises WrongUsage where nothing has it."""
    from routehln.rules.around.about import about
    from routehln.rules.ask.acties import acties_on, mijlpalen_of, placed
    from routehln.views.answers import acties as acties_view
    from routehln.views.record.card import answer
    from routehln.workspace.unknown import no_card

    with_id = [actie for actie in acties_on(overzicht, dag) if actie.id == record_id]
    if with_id:
        [actie, *_] = placed(with_id, mijlpalen_of(with_id, overzicht))
        return acties_view.one(actie, dag)
    facts = about(record_id, overzicht, dag)
    if facts is None:
        raise no_card(record_id, overzicht)
    return answer(facts.card, facts.mijlpalen, facts.acties, facts.named_by, dag, assessments=facts.assessments)
