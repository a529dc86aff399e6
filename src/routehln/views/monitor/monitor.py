"""The answer of `monitor` (contract section 5)."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, get_args

from routehln.model.monitor.assessment import Assessment, Oordeel
from routehln.model.monitor.monitor import Monitor
from routehln.views.monitor.indicator import ROW, as_json, as_row
from routehln.views.monitor.sparkline import LEGEND
from routehln.views.monitor.words import last_value, sparklines, target
from routehln.views.report.answer import Answer
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
INDENT = "  "
NO_METING = "zonder meting"
NO_VALUE = "zonder cijfer in het laatste jaar"
NO_RICHTING = "zonder richting"
NO_NUMBER = "met een streven zonder getal"
NO_STREEFWAARDE = "zonder streefwaarde"
LACKS = (NO_METING, NO_VALUE, NO_RICHTING, NO_NUMBER, NO_STREEFWAARDE)


def answer(assessments: Sequence[Assessment], monitor: Monitor, jaar: int) -> Answer:
    """Give the answer about these indicatoren, in their order; `jaar` is the year up to which they were judged."""

    def report() -> Report:
        sections = [_section(onderdeel, assessments, monitor) for onderdeel in _onderdelen(assessments)]
        return Report(sections, slot=_closing(assessments, jaar))

    def payload() -> dict[str, Any]:
        return {"jaar": jaar, "indicatoren": list(map(as_json, assessments))}

    def screen() -> Screen:
        parts = [_paragraphs(onderdeel, assessments, monitor) for onderdeel in _onderdelen(assessments)]
        return Screen(parts, slot=_closing(assessments, jaar))

    return Answer("monitor", report, payload, ROW, lambda: list(map(as_row, assessments)), screen=screen)


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
        target(indicator, monitor.naam_of),
        assessment.waarom,
        sparklines(assessment, monitor.naam_of),
        indicator.id,
    ]


def _paragraphs(onderdeel: str, assessments: Sequence[Assessment], monitor: Monitor) -> list[Paragraph]:
    """Give a few lines for each indicator of one leefgebied: the oordeel first, its id last."""
    paragraphs = [Paragraph([(onderdeel, "bold")])]
    for assessment in assessments:
        if assessment.indicator.onderdeel != onderdeel:
            continue
        naam, oordeel, now, doel, waarom, years, record_id = _cells(assessment, monitor)
        now = f"nu {now}" if assessment.calculation.laatste else now.removesuffix(".")
        facts = [now, f"doel: {doel}" if doel else ""]
        paragraphs.append(Paragraph([(f"{naam}: ", "plain"), (oordeel, "bold")]))
        for line in (waarom, "; ".join(filter(None, facts)), years):
            paragraphs += [Paragraph([(INDENT + line, "plain")])] if line else []
        paragraphs.append(Paragraph([(INDENT + record_id, "dim")]))
    return paragraphs


def before_measuring(assessment: Assessment) -> str:
    """Give the nulmeting in words, which is all that is known where nothing was measured."""
    nulmeting = assessment.indicator.nulmeting
    return f"nulmeting: {nulmeting}" if nulmeting else ""


def _closing(assessments: Sequence[Assessment], jaar: int) -> list[str]:
    """Say how many indicatoren got which oordeel, and what lacks; explain the sparklines where there are any."""
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
    """Count the indicatoren that lack what an oordeel needs, for each such thing: `2 zonder meting`."""
    lacks = Counter(chain.from_iterable(map(_lacks, assessments)))
    return [f"{lacks[what]} {what}" for what in LACKS if lacks[what]]


def _lacks(assessment: Assessment) -> Iterator[str]:
    indicator, last = assessment.indicator, assessment.calculation.laatste
    if last is None:
        yield NO_METING
    elif last.waarde is None:
        yield NO_VALUE
    if indicator.richting is None:
        yield NO_RICHTING
    if indicator.streven:
        yield NO_NUMBER
    elif indicator.doel is None:
        yield NO_STREEFWAARDE
