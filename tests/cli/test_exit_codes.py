"""How a command ends: 0, 1, 2 or 70 (contract section 5)."""

from pathlib import Path

import pytest
from conftest import ROADMAP, Ask

BROKEN = "kalender:\n  - id: kal-1\n"


@pytest.fixture
def buggy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug in the middle of every command that reads a routekaart: what lists a folder can't divide by zero."""

    def explode(*_: object) -> None:
        raise ZeroDivisionError("deel\x1b[31m door\nnul")

    monkeypatch.setattr("os.scandir", explode)


@pytest.mark.parametrize("args", [["due"], ["list"], ["show", "ambitie"], ["moment", "nu"], ["check"], ["--help"]])
def test_0_is_done(ask: Ask, args: list[str]) -> None:
    outcome = ask(*args)
    assert (outcome.code, outcome.err) == (0, "")


def test_0_is_an_empty_answer_too(ask: Ask) -> None:
    assert ask("list", "--zoek", "hier staat niets van").code == 0
    assert ask("due", "--maand", "1999-01").code == 0


def test_1_is_a_check_that_found_an_error(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Lerne}]
    """
    outcome = ask("check", roadmap=roadmap)
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.endswith("1 fout, 0 waarschuwingen, 0 info\n")


def test_1_is_a_check_of_what_can_not_be_read(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"\xff")
    outcome = ask("check", roadmap=tmp_path)
    assert (outcome.code, outcome.err) == (1, "")
    assert "a.yaml:1:1: fout [geen-utf8]" in outcome.out


def test_0_is_a_check_with_only_warnings(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond}
      - {id: dubbel, titel: Plan, onderdeel: Leren, moment: oktober 2021, afstemming: {dubbel_van: plan}}
    """
    outcome = ask("check", roadmap=roadmap)
    assert outcome.code == 0
    assert outcome.out.endswith("0 fouten, 1 waarschuwing, 0 info\n")


def test_check_says_that_all_is_well(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert ask("check", roadmap=roadmap) == (0, "Alles klopt.\n", "")


@pytest.mark.parametrize(("day", "code"), [("2021-10-31", 0), ("2021-11-01", 1)])
def test_1_is_due_strikt_with_something_late(ask: Ask, roadmap: Path, day: str, code: int) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: oktober 2021, onderdeel: Leren}]
    """
    assert ask("due", "--maand", "2021-10", "--peildatum", day, "--strikt", roadmap=roadmap).code == code
    assert ask("due", "--maand", "2021-10", "--peildatum", day, roadmap=roadmap).code == 0


def test_strikt_speaks_of_what_was_asked(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}
      - {id: wonen-plan, titel: Plan, moment: oktober 2021, onderdeel: Wonen}
    """
    assert ask("due", "--strikt", "--onderdeel", "Wonen", roadmap=roadmap).code == 0
    assert ask("due", "--strikt", "--onderdeel", "Leren", roadmap=roadmap).code == 1


@pytest.mark.parametrize("args", [["due"], ["list"], ["show", "kal-1"]])
def test_2_is_files_that_can_not_be_answered_from(ask: Ask, tmp_path: Path, args: list[str]) -> None:
    (tmp_path / "a.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "b.yaml").write_text("tussenstop: []\n", encoding="utf-8")
    outcome = ask(*args, roadmap=tmp_path)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"{tmp_path.name}/a.yaml:2:5: fout [ontbrekende-sleutel] 'moment' ontbreekt\n" in outcome.err
    assert f"{tmp_path.name}/b.yaml:1:1: fout [onbekende-sleutel] onbekende sleutel 'tussenstop'" in outcome.err


def test_2_is_a_name_that_nothing_has(ask: Ask, roadmap: Path) -> None:
    """
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: weg}]
    """
    outcome = ask("due", roadmap=roadmap)
    assert outcome.code == 2
    assert outcome.err == "roadmap/kalender.yaml:2:96: fout [onbekende-tussenstop] 'weg' is geen tussenstop\n"


def test_a_moment_that_can_not_be_read_stops_no_answer(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: ooit, onderdeel: Leren}]
    """
    outcome = ask("due", roadmap=roadmap)
    assert outcome.code == 0
    assert " 1 moment is niet te lezen; routehln check zegt waar.\n" in outcome.out


@pytest.mark.usefixtures("buggy")
def test_70_is_a_bug_in_one_line(ask: Ask) -> None:
    outcome = ask("due")
    assert (outcome.code, outcome.out) == (70, "")
    assert outcome.err.count("\n") == 1
    assert outcome.err.startswith("dit is een fout in routehln zelf (ZeroDivisionError: deel�[31m door nul)")


@pytest.mark.usefixtures("buggy")
@pytest.mark.parametrize("args", [["--debug", "due"], ["due", "--debug"]])
def test_only_debug_shows_the_traceback(ask: Ask, args: list[str]) -> None:
    outcome = ask(*args)
    assert outcome.code == 70
    assert "Traceback" in outcome.err
    assert "explode" in outcome.err
    assert "\x1b" not in outcome.err
    assert outcome.err.splitlines()[-1].startswith("dit is een fout in routehln zelf")


def test_a_folder_that_refuses_is_no_bug(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "/geheim")

    monkeypatch.setattr("os.scandir", refuse)
    assert ask("due", roadmap=ROADMAP) == (2, "", "fout: /geheim: geen toegang\n")
