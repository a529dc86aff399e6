"""The answer of `git-setup`: each setting of git, what it is good for, and whether it stands there."""

from collections.abc import Iterable

from routehln.model.answers.setting import Setting
from routehln.model.names import short
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section

KEYS = ["instelling", "waarde", "waarvoor", "staat", "wordt", "gevonden"]
HEADINGS = {
    "instelling": "Instelling",
    "staat": "Nu",
    "wordt": "Wordt",
    "gevonden": "Gevonden",
    "waarvoor": "Waarvoor",
}


def answer(now: list[Setting], then: list[Setting] | None = None) -> Answer:
    """Give the settings as they are, and as they are about to be (`then`, in the same order)."""
    rows = list(map(_row, now, then or now))
    headings = HEADINGS.copy()
    if not then:
        del headings["wordt"]
    cells = [_cells(row, headings) for row in rows]
    report = Report([Section(list(map(Column, headings.values())), cells)])
    return Answer("git-setup", lambda: report, lambda: {"instellingen": rows}, KEYS, lambda: rows)


def _cells(row: dict[str, str | None], keys: Iterable[str]) -> list[str]:
    return [row[key] or "" for key in keys]


def _row(now: Setting, then: Setting) -> dict[str, str | None]:
    """Give the keys of one setting; `gevonden` is the value that counts for git."""
    return {
        "instelling": now.naam,
        "waarde": now.waarde,
        "waarvoor": now.waarvoor,
        "staat": now.staat,
        "wordt": then.staat,
        "gevonden": short(now.current_values[-1]) if now.current_values else None,
    }
