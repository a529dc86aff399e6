"""One mijlpaal with everything that mentions it."""

import sys
from datetime import date
from typing import Any

from routehln.model.mijlpaal import Bron, Mijlpaal
from routehln.model.moment import Moment
from routehln.model.records import Afstemming, Besluit, Record
from routehln.model.routekaart import Stap
from routehln.views import json
from routehln.views.answer import Answer
from routehln.views.clean import clean
from routehln.views.mijlpalen import KEYS, as_json, notices, source_as_json
from routehln.views.output import write
from routehln.views.report import Column, Report, Section
from routehln.views.words import interval

FACTS = [Column(""), Column("")]
SOURCES = [
    Column("Moment", width=16),
    Column("Tekst"),
    Column("Id", under=True),
    Column("Waar", under=True),
    Column("Afspraak", under=True),
]
BESLUITEN = [Column("Overleg"), Column("Uitkomst"), Column("Tekst"), Column("Naar")]


def answer(mijlpaal: Mijlpaal, steps: list[Stap], besluiten: list[Besluit], peildatum: date) -> Answer:
    """The mijlpaal, its records in the order of its sources, and the besluiten about it."""

    def report() -> Report:
        sections = [Section("", FACTS, _facts(mijlpaal, peildatum)), _sources(mijlpaal.bronnen, steps)]
        if besluiten:
            sections.append(Section("Besluiten", BESLUITEN, [_besluit(each) for each in besluiten]))
        return Report(mijlpaal.titel, sections, [])

    def payload() -> dict[str, Any]:
        sources = [
            source_as_json(bron) | {"titel": bron.titel, "hoofdstuk": bron.hoofdstuk} | _more(stap)
            for bron, stap in zip(mijlpaal.bronnen, steps, strict=True)
        ]
        whole = as_json(mijlpaal, peildatum) | {"bronnen": sources}
        return {"peildatum": peildatum, "mijlpaal": whole, "besluiten": [_dump(each) for each in besluiten]}

    return Answer("show", report, payload, KEYS, lambda: [as_json(mijlpaal, peildatum)])


def show_value(value: object, formaat: str) -> None:
    """One value as it is and a newline, or as a JSON string; on a terminal nothing in it steers the terminal."""
    text = _as_text(value)
    if formaat == "json":
        write(json.render_text(text))
    else:
        write((clean(text) if sys.stdout.isatty() else text) + "\n")


def _as_text(value: object) -> str:
    if isinstance(value, Moment):
        return value.tekst
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (Record, tuple)):
        return json.compact(_dump(value) if isinstance(value, Record) else [_as_plain(each) for each in value])
    return "" if value is None else str(value)


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


def _sources(bronnen: tuple[Bron, ...], steps: list[Stap]) -> Section:
    rows = [_source(bron, stap) for bron, stap in zip(bronnen, steps, strict=True)]
    return Section("Genoemd in", SOURCES, rows)


def _source(bron: Bron, stap: Stap) -> list[str]:
    where = f"{bron.bestand}:{bron.regel}" + (f" (hoofdstuk {bron.hoofdstuk})" if bron.hoofdstuk else "")
    return [(bron.moment or "").strip(), bron.titel, bron.id, where, _agreed(stap.afstemming)]


def _agreed(afstemming: Afstemming) -> str:
    said = [
        f"dubbel van {afstemming.dubbel_van}" if afstemming.dubbel_van else "",
        f"apart van {', '.join(afstemming.apart_van)}" if afstemming.apart_van else "",
        f"moment: {afstemming.moment.tekst}" if afstemming.moment else "",
        afstemming.reden or "",
    ]
    return "; ".join(filter(None, said))


def _besluit(besluit: Besluit) -> list[str]:
    return [
        besluit.overleg or "",
        besluit.uitkomst or "",
        besluit.tekst or "",
        besluit.naar.tekst if besluit.naar else "",
    ]


def _more(stap: Stap) -> dict[str, Any]:
    keys = ("status", "afgerond_op", "eigenaar", "toelichting")
    return {key: getattr(stap, key) for key in keys} | {"afstemming": _dump(stap.afstemming)}


def _dump(record: Record) -> dict[str, Any]:
    return {key: _as_plain(getattr(record, key)) for key in type(record).model_fields if key in record.model_fields_set}


def _as_plain(value: object) -> Any:  # noqa: ANN401  # whatever JSON can hold
    if isinstance(value, Moment):
        return value.tekst
    if isinstance(value, Record):
        return _dump(value)
    return [_as_plain(each) for each in value] if isinstance(value, tuple) else value
