"""What git is told about the files: each setting, what it is good for, and whether it stands there."""

from routehln.model.setting import Setting
from routehln.views.answer import Answer
from routehln.views.report import Column, Report, Section

KEYS = ["instelling", "waarde", "waarvoor", "staat", "wordt"]


def answer(now: list[Setting], then: list[Setting] | None = None) -> Answer:
    """The answer of `git-setup`: the settings as they are, and as they are about to be."""
    rows = [_row(each, after) for each, after in zip(now, then or now, strict=True)]
    shown = [("Instelling", "instelling"), ("Nu", "staat"), *([("Wordt", "wordt")] if then else [])]
    columns = [Column(title) for title, _ in shown] + [Column("Waarvoor")]
    lines = [[row[key] for _, key in shown] + [row["waarvoor"]] for row in rows]
    report = Report("", [Section("", columns, lines)], [])
    return Answer("git-setup", lambda: report, lambda: {"instellingen": rows}, KEYS, lambda: rows)


def _row(now: Setting, then: Setting) -> dict[str, str]:
    return dict(zip(KEYS, (now.naam, now.waarde, now.waarvoor, now.staat, then.staat), strict=True))
