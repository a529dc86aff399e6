"""A shift is the same in `diff`, `verloop` and `show`, over any history (contract, end of section 3)."""

import tempfile
from datetime import date
from itertools import pairwise
from pathlib import Path

from history import Repository
from hypothesis import given, settings
from hypothesis import strategies as st

from routehln.commands.options import Settings
from routehln.model.answers.verloop import Beweging
from routehln.model.history.history import History
from routehln.rules.diff import diff
from routehln.rules.history.shifted import in_all
from routehln.rules.history.verloop import verloop
from routehln.workspace.history.history import history_of
from routehln.workspace.history.repository import open_repository
from routehln.workspace.opened import open_versions

Days = dict[str, int | None]

DAY = date(2021, 10, 4)
MOMENTS = (
    "2021-10-12",
    "2021-10-31",
    "oktober 2021",
    "Q4 2021",
    "maart 2022",
    "2022",
    "uiterlijk 1 april 2022",
    "uiterlijk 1 mei 2022",
    "vanaf november 2021",
    "Alliantieoverleg oktober 2021",
    "Alliantieoverleg november 2021",
)
MEETINGS = ("[]", "[{maand: 2021-10}]", "[{datum: 2021-10-12}]", "[{datum: 2021-10-26}, {datum: 2021-11-09}]")
TITLES = ("Vaststellen visie wonen", "Openen nieuwe school", "Evalueren pilot gezondheid")
HEAD = """routekaart: {naam: Proef}
fasen: [{id: een, naam: Een}]
leefgebieden: [{id: wonen, naam: Wonen}]
gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
"""
# The overleggen after a commit, and the moment of each kalenderregel.
STATES = st.tuples(st.sampled_from(MEETINGS), st.tuples(*[st.sampled_from(MOMENTS)] * len(TITLES)))


def text(state: tuple[str, tuple[str, ...]]) -> str:
    meetings, moments = state
    lines = [HEAD, f"overleggen: {meetings}\n", "kalender:\n"]
    for number, (titel, moment) in enumerate(zip(TITLES, moments, strict=True)):
        fields = f"id: rij-{number}, fase: een, moment: '{moment}', omschrijving: {titel}, onderdeel: Wonen"
        lines.append(f"  - {{{fields}}}\n")
    return "".join(lines)


def stream(states: list[tuple[str, tuple[str, ...]]]) -> bytes:
    """The states as one commit each, for `git fast-import`, with a branch for each of them."""
    lines: list[str] = []
    for number, state in enumerate(states, 1):
        seconds = 1630500000 + number * 86_400
        lines += [f"commit refs/heads/stand-{number}", f"mark :{number}"]
        lines += [f"committer Proef <proef@example.org> {seconds} +0200", "data 0"]
        lines += [f"from :{number - 1}"] if number > 1 else []
        lines += ["deleteall", "M 100644 inline roadmap/alles.yaml", f"data {len(text(state).encode())}", text(state)]
    return "\n".join([*lines, f"reset refs/heads/main\nfrom :{len(states)}", ""]).encode()


def shifts_of_diff(roadmap: Settings, old: str, new: str) -> Days:
    """The days of each mijlpaal that `diff` tells as a shift; what only leaves every agenda has 0."""
    before, after, _ = open_versions(roadmap, old, new, staged=False)
    return {shift.id: shift.dagen for shift in diff(before, after, DAY).verschuivingen if shift.dagen != 0}


def steps_between(history: History, old: int, new: int) -> dict[str, Beweging]:
    commits = sorted({stand.commit for track in history.tracks for stand in track.standen})
    by_number = {commit.number: commit for commit in commits}
    last = by_number.get(new)
    if last is None:  # nothing moved at that commit
        return {}
    van = max(commit for commit in commits if commit.number <= old)
    return {move.id: move for move in verloop(history, van, last, DAY, everything=True).bewegingen}


@settings(max_examples=25, deadline=None)
@given(st.lists(STATES, min_size=2, max_size=6))
def test_diff_verloop_and_show_tell_the_same_shifts(states: list[tuple[str, tuple[str, ...]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(Path(folder) / "repo")
        repository.git("fast-import", "--quiet", "--force", given=stream(states))
        repository.git("reset", "--quiet", "--hard", "main")
        roadmap = Settings(repository.roadmap, geen_snapshot=True)
        history = history_of(open_repository(roadmap))
        whole = shifts_of_diff(roadmap, "stand-1", f"stand-{len(states)}")
        of_pairs: list[Days] = []
        for old, new in pairwise(range(1, len(states) + 1)):
            shifts = shifts_of_diff(roadmap, f"stand-{old}", f"stand-{new}")
            of_pairs.append(shifts)
            moves = steps_between(history, old - 1, new - 1)
            with_days = {move_id: move.dagen for move_id, move in moves.items() if move.dagen}
            assert with_days == {shift_id: days for shift_id, days in shifts.items() if days is not None}
    for track in history.tracks:
        assert in_all(track).dagen == sum(shifts.get(track.id) or 0 for shifts in of_pairs)
    for move in verloop(history, None, history.line.last, DAY, everything=True).bewegingen:
        assert move.dagen == sum(shifts.get(move.id) or 0 for shifts in of_pairs)
        if is_dated_throughout(move):
            assert move.netto == (whole.get(move.id) or 0)


def is_dated_throughout(move: Beweging) -> bool:
    """Whether it has days in the first and the last version, which is what `diff` compares."""
    return move.eerste.commit.number == 0 and move.nu.gedateerd
