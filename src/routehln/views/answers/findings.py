"""The findings of `check`: a line each, or a table in the other formats."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from routehln.model.answers.finding import RANG, Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName
from routehln.views.brief.findings import screen
from routehln.views.report.answer import Answer, pick
from routehln.views.report.clean import clean
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted

KEYS = ["regel_id", "ernst", "bestand", "regel", "kolom", "id", "melding"]
HEADINGS = ["Plaats", "Ernst", "Regel", "Melding"]
RULE_KEYS = ["regel_id", "ernst", "uitleg"]
RULE_HEADINGS = ["Regel", "Ernst", "Wat hij zegt"]
PLURALS: dict[Ernst, str] = {"fout": "fouten", "waarschuwing": "waarschuwingen", "info": "info"}

Rule = tuple[RegelId, Ernst, str]


class Findings(NamedTuple):
    """The findings that one run of `check` has to show, in order.

    `folder` is what the roadmap folder is called, `sinds` the revision of which nothing is repeated. `ernst` is
    the least grave kind that was asked for, `left_out` how many there are that are less grave.
    """

    bevindingen: list[Bevinding]
    folder: str
    sinds: str | None = None
    ernst: Ernst = "info"
    left_out: int = 0

    def path(self, bevinding: Bevinding) -> str:
        """Give the finding's file, in the folder as it is called here; '.' where that is the folder itself."""
        return FileName(self.folder, bevinding.plaats.bestand.path) or "."

    def count(self, ernst: Ernst) -> int:
        """Count the findings that are as bad as this."""
        return sum(bevinding.ernst == ernst for bevinding in self.bevindingen)

    @property
    def slot(self) -> str:
        """The closing line: how many there are of each ernst."""
        if not self.bevindingen and not self.left_out:
            return f"Niets nieuws sinds {self.sinds}." if self.sinds else "Alles klopt."
        counts = ", ".join(in_words(self.count(ernst), ernst) for ernst in RANG if RANG[ernst] <= RANG[self.ernst])
        if self.left_out:
            counts += f"; {counted(self.left_out, 'bevinding is', 'bevindingen zijn')} minder ernstig en niet getoond"
        return f"Nieuw sinds {self.sinds}: {counts}" if self.sinds else counts


def in_words(number: int, ernst: Ernst) -> str:
    """Give a number of findings: `1 fout`, `3 fouten`."""
    return counted(number, ernst, PLURALS[ernst])


def cells(bevinding: Bevinding) -> list[str]:
    """Give a finding as a row under HEADINGS."""
    return [str(bevinding.plaats), bevinding.ernst, bevinding.regel_id, bevinding.melding]


def rules(every_rule: Iterable[Rule]) -> Answer:
    """Give the answer of `check --regels`: each rule with its id, how bad it is, and what it says."""
    lines = list(map(list, every_rule))
    rows = [dict(zip(RULE_KEYS, line, strict=True)) for line in lines]
    report = _table(RULE_HEADINGS, lines, [])
    return Answer("check", lambda: report, lambda: {"regels": rows}, RULE_KEYS, lambda: rows)


def answer(findings: Findings, for_machines: Mapping[str, Callable[[], str]], *, apart: bool) -> Answer:
    """Give the answer of `check`; `for_machines` makes the text of each format, by name, that only machines read.

    With `apart` a terminal shows each finding by itself, as every other reader sees them.
    """

    def report() -> Report:
        return _table(HEADINGS, list(map(cells, findings.bevindingen)), [findings.slot])

    def rows() -> list[dict[str, Any]]:
        return list(map(as_json, findings.bevindingen))

    since = {"sinds": findings.sinds} if findings.sinds else {}
    own = {"tabel": lambda: _lines(findings), **for_machines}
    return Answer(
        "check",
        report,
        lambda: since | {"bevindingen": rows()},
        KEYS,
        rows,
        own,
        screen=lambda: screen(findings.bevindingen, findings.slot, apart=apart),
    )


def _table(headings: list[str], rows: list[list[str]], slot: list[str]) -> Report:
    return Report([Section(list(map(Column, headings)), rows)], slot=slot)


def _lines(findings: Findings) -> str:
    """In a table's stead, give a line for each finding, as editors understand it, then a line of counts."""
    return "\n".join(map(clean, [*map(str, findings.bevindingen), findings.slot])) + "\n"


def as_json(bevinding: Bevinding) -> dict[str, Any]:
    """Give the contract's keys of one finding."""
    return {
        **pick(bevinding, "regel_id", "ernst"),
        **pick(bevinding.plaats, "bestand", "regel", "kolom"),
        **pick(bevinding, "id", "melding"),
    }
