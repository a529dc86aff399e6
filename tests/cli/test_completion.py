"""`routehln completion`: what Tab gives, told by the program and seen in real shells (contract section 5)."""

import os
import pty
import select
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROADMAP, Ask

from routehln.cli.program import run

SHELLS = ("bash", "zsh", "fish", "powershell")
START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], 'eval "$(routehln completion bash)"'),
    "zsh": (["zsh", "-f", "-i"], 'autoload -Uz compinit; compinit -u -D; eval "$(routehln completion zsh)"'),
    "fish": (["fish", "--no-config", "-i"], "routehln completion fish | source"),
}

Complete = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def complete(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Complete:
    """Ask what the last word may become, as `complete("show", "kal-00")`; gives the exit code and the lines."""

    def _complete(*words: str, asking: str = "zsh", roadmap: Path = ROADMAP) -> tuple[int, list[str]]:
        monkeypatch.setenv("ROUTEHLN_ROADMAP", str(roadmap))
        capfd.readouterr()
        code = run(["__complete", asking, *words])
        out, err = capfd.readouterr()
        assert err == ""
        return code, out.splitlines()

    return _complete


@pytest.mark.parametrize("shell", SHELLS)
def test_each_script_asks_in_the_name_of_its_shell(ask: Ask, shell: str) -> None:
    assert f" __complete {shell} " in ask("completion", shell).out


@pytest.mark.parametrize(
    ("words", "suggested"),
    [
        (["sh"], ["show\tToon één record: een mijlpaal met alles wat hem noemt, of iets anders met een id."]),
        (
            ["due", "--eig"],
            ["--eigenaar\tAlleen wat van deze eigenaar is, met de naam of het begin daarvan; mag vaker."],
        ),
        (["list", "--status", "a"], ["afgerond"]),
        (["list", "--status", "afgerond", "--status", "v"], ["vervallen"]),
        (["due", "--onderdeel", "w"], ["Werken", "Wonen"]),
        (["due", "--onderdeel=wo"], ["--onderdeel=Wonen"]),
        (["due", "--fase", "aan"], ["Aan de slag"]),
        (["besluit", "ambitie", "--overleg", "2021-1"], ["2021-10", "2021-11", "2021-12"]),
        (["agenda", "2022"], ["2022-03"]),
        (["show", "werken-d"], ["werken-doelstellingen\tVaststellen doelstellingen werk en inkomen"]),
        (
            ["reconcile", "--apart", "kal-001", "--apart", "kal-002"],
            ["kal-002\tUitwerken eerste communicatiestrategie"],
        ),
        (["reconcile", "--koppel", "werken-d"], []),
        (["reconcile", "--koppel", "kal-002"], ["kal-002\tUitwerken eerste communicatiestrategie"]),
        (
            ["reconcile", "--koppel", "kal-001=werken-d"],
            ["kal-001=werken-doelstellingen\tVaststellen doelstellingen werk en inkomen"],
        ),
        (
            ["reconcile", "--koppel=kal-001=werken-d"],
            ["--koppel=kal-001=werken-doelstellingen\tVaststellen doelstellingen werk en inkomen"],
        ),
        (["reconcile", "--koppel", "kal-001=kal"], []),
        (["reconcile", "--kies", "kal-0"], []),
        (["reconcile", "--kies", "werken-d"], ["werken-doelstellingen\tVaststellen doelstellingen werk en inkomen"]),
        (["reconcile", "--kies", "ambitie="], []),
        (["set", "ambitie", "t"], ["titel", "toelichting"]),
        (["set", "kal-001", "om"], ["omschrijving"]),
        (["set", "nergens", ""], []),
        (["show", "ambitie", "--veld", "af"], ["afgerond_op", "afstemming"]),
        (["list", "--zoek", "w"], []),
        (["bestaatniet", "x"], []),
    ],
)
def test_what_fits(complete: Complete, words: list[str], suggested: list[str]) -> None:
    assert complete(*words) == (0, suggested)


@pytest.mark.parametrize("words", [["agenda", "-o", "x"], ["fmt", ""], ["due", "--roadmap", ""]])
def test_a_file_name_is_the_shells_to_give(complete: Complete, words: list[str]) -> None:
    assert complete(*words) == (1, [])


@pytest.mark.parametrize("words", [[], ["bash"], ["powershell"]])
def test_without_words_there_is_nothing_to_answer(words: list[str]) -> None:
    assert run(["__complete", *words]) == 0


def test_bash_splits_at_an_equals_sign_and_leaves_quotes_on(complete: Complete) -> None:
    assert complete("due", "--fase", "=", "'aan d", asking="bash") == (0, ["Aan de slag"])
    assert complete("due", "--fase", "Aan\\ de", asking="bash") == (0, ["Aan de slag"])


@pytest.mark.parametrize(
    "words",
    [
        ["--koppel", "kal-001", "=", "werken-d"],
        ["--koppel", "=", "kal-001", "=", "werken-d"],
    ],
)
def test_bash_replaces_only_what_stands_behind_the_equals_sign(complete: Complete, words: list[str]) -> None:
    assert complete("reconcile", *words, asking="bash") == (
        0,
        ["werken-doelstellingen\tVaststellen doelstellingen werk en inkomen"],
    )


def test_bash_gives_all_tussenstops_behind_the_equals_sign(complete: Complete) -> None:
    code, suggested = complete("reconcile", "--koppel", "kal-001", "=", asking="bash")
    assert code == 0
    assert "werken-doelstellingen\tVaststellen doelstellingen werk en inkomen" in suggested
    assert not [line for line in suggested if "=" in line.partition("\t")[0]]


def test_bash_splits_nothing_within_quotes(complete: Complete) -> None:
    assert complete("reconcile", "--koppel", "'kal-001=werken-d", asking="bash")[1] == [
        "kal-001=werken-doelstellingen\tVaststellen doelstellingen werk en inkomen"
    ]


def test_fish_wants_the_option_repeated(complete: Complete) -> None:
    assert complete("due", "--onderdeel=wo", asking="fish") == (0, ["--onderdeel=Wonen"])


def test_powershell_marks_the_last_word_since_it_drops_an_empty_one(complete: Complete) -> None:
    assert complete("due", "--onderdeel", "=", asking="powershell")[1][:2] == ["Leren", "Werken"]


def test_owners_are_those_that_something_has(complete: Complete, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: een, titel: Een, moment: oktober 2021, onderdeel: Wonen, eigenaar: Weller}
      - {id: twee, titel: Twee, moment: oktober 2021, onderdeel: Wonen, eigenaar: Gemeente Heerlen}
      - {id: drie, titel: Drie, moment: oktober 2021, onderdeel: Wonen}
    """
    assert complete("due", "--eigenaar", "", roadmap=roadmap) == (0, ["Gemeente Heerlen", "Weller"])


def test_without_a_sound_routekaart_only_words_of_the_program_fit(complete: Complete, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kalender: [")
    assert complete("show", "", roadmap=tmp_path) == (0, [])
    assert complete("due", "--str", roadmap=tmp_path)[1]


@pytest.fixture
def type_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], bytes]:
    """Type a line in a real shell, with all that Tab does, and give what the terminal showed until `awaited` came."""
    program = tmp_path / "bin" / "routehln"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m routehln "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("ROUTEHLN_ROADMAP", str(ROADMAP))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TERM", "dumb")

    def _type_in(shell: str, line: str, awaited: str) -> bytes:
        start, load = START[shell]
        if not shutil.which(start[0]):
            pytest.skip(f"{shell} is hier niet geïnstalleerd")
        child, terminal = pty.fork()
        if child == 0:
            os.execvp(start[0], start)  # noqa: S606  # a shell, to be typed in
        os.write(terminal, f"{load}; echo KLAAR | tr K k\n".encode())
        _until(terminal, b"kLAAR")
        os.write(terminal, line.encode())
        shown = _until(terminal, awaited.encode())
        os.close(terminal)
        os.waitpid(child, 0)
        return shown

    return _type_in


def _until(terminal: int, awaited: bytes) -> bytes:
    shown = b""
    while awaited not in shown and select.select([terminal], [], [], 20)[0]:
        shown += os.read(terminal, 4096)
    return shown


LINES = (
    ("routehln reconcile --droog --koppel kal-001=werken-d\t\n", "+    tussenstop: werken-doelstellingen"),
    ("routehln show ambitie --veld tit\t\n", "Vaststellen ambitie"),
    ("routehln show werken-do\t--veld hoofdstuk\n", "3.2"),
    ("routehln list --formaat json --fase aan\t\n", "routehln.list/1"),
    ("routehln list --formaat json --fase 'aan\t\n", "routehln.list/1"),
    ("routehln list --fase verkennen --onderdeel=progr\t--formaat json\n", "routehln.list/1"),
)


@pytest.mark.parametrize("shell", START)
@pytest.mark.parametrize(("line", "awaited"), LINES)
def test_tab_in_a_real_shell(type_in: Callable[[str, str, str], bytes], shell: str, line: str, awaited: str) -> None:
    assert awaited.encode() in type_in(shell, line, awaited).replace(b"\r", b"")


@pytest.mark.parametrize("shell", START)
def test_a_name_out_of_a_file_runs_nothing(
    type_in: Callable[[str, str, str], bytes],
    roadmap: Path,
    monkeypatch: pytest.MonkeyPatch,
    shell: str,
    tmp_path: Path,
) -> None:
    """
    tussenstops:
      - {id: een, titel: Een, moment: oktober 2021, onderdeel: Wonen,
         eigenaar: "a$(touch gedaan)`touch gedaan`;touch gedaan"}
    """
    monkeypatch.setenv("ROUTEHLN_ROADMAP", str(roadmap))
    monkeypatch.chdir(tmp_path)
    shown = type_in(shell, "routehln due --maand 2021-10 --formaat json --eigenaar a\t\n", '"acht')
    assert b"routehln.due/2" in shown
    assert not (tmp_path / "gedaan").exists()
