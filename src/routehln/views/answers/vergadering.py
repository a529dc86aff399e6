"""What a meeting in the terminal shows of a point, of all points, and of who is there."""

from collections.abc import Iterable, Sequence

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Agenda, Punt, Uitspraak
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit, Rubriek
from routehln.views.documents.agenda import point_names
from routehln.views.documents.meetings import named
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import day
from routehln.views.titles import title

FACTS = [Column("", width=10), Column("")]
NOTHING = "nog geen besluit"
RUBRIEKEN: dict[Rubriek, str] = {
    "besluitvorming": "ter besluitvorming",
    "eerder": "van een eerder overleg",
    "voorbereiding": "ter voorbereiding",
    "voortgang": "voortgang",
}


def point(punt: Punt, agenda: Agenda, overzicht: Overzicht, uitspraak: Uitspraak | None) -> Report:
    """Give a point of the agenda: what it is, what is asked, and what stands already."""
    names = point_names(punt, agenda, overzicht)
    put_off = f"{punt.aangehouden}× aangehouden" if punt.aangehouden else ""
    rows = {
        "gevraagd": names.gevraagd,
        "onderdeel": names.onderdeel,
        "toelichting": names.toelichting,
        "eerder": put_off,
        "let op": names.afgevoerd and f"van de agenda: {names.afgevoerd}",
    }
    titel = f"Punt {punt.label} van {agenda.punten[-1].label}, {RUBRIEKEN[punt.rubriek]}: {names.titel}"
    return _report(titel, rows, uitspraak, overzicht)


def beside(titel: str, overzicht: Overzicht, uitspraak: Uitspraak | None) -> Report:
    """Give what is decided without a point, and what stands already."""
    label = f" {uitspraak.label}" if uitspraak else ""
    return _report(f"Besluit{label} zonder punt: {titel}", {}, uitspraak, overzicht)


def _report(titel: str, rows: dict[str, str], uitspraak: Uitspraak | None, overzicht: Overzicht) -> Report:
    besluit = uitspraak.besluit if uitspraak else None
    acties = uitspraak.acties if uitspraak else ()
    rows |= {"besluit": outcome(besluit, overzicht), "tekst": (besluit and besluit.tekst) or ""}
    rows |= {f"actie {number}": promise(actie) for number, actie in enumerate(acties, start=1)}
    return Report([Section(FACTS, [[name, text] for name, text in rows.items() if text])], titel)


def outcome(besluit: Besluit | None, overzicht: Overzicht) -> str:
    """Say what was decided: `aangehouden, naar Alliantieoverleg november 2021`, `vastgesteld op 12 oktober 2021`."""
    if besluit is None or besluit.uitkomst is None:
        return NOTHING
    if besluit.naar:
        return f"{besluit.uitkomst}, naar {named(besluit.naar, overzicht)}"
    return f"{besluit.uitkomst} op {day(besluit.op)}" if besluit.op else besluit.uitkomst


def promise(actie: Actie) -> str:
    """Say what somebody is to do: `Stuur de ambitie rond (Weller, eind oktober 2021)`."""
    status = "" if actie.is_open else actie.status
    about = ", ".join(filter(None, (actie.wie, actie.moment, status)))
    return f"{actie.tekst} ({about})" if about else actie.tekst


def overview(agenda: Agenda, overzicht: Overzicht, uitspraken: Iterable[Uitspraak]) -> Report:
    """Give a line for each point, then for what was decided without one, with what was decided."""
    besluiten: dict[str, list[str]] = {punt.label: [] for punt in agenda.punten}
    titels = {punt.label: title(punt.mijlpaal) for punt in agenda.punten}
    for uitspraak in uitspraken:
        if uitspraak.besluit:
            besluiten.setdefault(uitspraak.label, []).append(outcome(uitspraak.besluit, overzicht))
            about = title(uitspraak.mijlpaal) if uitspraak.mijlpaal else uitspraak.besluit.titel
            titels.setdefault(uitspraak.label, about or "")
    rows = [[label, titels[label], "; ".join(texts) or "–"] for label, texts in besluiten.items()]
    return Report([Section([Column("Punt", width=4), Column("Titel"), Column("Besluit", width=26)], rows)])


def attendance(rows: Sequence[tuple[str, str]]) -> Report:
    """Give a numbered line for each organisation with whether it is there, in words."""
    numbered = [[str(number), name, state] for number, (name, state) in enumerate(rows, start=1)]
    return Report([Section([Column("", width=3), Column("Organisatie"), Column("Staat nu als", width=26)], numbered)])
