"""The answer of `monitor` (contract section 5)."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, get_args

from routehln.model.monitor.monitor import Meting, Monitor
from routehln.model.monitor.number import with_unit
from routehln.model.monitor.stand import Jaarwaarde, Koers, Oordeel, Stand
from routehln.views.monitor.line import LEGEND
from routehln.views.monitor.words import course, goal, in_year
from routehln.views.report.answer import Answer, pick, pick_all
from routehln.views.report.report import Column, Paragraph, Report, Screen, Section
from routehln.views.report.words import counted, listed

COLUMNS = [
    Column("Indicator"),
    Column("Waarom", under=True),
    Column("Verloop", under=True),
    Column("Id", under=True),
    Column("Oordeel", width=17, alert=True),
    Column("Nu", width=16),
    Column("Doel", width=16),
]
FACTS = ["id", "naam", "onderdeel", "eenheid", "richting"]
INDENT = "  "
MEASURED_COLUMNS = [Column("Jaar"), Column("Gebied"), Column("Waarde"), Column("Let op"), Column("Bron")]
PLAIN_STATUS = ("definitief", "geheim", "ontbreekt")  # what the value itself says already
MEASURED = ["gebied", "jaar", "waarde", "status", "breuk", "bron"]
CALCULATED = ["verschil_toen", "verschil_nu", "nodig_nu"]
YEARLY = ["eerste_jaar", "eerste_waarde", "laatste_jaar", "laatste_waarde", "doel_jaar", "doel_waarde", "doel_gebied"]
ROW = [*FACTS, "oordeel", "waarom", *YEARLY, *CALCULATED]


def answer(standen: Sequence[Stand], monitor: Monitor, jaar: int) -> Answer:
    """Give how these indicatoren stand, by the metingen up to a year."""

    def report() -> Report:
        sections = [_section(onderdeel, standen, monitor) for onderdeel in _onderdelen(standen)]
        return Report(sections, slot=_closing(standen, jaar))

    def payload() -> dict[str, Any]:
        return {"jaar": jaar, "indicatoren": list(map(as_json, standen))}

    def screen() -> Screen:
        parts = [_paragraphs(onderdeel, standen, monitor) for onderdeel in _onderdelen(standen)]
        return Screen(parts, slot=_closing(standen, jaar))

    return Answer("monitor", report, payload, ROW, lambda: list(map(_row, standen)), screen=screen)


def as_json(stand: Stand) -> dict[str, Any]:
    """Give the contract's keys of one indicator, in its order."""
    calculated = stand.sum
    return {
        **pick(stand.indicator, *FACTS),
        "oordeel": stand.oordeel,
        "waarom": stand.waarom,
        "eerste": calculated.eerste and calculated.eerste._asdict(),
        "laatste": calculated.laatste and calculated.laatste._asdict(),
        "doel": _goal(stand),
        **pick(calculated, *CALCULATED),
        "nulmeting": stand.indicator.nulmeting,
        "streven": stand.indicator.streven,
        "metingen": pick_all(stand.metingen, *MEASURED),
    }


def course_sections(koers: Koers) -> list[Section]:
    """Make the tables of how one indicator stands: the oordeel with its sum, and every meting."""
    [stand] = koers.standen
    facts = [["oordeel", stand.oordeel], ["waarom", stand.waarom]]
    drawn = course(stand, koers.monitor.naam_of)
    facts += [["verloop", drawn]] if drawn else []
    sections = [Section([Column(""), Column("")], facts, "Koers")]
    rows = [_meting(meting, stand, koers.monitor) for meting in stand.metingen]
    return [*sections, Section(MEASURED_COLUMNS, rows, "Metingen")] if rows else sections


def _meting(meting: Meting, stand: Stand, monitor: Monitor) -> list[str]:
    value = meting.status if meting.waarde is None else with_unit(meting.waarde, stand.indicator.eenheid)
    notes = ["breuk" if meting.breuk else "", "" if meting.status in PLAIN_STATUS else meting.status]
    return [str(meting.jaar), monitor.naam_of(meting.gebied), value, ", ".join(filter(None, notes)), meting.bron or ""]


def _goal(stand: Stand) -> dict[str, Any] | None:
    """Give the goal; a moving one with the value that it has in the year of the last meting."""
    doel = stand.indicator.doel
    if doel is None:
        return None
    waarde = stand.sum.doelwaarde if doel.waarde is None else doel.waarde
    return {"jaar": doel.jaar, "waarde": waarde, "gebied": doel.gebied, "marge": doel.marge}


def _row(stand: Stand) -> dict[str, Any]:
    """Give one indicator as a row of CSV."""
    values = as_json(stand)
    row = {key: values[key] for key in (*FACTS, "oordeel", "waarom", *CALCULATED)}
    for name in ("eerste", "laatste", "doel"):
        for key in ("jaar", "waarde"):
            row[f"{name}_{key}"] = values[name][key] if values[name] else None
    return row | {"doel_gebied": values["doel"]["gebied"] if values["doel"] else None}


def _onderdelen(standen: Sequence[Stand]) -> list[str]:
    return list(dict.fromkeys(stand.indicator.onderdeel for stand in standen))


def _section(onderdeel: str, standen: Sequence[Stand], monitor: Monitor) -> Section:
    """Make the table of one leefgebied."""
    own = [stand for stand in standen if stand.indicator.onderdeel == onderdeel]
    return Section(COLUMNS, [_cells(stand, monitor) for stand in own], onderdeel)


def _cells(stand: Stand, monitor: Monitor) -> list[str]:
    indicator, last = stand.indicator, stand.sum.laatste
    return [
        indicator.naam,
        stand.waarom,
        course(stand, monitor.naam_of),
        indicator.id,
        stand.oordeel,
        in_year(last, indicator.eenheid) or before_measuring(stand),
        goal(indicator, monitor.naam_of),
    ]


def _paragraphs(onderdeel: str, standen: Sequence[Stand], monitor: Monitor) -> list[Paragraph]:
    """Tell of each indicator of one leefgebied in a few lines: the oordeel first, its id last."""
    paragraphs = [Paragraph([(onderdeel, "bold")])]
    for stand in standen:
        if stand.indicator.onderdeel != onderdeel:
            continue
        naam, waarom, verloop, record_id, oordeel, now, doel = _cells(stand, monitor)
        now = f"nu {now}" if stand.sum.laatste else now.removesuffix(".")
        facts = [now, f"doel: {doel.removesuffix('.')}" if doel else ""]
        paragraphs.append(Paragraph([(f"{naam}: ", "plain"), (oordeel, "bold")]))
        for line in (waarom, "; ".join(filter(None, facts)), verloop):
            paragraphs += [Paragraph([(INDENT + line, "plain")])] if line else []
        paragraphs.append(Paragraph([(INDENT + record_id, "dim")]))
    return paragraphs


def before_measuring(stand: Stand) -> str:
    """Give the nulmeting in words, which is all that is known where nothing was measured."""
    nulmeting = stand.indicator.nulmeting
    return f"nulmeting: {nulmeting}" if nulmeting else ""


def _closing(standen: Sequence[Stand], jaar: int) -> list[str]:
    """Count the oordelen, and what is missing; explain the line where one is drawn."""
    counts = Counter(stand.oordeel for stand in standen)
    oordelen = [f"{counts[oordeel]} {oordeel}" for oordeel in get_args(Oordeel) if counts[oordeel]]
    total = counted(len(standen), "indicator", "indicatoren")
    lines = [f"{total} tot en met {jaar}: {listed(oordelen)}." if oordelen else f"{total}."]
    missing = _missing(standen)
    if missing:
        lines.append(f"Nog te doen: {listed(missing)}.")
    if any(stand.metingen for stand in standen):
        lines.append(LEGEND)
    return lines


def _missing(standen: Sequence[Stand]) -> list[str]:
    """Count what keeps indicatoren from being judged."""
    lacking = {
        "zonder meting": [stand for stand in standen if stand.sum.laatste is None],
        "zonder cijfer in het laatste jaar": [stand for stand in standen if _has_no_value(stand.sum.laatste)],
        "zonder richting": [stand for stand in standen if stand.indicator.richting is None],
        "met een streven zonder getal": [stand for stand in standen if stand.indicator.streven],
        "zonder streefwaarde": [stand for stand in standen if not (stand.indicator.streven or stand.indicator.doel)],
    }
    return [f"{len(those)} {what}" for what, those in lacking.items() if those]


def _has_no_value(last: Jaarwaarde | None) -> bool:
    return last is not None and last.waarde is None
