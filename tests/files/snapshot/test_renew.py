"""After an edit of a few files only those are read, and the answer is what it is when all are."""

import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from copy import deepcopy
from itertools import count
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, said
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from watching import heard, read

from routehln.files.snapshot.door import seal
from routehln.files.snapshot.stamps import TICK

QUESTIONS = (
    ("list", "--formaat", "json"),
    ("due", "--alle", "--peildatum", "2022-03-01", "--formaat", "json"),
    ("agenda", "2021-11", "--formaat", "json"),
    ("agenda", "--gremium", "raad", "--peildatum", "2022-03-01", "--formaat", "json"),
    ("agenda", "Alliantieoverleg 17 mei 2022", "--formaat", "json"),
    ("besluitenlijst", "2022-05", "--formaat", "json"),
    ("show", "kal-1", "--formaat", "json"),
)
GREMIA = """
gremia:
  - {id: ao, naam: Alliantieoverleg, besluitvormend: true}
  - {id: raad, naam: Raad}
overleggen: [{id: gepland, gremium: ao, datum: 2022-01-18}]
besluiten: [{overleg: 2021-10, mijlpaal: kal-1, uitkomst: vastgesteld}]
acties: [{id: bel, tekst: Bel, moment: Alliantieoverleg januari 2022, mijlpaal: kal-1}]
"""
FILES = ("b.yaml", "c.yaml", "onder/d.yaml")
STOPS, ROWS = ("stop-1", "stop-2", "stop-3"), ("kal-1", "kal-2", "kal-3", "kal-4", "kal-5")
MOMENTS = (
    *("oktober 2021", "Alliantieoverleg november 2021", "overleg mei 2022", "Raad mei 2022", "elk jaar", "2022"),
    *("Alliantieoverleg 3 mei 2022", "Alliantieoverleg 17 mei 2022", "Alliantieoverleg 18 januari 2022"),
    *(
        "Raad 3 mei 2022",
        "jaarlijks vanaf Raad mei 2022",
        "jaarlijks vanaf overleg januari 2021",
        "raadsvergadering mei 2022",
    ),
)
OTHER_KEYS = ("fasen: [{id: later, naam: Later}]\n", "kalender: [\n", "onbekend: 1\n")
file, moment = st.sampled_from(FILES), st.sampled_from(MOMENTS)
stop, row, step = (st.sampled_from(ids) for ids in (STOPS, ROWS, (*STOPS, *ROWS)))


class Routekaart(RuleBasedStateMachine):
    """Steps that are tied to steps in other files, put, moved, repeated and taken away, one file at a time."""

    renewed = 0

    def __init__(self) -> None:
        super().__init__()
        self.top = Path(tempfile.mkdtemp())
        self.folder = self.top / "roadmap"
        (self.folder / "onder").mkdir(parents=True)
        self.steps: dict[str, dict[str, str]] = {name: {} for name in FILES}
        self.sound, self.wrong = deepcopy(self.steps), 0
        self.more = dict.fromkeys(FILES, "")
        self.patch = pytest.MonkeyPatch()
        self.patch.setenv("XDG_CACHE_HOME", str(self.top / "cache"))
        self.patch.setenv("ROUTEHLN_SNAPSHOT", "1")
        self.patch.setenv("SOURCE_DATE_EPOCH", "1633341600")
        self.edited, self.ahead, now = False, 0, time.time_ns
        self.patch.setattr(time, "time_ns", lambda: now() + self.ahead)
        (self.folder / "a.yaml").write_text(HEAD + PROGRAMME + GREMIA, encoding="utf-8")

    def teardown(self) -> None:
        self.patch.undo()
        shutil.rmtree(self.top)

    @initialize()
    def some_steps(self) -> None:
        self.steps["b.yaml"] = {"stop-1": tussenstop("stop-1", "mei 2022", None)}
        self.steps["c.yaml"] = {"kal-1": kalenderregel("kal-1", "oktober 2021", "stop-1", None)}
        self.steps["onder/d.yaml"] = {"kal-2": kalenderregel("kal-2", "2022", None, "kal-1")}
        self.write(*FILES)

    @rule(name=file, step_id=row, moment=moment, link=st.none() | stop, double=st.none() | row)
    def put_a_row(self, name: str, step_id: str, moment: str, link: str | None, double: str | None) -> None:
        if not any(link in steps for steps in self.steps.values()):
            link = None
        self.put(name, step_id, kalenderregel(step_id, moment, link, double))

    @rule(name=file, step_id=stop, moment=moment, double=st.none() | stop)
    def put_a_stop(self, name: str, step_id: str, moment: str, double: str | None) -> None:
        self.put(name, step_id, tussenstop(step_id, moment, double))

    @rule(name=file, step_id=row, link=st.just("stop-9") | stop)
    def put_again(self, name: str, step_id: str, link: str) -> None:
        """Perhaps in two files at once, or with a link to nothing."""
        self.steps[name][step_id] = kalenderregel(step_id, "2022", link)
        self.write(name)

    @rule(step_id=step, at=st.integers(0, 2))
    def take_away(self, step_id: str, at: int) -> None:
        names = [name for name in FILES if step_id in self.steps[name]]
        if names:
            name = names[at % len(names)]
            del self.steps[name][step_id]
            self.write(name)

    @rule(step_id=step, to=file)
    def move(self, step_id: str, to: str) -> None:
        """Two edits: for a moment two files have it, or none."""
        name = next((path for path in FILES if step_id in self.steps[path] and path != to), None)
        if name:
            self.steps[to][step_id] = self.steps[name].pop(step_id)
            first, second = sorted([name, to])
            self.write(first)
            self.same()
            self.write(second)

    @rule(name=file)
    def shift(self, name: str) -> None:
        """Every line of the file is another."""
        self.more[name] += "# regel\n"
        self.write(name)

    @rule(name=file, keys=st.sampled_from(OTHER_KEYS))
    def something_else_for_a_while(self, name: str, keys: str) -> None:
        """A key that is no list of steps, or a file that can't be read."""
        before, self.more[name] = self.more[name], keys
        self.write(name)
        self.same()
        self.more[name] = before
        self.write(name)

    @rule()
    def wait(self) -> None:
        """From here on times tell enough."""
        self.ahead = 2 * TICK
        self.same()
        time.sleep(0.02)  # beyond the tick of this file system's clock
        self.ahead = 0

    @invariant()
    def well(self) -> None:
        """What is wrong for two steps on end is mended."""
        self.same()
        if self.wrong < 2:
            return
        self.steps = deepcopy(self.sound)
        self.write(*FILES)
        self.same()

    def same(self) -> None:
        for question in QUESTIONS:
            with heard("shutil.copyfile") as copies:  # what is renewed begins as a copy
                answer = said(self.folder, *question)
            type(self).renewed += self.edited and bool(copies)
            self.edited = False
            assert answer == said(self.folder, "--geen-snapshot", *question)
            if answer[0] == 2 and question[0] == "list":
                self.wrong += 1
                return  # and so does every other question
        self.wrong, self.sound = 0, deepcopy(self.steps)

    def put(self, name: str, step_id: str, text: str) -> None:
        """Where it is, or else in this file."""
        name = next((path for path in FILES if step_id in self.steps[path]), name)
        self.steps[name][step_id] = text
        self.write(name)

    def write(self, *names: str) -> None:
        for name in names:
            stops = [text for step_id, text in self.steps[name].items() if step_id in STOPS]
            rows = [text for step_id, text in self.steps[name].items() if step_id in ROWS]
            text = self.more[name] + "".join(["kalender:\n", *rows, "tussenstops:\n", *stops])
            (self.folder / name).write_text(text, encoding="utf-8")
        self.edited = True


def tussenstop(step_id: str, moment: str, double: str | None) -> str:
    return f"  - {{id: {step_id}, titel: Stop {step_id}, onderdeel: Leren, moment: {moment}{_repeats(double)}}}\n"


def kalenderregel(step_id: str, moment: str, link: str | None = None, double: str | None = None) -> str:
    linked = f", tussenstop: {link}" if link else ""
    return (
        f"  - {{id: {step_id}, fase: '1', moment: {moment}, omschrijving: Rij {step_id}, onderdeel: Leren{linked}"
        f"{_repeats(double)}}}\n"
    )


def _repeats(double: str | None) -> str:
    return f", afstemming: {{dubbel_van: {double}}}" if double else ""


def test_whatever_is_edited_the_answers_are_the_same() -> None:
    Routekaart.renewed = 0
    run_state_machine_as_test(Routekaart, settings=settings(max_examples=12, stateful_step_count=10, deadline=None))
    assert Routekaart.renewed > 50, Routekaart.renewed


ALL = {"a.yaml", "b.yaml", "c.yaml"}


class Edited:
    """A folder of three files of which one is edited at a time, so long ago that times tell enough."""

    def __init__(self, top: Path) -> None:
        self.folder = top / "roadmap"
        self.folder.mkdir()
        self.lay("a.yaml", HEAD + PROGRAMME)
        self.lay("b.yaml", "tussenstops:\n" + tussenstop("stop-1", "mei 2022", None))
        self.lay("c.yaml", "kalender:\n" + kalenderregel("kal-1", "juni 2022", "stop-1"))

    def lay(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def asked(self) -> set[str]:
        """Ask, and see that the answer is right; gives the files that were read for it."""
        time.sleep(0.02)  # beyond the tick of this file system's clock
        with read() as names:
            answer = said(self.folder, "list", "--formaat", "json")
        assert answer == said(self.folder, "--geen-snapshot", "list", "--formaat", "json")
        return names


@pytest.fixture
def edited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edited:
    """The folder, with a snapshot of it."""
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 2 * TICK)
    folder = Edited(tmp_path)
    assert folder.asked() == ALL
    assert folder.asked() == set()
    return folder


@pytest.mark.parametrize(
    "text",
    [
        "kalender:\n" + kalenderregel("kal-1", "juli 2022", "stop-1"),
        "\n\nkalender:\n" + kalenderregel("kal-1", "juni 2022", "stop-1"),
        "kalender:\n" + kalenderregel("kal-1", "juni 2022"),
        "kalender:\n" + kalenderregel("kal-2", "Alliantieoverleg mei 2023", "stop-1"),
        "kalender:\n" + kalenderregel("kal-1", "juni 2022", "stop-1", "kal-7"),
        "kalender: [&een {id: kal-1, fase: '1', moment: mei, omschrijving: X, onderdeel: Leren}]",
        "kalender:",
        "# leeg",
        "",
    ],
)
def test_an_edit_of_steps_is_read_alone(edited: Edited, text: str) -> None:
    edited.lay("c.yaml", text)
    assert edited.asked() == {"c.yaml"}
    assert edited.asked() == set()


@pytest.mark.parametrize(
    "text",
    [
        "kalender:\n" + kalenderregel("kal-1", "juni 2022", "stop-9"),
        "kalender:\n" + kalenderregel("stop-1", "juni 2022"),
        "kalender:\n" + 2 * kalenderregel("kal-1", "juni 2022"),
        "kalender:\n  - {id: kal-1, fase: '7', moment: mei, omschrijving: X, onderdeel: Leren}",
        "kalender:\n  - {id: KAL, fase: '1', moment: mei, omschrijving: X, onderdeel: Leren}",
        "kalender: [null]", "kalender: {}", "kalender: ''", "kalender: [", "- kalender", "onbekend: 1",
        "kalender: []\nkalender: []",
        "<<<<<<< HEAD",
        "kalender: []\nfasen: []",
        "routekaart: {naam: Nog een}",
    ],
)  # fmt: skip
def test_for_anything_else_all_files_are_read(edited: Edited, text: str) -> None:
    edited.lay("c.yaml", text)
    assert edited.asked() == ALL


def test_a_file_with_other_keys_may_have_other_steps(edited: Edited) -> None:
    edited.lay("a.yaml", HEAD + PROGRAMME + "kalender:\n" + kalenderregel("kal-3", "mei 2023", "stop-1"))
    assert edited.asked() == {"a.yaml"}
    edited.lay("a.yaml", HEAD + PROGRAMME.replace("Wonen", "Wooncomfort"))
    assert edited.asked() == ALL


def test_what_was_missing_may_come_later(edited: Edited) -> None:
    """A repeat of what isn't there is a mijlpaal of its own until it is."""
    edited.lay("c.yaml", "kalender:\n" + kalenderregel("kal-1", "juni 2022", None, "kal-7"))
    assert edited.asked() == {"c.yaml"}
    edited.lay("b.yaml", "kalender:\n" + kalenderregel("kal-7", "mei 2022"))
    assert edited.asked() == {"b.yaml"}
    assert '"kal-1"' not in said(edited.folder, "list", "--formaat", "csv")[1].decode()


@pytest.mark.parametrize("name", ["d.yaml", "d.yml"])
def test_another_file_takes_reading_all(edited: Edited, name: str) -> None:
    edited.lay(name, "")
    assert edited.asked() >= ALL
    edited.lay(name, " ")
    edited.asked()
    (edited.folder / name).unlink()
    assert edited.asked() == ALL


def test_where_many_files_have_changed_all_are_read(edited: Edited) -> None:
    """Of more than twenty that is as fast."""
    names = [f"k{number}.yaml" for number in range(25)]
    for text, number, also in (("", 25, ALL), ("# x\n", 20, set[str]()), ("# xx\n", 21, ALL | set(names))):
        for name in names[:number]:
            edited.lay(name, text)
        assert edited.asked() == set(names[:number]) | also


def change(edited: Edited, moment: str = "juli 2023") -> None:
    edited.lay("c.yaml", "kalender:\n" + kalenderregel("kal-1", moment, "stop-1"))


def test_where_it_cant_be_written_the_answer_is_right(edited: Edited, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    change(edited)
    assert edited.asked() == ALL


def test_a_disk_that_is_full_halfway_leaves_the_old_one(edited: Edited, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite says so in the middle of renewing, and there is no room for another either."""
    connect = sqlite3.connect

    class Full(sqlite3.Connection):
        def executemany(self, *_: object) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("database or disk is full")

    def opened(name: object, **options: object) -> sqlite3.Connection:
        return connect(name, **({} if options else {"factory": Full}), **options)  # type: ignore[call-overload, no-any-return]  # as it came

    monkeypatch.setattr(sqlite3, "connect", opened)
    [kept] = (edited.folder.parent / "cache" / "routehln").iterdir()
    before = kept.read_bytes()
    change(edited)
    assert edited.asked() == ALL
    assert kept.read_bytes() == before


def test_a_folder_that_cant_be_written(edited: Edited) -> None:
    folder = edited.folder.parent / "cache" / "routehln"
    folder.chmod(0o500)
    try:
        change(edited)
        edited.asked()
        edited.asked()
    finally:
        folder.chmod(0o700)


def test_another_takes_its_place_meanwhile(edited: Edited, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was reckoned from one snapshot is never put into another."""
    real, [kept] = shutil.copyfile, (edited.folder.parent / "cache" / "routehln").iterdir()

    def meanwhile(source: Path, target: Path, *, follow_symlinks: bool) -> None:
        with closing(sqlite3.connect(kept)) as database, database:
            database.execute("UPDATE programme SET made = 'by another'")
        seal(kept)
        real(source, target, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(shutil, "copyfile", meanwhile)
    change(edited)
    assert edited.asked() == ALL


# Dies at one of the steps in which another snapshot is made: a copy of the old one, what SQLite is told, a rename.
PROGRAM = """
import os, signal, sqlite3, sys
from routehln.cli.program import run
left, connect = int(sys.argv[1]), sqlite3.connect
def step():
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
class Mortal(sqlite3.Connection):
    def execute(self, *args):
        step()
        return super().execute(*args)
    def executemany(self, *args):
        step()
        return super().executemany(*args)
sqlite3.connect = lambda file, **options: connect(file, **{"factory": Mortal} | options)
sys.addaudithook(lambda event, _: step() if event in ("shutil.copyfile", "os.rename") else None)
sys.exit(run(sys.argv[2:]))
"""


def test_whoever_is_killed_halfway_leaves_the_old_one(edited: Edited) -> None:
    for after in count(0, 3):
        change(edited, f"juli {2023 + after}")
        line = [sys.executable, "-c", PROGRAM, str(after), "--roadmap", str(edited.folder), "list"]
        done = subprocess.run(line, capture_output=True, check=False)
        if done.returncode == 0:
            assert after > 9, "these are fewer steps than it takes"
            return
        assert done.returncode == -signal.SIGKILL
        assert edited.asked() == {"c.yaml"}  # from what was kept before
        assert edited.asked() == set()


def test_many_at_once(edited: Edited) -> None:
    """Each asks right after an edit; whoever keeps last, all answers are right, and what is kept is true."""
    change(edited)
    line = [sys.executable, "-m", "routehln", "--roadmap", str(edited.folder), "list", "--formaat", "json"]
    running = [subprocess.Popen(line, stdout=subprocess.PIPE) for _ in range(4)]
    _, out, _ = said(edited.folder, "--geen-snapshot", "list", "--formaat", "json")
    assert [process.communicate()[0] for process in running] == [out] * 4
    edited.asked()
    assert edited.asked() == set()
    assert len(list((edited.folder.parent / "cache" / "routehln").iterdir())) == 1


def test_what_waits_follows_an_edit(edited: Edited) -> None:
    """Who names a mijlpaal in `na` is found by that name, wherever it stands."""
    waiting = "kalender:\n  - {id: kal-1, fase: '1', moment: mei 2022, omschrijving: X, onderdeel: Leren, na: [stop-1]}"
    edited.lay("c.yaml", waiting)
    assert edited.asked() == {"c.yaml"}
    for question in (("show", "stop-1"), ("show", "kal-1"), ("due", "--maand", "2022-05"), ("list", "--zoek", "x")):
        line = (*question, "--formaat", "json")
        answer = said(edited.folder, *line)
        assert answer == said(edited.folder, "--geen-snapshot", *line)
        assert b"kal-1" in answer[1]
    edited.lay("c.yaml", waiting.replace("stop-1", ""))
    assert edited.asked() == {"c.yaml"}
    assert b"kal-1" not in said(edited.folder, "show", "stop-1", "--formaat", "json")[1]
