"""What others do while a change is shown: a full pipe keeps the diff waiting, as a pager does (contract section 6)."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

LONG = "woord " * 20_000  # a diff that no pipe takes at once
STEPS = """
kalender:
  - {id: kal-1, fase: verkennen, moment: mei 2022, omschrijving: Plan, onderdeel: Wonen}
"""
STOP = "tussenstops: [{id: plan, titel: Plan vaststellen, onderdeel: Wonen}]\n"
PLANS = {"set": ["kal-1", "toelichting", LONG], "reconcile": ["--koppel", "kal-1=plan", "--reden", LONG]}


@pytest.fixture
def folder(roadmap: Path) -> Path:
    """A routekaart of three files."""
    (roadmap / "kalender.yaml").write_text(STEPS)
    (roadmap / "stops.yaml").write_text(STOP)
    return roadmap


def start(folder: Path, command: str, *args: str) -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "routehln", command, *args, "--roadmap", str(folder)]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@contextmanager
def shown(folder: Path, command: str) -> Iterator[subprocess.Popen[bytes]]:
    """A command whose diff is being read."""
    process = start(folder, command, *PLANS[command])
    assert process.stdout
    process.stdout.read(1)
    yield process


def to_a_symlink(folder: Path) -> None:
    outside = folder.parent / "buiten.yaml"
    outside.write_text(STEPS)
    (folder / "kalender.yaml").unlink()
    (folder / "kalender.yaml").symlink_to(outside)


def without_the_tussenstop(folder: Path) -> None:
    (folder / "stops.yaml").write_text(STOP.replace("id: plan", "id: ander"))


@pytest.mark.parametrize("meanwhile", [to_a_symlink, without_the_tussenstop])
@pytest.mark.parametrize("command", PLANS)
def test_nothing_is_written_where_any_file_is_no_longer_what_it_was(
    folder: Path, command: str, meanwhile: Callable[[Path], None]
) -> None:
    with shown(folder, command) as process:
        meanwhile(folder)
        _, messages = process.communicate(timeout=30)
    assert (process.returncode, b"er is niets geschreven" in messages) == (2, True)
    assert (folder / "kalender.yaml").read_text() == STEPS


def test_fmt_writes_nothing_outside_either(folder: Path) -> None:
    file, outside = folder / "kalender.yaml", folder.parent / "buiten.yaml"
    ugly = STEPS + "".join(
        f"  - {{id: a-{number}, fase: verkennen, moment: mei 2022, omschrijving: {LONG[:90]}, onderdeel: Wonen}}\n"
        for number in range(900)
    )
    file.write_text(ugly)
    process = start(folder, "fmt")
    assert process.stdout
    process.stdout.read(1)
    file.rename(outside)
    file.symlink_to(outside)
    _, messages = process.communicate(timeout=30)
    assert (process.returncode, b"er is niets geschreven" in messages) == (2, True)
    assert outside.read_text() == ugly


def test_who_waits_for_another_writer_is_told(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    process = start(folder, "set", "kal-1", "eigenaar", "GGD")
    assert process.stderr
    assert process.stderr.readline().decode() == "Een andere opdracht schrijft nu in deze map; even wachten.\n"
    assert process.poll() is None
    os.close(handle)
    process.communicate(timeout=30)
    assert process.returncode == 0
