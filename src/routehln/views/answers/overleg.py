"""The answer of `overleg`: what is known of a meeting, and how far its agenda is."""

from typing import Any

from routehln.model.mijlpaal.agenda import Agenda
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Afwezig, Overleg
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section

FACTS = [Column(""), Column("")]
KEYS = ["overleg", "gremium", "maand", "datum", "begintijd", "eindtijd", "locatie", "status"]


def answer(agenda: Agenda, overzicht: Overzicht) -> Answer:
    """Give the facts of the overleg of this agenda; what nobody entered is left out of the table, and null in JSON."""
    known = overzicht.overleggen.get(agenda.bijeenkomst.id, Overleg())
    facts = _facts(agenda, overzicht, known)

    def report() -> Report:
        absent = [
            f"{who.organisatie} ({who.vervanging})" if who.vervanging else who.organisatie for who in known.afwezig
        ]
        lists = {"aanwezig": known.aanwezig, "afwezig": absent, "mededelingen": known.mededelingen}
        rows = [[key, str(value)] for key, value in facts.items() if value is not None]
        rows += [[key, "; ".join(items)] for key, items in lists.items() if items]
        rows.append(["agenda", _agenda(agenda, known)])
        return Report([Section(FACTS, rows)])

    def payload() -> dict[str, Any]:
        return facts | {
            "aanwezig": list(known.aanwezig),
            "afwezig": [who._asdict() for who in known.afwezig],
            "mededelingen": list(known.mededelingen),
            "agenda_vastgesteld_op": known.agenda and known.agenda.vastgesteld_op,
            "besluitenlijst_vastgesteld_op": known.besluitenlijst_vastgesteld_op,
            "punten": len(agenda.punten),
        }

    return Answer("overleg", report, payload, KEYS, lambda: [facts])


def _facts(agenda: Agenda, overzicht: Overzicht, known: Overleg) -> dict[str, Any]:
    meeting = agenda.bijeenkomst
    names = [gremium.naam for gremium in overzicht.gremia if gremium.id == meeting.gremium]
    deciding = [gremium.naam for gremium in overzicht.gremia if gremium.besluitvormend]
    gremium = names if meeting.gremium else deciding
    return {
        "overleg": meeting.id,
        "gremium": gremium[0] if gremium else None,
        "maand": meeting.maand,
        "datum": meeting.datum,
        "begintijd": known.begintijd,
        "eindtijd": known.eindtijd,
        "locatie": known.locatie,
        "status": known.status,
    }


def _absent(who: Afwezig) -> str:
    return f"{who.organisatie} (komt: {who.vervanging})" if who.vervanging else who.organisatie


def _agenda(agenda: Agenda, known: Overleg) -> str:
    punten = f"{len(agenda.punten)} {'punt' if len(agenda.punten) == 1 else 'punten'}"
    return (
        f"{punten}, vastgesteld op {known.agenda.vastgesteld_op}" if known.agenda else f"{punten}, nog niet vastgesteld"
    )
