"""A write that fails or dies at any step: each file is the old one or the new one, and the next command works."""

import errno
import io
import itertools
import os
import random
import re
import shutil
import signal
import subprocess
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, Self

import pytest
from conftest import HEAD, PROGRAMME, Ask, BeforeOpen
from problems import Lay

from routehln.cli.program import run
from routehln.files.disk.edit import Edit
from routehln.files.disk.write import SUFFIX, NotWritten, locked, write
from routehln.model.records.place import FileName

OLD, NEW = [b"oud\n" * size for size in (40_000, 1, 2)], [b"nieuw\n" * size for size in (40_000, 2, 1)]
STEPS = ("open", "fdopen", "fsync", "fchown", "fchmod", "replace", "unlink")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this machine has no fork, kill or lock to test with")


class Files:
    """Three files, one of them in a folder of its own, and what is to become of them."""

    def __init__(self, root: Path, count: int) -> None:
        self.folder = root / "roadmap"
        (self.folder / "diep").mkdir(parents=True, exist_ok=True)
        self.files = [self.folder / name for name in ("a.yaml", "diep/b.yaml", "c.yaml")][:count]
        self.reset()

    def reset(self) -> None:
        for file, old in zip(self.files, OLD, strict=False):
            file.write_bytes(old)

    @property
    def edits(self) -> list[Edit]:
        return [
            Edit(file, FileName("", file.name), file.read_bytes(), new)
            for file, new in zip(self.files, NEW, strict=False)
        ]

    @property
    def are_old(self) -> bool:
        return [file.read_bytes() for file in self.files] == OLD[: len(self.files)]

    @property
    def are_whole(self) -> bool:
        return all(file.read_bytes() in (OLD[at], NEW[at]) for at, file in enumerate(self.files))

    @property
    def strays(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if SUFFIX in path.name]

    def check_that_the_next_one_works(self) -> None:
        with locked(self.folder):
            assert self.strays == []
            write(self.edits)
        assert [file.read_bytes() for file in self.files] == NEW[: len(self.files)]
        assert self.strays == []


@pytest.fixture(params=[1, 3], ids=["one file", "three files"])
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Files:
    return Files(tmp_path, request.param)


class Faulty:
    """The operations of a write, counted; at step `at` (or from there on) `fail` is what happens instead."""

    def __init__(self, at: int, fail: Callable[[], object], *, ever_after: bool = False) -> None:
        self.at, self.fail, self.ever_after = at, fail, ever_after
        self.count = 0

    def step(self) -> None:
        self.count += 1
        if self.count == self.at or (self.ever_after and self.count > self.at):
            self.fail()

    def patched(self, name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def operation(*args: Any, **kwargs: Any) -> Any:
            self.step()
            if name == "fdopen":
                return io.BufferedWriter(Halfway(self, args[0]))
            return real(*args, **kwargs)

        return operation

    def __enter__(self) -> Self:
        self.patch = pytest.MonkeyPatch()
        for name in STEPS:
            self.patch.setattr(os, name, self.patched(name))
        return self

    def __exit__(self, *_: object) -> None:
        self.patch.undo()


class Halfway(io.FileIO):
    """A file whose writing takes two steps, so that it can end halfway."""

    def __init__(self, faulty: Faulty, handle: int) -> None:
        super().__init__(handle, "w")
        self.faulty = faulty

    def write(self, data: Any) -> int:
        half = super().write(bytes(data)[: len(data) // 2])
        self.faulty.step()
        return half + super().write(bytes(data)[half:])


def refuse() -> NoReturn:
    raise OSError(errno.EIO, "stuk")


def interrupt() -> NoReturn:
    raise KeyboardInterrupt


def every_step(files: Files, fail: Callable[[], object], *, ever_after: bool = False) -> Iterator[Faulty]:
    """Write with a fault at step 1, at step 2, and so on until a write has no such step."""
    for at in itertools.count(1):
        files.reset()
        with Faulty(at, fail, ever_after=ever_after) as faulty:
            yield faulty
        if faulty.count < at:
            assert at > 6 * len(files.files), "these are fewer steps than a write has"
            return


@pytest.mark.parametrize("fail", [refuse, interrupt])
def test_a_step_that_fails_leaves_every_file_as_it_was(files: Files, fail: Callable[[], object]) -> None:
    for faulty in every_step(files, fail):
        with suppress(NotWritten, OSError, KeyboardInterrupt):
            write(files.edits)
        if faulty.count >= faulty.at:
            assert files.are_old
            assert len(files.strays) <= 1  # where the step that failed was the clearing itself
    files.reset()
    files.check_that_the_next_one_works()


def test_a_disk_that_refuses_everything_from_some_step_on_leaves_no_half_file(files: Files) -> None:
    for faulty in every_step(files, refuse, ever_after=True):
        with suppress(NotWritten, OSError):
            write(files.edits)
        if faulty.count >= faulty.at:
            assert files.are_whole
    files.check_that_the_next_one_works()


def in_child(task: Callable[[], int | None]) -> int:
    """Run the task in a process of its own, which ends without a word; gives its id."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a test runner's threads; the child touches none of them
        child = os.fork()
    if child:
        return child
    code = 1
    try:
        for stream in (1, 2):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
        code = task() or 0
    finally:
        os._exit(code)


def ended(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_process_that_dies_at_any_step_leaves_whole_files(files: Files) -> None:
    for at in itertools.count(1):
        files.reset()

        def die(at: int = at) -> None:
            with locked(files.folder), Faulty(at, lambda: os._exit(9)):
                write(files.edits)

        code = ended(in_child(die))
        assert files.are_whole
        files.check_that_the_next_one_works()
        if code == 0:
            return


def test_kill_at_any_moment_leaves_whole_files(files: Files) -> None:
    def to_and_fro() -> None:
        for texts in itertools.cycle((NEW, OLD)):
            with locked(files.folder):
                write(
                    [
                        Edit(file, FileName("", ""), file.read_bytes(), new)
                        for file, new in zip(files.files, texts, strict=False)
                    ]
                )

    chance = random.Random(2021)  # noqa: S311  # when to kill is no secret
    for _ in range(12):
        child = in_child(to_and_fro)
        time.sleep(chance.uniform(0.001, 0.03))
        os.kill(child, signal.SIGKILL)
        ended(child)
        assert files.are_whole
    files.check_that_the_next_one_works()


def test_a_limit_on_file_size_leaves_the_old_file(files: Files) -> None:
    """The system refuses halfway through the bytes, as a full disk does."""
    resource = pytest.importorskip("resource", reason="this machine has no limits to set")

    def write_within_limits() -> int:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        with suppress(NotWritten, OSError):
            write(files.edits)
            return 0
        return 7

    assert ended(in_child(write_within_limits)) == 7
    assert (files.are_old, files.strays) == (True, [])


def test_a_full_disk_leaves_the_old_files(tmp_path: Path) -> None:
    disk = tmp_path / "schijf"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "routehln-test", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("here no small disk can be made to fill")
    try:
        files = Files(disk, 3)
        (disk / "vol").write_bytes(b"x" * 300_000)
        with pytest.raises(NotWritten, match="de schijf is vol; er is niets geschreven"):
            write(files.edits)
        assert (files.are_old, files.strays) == (True, [])
        (disk / "vol").unlink()
        files.check_that_the_next_one_works()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def a_hundred(which: str, folder: Path) -> int:
    return max(run(["--roadmap", str(folder), "set", f"kal-{n}", which, f"{which} {n}"]) for n in range(100))


def test_two_processes_that_write_a_hundred_changes_each_lose_nothing(lay: Lay, ask: Ask) -> None:
    row = "fase: verkennen, moment: oktober 2021, omschrijving: Iets, onderdeel: Wonen"
    rows = "".join(f"- {{id: kal-{n}, {row}}}  # {n}\n" for n in range(100))
    folder = lay({"a.yaml": HEAD + PROGRAMME, "b.yaml": f"kalender:\n{rows}"})
    one, other = (in_child(partial(a_hundred, key, folder)) for key in ("eigenaar", "toelichting"))
    assert (ended(one), ended(other)) == (0, 0)
    lines = (folder / "b.yaml").read_text().splitlines()[1:]
    expected = [
        f"- {{id: kal-{n}, {row}, eigenaar: eigenaar {n}, toelichting: toelichting {n}}}  # {n}" for n in range(100)
    ]
    assert lines == expected
    assert ask("check", roadmap=folder).code == 0


KAART = """
kalender:
- id: a
  fase: verkennen
  moment: oktober 2021
  omschrijving: Iets
  onderdeel: Wonen
"""


@pytest.fixture
def kaart(lay: Lay) -> Path:
    return lay({"a.yaml": HEAD + PROGRAMME + KAART})


@pytest.mark.parametrize(
    ("operation", "number", "sentence"),
    [
        ("fsync", errno.ENOSPC, "de schijf is vol"),
        ("open", errno.EROFS, "hier kan niet geschreven worden"),
        ("replace", errno.EACCES, "geen toegang"),
    ],
)
def test_a_command_says_why_the_system_refused(  # noqa: PLR0917  # three facts, three fixtures
    operation: str, number: int, sentence: str, kaart: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, before = getattr(os, operation), (kaart / "a.yaml").read_bytes()

    def fail(*args: Any, **kwargs: Any) -> Any:
        if operation == "open" and not args[1] & os.O_CREAT:
            return real(*args, **kwargs)
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(os, operation, fail)
        found = ask("set", "a", "eigenaar", "GGD", roadmap=kaart)
    assert (found.code, found.err) == (2, f"fout: roadmap/a.yaml: {sentence}; er is niets geschreven\n")
    assert ((kaart / "a.yaml").read_bytes(), list(kaart.iterdir())) == (before, [kaart / "a.yaml"])
    assert ask("set", "a", "eigenaar", "GGD", roadmap=kaart).code == 0


def test_ctrl_c_while_another_command_writes(kaart: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(fcntl, "flock", lambda *_: interrupt())
    found = ask("set", "a", "eigenaar", "GGD", roadmap=kaart)
    assert found.code in {2, 130}
    assert (kaart / "a.yaml").read_text() == HEAD + PROGRAMME + KAART


def test_a_file_that_someone_changes_meanwhile_is_refused(kaart: Path, ask: Ask, before_open: BeforeOpen) -> None:
    """An editor saves whenever the file, or the new one beside it, is opened once more after the first look at it."""
    file, before = kaart / "a.yaml", HEAD + PROGRAMME + KAART
    times, after = 0, f"{before}# van een ander\n"

    def save(path: str, _flags: int) -> None:
        nonlocal times
        times -= file.name in path
        if times == 0:
            file.write_text(after)

    before_open(save)
    for at in itertools.count(2):
        file.write_text(before)
        times = at
        found = ask("set", "a", "eigenaar", "GGD", roadmap=kaart)
        if times > 0:
            assert found.code == 0
            assert at > 2, "it must be opened to be read, and again to be written"
            return
        assert found.code == 2
        assert re.search("roadmap/a.yaml is veranderd sinds .* gelezen werd; er is niets geschreven", found.err)
        assert file.read_text() == after
