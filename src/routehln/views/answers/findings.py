"""What `check` found: a line a finding, or a table in the other formats."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from routehln.model.answers.finding import RANG, Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName
from routehln.views.report.answer import Answer
from routehln.views.report.clean import clean
from routehln.views.report.report import Column, Report, Section

KEYS = ["regel_id", "ernst", "bestand", "regel", "kolom", "id", "melding"]
HEADINGS = ["Plaats", "Ernst", "Regel", "Melding"]
RULE_KEYS = ["regel_id", "ernst", "uitleg"]
WORDS: dict[Ernst, str] = {"fout": "fouten", "waarschuwing": "waarschuwingen", "info": "info"}

Rule = tuple[RegelId, Ernst, str]


class Findings(NamedTuple):
    """What one run of `check` has to show, in order.

    `folder` is what the roadmap folder is called, `sinds` the revision of which nothing is repeated.
    """

    bevindingen: list[Bevinding]
    folder: str
    sinds: str | None = None

    def path(self, bevinding: Bevinding) -> str:
        """The finding's file, in the folder as it is called here; '.' where that is the folder itself."""
        return FileName(self.folder, bevinding.plaats.bestand.path) or "."

    def count(self, ernst: Ernst) -> int:
        """How many are as bad as this."""
        return sum(each.ernst == ernst for each in self.bevindingen)

    @property
    def slot(self) -> str:
        """The closing line: how many of each."""
        if not self.bevindingen:
            return f"Niets nieuws sinds {self.sinds}." if self.sinds else "Alles klopt."
        counts = ", ".join(f"{number} {word(ernst, number)}" for ernst in RANG for number in [self.count(ernst)])
        return f"Nieuw sinds {self.sinds}: {counts}" if self.sinds else counts


def word(ernst: Ernst, number: int) -> str:
    """`fout` or `fouten`."""
    return ernst if number == 1 else WORDS[ernst]


def cells(bevinding: Bevinding) -> list[str]:
    """A finding as a row under HEADINGS."""
    return [str(bevinding.plaats), bevinding.ernst, bevinding.regel_id, bevinding.melding]


def rules(found: Iterable[Rule]) -> Answer:
    """The rules that there are: each its id, how bad it is, and what it says."""
    lines = [list(rule) for rule in found]
    rows = [dict(zip(RULE_KEYS, line, strict=True)) for line in lines]
    columns = [Column("Regel"), Column("Ernst"), Column("Wat hij zegt")]
    section = Section("", columns, lines)
    return Answer("check", lambda: Report("", [section], []), lambda: {"regels": rows}, RULE_KEYS, lambda: rows)


def answer(found: Findings, elsewhere: Mapping[str, Callable[[], str]]) -> Answer:
    """The answer of `check`; `elsewhere` makes the text of each format, by name, that only machines read."""

    def report() -> Report:
        section = Section("", [Column(each) for each in HEADINGS], [cells(each) for each in found.bevindingen])
        return Report("", [section], [found.slot])

    def rows() -> list[dict[str, Any]]:
        return [as_json(bevinding) for bevinding in found.bevindingen]

    since = {"sinds": found.sinds} if found.sinds else {}
    own = {"tabel": lambda: _lines(found), **elsewhere}
    return Answer("check", report, lambda: since | {"bevindingen": rows()}, KEYS, rows, own)


def _lines(found: Findings) -> str:
    """In a table's stead a line for each finding, as editors understand it, then a line of counts."""
    return "".join(f"{clean(line)}\n" for line in [*map(str, found.bevindingen), found.slot])


def as_json(bevinding: Bevinding) -> dict[str, Any]:
    """The contract's keys of one finding."""
    found = bevinding._asdict() | bevinding.plaats._asdict()
    return {key: found[key] for key in KEYS}
