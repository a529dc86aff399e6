"""Plan to make a besluitenlijst final, or to open it again (contract section 5, `besluitenlijst`)."""

from datetime import date

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.mijlpaal.agenda import Besluitenlijst
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.records.records import Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.besluitenlijst import besluitenlijst
from routehln.rules.change.overleggen import record_facts
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.views.report.words import day, listed
from routehln.workspace import meeting, question

KEY = "besluitenlijst_vastgesteld_op"
MOST_NAMED = 10  # points without an outcome


def closing(
    routekaart: Routekaart, text: str | None, gremium: str | None, op: date | None, peildatum: date | None
) -> Plan:
    """Plan to make the besluitenlijst of an overleg final on the day `op`, else today.

    Raises WrongUsage where there is no such overleg, a point for decision has no outcome, the list is final already, or
    the day lies before the overleg or after today.
    """
    whole = overzicht(routekaart)
    today = question.today(whole.tijdzone)
    overleg = meeting.overleg_of(whole, text, peildatum or today, gremium)
    lijst = _lijst(routekaart, whole, overleg)
    if lijst.vastgesteld_op:
        raise WrongUsage(f"de besluitenlijst van {overleg.id} is al vastgesteld, op {day(lijst.vastgesteld_op)}")
    _refuse_day(overleg, op or today, today)
    _refuse_unfinished(lijst)
    changes = record_facts(routekaart, overleg, {KEY: (op or today).isoformat()})
    note = f"De besluitenlijst van {overleg.id} ligt hierna vast. Toch iets wijzigen kan met --heropen."
    return Plan(changes, (note, *_not_recorded(whole, lijst)))


def reopening(routekaart: Routekaart, text: str | None, gremium: str | None, peildatum: date | None) -> Plan:
    """Plan to make the besluitenlijst of an overleg a concept again.

    Raises WrongUsage where there is no such overleg, or its list is no more than a concept.
    """
    whole = overzicht(routekaart)
    overleg = meeting.overleg_of(whole, text, peildatum or question.today(whole.tijdzone), gremium)
    described = whole.overleggen.get(overleg.id)
    if described is None or described.besluitenlijst_vastgesteld_op is None:
        raise WrongUsage(f"de besluitenlijst van {overleg.id} is nog een concept; er is niets te heropenen")
    note = f"De besluitenlijst van {overleg.id} is hierna weer een concept."
    return Plan(record_facts(routekaart, overleg, {KEY: None}), (note,))


def refuse_final(routekaart: Routekaart, overleg_id: str | None) -> None:
    """Refuse a change of a besluitenlijst that is final; raises WrongUsage."""
    for overleg, record in routekaart.described_meetings:
        if overleg.id == overleg_id and record.besluitenlijst_vastgesteld_op:
            raise WrongUsage(
                f"de besluitenlijst van {overleg_id} is vastgesteld op {day(record.besluitenlijst_vastgesteld_op)}; "
                f"heropen haar eerst: routehln besluitenlijst {overleg_id} --heropen"
            )


def refuse_by_hand(routekaart: Routekaart, besluit: Besluit, key: str) -> None:
    """Refuse to set a key by which a besluit changes its mijlpaal, or any of a final list; raises WrongUsage."""
    refuse_final(routekaart, besluit.overleg)
    if key in ("overleg", "mijlpaal", "uitkomst", "op", "naar"):
        about = besluit.mijlpaal or f"--titel '{besluit.titel or ''}'"
        raise WrongUsage(
            f"'{key}' van een besluit verandert met de mijlpaal mee; zeg routehln besluit {about} "
            f"--overleg {besluit.overleg} --uitkomst …, of --herroep"
        )


def _lijst(routekaart: Routekaart, whole: Overzicht, overleg: Bijeenkomst) -> Besluitenlijst:
    points = meeting.agenda_of(whole, overleg, question.today(whole.tijdzone), lambda: routekaart, vertrouwelijk=True)
    return besluitenlijst(points, whole, points.peildatum, vertrouwelijk=True)


def _not_recorded(whole: Overzicht, lijst: Besluitenlijst) -> tuple[str, ...]:
    """Say of whom nobody recorded whether they were there, and how to do that."""
    overleg_id = lijst.bijeenkomst.id
    described = whole.overleggen.get(overleg_id)
    if described is None or not described.aanwezig:
        how = f"heropen haar en zeg routehln overleg {overleg_id} --aanwezig ORG"
        missing = "wie er aanwezig was, is niet vastgelegd; zo staat het ook op de lijst"
    elif lijst.niet_vermeld:
        how = f"heropen haar en geef met routehln overleg {overleg_id} --aanwezig of --afwezig de hele rij opnieuw"
        missing = f"van {listed(lijst.niet_vermeld)} is niet vastgelegd of zij er waren"
    else:
        return ()
    return (f"let op: {missing}. Moet het erbij, {how}.",)


def _refuse_day(overleg: Bijeenkomst, op: date, today: date) -> None:
    if op < overleg.begin:
        raise WrongUsage(f"--op: {day(op)} is voor overleg {overleg.id}; een besluitenlijst komt erna")
    if op > today:
        raise WrongUsage(f"--op: {day(op)} is nog niet geweest")


def _refuse_unfinished(lijst: Besluitenlijst) -> None:
    labels = [uitspraak.label for uitspraak in lijst.missing()]
    if not labels:
        return
    points = "punt" if len(labels) == 1 else "punten"
    listed = ", ".join(labels[:MOST_NAMED]) + (" en meer" if len(labels) > MOST_NAMED else "")
    raise WrongUsage(
        f"van {points} {listed} staat nog niet vast wat er besloten is; leg dat eerst vast: "
        f"routehln besluit {labels[0]} --overleg {lijst.bijeenkomst.id} --uitkomst …"
    )
