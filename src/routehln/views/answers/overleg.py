"""The answer of `overleg`: what is known of a meeting, and how far its agenda is."""

from typing import Any

from routehln.model.mijlpaal.agenda import Agenda
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Afwezig, Overleg
from routehln.views.report.answer import Answer, as_dicts
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted

FACTS = [Column(""), Column("")]
KEYS = ["overleg", "gremium", "maand", "datum", "begintijd", "eindtijd", "locatie", "status"]


def answer(agenda: Agenda, overzicht: Overzicht) -> Answer:
    """Give the facts of the overleg of this agenda; what nobody entered is left out of the table, and null in JSON."""
    described = overzicht.overleggen.get(agenda.bijeenkomst.id, Overleg())
    facts = _facts(agenda, overzicht, described)

    def report() -> Report:
        absent = tuple(map(_absent, described.afwezig))
        lists = {"aanwezig": described.aanwezig, "afwezig": absent, "mededelingen": described.mededelingen}
        rows = [[key, str(value)] for key, value in facts.items() if value is not None]
        rows += [[key, "; ".join(items)] for key, items in lists.items() if items]
        rows.append(["agenda", _agenda(agenda, described)])
        return Report([Section(FACTS, rows)])

    def payload() -> dict[str, Any]:
        return facts | {
            "aanwezig": list(described.aanwezig),
            "afwezig": as_dicts(described.afwezig),
            "mededelingen": list(described.mededelingen),
            "agenda_vastgesteld_op": described.agenda and described.agenda.vastgesteld_op,
            "besluitenlijst_vastgesteld_op": described.besluitenlijst_vastgesteld_op,
            "punten": len(agenda.punten),
        }

    return Answer("overleg", report, payload, KEYS, lambda: [facts])


def _facts(agenda: Agenda, overzicht: Overzicht, described: Overleg) -> dict[str, Any]:
    meeting = agenda.bijeenkomst
    gremium = overzicht.who_meets(meeting)
    return {
        "overleg": meeting.id,
        "gremium": gremium.naam if gremium else None,
        "maand": meeting.maand,
        "datum": meeting.datum,
        "begintijd": described.begintijd,
        "eindtijd": described.eindtijd,
        "locatie": described.locatie,
        "status": described.status,
    }


def _absent(who: Afwezig) -> str:
    return f"{who.organisatie} ({who.vervanging})" if who.vervanging else who.organisatie


def _agenda(agenda: Agenda, described: Overleg) -> str:
    punten = counted(len(agenda.punten), "punt", "punten")
    fixed = f"vastgesteld op {described.agenda.vastgesteld_op}" if described.agenda else "nog niet vastgesteld"
    return f"{punten}, {fixed}"
