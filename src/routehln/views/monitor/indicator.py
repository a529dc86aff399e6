"""One indicator with its assessment: as JSON, as a row of CSV, and as the tables of its own page."""

from typing import Any

from routehln.model.monitor.assessment import Assessment, Assessments
from routehln.model.monitor.monitor import Meting, Monitor
from routehln.model.monitor.number import with_unit
from routehln.views.monitor.words import sparklines
from routehln.views.report.answer import pick, pick_all
from routehln.views.report.report import Column, Section

FACTS = ["id", "naam", "onderdeel", "eenheid", "richting"]
CALCULATED = ["verschil_toen", "verschil_nu", "nodig_nu"]
YEARLY = ["eerste_jaar", "eerste_waarde", "laatste_jaar", "laatste_waarde", "doel_jaar", "doel_waarde", "doel_gebied"]
ROW = [*FACTS, "oordeel", "waarom", *YEARLY, *CALCULATED]  # the columns of CSV
METING = ["gebied", "jaar", "waarde", "status", "breuk", "bron"]
METINGEN = [Column("Jaar"), Column("Gebied"), Column("Waarde"), Column("Let op"), Column("Bron")]
SAID = ("definitief", "geheim", "ontbreekt")  # statuses that need no note: what stands for the value says them


def as_json(assessment: Assessment) -> dict[str, Any]:
    """Give one indicator as JSON, with the keys of the contract in its order."""
    indicator, calculation = assessment.indicator, assessment.calculation
    return {
        **pick(indicator, *FACTS),
        "oordeel": assessment.oordeel,
        "waarom": assessment.waarom,
        "eerste": calculation.eerste and calculation.eerste._asdict(),
        "laatste": calculation.laatste and calculation.laatste._asdict(),
        "doel": _doel(assessment),
        **pick(calculation, *CALCULATED),
        "nulmeting": indicator.nulmeting,
        "streven": indicator.streven,
        "metingen": pick_all(assessment.metingen, *METING),
    }


def _doel(assessment: Assessment) -> dict[str, Any] | None:
    """Give the target as JSON; that of another gebied has the value of there in the year of the last meting."""
    doel = assessment.indicator.doel
    if doel is None:
        return None
    waarde = assessment.calculation.doelwaarde if doel.waarde is None else doel.waarde
    return {"jaar": doel.jaar, "waarde": waarde, "gebied": doel.gebied, "marge": doel.marge}


def as_row(assessment: Assessment) -> dict[str, Any]:
    """Give one indicator as a row of CSV, by column."""
    values = as_json(assessment)
    row = {key: values[key] for key in (*FACTS, "oordeel", "waarom", *CALCULATED)}
    for name in ("eerste", "laatste", "doel"):
        for key in ("jaar", "waarde"):
            row[f"{name}_{key}"] = values[name][key] if values[name] else None
    return row | {"doel_gebied": values["doel"]["gebied"] if values["doel"] else None}


def assessment_sections(assessments: Assessments) -> list[Section]:
    """Make the tables of the only indicator in `assessments`: its oordeel with the calculation, and its metingen."""
    [assessment] = assessments.every
    facts = [["oordeel", assessment.oordeel], ["waarom", assessment.waarom]]
    drawn = sparklines(assessment, assessments.monitor.naam_of)
    facts += [["verloop", drawn]] if drawn else []
    sections = [Section([Column(""), Column("")], facts, "Koers")]
    rows = [_meting(meting, assessment, assessments.monitor) for meting in assessment.metingen]
    return [*sections, Section(METINGEN, rows, "Metingen")] if rows else sections


def _meting(meting: Meting, assessment: Assessment, monitor: Monitor) -> list[str]:
    value = meting.status if meting.waarde is None else with_unit(meting.waarde, assessment.indicator.eenheid)
    notes = ["breuk" if meting.breuk else "", "" if meting.status in SAID else meting.status]
    return [str(meting.jaar), monitor.naam_of(meting.gebied), value, ", ".join(filter(None, notes)), meting.bron or ""]
