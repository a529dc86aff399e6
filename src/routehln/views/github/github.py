"""The findings of `check` as GitHub's workflow commands, which become marks at the line in a pull request.

GitHub shows ten of a kind for each step and drops the rest without a word, so that no more are written here.
The escapes are those of actions/toolkit, `packages/core/src/command.ts`.
"""

from routehln.model.answers.finding import RANG, Bevinding, Ernst
from routehln.views.answers.findings import Findings, in_words
from routehln.views.report.clean import clean

SHOWN = 10
_COMMANDS: dict[Ernst, str] = {"fout": "error", "waarschuwing": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(findings: Findings) -> str:
    """Give the first findings of each kind as commands, then a line that says how many of how many they are."""
    lines: list[str] = []
    for ernst in RANG:
        bevindingen = [bevinding for bevinding in findings.bevindingen if bevinding.ernst == ernst]
        lines += [_command(bevinding, findings.path(bevinding)) for bevinding in bevindingen[:SHOWN]]
    return "\n".join([*lines, clean(_slot(findings))]) + "\n"


def _command(bevinding: Bevinding, path: str) -> str:
    """Give one line; a line break in the path stays, escaped, since GitHub looks for the file by its name."""
    properties = {
        "file": path,
        "line": str(bevinding.plaats.regel),
        "col": str(bevinding.plaats.kolom),
        "title": bevinding.regel_id,
    }
    escaped = ",".join(f"{key}={clean(value.translate(_PROPERTY))}" for key, value in properties.items())
    return f"::{_COMMANDS[bevinding.ernst]} {escaped}::{clean(bevinding.melding).translate(_DATA)}"


def _slot(findings: Findings) -> str:
    """Give the closing line: of each ernst how many are shown here, and how many there are."""
    if not findings.bevindingen:
        return findings.slot
    counts: list[str] = []
    more = ""
    for ernst in RANG:
        number = findings.count(ernst)
        if number:
            counts.append(f"{min(number, SHOWN)} van {in_words(number, ernst)}")
        if number > SHOWN:
            more = f"; GitHub toont er hoogstens {SHOWN} van elk, 'routehln check' toont alles"
    since = f"Nieuw sinds {findings.sinds}, getoond" if findings.sinds else "Getoond"
    return f"{since}: {', '.join(counts)}{more}."
