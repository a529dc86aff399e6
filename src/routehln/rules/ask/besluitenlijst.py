"""List what an overleg decided, by the points of its agenda (contract section 5, `besluitenlijst`)."""

from collections.abc import Iterator
from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Agenda, Besluitenlijst, Uitspraak
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.rules.ask.acties import acties_of, comes_from
from routehln.rules.ask.agenda import FOR_DECISION
from routehln.rules.ask.find import mijlpaal_of


def besluitenlijst(agenda: Agenda, overzicht: Overzicht, peildatum: date, *, vertrouwelijk: bool) -> Besluitenlijst:
    """Give every point for decision with its besluiten or as a concept; then what was decided beside the agenda.

    The acties of the overleg, out of its besluiten or not, are as they stand on the peildatum.
    """
    besluiten = [besluit for besluit in overzicht.besluiten if besluit.overleg == agenda.bijeenkomst.id]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=[besluit.mijlpaal for besluit in besluiten if besluit.mijlpaal]))
    decisions: list[tuple[Mijlpaal | None, Besluit]] = []
    for besluit in besluiten:
        mijlpaal = mijlpaal_of(mijlpalen, besluit.mijlpaal) if besluit.mijlpaal else None
        if mijlpaal is None or vertrouwelijk or not mijlpaal.vertrouwelijk:
            decisions.append((mijlpaal, besluit))
    uitspraken = [_with_acties(uitspraak, overzicht.acties) for uitspraak in _uitspraken(agenda, decisions)]
    overleg = agenda.bijeenkomst
    acties = acties_of(overzicht, [overleg.id], peildatum, vertrouwelijk=vertrouwelijk)
    return Besluitenlijst(overleg, peildatum, uitspraken, acties, agenda.volgende)


def _with_acties(uitspraak: Uitspraak, acties: tuple[Actie, ...]) -> Uitspraak:
    besluit = uitspraak.besluit
    if besluit is None:
        return uitspraak
    return uitspraak._replace(acties=tuple(actie for actie in acties if comes_from(actie, besluit)))


def _uitspraken(agenda: Agenda, decisions: list[tuple[Mijlpaal | None, Besluit]]) -> Iterator[Uitspraak]:
    """Give the lines in the order of the agenda, then of besluiten about something else in the order of the files."""
    for punt in agenda.punten:
        besluiten = [besluit for mijlpaal, besluit in decisions if mijlpaal and mijlpaal.id == punt.mijlpaal.id]
        if not besluiten and punt.rubriek in FOR_DECISION:
            yield Uitspraak(punt, punt.mijlpaal, None)
        for besluit in besluiten:
            yield Uitspraak(punt, punt.mijlpaal, besluit)
    on_agenda = {punt.mijlpaal.id for punt in agenda.punten}
    for mijlpaal, besluit in decisions:
        if mijlpaal is None or mijlpaal.id not in on_agenda:
            yield Uitspraak(None, mijlpaal, besluit)
