"""What tests share: a routekaart out of a docstring, a command line that runs in this process, golden files."""

import io
import os
import re
import shutil
import signal
import sys
import tempfile
import textwrap
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from routehln.cli.program import run
from routehln.files.read.read import Reading, read_routekaart
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks import check
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

# Where the tests run as a background job Ctrl-C is ignored, and every command that they start would ignore it too.
signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["problems", "history", "moving", "comparing", "oosterveld"]

# A slow machine is no failure, and a run that failed fails again.
settings.register_profile(
    "routehln", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], max_examples=100
)
settings.load_profile("routehln")

REPOSITORY = Path(__file__).parent.parent
ROADMAP = REPOSITORY / "roadmap"
# The shipped routekaart outside this repository: what commands print must not depend on who cloned how much of it.
_FOLDER = tempfile.TemporaryDirectory(prefix="routehln-")
APART = shutil.copytree(ROADMAP, Path(_FOLDER.name) / "roadmap")
GOLDEN = Path(__file__).parent / "golden"

# The programme that every docstring's records belong to; a docstring may bring a head of its own.
HEAD = """
routekaart:
  naam: Proef
  onderdelen: [{id: programmabreed, naam: Programmabreed}, {id: organisatie, naam: Organisatie}]
"""
PROGRAMME = """
fasen:
  - {id: verkennen, nummer: 1, naam: Verkennen}
  - {id: ontwerpen, nummer: 2, naam: Ontwerpen}
leefgebieden:
  - {id: leren, naam: Leren}
  - {id: werken, naam: Werken, aliassen: [Werk]}
  - {id: wonen, naam: Wonen}
"""


class Outcome(NamedTuple):
    """How a command line ended; `out` may hold what a terminal was told."""

    code: int
    out: str
    err: str


Ask = Callable[..., Outcome]
Golden = Callable[[str, str], None]
BeforeOpen = Callable[[Callable[[str, int], None]], None]


@pytest.fixture(autouse=True)
def _quiet_world(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No variable of this machine changes an answer; 'today' is 4 October 2021, a terminal is 80 wide."""
    for name in ("ROUTEHLN_ROADMAP", "FORCE_COLOR", "CLICOLOR_FORCE", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_COLOR", "")  # none, and put back where --geen-kleur sets it
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "0")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.getbasetemp()))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1633341600")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("PAGER", "cat")


@pytest.fixture
def roadmap(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder `roadmap/` with the test's docstring as one file and PROGRAMME as another."""
    folder = tmp_path / "roadmap"
    folder.mkdir()
    text = textwrap.dedent(request.function.__doc__ or "")
    head = "" if re.search("^routekaart:", text, re.MULTILINE) else HEAD
    (folder / "a-programma.yaml").write_text(head + PROGRAMME, encoding="utf-8")
    (folder / "kalender.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def reading(roadmap: Path) -> Reading:
    """What was read from the docstring's routekaart, and what was wrong with it."""
    return read_routekaart(roadmap)


@pytest.fixture
def routekaart(reading: Reading) -> Routekaart:
    """The docstring's routekaart, which must be sound."""
    assert not reading.bevindingen, [str(bevinding) for bevinding in reading.bevindingen]
    return reading.routekaart


@pytest.fixture
def mijlpaal(routekaart: Routekaart) -> Mijlpaal:
    """The one mijlpaal that the docstring's records are."""
    [only] = mijlpalen(routekaart)
    return only


@pytest.fixture
def on(mijlpaal: Mijlpaal) -> Callable[[str], Mijlpaal]:
    """The docstring's one mijlpaal as it stands on a day, as `on("2021-10-04")`."""
    return lambda day: on_day([mijlpaal], date.fromisoformat(day))[0]


@pytest.fixture
def hits(reading: Reading) -> Callable[[str], list[str]]:
    """What one rule of `check` finds in the docstring's routekaart, as `line:column ernst id melding`."""
    assert not reading.bevindingen, [str(bevinding) for bevinding in reading.bevindingen]

    def _hits(rule: str) -> list[str]:
        broken = [bevinding for bevinding in check(reading.routekaart, complete=True) if bevinding.regel_id == rule]
        assert {bevinding.plaats.bestand for bevinding in broken} <= {"roadmap/kalender.yaml"}
        return [
            f"{bevinding.plaats.regel}:{bevinding.plaats.kolom} {bevinding.ernst} {bevinding.id} {bevinding.melding}"
            for bevinding in broken
        ]

    return _hits


@pytest.fixture
def ask(capfdbinary: pytest.CaptureFixture[bytes]) -> Ask:
    """Run a command line in this process, as `ask("due", "--maand", "2021-10", roadmap=folder)`."""

    def _ask(*args: str, roadmap: Path = APART) -> Outcome:
        capfdbinary.readouterr()
        named = [] if "moment" in args[:1] else ["--roadmap", str(roadmap)]
        code = run([*named, *args])
        out, err = capfdbinary.readouterr()
        return Outcome(code, out.decode("utf-8"), err.decode("utf-8"))

    return _ask


def said(roadmap: Path, *args: str) -> tuple[int, bytes, str]:
    """The exit code of a command line, and what it told stdout and stderr."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = run(["--roadmap", str(roadmap), *args])
    return code, out.buffer.getvalue(), err.buffer.getvalue().decode()


class Terminal(io.TextIOWrapper):
    """Bytes that say they are a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def on_terminal(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Run a command line as if on a colour terminal of 80 columns, as `on_terminal("due", width=120)`."""

    def _on_terminal(*args: str, width: int = 80, roadmap: Path = APART) -> Outcome:
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.delenv("COLORTERM", raising=False)
        out = Terminal(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            code = run(["--roadmap", str(roadmap), *args])
        out.seek(0)
        return Outcome(code, out.read(), "")

    return _on_terminal


@pytest.fixture
def before_open(monkeypatch: pytest.MonkeyPatch) -> BeforeOpen:
    """Let something happen just before the system opens a file, as `before_open(lambda path, flags: ...)`."""
    real = os.open

    def _before_open(happen: Callable[[str, int], None]) -> None:
        def _open(path: str | Path, flags: int, *mode: int) -> int:
            happen(str(path), flags)
            return real(path, flags, *mode)

        monkeypatch.setattr(os, "open", _open)

    return _before_open


@pytest.fixture
def golden() -> Golden:
    """Compare with a file under tests/golden; `make golden` writes them anew."""

    def compare(name: str, found: str) -> None:
        file = GOLDEN / name
        if os.environ.get("GOLDEN") == "write":
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(found, encoding="utf-8", newline="")
        assert file.exists(), f"{file} is missing: run 'make golden' and read what it wrote"
        assert found == file.read_bytes().decode("utf-8"), "as intended? 'make golden', and read the diff"

    return compare


@pytest.fixture
def has_pango() -> None:
    """WeasyPrint and the system's pango; where they are missing a test of PDF is skipped."""
    try:
        import_module("weasyprint")
    except (ImportError, OSError):
        pytest.skip("weasyprint of pango ontbreekt; zie de README")
