"""What `check` found as GitHub's workflow commands, which become marks at the line in a pull request.

GitHub shows ten of a kind for each step and drops the rest without a word, so that no more are written here.
The escapes are those of actions/toolkit, `packages/core/src/command.ts`.
"""

from itertools import islice

from routehln.model.answers.finding import RANG, Bevinding, Ernst
from routehln.views.answers.findings import Findings, word
from routehln.views.report.clean import clean

SHOWN = 10
_COMMANDS: dict[Ernst, str] = {"fout": "error", "waarschuwing": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(found: Findings) -> str:
    """The first findings of each kind as commands, then a line that says how many of how many they are."""
    lines = [_command(each, found.path(each)) for ernst in RANG for each in _first(found, ernst)]
    return "".join(f"{line}\n" for line in [*lines, clean(_slot(found))])


def _first(found: Findings, ernst: Ernst) -> list[Bevinding]:
    return list(islice((each for each in found.bevindingen if each.ernst == ernst), SHOWN))


def _command(bevinding: Bevinding, path: str) -> str:
    """One line; a line break in the path stays, escaped, since GitHub looks for the file by its name."""
    place = {"file": path, "line": str(bevinding.plaats.regel), "col": str(bevinding.plaats.kolom)}
    properties = place | {"title": bevinding.regel_id}
    told = ",".join(f"{key}={clean(value.translate(_PROPERTY))}" for key, value in properties.items())
    return f"::{_COMMANDS[bevinding.ernst]} {told}::{clean(bevinding.melding).translate(_DATA)}"


def _slot(found: Findings) -> str:
    if not found.bevindingen:
        return found.slot
    numbers = [(ernst, found.count(ernst)) for ernst in RANG]
    counts = ", ".join(f"{min(all_, SHOWN)} van {all_} {word(ernst, all_)}" for ernst, all_ in numbers if all_)
    since = f"Nieuw sinds {found.sinds}, getoond" if found.sinds else "Getoond"
    left_out = any(all_ > SHOWN for _, all_ in numbers)
    more = f"; GitHub toont er hoogstens {SHOWN} van elk, 'routehln check' toont alles" if left_out else ""
    return f"{since}: {counts}{more}."
