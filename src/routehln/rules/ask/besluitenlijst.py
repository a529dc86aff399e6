"""List what an overleg decided, by the points of its agenda (contract section 5, `besluitenlijst`)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Agenda, Besluitenlijst, Uitspraak
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Besluit, Gremium, Overleg
from routehln.model.mijlpaal.seats import seats
from routehln.rules.ask.acties import acties_of, comes_from
from routehln.rules.ask.agenda import FOR_DECISION
from routehln.rules.ask.find import mijlpaal_of


class _Decision(NamedTuple):
    """A besluit with the mijlpaal that it is about, if any."""

    mijlpaal: Mijlpaal | None
    besluit: Besluit

    @property
    def is_secret(self) -> bool:
        return self.mijlpaal is not None and self.mijlpaal.vertrouwelijk


def besluitenlijst(agenda: Agenda, overzicht: Overzicht, peildatum: date, *, vertrouwelijk: bool) -> Besluitenlijst:
    """Give every point for decision with its besluiten or as a concept; then what was decided beside the agenda.

    The acties of the overleg, out of its besluiten or not, are as they stand on the peildatum, without those that are
    vervallen.
    """
    overleg = agenda.bijeenkomst
    every_decision = _decisions(overzicht, overleg.id)
    decisions = [decision for decision in every_decision if vertrouwelijk or not decision.is_secret]
    uitspraken = [_with_acties(uitspraak, overzicht.acties) for uitspraak in _uitspraken(agenda, decisions)]
    acties = _acties(overzicht, overleg.id, peildatum, vertrouwelijk=vertrouwelijk)
    every_actie = acties if vertrouwelijk else _acties(overzicht, overleg.id, peildatum, vertrouwelijk=True)
    whole = agenda._replace(punten=[*agenda.punten, *agenda.verzwegen])
    lines = len(list(_uitspraken(whole, every_decision)))
    described = overzicht.overleggen.get(overleg.id, Overleg())
    return Besluitenlijst(
        bijeenkomst=overleg,
        peildatum=peildatum,
        uitspraken=uitspraken,
        acties=acties,
        volgende=agenda.volgende,
        vastgesteld_op=described.besluitenlijst_vastgesteld_op,
        leaves_out=lines - len(uitspraken) + len(every_actie) - len(acties),
        niet_vermeld=_unmentioned(overzicht.who_meets(overleg), described),
        vorige=agenda.vorige,
    )


def _unmentioned(gremium: Gremium | None, overleg: Overleg) -> tuple[str, ...]:
    """Name the member organisations, once each, that are recorded neither as present nor as absent.

    Who is there or not may be named with a functie, as `Gemeente Heerlen, wethouder economie`. Where nobody is
    recorded as present there is nothing to compare with.
    """
    if gremium is None or not overleg.aanwezig:
        return ()
    named = [*overleg.aanwezig, *(absentee.organisatie for absentee in overleg.afwezig)]
    unmentioned = dict.fromkeys(lid.organisatie for lid in gremium.leden)
    for seat in seats(gremium.leden):
        if any(seat.is_called(name) or seat.is_called(name.partition(",")[0]) for name in named):
            unmentioned.pop(seat.organisatie, None)
    return tuple(unmentioned)


def _acties(overzicht: Overzicht, overleg_id: str, peildatum: date, *, vertrouwelijk: bool) -> list[Actie]:
    """Give the acties of an overleg, but for those that are vervallen."""
    acties = acties_of(overzicht, [overleg_id], peildatum, vertrouwelijk=vertrouwelijk)
    return [actie for actie in acties if actie.status != "vervallen"]


def _decisions(overzicht: Overzicht, overleg_id: str) -> list[_Decision]:
    """Give the besluiten of an overleg in the order of the files."""
    besluiten = [besluit for besluit in overzicht.besluiten if besluit.overleg == overleg_id]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=[besluit.mijlpaal for besluit in besluiten if besluit.mijlpaal]))
    decisions: list[_Decision] = []
    for besluit in besluiten:
        mijlpaal = mijlpaal_of(mijlpalen, besluit.mijlpaal) if besluit.mijlpaal else None
        decisions.append(_Decision(mijlpaal, besluit))
    return decisions


def _with_acties(uitspraak: Uitspraak, acties: tuple[Actie, ...]) -> Uitspraak:
    besluit = uitspraak.besluit
    if besluit is None:
        return uitspraak
    valid = [actie for actie in acties if actie.status != "vervallen"]
    return uitspraak._replace(acties=tuple(actie for actie in valid if comes_from(actie, besluit)))


def _uitspraken(agenda: Agenda, decisions: list[_Decision]) -> Iterator[Uitspraak]:
    """Give the lines in the order of the agenda, then of besluiten about something else in the order of the files."""
    for punt in agenda.punten:
        about = [decision for decision in decisions if decision.mijlpaal and decision.mijlpaal.id == punt.mijlpaal.id]
        if not about and punt.rubriek in FOR_DECISION:
            yield Uitspraak(punt.label, punt, punt.mijlpaal, None)
        for decision in about:
            yield Uitspraak(punt.label, punt, punt.mijlpaal, decision.besluit)
    on_agenda = {punt.mijlpaal.id for punt in agenda.punten}
    counts: Counter[str] = Counter()
    for decision in decisions:
        if decision.mijlpaal is None or decision.mijlpaal.id not in on_agenda:
            kind = "Vb" if decision.is_secret else "b"
            counts[kind] += 1
            yield Uitspraak(f"{kind}{counts[kind]}", None, decision.mijlpaal, decision.besluit)
