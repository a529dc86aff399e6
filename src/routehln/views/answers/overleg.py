"""The answer of `overleg`: the facts of a meeting, and whether its agenda and besluitenlijst are vastgesteld."""

from typing import Any

from routehln.model.mijlpaal.agenda import Agenda
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Afwezig, Overleg
from routehln.views.report.answer import Answer, as_dicts
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted, day

FACTS = [Column(""), Column("")]
KEYS = ["overleg", "gremium", "maand", "datum", "begintijd", "eindtijd", "locatie", "status"]


def answer(agenda: Agenda, overzicht: Overzicht) -> Answer:
    """Give the facts of the overleg of this agenda; what nobody entered is left out of the table, and null in JSON."""
    overleg = overzicht.overleggen.get(agenda.bijeenkomst.id, Overleg())
    facts = _facts(agenda, overzicht, overleg)

    def report() -> Report:
        absent = list(map(_absent, overleg.afwezig))
        lists = {"aanwezig": overleg.aanwezig, "afwezig": absent, "mededelingen": overleg.mededelingen}
        rows = [[key, str(value)] for key, value in facts.items() if value is not None]
        rows += [[key, "; ".join(items)] for key, items in lists.items() if items]
        rows.append(["agenda", _agenda(agenda, overleg)])
        final_on = overleg.besluitenlijst_vastgesteld_op
        rows.append(["besluitenlijst", f"vastgesteld op {day(final_on)}" if final_on else "concept"])
        return Report([Section(FACTS, rows)])

    def payload() -> dict[str, Any]:
        return facts | {
            "aanwezig": list(overleg.aanwezig),
            "afwezig": as_dicts(overleg.afwezig),
            "mededelingen": list(overleg.mededelingen),
            "agenda_vastgesteld_op": overleg.agenda and overleg.agenda.vastgesteld_op,
            "besluitenlijst_vastgesteld_op": overleg.besluitenlijst_vastgesteld_op,
            "punten": len(agenda.punten),
        }

    return Answer("overleg", report, payload, KEYS, lambda: [facts])


def _facts(agenda: Agenda, overzicht: Overzicht, overleg: Overleg) -> dict[str, Any]:
    meeting = agenda.bijeenkomst
    gremium = overzicht.who_meets(meeting)
    return {
        "overleg": meeting.id,
        "gremium": gremium.naam if gremium else None,
        "maand": meeting.maand,
        "datum": meeting.datum,
        "begintijd": overleg.begintijd,
        "eindtijd": overleg.eindtijd,
        "locatie": overleg.locatie,
        "status": overleg.status,
    }


def _absent(who: Afwezig) -> str:
    return f"{who.organisatie} (komt: {who.vervanging})" if who.vervanging else who.organisatie


def _agenda(agenda: Agenda, overleg: Overleg) -> str:
    punten = counted(len(agenda.punten), "punt", "punten")
    if agenda.verzwegen:
        punten = f"{punten} en {len(agenda.verzwegen)} vertrouwelijk"
    if overleg.agenda is None:
        return f"{punten}, nog niet vastgesteld"
    return f"{punten}, vastgesteld op {day(overleg.agenda.vastgesteld_op)}"
