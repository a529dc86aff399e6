"""What git is told about the files: each setting, what it is good for, and whether it stands there."""

from routehln.model.answers.setting import Setting
from routehln.model.names import short
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section

KEYS = ["instelling", "waarde", "waarvoor", "staat", "wordt", "gevonden"]


def answer(now: list[Setting], then: list[Setting] | None = None) -> Answer:
    """The answer of `git-setup`: the settings as they are, and as they are about to be."""
    rows = [_row(each, after) for each, after in zip(now, then or now, strict=True)]
    shown = [("Instelling", "instelling"), ("Nu", "staat"), *([("Wordt", "wordt")] if then else [])]
    shown += [("Gevonden", "gevonden"), ("Waarvoor", "waarvoor")]
    section = Section("", [Column(title) for title, _ in shown], [[row[key] or "" for _, key in shown] for row in rows])
    report = Report("", [section], [])
    return Answer("git-setup", lambda: report, lambda: {"instellingen": rows}, KEYS, lambda: rows)


def _row(now: Setting, then: Setting) -> dict[str, str | None]:
    """One setting; `gevonden` is the value that counts for git."""
    found = short(now.gevonden[-1]) if now.gevonden else None
    return dict(zip(KEYS, (now.naam, now.waarde, now.waarvoor, now.staat, then.staat, found), strict=True))
