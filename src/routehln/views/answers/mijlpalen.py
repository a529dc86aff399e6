"""How a mijlpaal is shown: as a row of a table, and as JSON (contract section 5, `due` and `list`)."""

from datetime import date
from typing import Any

from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal, by_moment
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted, interval, late

COLUMNS = [
    Column("Moment", width=16),
    Column("Mijlpaal"),
    Column("Id", under=True),
    Column("Onderdeel", width=14),
    Column("Fase", under=True),
    Column("Let op", width=10, alert=True),
]
KEYS = [
    "id", "titel", "moment", "soort", "begin", "eind", "overleg", "fase", "onderdeel", "leefgebied",
    "status", "afgerond_op", "eigenaar", "dagen_te_laat", "strijdig",
]  # fmt: skip


def row(mijlpaal: Mijlpaal, peildatum: date) -> list[str]:
    """A text for each of COLUMNS."""
    return [
        _when(mijlpaal),
        mijlpaal.titel,
        mijlpaal.id,
        mijlpaal.onderdeel,
        mijlpaal.fasenaam,
        ", ".join(notices(mijlpaal, peildatum)),
    ]


def _when(mijlpaal: Mijlpaal) -> str:
    text = (mijlpaal.moment or "").strip()
    if mijlpaal.herhaling and mijlpaal.has_moment:
        return f"{interval(mijlpaal.begin, mijlpaal.eind)} ({text})"
    return text


def notices(mijlpaal: Mijlpaal, peildatum: date) -> list[str]:
    """What a reader should notice, each in a word or two."""
    days = mijlpaal.days_late(peildatum)
    found = [late(days)] if days else []
    if mijlpaal.status != "gepland":
        found.append(mijlpaal.status)
    if mijlpaal.strijdig:
        found.append("strijdig")
    return found


def as_json(mijlpaal: Mijlpaal, peildatum: date) -> dict[str, Any]:
    """The contract's keys of one mijlpaal, in its order."""
    found = mijlpaal._asdict() | {"dagen_te_laat": mijlpaal.days_late(peildatum)}
    sources = {"overleggen": mijlpaal.overleggen, "bronnen": [source_as_json(bron) for bron in mijlpaal.bronnen]}
    return {key: found[key] for key in KEYS} | sources


def source_as_json(bron: Bron) -> dict[str, Any]:
    """The contract's keys of one source."""
    return {key: getattr(bron, key) for key in ("soort", "id", "moment", "bestand", "regel")}


def answer(mijlpalen: list[Mijlpaal], peildatum: date) -> Answer:
    """The answer of `list`: these mijlpalen, by moment."""
    ordered = sorted(mijlpalen, key=by_moment)

    def report() -> Report:
        late = sum(each.is_late(peildatum) for each in ordered)
        clashing = sum(each.strijdig for each in ordered)
        count = counted(len(ordered), "mijlpaal", "mijlpalen")
        slot = f"{count}, {late} te laat; {clashing} strijdig."
        return Report("", [Section("", COLUMNS, [row(each, peildatum) for each in ordered])], [slot])

    def rows() -> list[dict[str, Any]]:
        return [as_json(each, peildatum) for each in ordered]

    return Answer("list", report, lambda: {"peildatum": peildatum, "mijlpalen": rows()}, KEYS, rows)
