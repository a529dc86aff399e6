"""Any history of moves, renames, splits, reformatting and merges gives what a model in memory gives."""

import tempfile
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from history import Repository
from hypothesis import given, settings
from hypothesis import strategies as st

from routehln.commands.options import Settings
from routehln.rules.history.verloop import verloop
from routehln.workspace.history.history import history_of
from routehln.workspace.history.repository import open_repository

TITLES = ("Vaststellen visie wonen", "Openen nieuwe school", "Evalueren pilot gezondheid", "Kiezen bouwer plein")
# A moment by its words, and its first and last day.
MOMENTS = {
    "september 2021": (date(2021, 9, 1), date(2021, 9, 30)),
    "Q4 2021": (date(2021, 10, 1), date(2021, 12, 31)),
    "oktober 2021": (date(2021, 10, 1), date(2021, 10, 31)),
    "2021-10-12": (date(2021, 10, 12), date(2021, 10, 12)),
    "2022": (date(2022, 1, 1), date(2022, 12, 31)),
    "maart 2022": (date(2022, 3, 1), date(2022, 3, 31)),
    "n.t.b.": None,
}
HEAD = "routekaart: {naam: Proef}\nfasen: [{id: een, naam: Een}]\nleefgebieden: [{id: wonen, naam: Wonen}]\n"


class Row(NamedTuple):
    """A kalenderregel as the model knows it: who it is, its id, moment and file, or that it isn't there."""

    titel: str
    id: str
    moment: str
    file: str
    present: bool = True


class Edit(NamedTuple):
    """What a commit does to one row; each part may be left out."""

    row: int
    moment: str | None
    renamed: bool
    file: str | None
    removed: bool


EDITS = st.builds(
    Edit,
    st.integers(0, len(TITLES) - 1),
    st.none() | st.sampled_from(list(MOMENTS)),
    st.sampled_from([False, False, False, True]),
    st.none() | st.sampled_from(["a", "b", "map/c"]),
    st.sampled_from([False, False, False, False, True]),
)


class Step(NamedTuple):
    """A step of the main line: commits of one edit each, and whether they come in by a merge; and how files look."""

    edits: list[Edit]
    merged: bool
    layout: int


STEPS = st.builds(Step, st.lists(EDITS, min_size=1, max_size=2), st.booleans(), st.integers(0, 2))


def edited(rows: tuple[Row, ...], edit: Edit, number: int) -> tuple[Row, ...]:
    row = rows[edit.row]
    if edit.removed:
        row = row._replace(present=not row.present)
    elif row.present:
        row_id = f"rij-{edit.row}-{number}" if edit.renamed else row.id
        row = row._replace(moment=edit.moment or row.moment, file=edit.file or row.file, id=row_id)
    return (*rows[: edit.row], row, *rows[edit.row + 1 :])


def text(row: Row, layout: int) -> str:
    """The row as a record, written in one of three ways."""
    fields = [f"id: {row.id}", "fase: een", f"moment: '{row.moment}'", f"omschrijving: {row.titel}", "onderdeel: Wonen"]
    if layout == 0:
        return f"  - {{{', '.join(fields)}}}\n"
    if layout == 1:
        fields.reverse()
    return "  # een regel\n  - " + "\n    ".join(fields) + "\n"


def files(rows: tuple[Row, ...], layout: int) -> dict[str, str]:
    contents = {"kop.yaml": HEAD}
    for row in rows if layout else rows[::-1]:
        if row.present:
            name = f"{row.file}.yaml"
            contents[name] = contents.get(name, "kalender:\n") + text(row, layout)
    return contents


class Stream:
    """A stream for `git fast-import`: commits of whole folders."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.last = 0

    def commit(self, contents: dict[str, str], parents: list[int]) -> int:
        """Add a commit with these files, after these commits; gives its mark."""
        self.last += 1
        seconds = 1630500000 + self.last * 86_400
        self.lines += ["commit refs/heads/main", f"mark :{self.last}"]
        self.lines += [f"committer Proef <proef@example.org> {seconds} +0200", "data 0"]
        if parents:
            self.lines.append(f"from :{parents[0]}")
        self.lines += [f"merge :{parent}" for parent in parents[1:]]
        self.lines.append("deleteall")
        for name, content in contents.items():
            self.lines += [f"M 100644 inline roadmap/{name}", f"data {len(content.encode())}", content]
        return self.last


def plain_steps(moments: list[str | None]) -> list[tuple[str, int]]:
    """The kind and days of each step that a mijlpaal makes through these moments; None where it isn't there."""
    days = [MOMENTS[moment] for moment in moments if moment is not None]
    spans = [span for span in days if span is not None]
    steps: list[tuple[str, int]] = []
    for (old_begin, old_eind), (begin, eind) in pairwise(spans):
        if (old_begin, old_eind) == (begin, eind):
            continue
        if old_begin <= begin and eind <= old_eind:
            soort = "verfijnd"
        elif begin <= old_begin and old_eind <= eind:
            soort = "vergroofd"
        else:
            soort = "later" if eind > old_eind else "eerder"
        steps.append((soort, (eind - old_eind).days if soort in ("later", "eerder") else 0))
    return steps


@settings(max_examples=40)
@given(st.lists(STEPS, max_size=7))
def test_a_history_gives_what_a_model_in_memory_gives(steps: list[Step]) -> None:
    rows = tuple(Row(titel, f"rij-{number}", "Q4 2021", "a") for number, titel in enumerate(TITLES))
    stream = Stream()
    main = stream.commit(files(rows, 0), [])
    states = [rows]
    for step in steps:
        before, tip = main, main
        for edit in step.edits:
            rows = edited(rows, edit, stream.last)
            tip = stream.commit(files(rows, step.layout), [tip])
            if not step.merged:
                states.append(rows)
        main = stream.commit(files(rows, step.layout), [before, tip]) if step.merged else tip
        states.append(rows)
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(Path(folder) / "repo")
        repository.git("fast-import", "--quiet", "--force", given="\n".join([*stream.lines, ""]).encode())
        repository.git("reset", "--quiet", "--hard", "main")
        opened = open_repository(Settings(repository.roadmap, geen_snapshot=True))
        history = history_of(opened)
    moves = verloop(history, None, history.line.last, date(2021, 10, 4), everything=True)
    answer: dict[str, list[tuple[str, int | None]]] = {}
    for beweging in moves.bewegingen:
        answer[beweging.titel] = [(stap.soort, stap.dagen) for stap in beweging.stappen]
    expected: dict[str, list[tuple[str, int]]] = {}
    for number, titel in enumerate(TITLES):
        stood = [state[number].moment if state[number].present else None for state in states]
        expected[titel] = plain_steps(stood)
    assert answer == expected
