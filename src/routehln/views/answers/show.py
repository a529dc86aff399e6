"""One mijlpaal with everything that mentions it."""

from datetime import date
from typing import Any

from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Vermelding
from routehln.views.answers.mijlpalen import KEYS, as_json, notices, source_as_json
from routehln.views.report.answer import Answer
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


def answer(mijlpaal: Mijlpaal, vermeldingen: list[Vermelding], besluiten: list[Besluit], peildatum: date) -> Answer:
    """The mijlpaal, its records in the order of its sources, and the besluiten about it."""

    def report() -> Report:
        sections = [Section("", FACTS, _facts(mijlpaal, peildatum)), _sources(mijlpaal.bronnen, vermeldingen)]
        if besluiten:
            sections.append(Section("Besluiten", BESLUITEN, [_besluit(each) for each in besluiten]))
        return Report(mijlpaal.titel, sections, [])

    def payload() -> dict[str, Any]:
        sources = [
            source_as_json(bron) | {"titel": bron.titel, "hoofdstuk": bron.hoofdstuk} | _more(said)
            for bron, said in zip(mijlpaal.bronnen, vermeldingen, strict=True)
        ]
        whole = as_json(mijlpaal, peildatum) | {"bronnen": sources}
        return {"peildatum": peildatum, "mijlpaal": whole, "besluiten": [_known(each._asdict()) for each in besluiten]}

    return Answer("show", report, payload, KEYS, lambda: [as_json(mijlpaal, peildatum)])


def _facts(mijlpaal: Mijlpaal, peildatum: date) -> list[list[str]]:
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
        "let op": ", ".join(notices(mijlpaal, peildatum)),
    }
    return [[name, str(value)] for name, value in facts.items() if value]


def _sources(bronnen: tuple[Bron, ...], vermeldingen: list[Vermelding]) -> Section:
    rows = [_source(bron, said) for bron, said in zip(bronnen, vermeldingen, strict=True)]
    return Section("Genoemd in", SOURCES, rows)


def _source(bron: Bron, said: Vermelding) -> list[str]:
    where = f"{bron.bestand}:{bron.regel}" + (f" (hoofdstuk {bron.hoofdstuk})" if bron.hoofdstuk else "")
    return [(bron.moment or "").strip(), bron.titel, bron.id, where, _agreed(said)]


def _agreed(said: Vermelding) -> str:
    parts = [
        f"dubbel van {said.dubbel_van}" if said.dubbel_van else "",
        f"apart van {', '.join(said.apart_van)}" if said.apart_van else "",
        f"moment: {said.moment}" if said.moment else "",
        said.reden or "",
    ]
    return "; ".join(filter(None, parts))


def _besluit(besluit: Besluit) -> list[str]:
    return [
        besluit.overleg or "",
        besluit.uitkomst or "",
        besluit.tekst or "",
        besluit.naar or "",
    ]


def _more(said: Vermelding) -> dict[str, Any]:
    keys = ("status", "afgerond_op", "eigenaar", "toelichting")
    agreed = {key: getattr(said, key) for key in ("dubbel_van", "apart_van", "moment", "reden")}
    return {key: getattr(said, key) for key in keys} | {"afstemming": _known(agreed)}


def _known(facts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in facts.items() if value not in (None, ())}
