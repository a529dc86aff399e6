"""Pipes, full disks, closed streams and odd locales: whole processes (contract section 5 and 6)."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import GOLDEN, ROADMAP

ROUTEHLN = (sys.executable, "-m", "routehln")
OCTOBER = ("due", "--maand", "2021-10", "--peildatum", "2021-10-04", "--roadmap", str(ROADMAP))


def shell(line: str, *, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which `routehln` is this one; the exit code is that of the first of a pipe."""
    script = f'routehln() {{ "$PYTHON" -m routehln "$@"; }}\n{line}\nexit ${{PIPESTATUS[0]}}'
    return subprocess.run(
        ["bash", "-c", script],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHON": sys.executable, "ROUTEHLN_ROADMAP": str(ROADMAP), **env},
    )


@pytest.mark.parametrize(
    "env", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LC_ALL": "POSIX"}]
)
def test_the_same_bytes_in_every_locale(env: dict[str, str]) -> None:
    done = subprocess.run([*ROUTEHLN, *OCTOBER], capture_output=True, check=True, env={**os.environ, **env})
    assert done.stdout == (GOLDEN / "due.txt").read_bytes()


def test_help_and_messages_are_utf_8_in_every_locale() -> None:
    done = shell("routehln show --help; routehln due --onderdeel één", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "Toon één record" in done.stdout.decode("utf-8")
    assert "'één'" in done.stderr.decode("utf-8")


@pytest.mark.parametrize(
    "line", ["routehln due --maand 2021-10", "routehln due --help", "routehln list --formaat json"]
)
def test_a_reader_that_goes_away_is_no_error(line: str) -> None:
    done = shell(f"{line} | true")
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
@pytest.mark.parametrize("line", ["routehln list", "routehln moment nu", "routehln due --help"])
def test_a_full_disk_is_said(line: str) -> None:
    done = shell(f"{line} > /dev/full")
    assert (done.returncode, done.stderr.decode()) == (2, "fout: het systeem weigert: de schijf is vol\n")


def test_a_closed_stdout_is_said() -> None:
    done = shell("routehln list >&-")
    assert (done.returncode, done.stderr.decode()) == (2, "fout: er is geen uitvoer; stdout is gesloten\n")


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_messages_that_nobody_takes_do_not_end_up_elsewhere(where: str) -> None:
    done = shell(f"routehln show weg {where}")
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"")


def test_a_pipe_that_does_not_block_gets_all_of_a_long_answer() -> None:
    """What made the pipe (an editor, Node) set O_NONBLOCK; it holds 64 kB, the answer is longer and read slowly."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    line = [*ROUTEHLN, "list", "--formaat", "json", "--roadmap", str(ROADMAP)]
    with subprocess.Popen(line, stdout=writing, stderr=subprocess.PIPE) as process:
        os.close(writing)
        time.sleep(1)
        with os.fdopen(reading, "rb") as stream:
            answer = stream.read()
    assert process.returncode == 0
    assert len(answer) > 65_536
    assert json.loads(answer)["schema"] == "routehln.list/1"


@pytest.mark.parametrize("env", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONUTF8": "0", "LANG": "C"}])
def test_arguments_and_file_names_are_utf_8_in_every_locale(roadmap: Path, env: dict[str, str]) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Wonen}
    """
    renamed = roadmap.rename(roadmap.with_name("kaart-één"))
    done = shell(f"routehln set plan titel 'één café' --roadmap {renamed}", stdin=b"", **env)
    assert (done.returncode, done.stderr.decode()) == (0, "Geschreven: kaart-één/kalender.yaml.\n")
    assert "titel: één café" in (renamed / "kalender.yaml").read_text(encoding="utf-8")


def test_ctrl_c_is_130_without_a_traceback() -> None:
    """Standard input that nobody ends keeps `moment -` waiting; more than a pipe holds is taken once it reads."""
    line = [*ROUTEHLN, "moment", "-"]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.write(b"x" * 2_000_000)
        process.send_signal(signal.SIGINT)
        _, messages = process.communicate(timeout=20)
    assert (process.returncode, messages) == (130, b"")


def test_moments_come_from_stdin_a_line_each() -> None:
    stdin = b"\xef\xbb\xbfQ1 2022\r\n\n5 oktober\xff 2021\n  mei 2022"
    done = shell("routehln moment --formaat json mei\\ 2021 -", stdin=stdin)
    assert done.returncode == 0
    momenten = json.loads(done.stdout)["momenten"]
    assert [moment["tekst"] for moment in momenten] == ["mei 2021", "Q1 2022", "", "5 oktober\ufffd 2021", "  mei 2022"]
    assert [moment["soort"] for moment in momenten] == ["maand", "kwartaal", "geen", "onbekend", "maand"]


def test_no_stdin_is_no_moments() -> None:
    assert json.loads(shell("routehln moment --formaat json -").stdout)["momenten"] == []


def test_a_real_terminal_gets_tables_as_wide_as_their_text() -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    env = {**os.environ, "COLUMNS": "100", "TERM": "xterm-256color"}
    with subprocess.Popen([*ROUTEHLN, *OCTOBER], stdout=theirs, env=env) as process:
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 65536):
                shown += part
        except OSError:  # how Linux says that the other end is gone
            pass
    os.close(ours)
    assert process.returncode == 0
    rule = max(shown.decode("utf-8").splitlines(), key=lambda line: line.count("\u2500"))
    assert 60 < rule.count("\u2500") <= 100
    assert b"\x1b[1;31m" in shown
