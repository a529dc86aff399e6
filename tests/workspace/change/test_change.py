"""How every change is told: the diff, what follows from it, and only then what was done (contract section 5)."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from conftest import ROADMAP, Ask
from watching import heard

PUT_OFF = ("--overleg", "2021-10", "--uitkomst", "aangehouden", "--naar", "mei 2022")
WRITERS = {
    "besluit": (("besluit", "plan", *PUT_OFF), "(plan) verschuift naar Overleg mei 2022."),
    "move": (("move", "plan", "mei 2022"), "Dat noemt geen overleg"),
    "set": (("set", "plan", "moment", "ooit", "--toch"), "let op: 'ooit' is niet met zekerheid te lezen"),
    "add": (
        ("add", "tussenstop", "--moment", "oktober 2021", "--onderdeel", "Leren", "--omschrijving", "Vaststellen plan"),
        "Dit lijkt op plan",
    ),
}


@pytest.mark.parametrize(("command", "note"), WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("droog", [False, True])
def test_the_diff_then_what_follows_then_what_was_done(
    roadmap: Path, command: tuple[str, ...], note: str, *, droog: bool
) -> None:
    """
    tussenstops: [{id: plan, titel: Vaststellen plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    typed = [sys.executable, "-m", "routehln", "--roadmap", str(roadmap), *command, *(["--droog"] if droog else [])]
    done = subprocess.run(typed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True)
    last = "Er is niets geschreven (--droog)." if droog else "Geschreven: "
    first, noted, closing = (done.stdout.index(text) for text in ("+++ b/roadmap/", note, last))
    assert first < noted < closing


def test_where_nothing_changes_nothing_follows(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-04}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    for again in (False, True):
        outcome = ask("besluit", "plan", *PUT_OFF, roadmap=roadmap)
        assert (outcome.err == "Er is niets te veranderen.\n") == again


@pytest.mark.parametrize("line", [("move", "ambitie", "Q1 2023"), ("status", "kal-003", "lopend")])
def test_a_file_is_opened_twice_at_most_and_one_that_changes_three_times(
    ask: Ask, tmp_path: Path, line: tuple[str, ...]
) -> None:
    """Once to be read, once before anything is written, and once more where it is written itself.

    Python tells twice of what is opened as a stranger's file: `open` calls `os.open`.
    """
    roadmap = shutil.copytree(ROADMAP, tmp_path / "roadmap")
    before = {file: file.read_bytes() for file in roadmap.rglob("*.yaml")}
    with heard("open") as paths:
        assert ask(*line, roadmap=roadmap).code == 0
    opened = Counter(path for path in paths if path.endswith(".yaml") and Path(path).is_relative_to(roadmap))
    changed = {str(file) for file, data in before.items() if file.read_bytes() != data}
    assert {path for path, times in opened.items() if times > 2 * 2} <= changed
    assert set(opened) == set(map(str, before))
    assert max(opened.values()) <= 2 * 2 + 1
