"""The answer of `monitor` (contract section 5)."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, get_args

from routehln.model.monitor.assessment import Assessment, Assessments, Jaarwaarde, Oordeel
from routehln.model.monitor.monitor import Meting, Monitor
from routehln.model.monitor.number import with_unit
from routehln.views.monitor.line import LEGEND
from routehln.views.monitor.words import course, goal, last_value
from routehln.views.report.answer import Answer, pick, pick_all
from routehln.views.report.report import Column, Paragraph, Report, Screen, Section
from routehln.views.report.words import counted, listed

COLUMNS = [
    Column("Indicator"),
    Column("Oordeel", width=17, alert=True),
    Column("Nu", width=16),
    Column("Doel", width=16),
    Column("Waarom", under=True),
    Column("Verloop", under=True),
    Column("Id", under=True),
]
FACTS = ["id", "naam", "onderdeel", "eenheid", "richting"]
INDENT = "  "
MEASURED_COLUMNS = [Column("Jaar"), Column("Gebied"), Column("Waarde"), Column("Let op"), Column("Bron")]
PLAIN_STATUS = ("definitief", "geheim", "ontbreekt")  # what the value itself says already
MEASURED = ["gebied", "jaar", "waarde", "status", "breuk", "bron"]
CALCULATED = ["verschil_toen", "verschil_nu", "nodig_nu"]
YEARLY = ["eerste_jaar", "eerste_waarde", "laatste_jaar", "laatste_waarde", "doel_jaar", "doel_waarde", "doel_gebied"]
ROW = [*FACTS, "oordeel", "waarom", *YEARLY, *CALCULATED]


def answer(assessments: Sequence[Assessment], monitor: Monitor, jaar: int) -> Answer:
    """Give how these indicatoren stand, by the metingen up to a year."""

    def report() -> Report:
        sections = [_section(onderdeel, assessments, monitor) for onderdeel in _onderdelen(assessments)]
        return Report(sections, slot=_closing(assessments, jaar))

    def payload() -> dict[str, Any]:
        return {"jaar": jaar, "indicatoren": list(map(as_json, assessments))}

    def screen() -> Screen:
        parts = [_paragraphs(onderdeel, assessments, monitor) for onderdeel in _onderdelen(assessments)]
        return Screen(parts, slot=_closing(assessments, jaar))

    return Answer("monitor", report, payload, ROW, lambda: list(map(_row, assessments)), screen=screen)


def as_json(assessment: Assessment) -> dict[str, Any]:
    """Give the contract's keys of one indicator, in its order."""
    calculated = assessment.calculation
    return {
        **pick(assessment.indicator, *FACTS),
        "oordeel": assessment.oordeel,
        "waarom": assessment.waarom,
        "eerste": calculated.eerste and calculated.eerste._asdict(),
        "laatste": calculated.laatste and calculated.laatste._asdict(),
        "doel": _goal(assessment),
        **pick(calculated, *CALCULATED),
        "nulmeting": assessment.indicator.nulmeting,
        "streven": assessment.indicator.streven,
        "metingen": pick_all(assessment.metingen, *MEASURED),
    }


def assessment_sections(assessments: Assessments) -> list[Section]:
    """Make the tables of how one indicator stands: the oordeel with its sum, and every meting."""
    [assessment] = assessments.every
    facts = [["oordeel", assessment.oordeel], ["waarom", assessment.waarom]]
    drawn = course(assessment, assessments.monitor.naam_of)
    facts += [["verloop", drawn]] if drawn else []
    sections = [Section([Column(""), Column("")], facts, "Koers")]
    rows = [_meting(meting, assessment, assessments.monitor) for meting in assessment.metingen]
    return [*sections, Section(MEASURED_COLUMNS, rows, "Metingen")] if rows else sections


def _meting(meting: Meting, assessment: Assessment, monitor: Monitor) -> list[str]:
    value = meting.status if meting.waarde is None else with_unit(meting.waarde, assessment.indicator.eenheid)
    notes = ["breuk" if meting.breuk else "", "" if meting.status in PLAIN_STATUS else meting.status]
    return [str(meting.jaar), monitor.naam_of(meting.gebied), value, ", ".join(filter(None, notes)), meting.bron or ""]


def _goal(assessment: Assessment) -> dict[str, Any] | None:
    """Give the goal; a moving one with the value that it has in the year of the last meting."""
    doel = assessment.indicator.doel
    if doel is None:
        return None
    waarde = assessment.calculation.doelwaarde if doel.waarde is None else doel.waarde
    return {"jaar": doel.jaar, "waarde": waarde, "gebied": doel.gebied, "marge": doel.marge}


def _row(assessment: Assessment) -> dict[str, Any]:
    """Give one indicator as a row of CSV."""
    values = as_json(assessment)
    row = {key: values[key] for key in (*FACTS, "oordeel", "waarom", *CALCULATED)}
    for name in ("eerste", "laatste", "doel"):
        for key in ("jaar", "waarde"):
            row[f"{name}_{key}"] = values[name][key] if values[name] else None
    return row | {"doel_gebied": values["doel"]["gebied"] if values["doel"] else None}


def _onderdelen(assessments: Sequence[Assessment]) -> list[str]:
    return list(dict.fromkeys(assessment.indicator.onderdeel for assessment in assessments))


def _section(onderdeel: str, assessments: Sequence[Assessment], monitor: Monitor) -> Section:
    """Make the table of one leefgebied."""
    own = [assessment for assessment in assessments if assessment.indicator.onderdeel == onderdeel]
    return Section(COLUMNS, [_cells(assessment, monitor) for assessment in own], onderdeel)


def _cells(assessment: Assessment, monitor: Monitor) -> list[str]:
    indicator = assessment.indicator
    return [
        indicator.naam,
        assessment.oordeel,
        last_value(assessment, monitor) or before_measuring(assessment),
        goal(indicator, monitor.naam_of),
        assessment.waarom,
        course(assessment, monitor.naam_of),
        indicator.id,
    ]


def _paragraphs(onderdeel: str, assessments: Sequence[Assessment], monitor: Monitor) -> list[Paragraph]:
    """Tell of each indicator of one leefgebied in a few lines: the oordeel first, its id last."""
    paragraphs = [Paragraph([(onderdeel, "bold")])]
    for assessment in assessments:
        if assessment.indicator.onderdeel != onderdeel:
            continue
        naam, oordeel, now, doel, waarom, verloop, record_id = _cells(assessment, monitor)
        now = f"nu {now}" if assessment.calculation.laatste else now.removesuffix(".")
        facts = [now, f"doel: {doel.removesuffix('.')}" if doel else ""]
        paragraphs.append(Paragraph([(f"{naam}: ", "plain"), (oordeel, "bold")]))
        for line in (waarom, "; ".join(filter(None, facts)), verloop):
            paragraphs += [Paragraph([(INDENT + line, "plain")])] if line else []
        paragraphs.append(Paragraph([(INDENT + record_id, "dim")]))
    return paragraphs


def before_measuring(assessment: Assessment) -> str:
    """Give the nulmeting in words, which is all that is known where nothing was measured."""
    nulmeting = assessment.indicator.nulmeting
    return f"nulmeting: {nulmeting}" if nulmeting else ""


def _closing(assessments: Sequence[Assessment], jaar: int) -> list[str]:
    """Count the oordelen, and what is missing; explain the line where one is drawn."""
    counts = Counter(assessment.oordeel for assessment in assessments)
    oordelen = [f"{counts[oordeel]} {oordeel}" for oordeel in get_args(Oordeel) if counts[oordeel]]
    total = counted(len(assessments), "indicator", "indicatoren")
    lines = [f"{total} tot en met {jaar}: {listed(oordelen)}." if oordelen else f"{total}."]
    missing = _missing(assessments)
    if missing:
        lines.append(f"Nog te doen: {listed(missing)}.")
    if any(assessment.metingen for assessment in assessments):
        lines.append(LEGEND)
    return lines


def _missing(assessments: Sequence[Assessment]) -> list[str]:
    """Count what keeps indicatoren from being judged."""
    lacking = {
        "zonder meting": [assessment for assessment in assessments if assessment.calculation.laatste is None],
        "zonder cijfer in het laatste jaar": [
            assessment for assessment in assessments if _has_no_value(assessment.calculation.laatste)
        ],
        "zonder richting": [assessment for assessment in assessments if assessment.indicator.richting is None],
        "met een streven zonder getal": [assessment for assessment in assessments if assessment.indicator.streven],
        "zonder streefwaarde": [
            assessment for assessment in assessments if not (assessment.indicator.streven or assessment.indicator.doel)
        ],
    }
    return [f"{len(those)} {what}" for what, those in lacking.items() if those]


def _has_no_value(last: Jaarwaarde | None) -> bool:
    return last is not None and last.waarde is None
