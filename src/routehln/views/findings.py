"""What `check` found: a line a finding, or a table in the other formats."""

from collections.abc import Iterable
from typing import Any

from routehln.model.finding import Bevinding, Ernst, by_place
from routehln.views.answer import Answer
from routehln.views.clean import clean
from routehln.views.output import show, write
from routehln.views.report import Column, Report, Section

KEYS = ["regel_id", "ernst", "bestand", "regel", "kolom", "id", "melding"]
COLUMNS = [Column("Plaats"), Column("Ernst", alert=True), Column("Regel"), Column("Melding")]
RULE_KEYS = ["regel_id", "ernst", "uitleg"]


def show_findings(formaat: str, found: list[Bevinding], *, colour: bool) -> None:
    """Show findings by place: in a table's stead a line that editors understand, then a line of counts."""
    ordered = sorted(found, key=by_place)
    if formaat == "tabel":
        write("".join(f"{clean(str(bevinding))}\n" for bevinding in ordered) + f"{_counts(found)}\n")
    else:
        show(formaat, _answer(ordered), colour=colour)


def rules(found: Iterable[tuple[str, Ernst, str]]) -> Answer:
    """The rules that there are: each its id, how bad it is, and what it says."""
    lines = [list(rule) for rule in found]
    rows = [dict(zip(RULE_KEYS, line, strict=True)) for line in lines]
    columns = [Column("Regel"), Column("Ernst"), Column("Wat zij zegt")]
    section = Section("", columns, lines)
    return Answer("check", lambda: Report("", [section], []), lambda: {"regels": rows}, RULE_KEYS, lambda: rows)


def _answer(found: list[Bevinding]) -> Answer:
    rows = [as_json(bevinding) for bevinding in found]
    lines = [[str(each.plaats), each.ernst, each.regel_id, each.melding] for each in found]
    report = Report("", [Section("", COLUMNS, lines)], [_counts(found)])
    return Answer("check", lambda: report, lambda: {"bevindingen": rows}, KEYS, lambda: rows)


def as_json(bevinding: Bevinding) -> dict[str, Any]:
    """The contract's keys of one finding."""
    found = bevinding._asdict() | bevinding.plaats._asdict()
    return {key: found[key] for key in KEYS}


def _counts(found: list[Bevinding]) -> str:
    numbers = {ernst: sum(each.ernst == ernst for each in found) for ernst in ("fout", "waarschuwing", "info")}
    words = {"fout": "fouten", "waarschuwing": "waarschuwingen", "info": "info"}
    counts = [f"{number} {ernst if number == 1 else words[ernst]}" for ernst, number in numbers.items()]
    return ", ".join(counts) if any(numbers.values()) else "Alles klopt."
