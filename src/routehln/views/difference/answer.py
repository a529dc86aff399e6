"""What changed in meaning, as a report and as JSON, with a sentence on top."""

from typing import Any

from routehln.model.answers.difference import Difference
from routehln.views.answers.findings import as_json
from routehln.views.difference.tables import ended, fields, sections
from routehln.views.report.answer import Answer
from routehln.views.report.report import Report
from routehln.views.report.words import counted, day


def answer(found: Difference) -> Answer:
    """What `diff` found."""
    return Answer("diff", lambda: report(found), lambda: payload(found), [], list)


def report(found: Difference) -> Report:
    """The sentence, and a section for each kind of change that there is."""
    slot = [f"Alleen opmaak: {', '.join(found.opmaak)}."] if found.opmaak else []
    tables = sections(found)
    return Report(sentence(found), tables, [*slot, *([compared(found)] if tables else [])])


def payload(found: Difference) -> dict[str, Any]:
    """The JSON object of `diff`, without its schema."""
    return {
        "van": found.van,
        "naar": found.naar,
        "peildatum": found.peildatum,
        "volledig": found.volledig,
        "wijzigingen": [each._asdict() for each in found.wijzigingen],
        "overleggen": [each._asdict() for each in found.overleggen],
        "nieuwe_bevindingen": [as_json(each) for each in found.nieuwe_bevindingen],
        "verdwenen_bevindingen": [as_json(each) for each in found.verdwenen_bevindingen],
        "verschuivingen": [each._asdict() for each in found.verschuivingen],
        "mijlpalen": found.mijlpalen._asdict(),
        "te_laat": [each._asdict() for each in found.te_laat],
        "opmaak": found.opmaak,
        "onleesbaar": found.onleesbaar,
    }


def compared(found: Difference) -> str:
    """What was compared, and on which day that was asked."""
    return f"Vergeleken: {found.van} met {found.naar}, op peildatum {day(found.peildatum)}."


def sentence(found: Difference) -> str:
    """What changed, in one sentence."""
    if not found.volledig:
        number = (
            counted(len(found.wijzigingen), "wijziging", "wijzigingen") if found.wijzigingen else "geen wijzigingen"
        )
        return f"Niet alles kon gelezen worden; in de rest: {number}."
    parts = _mijlpalen(found)
    if others := _others(found):
        more = "andere " if parts else ""
        parts.append(counted(others, f"{more}wijziging", f"{more}wijzigingen"))
    said = [", ".join(parts) or "Geen wijziging in betekenis"]
    if new := found.nieuwe_bevindingen:
        said.append(counted(len(new), "nieuwe bevinding", "nieuwe bevindingen"))
    if found.opmaak:
        said.append(f"opmaak gewijzigd in {counted(len(found.opmaak), 'bestand', 'bestanden')} zonder betekenis")
    return "; ".join(said) + "."


def _mijlpalen(found: Difference) -> list[str]:
    counts = [
        (len(found.verschuivingen), "verschuift", "verschuiven"),
        *((len(ids), what, what) for what, ids in found.mijlpalen._asdict().items()),
    ]
    some = [each for each in counts if each[0]]
    return [
        f"{number}{'' if at else ' mijlpaal' if number == 1 else ' mijlpalen'} {one if number == 1 else more}"
        for at, (number, one, more) in enumerate(some)
    ]


def _others(found: Difference) -> int:
    """How many changes are not told of by counting mijlpalen."""
    counted = {(what, known) for what, ids in found.mijlpalen._asdict().items() for known in ids}
    whole = [(ended(each) or each.soort, each.mijlpaal) for each in found.wijzigingen if not each.veld or ended(each)]
    return len(fields(found)) + sum(each not in counted for each in whole)
