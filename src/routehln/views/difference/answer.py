"""The answer of `diff` as a report and as JSON, with a sentence on top."""

from typing import Any

from routehln.model.answers.difference import Difference, Drukte, TeLaat, Verschuiving
from routehln.views.answers.findings import as_json
from routehln.views.difference.notes import compared, renamed, renames, warnings
from routehln.views.difference.table import Table
from routehln.views.difference.tables import tables
from routehln.views.report.answer import Answer, as_dicts, ids, pick_all
from routehln.views.report.report import Column, Report, Section, one_column
from routehln.views.report.words import counted

MOST_CAUSES = 3  # that the sentence names one by one


def answer(diff: Difference) -> Answer:
    """Make the Answer of `diff`: a report and JSON; its CSV is empty."""
    return Answer("diff", lambda: report(diff), lambda: payload(diff), [], list)


def report(diff: Difference) -> Report:
    """Return a report: the sentence, what to know first, a section for each kind of change, and what was compared."""
    shown = tables(diff)
    first = one_column(warnings(diff))
    sections = [Section([Column("")], first, "Let op")] if first else []
    sections += [table.section for table in shown]
    slot = renames(diff)
    if diff.opmaak:
        slot.append(f"Alleen opmaak: {', '.join(diff.opmaak)}.")
    if sections or slot:
        slot.append(compared(diff.compared))
    return Report(sections, sentence(diff, shown), slot)


def payload(diff: Difference) -> dict[str, Any]:
    """Give the JSON object of `diff`, without its schema."""
    what = diff.compared
    fuller = [load for load in diff.overleggen if load.voor != load.na]
    return {
        "van": what.van,
        "naar": what.naar,
        "commits": {"van": what.van_commit or None, "naar": what.naar_commit or None},
        "peildatum": what.peildatum,
        "volledig": diff.volledig,
        "wijzigingen": as_dicts(diff.wijzigingen),
        "overleggen": pick_all(fuller, "overleg", "voor", "na"),
        "nieuwe_bevindingen": list(map(as_json, diff.nieuwe_bevindingen)),
        "verdwenen_bevindingen": list(map(as_json, diff.verdwenen_bevindingen)),
        "hernoemd": pick_all(diff.hernoemd, "van", "naar", "zeker"),
        "vervangen": as_dicts(diff.vervangen),
        "oorzaken": as_dicts(diff.oorzaken),
        "verschuivingen": list(map(_as_data, diff.verschuivingen)),
        "mijlpalen": {how: ids(stands) for how, stands in diff.mijlpalen._asdict().items()},
        "punten": list(map(_points, diff.overleggen)),
        "te_laat": list(map(_as_data, diff.te_laat)),
        "buiten_routekaart": list(what.elsewhere),
        "opmaak": diff.opmaak,
        "onleesbaar": diff.onleesbaar,
    }


def _as_data(value: Verschuiving | TeLaat) -> dict[str, Any]:
    """Give the fields by name, with the title as the record has it and not as readers see it."""
    return {key: field for key, field in value._asdict().items() if key != "naam"}


def _points(load: Drukte) -> dict[str, Any]:
    """Give the JSON object of an overleg: the ids of the mijlpalen that come to its agenda, go from it and stay."""
    return {"overleg": load.overleg, "komt": ids(load.komt), "gaat": ids(load.gaat), "blijft": ids(load.blijft)}


def sentence(diff: Difference, shown: list[Table]) -> str:
    """Say what changed, in one sentence that counts the rows of the tables and the records with another id."""
    changes = ", ".join(_counts(diff, shown))
    if not diff.volledig:
        return f"Niet alles kon gelezen worden; in de rest: {changes or 'geen wijzigingen'}."
    parts = [changes or "Er is inhoudelijk niets veranderd"]
    if diff.opmaak:
        files = counted(len(diff.opmaak), "bestand", "bestanden")
        parts.append(f"opmaak gewijzigd in {files} zonder betekenis")
    return "; ".join(parts) + "."


def _counts(diff: Difference, shown: list[Table]) -> list[str]:
    """Give the phrases about causes, as one where they are many; then those about other changes."""
    of_causes: list[str] = []
    of_others: list[str] = []
    effects = 0
    for table in shown:
        if table.is_effect:
            of_causes += table.counts
            effects += len(table.rows)
        else:
            of_others += table.counts
    if len(of_causes) > MOST_CAUSES:
        of_causes = [f"{effects} gevolgen van {len(diff.oorzaken)} oorzaken"]
    if renamed(diff):
        of_others.append(f"{len(renamed(diff))} hernoemd")
    return of_causes + of_others
