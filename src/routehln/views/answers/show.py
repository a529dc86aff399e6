"""The answer of `show`: one mijlpaal with everything that mentions it."""

from datetime import date
from itertools import starmap
from typing import Any, NamedTuple

from routehln.model.answers.verloop import Beweging
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Vermelding
from routehln.views.answers.acties import all_as_json, table
from routehln.views.answers.mijlpalen import KEYS, as_json, notices, source_as_json
from routehln.views.history import words
from routehln.views.report.answer import Answer, as_dicts, pick
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import interval

FACTS = [Column(""), Column("")]
SOURCES = [
    Column("Moment", width=16),
    Column("Tekst"),
    Column("Id", under=True),
    Column("Waar", under=True),
    Column("Afspraak", under=True),
]
BESLUITEN = [Column("Overleg"), Column("Uitkomst"), Column("Tekst"), Column("Naar")]


class About(NamedTuple):
    """What there is about a mijlpaal beside its records; `beweging` is None where the history isn't whole."""

    besluiten: list[Besluit]
    acties: list[Actie]
    beweging: Beweging | None


def answer(mijlpaal: Mijlpaal, vermeldingen: list[Vermelding], about: About, peildatum: date) -> Answer:
    """Give the mijlpaal, its records in the order of its sources, and what there is about it."""
    sources = list(zip(mijlpaal.bronnen, vermeldingen, strict=True))
    besluiten, acties, beweging = about

    def report() -> Report:
        sections = [
            Section(FACTS, _facts(mijlpaal, beweging, peildatum)),
            Section(SOURCES, list(starmap(_source, sources)), "Genoemd in"),
        ]
        if besluiten:
            sections.append(Section(BESLUITEN, list(map(_besluit, besluiten)), "Besluiten"))
        if acties:
            sections.append(table(acties, peildatum, "Acties"))
        return Report(sections, mijlpaal.titel)

    def payload() -> dict[str, Any]:
        bronnen = list(starmap(_source_as_json, sources))
        return {
            "peildatum": peildatum,
            "mijlpaal": as_json(mijlpaal, peildatum) | {"bronnen": bronnen},
            "besluiten": list(map(_filled_in, as_dicts(besluiten))),
            "acties": all_as_json(acties, peildatum),
            "verschoven": pick(beweging, "keer", "dagen") if beweging else None,
        }

    return Answer("show", report, payload, KEYS, lambda: [as_json(mijlpaal, peildatum)])


def _facts(mijlpaal: Mijlpaal, beweging: Beweging | None, peildatum: date) -> list[list[str]]:
    facts = {
        "id": mijlpaal.id,
        "moment": mijlpaal.moment,
        "dagen": interval(mijlpaal.begin, mijlpaal.eind),
        "overleg": ", ".join(mijlpaal.overleggen),
        "fase": mijlpaal.fasenaam,
        "onderdeel": mijlpaal.onderdeel,
        "status": mijlpaal.status,
        "afgerond op": mijlpaal.afgerond_op and mijlpaal.afgerond_op.isoformat(),
        "eigenaar": mijlpaal.eigenaar,
        "verschoven": _shifted(beweging) if beweging and beweging.keer else "",
        "let op": ", ".join(notices(mijlpaal, peildatum)),
    }
    return [[name, value] for name, value in facts.items() if value]


def _shifted(beweging: Beweging) -> str:
    """Say `3×, 92 dagen later; eerst september 2021`."""
    return f"{beweging.keer}×, {words.days(beweging.dagen)}; eerst {words.moment(beweging.eerste)}"


def _source(bron: Bron, vermelding: Vermelding) -> list[str]:
    """Give a row under SOURCES."""
    where = f"{bron.bestand}:{bron.regel}"
    if bron.hoofdstuk:
        where += f" (hoofdstuk {bron.hoofdstuk})"
    return [(bron.moment or "").strip(), bron.titel, bron.id, where, _afstemming(vermelding)]


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
        **pick(vermelding, "status", "afgerond_op", "eigenaar", "toelichting"),
        "afstemming": _filled_in(pick(vermelding, "dubbel_van", "apart_van", "moment", "reden")),
    }


def _filled_in(values: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty."""
    return {key: value for key, value in values.items() if value not in (None, ())}
