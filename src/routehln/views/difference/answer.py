"""The answer of `diff` as a report and as JSON, with a sentence on top."""

from typing import Any

from routehln.model.answers.difference import Difference
from routehln.views.answers.findings import as_json
from routehln.views.difference.tables import ended, fields, sections
from routehln.views.report.answer import Answer, as_dicts
from routehln.views.report.report import Report
from routehln.views.report.words import counted, day


def answer(diff: Difference) -> Answer:
    """Make the Answer of `diff`: a report and JSON; its CSV is empty."""
    return Answer("diff", lambda: report(diff), lambda: payload(diff), [], list)


def report(diff: Difference) -> Report:
    """Return a report: the sentence, a section for each kind of change, and what was compared."""
    tables = sections(diff)
    slot: list[str] = []
    if diff.opmaak:
        slot.append(f"Alleen opmaak: {', '.join(diff.opmaak)}.")
    if tables:
        slot.append(compared(diff))
    return Report(tables, sentence(diff), slot)


def payload(diff: Difference) -> dict[str, Any]:
    """Give the JSON object of `diff`, without its schema."""
    return {
        "van": diff.van,
        "naar": diff.naar,
        "peildatum": diff.peildatum,
        "volledig": diff.volledig,
        "wijzigingen": as_dicts(diff.wijzigingen),
        "overleggen": as_dicts(diff.overleggen),
        "nieuwe_bevindingen": list(map(as_json, diff.nieuwe_bevindingen)),
        "verdwenen_bevindingen": list(map(as_json, diff.verdwenen_bevindingen)),
        "verschuivingen": as_dicts(diff.verschuivingen),
        "mijlpalen": diff.mijlpalen._asdict(),
        "te_laat": as_dicts(diff.te_laat),
        "opmaak": diff.opmaak,
        "onleesbaar": diff.onleesbaar,
    }


def compared(diff: Difference) -> str:
    """Say which versions were compared, and as of which peildatum."""
    return f"Vergeleken: {diff.van} met {diff.naar}, op peildatum {day(diff.peildatum)}."


def sentence(diff: Difference) -> str:
    """Say what changed, in one sentence."""
    if not diff.volledig:
        total = len(diff.wijzigingen)
        changes = counted(total, "wijziging", "wijzigingen") if total else "geen wijzigingen"
        return f"Niet alles kon gelezen worden; in de rest: {changes}."
    counts = _mijlpalen(diff)
    uncounted = _uncounted(diff)
    if uncounted:
        more = "andere " if counts else ""
        counts.append(counted(uncounted, f"{more}wijziging", f"{more}wijzigingen"))
    parts = [", ".join(counts) or "Geen wijziging in betekenis"]
    if diff.nieuwe_bevindingen:
        parts.append(counted(len(diff.nieuwe_bevindingen), "nieuwe bevinding", "nieuwe bevindingen"))
    if diff.opmaak:
        files = counted(len(diff.opmaak), "bestand", "bestanden")
        parts.append(f"opmaak gewijzigd in {files} zonder betekenis")
    return "; ".join(parts) + "."


def _mijlpalen(diff: Difference) -> list[str]:
    """Count the mijlpalen that move, come and go; only the first count says that it is about mijlpalen."""
    shifts = len(diff.verschuivingen)
    numbers = {"verschuift" if shifts == 1 else "verschuiven": shifts}
    for verb, ids in diff.mijlpalen._asdict().items():
        numbers[verb] = len(ids)
    counts: list[str] = []
    for verb, number in numbers.items():
        if number:
            subject = str(number) if counts else counted(number, "mijlpaal", "mijlpalen")
            counts.append(f"{subject} {verb}")
    return counts


def _uncounted(diff: Difference) -> int:
    """Count the changes that `_mijlpalen` leaves out: fields, and records that are no mijlpaal of their own."""
    mijlpalen = {verb: set(ids) for verb, ids in diff.mijlpalen._asdict().items()}
    number = len(fields(diff))
    for wijziging in diff.wijzigingen:
        end = ended(wijziging)
        if end or not wijziging.veld:
            number += wijziging.mijlpaal not in mijlpalen[end or wijziging.soort]
    return number
