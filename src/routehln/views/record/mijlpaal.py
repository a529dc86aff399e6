"""The answer of `show`: one mijlpaal with everything that mentions it."""

from datetime import date
from itertools import starmap
from typing import Any, NamedTuple

from routehln.model.answers.verloop import Beweging
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.card import Card
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Vermelding
from routehln.model.mijlpaal.title import shown_title
from routehln.model.timing import days_late_when_done
from routehln.views.answers.acties import all_as_json, table
from routehln.views.answers.mijlpalen import KEYS, as_json, notices, source_as_json
from routehln.views.answers.mijlpalen import all_as_json as all_mijlpalen_as_json
from routehln.views.answers.mijlpalen import table as table_of
from routehln.views.history import words
from routehln.views.report.answer import Answer, as_dicts, pick
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import day, interval, late, late_as_of

FACTS = [Column(""), Column("")]
SOURCES = [
    Column("Moment", width=16),
    Column("Tekst"),
    Column("Id", under=True),
    Column("Waar", under=True),
    Column("Afspraak", under=True),
]
INTERVENTIES = [Column("Interventie"), Column("Id")]
BESLUITEN = [Column("Overleg"), Column("Uitkomst"), Column("Tekst"), Column("Naar")]


class Around(NamedTuple):
    """What belongs to a mijlpaal.

    Attributes:
        vermeldingen: its records, in the order of its bronnen.
        besluiten: those about it.
        acties: those about it.
        before: the mijlpalen that must be done first.
        after: those that wait for it.
        interventies: the cards of those that it is a step of.
        beweging: how it moved; None where the history isn't whole.
    """

    vermeldingen: list[Vermelding]
    besluiten: list[Besluit]
    acties: list[Actie]
    before: list[Mijlpaal]
    after: list[Mijlpaal]
    interventies: list[Card]
    beweging: Beweging | None


def answer(mijlpaal: Mijlpaal, around: Around, peildatum: date) -> Answer:
    """Give the mijlpaal with all that belongs to it."""
    vermeldingen, besluiten, acties, before, after, interventies, beweging = around
    sources = list(zip(mijlpaal.bronnen, vermeldingen, strict=True))

    def report() -> Report:
        sections = [
            Section(FACTS, _facts(mijlpaal, beweging, peildatum) + _texts(vermeldingen)),
            Section(SOURCES, list(starmap(_source, sources)), "Genoemd in"),
        ]
        if before:
            sections.append(table_of(before, peildatum, "Moet eerst klaar zijn"))
        if after:
            sections.append(table_of(after, peildatum, "Wacht hierop"))
        if interventies:
            rows = [[card.titel, card.id] for card in interventies]
            sections.append(Section(INTERVENTIES, rows, "Stap van"))
        if besluiten:
            sections.append(Section(BESLUITEN, list(map(_besluit, besluiten)), "Besluiten"))
        if acties:
            sections.append(table(acties, peildatum, "Acties"))
        return Report(sections, shown_title(mijlpaal), late_as_of([*before, *after, *acties], peildatum))

    def payload() -> dict[str, Any]:
        bronnen = list(starmap(_source_as_json, sources))
        return {
            "peildatum": peildatum,
            "mijlpaal": as_json(mijlpaal, peildatum) | {"bronnen": bronnen},
            "besluiten": list(map(_without_empty, as_dicts(besluiten))),
            "acties": all_as_json(acties, peildatum),
            "verschoven": pick(beweging, "keer", "dagen", "netto") if beweging else None,
            "eerst": all_mijlpalen_as_json(before, peildatum),
            "daarna": all_mijlpalen_as_json(after, peildatum),
            "interventies": [pick(card, "id", "titel", "onderdeel") for card in interventies],
        }

    return Answer("show", report, payload, KEYS, lambda: [as_json(mijlpaal, peildatum)])


def _facts(mijlpaal: Mijlpaal, beweging: Beweging | None, peildatum: date) -> list[list[str]]:
    others = [notice for notice in notices(mijlpaal, peildatum, with_day=True) if notice != mijlpaal.status]
    facts: dict[str, str | None] = {
        "id": mijlpaal.id,
        "moment": _without_stop(mijlpaal.moment),
        "dagen": interval(mijlpaal.begin, mijlpaal.eind),
        "overleg": ", ".join(mijlpaal.overleggen),
        "fase": mijlpaal.fasenaam,
        "onderdeel": mijlpaal.onderdeel,
        "status": mijlpaal.status,
        "afgerond op": _done(mijlpaal),
        "eigenaar": mijlpaal.eigenaar,
        "verschoven": _shifted(beweging) if beweging else "",
        "let op": ", ".join(others),
    }
    return [[name, value] for name, value in facts.items() if value]


def _done(mijlpaal: Mijlpaal) -> str:
    """Say on which day it was done, and by how many days that was late: `5 november 2021, 5 dagen te laat`."""
    if mijlpaal.afgerond_op is None:
        return ""
    days = days_late_when_done(mijlpaal)
    return ", ".join(filter(None, [day(mijlpaal.afgerond_op), late(days) if days else ""]))


def _shifted(beweging: Beweging) -> str:
    """Say `3×, 92 dagen later; eerst september 2021`; nothing where it didn't move."""
    shift = words.in_short(beweging)
    return f"{shift}; eerst {words.moment(beweging.eerste)}" if shift else ""


def _texts(vermeldingen: list[Vermelding]) -> list[list[str]]:
    """Give what the records ask and explain, each text once."""
    rows: list[list[str]] = []
    for key in ("gevraagd", "toelichting", "publiek"):
        texts = dict.fromkeys(getattr(vermelding, key) for vermelding in vermeldingen)
        rows += [[key, text] for text in texts if text]
    for vermelding in vermeldingen:
        for stuk in vermelding.stukken:
            where = stuk.bestand or stuk.url
            rows.append(["stuk", f"{stuk.titel} ({where})" if where else stuk.titel])
    return rows


def _source(bron: Bron, vermelding: Vermelding) -> list[str]:
    """Give a row under SOURCES."""
    where = f"{bron.bestand}:{bron.regel}"
    if bron.hoofdstuk:
        where += f" (hoofdstuk {bron.hoofdstuk})"
    return [_without_stop(bron.moment), bron.titel, bron.id, where, _afstemming(vermelding)]


def _without_stop(moment: str | None) -> str:
    """Give a moment in its own words, without the full stop or colon that a source put behind it."""
    return (moment or "").strip().rstrip(".:")


def _afstemming(vermelding: Vermelding) -> str:
    """Say what people decided about this record, and why; nothing where they didn't."""
    parts = [
        f"dubbel van {vermelding.dubbel_van}" if vermelding.dubbel_van else "",
        f"apart van {', '.join(vermelding.apart_van)}" if vermelding.apart_van else "",
        f"moment: {vermelding.moment}" if vermelding.moment else "",
        vermelding.reden or "",
    ]
    return "; ".join(filter(None, parts))


def _besluit(besluit: Besluit) -> list[str]:
    return [besluit.overleg or "", besluit.uitkomst or "", besluit.tekst or "", besluit.naar or ""]


def _source_as_json(bron: Bron, vermelding: Vermelding) -> dict[str, Any]:
    return {
        **source_as_json(bron),
        **pick(bron, "titel", "hoofdstuk"),
        **pick(vermelding, "status", "afgerond_op", "eigenaar", "gevraagd", "toelichting", "publiek"),
        "stukken": as_dicts(vermelding.stukken),
        "afstemming": _without_empty(pick(vermelding, "dubbel_van", "apart_van", "moment", "reden")),
    }


def _without_empty(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty."""
    return {key: value for key, value in values.items() if value not in (None, ())}
