"""The course of a meeting: where it begins, how it goes on, and how it ends (contract section 5, `vergadering`)."""

from pathlib import Path

import pytest
from conftest import Ask
from meeting import POINTS, acties, besluiten, described, held, on_terminal

SKIP = ""
DECIDED = ("v", SKIP, SKIP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return described(tmp_path)


def asked_first(folder: Path, capfd: pytest.CaptureFixture[str]) -> str:
    """The heading of what a new run begins with."""
    capfd.readouterr()
    held(folder)
    [heading, *_] = [line for line in capfd.readouterr().out.splitlines() if line.strip()] or [""]
    return heading


def test_it_begins_with_who_is_there(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert "Organisatie" in asked_first(folder, capfd)
    held(folder, "i")
    assert "Punt 1 van 3" in asked_first(folder, capfd)


def test_it_goes_on_at_the_first_point_without_an_outcome(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    held(folder, SKIP, *DECIDED, SKIP, *DECIDED)
    assert "Punt 2 van 3, ter besluitvorming: Vaststellen budget" in asked_first(folder, capfd)
    held(folder, *DECIDED)
    capfd.readouterr()
    held(folder)
    assert capfd.readouterr().err.endswith(
        "Gestopt; alles tot hier is vastgelegd. Verder gaat het met: routehln vergadering 2021-09\n"
    )


def test_the_agenda_is_fixed_first_and_that_is_said(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    held(folder)
    assert "De agenda van 2021-09 stond nog niet vast" in capfd.readouterr().err
    assert "punten:\n        - a\n        - b\n        - c\n" in (folder / "overleggen.yaml").read_text()
    held(folder)
    assert "stond nog niet vast" not in capfd.readouterr().err


def test_it_ends_with_the_besluitenlijst(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder.parent)
    held(folder, SKIP, *DECIDED, "e", SKIP, "weg/lijst.md", "lijst.doc", "lijst.md")
    assert "Nog 2 punten wachten op een besluit: 2, 3." in capfd.readouterr().err
    first = (folder.parent / "lijst.md").read_text()
    assert "# Conceptbesluitenlijst Alliantieoverleg september 2021" in first
    held(folder, *DECIDED, "e", SKIP, "lijst.md", "n", "-")
    assert (folder.parent / "lijst.md").read_text() == first
    held(folder, "e", SKIP, "lijst.md", "j")
    assert (folder.parent / "lijst.md").read_text() != first


def test_back_goes_to_the_question_before(folder: Path) -> None:
    held(folder, SKIP, "a", "t", "v", "Goed.", "t", "t", "g", "Anders.", "Bel", "t", SKIP, "t", "n")
    assert besluiten(folder)["a"] == {"uitkomst": "afgewezen", "op": "2021-09-07"}
    assert acties(folder) == set()


def test_a_settled_besluitenlijst_is_refused(folder: Path, ask: Ask) -> None:
    held(folder, SKIP, *DECIDED, *DECIDED, *DECIDED)
    assert ask("besluitenlijst", "2021-09", "--vaststellen", roadmap=folder).code == 0
    code, shown = on_terminal(folder).end()
    assert (code, "heropen haar eerst: routehln besluitenlijst 2021-09 --heropen" in shown) == (2, True)


def test_a_meeting_to_come_is_refused(folder: Path) -> None:
    code, shown = on_terminal(folder, overleg="2021-11").end()
    assert code == 2
    assert "overleg 2021-11 is op zijn vroegst op 1 november 2021, en dat is nog niet geweest" in shown


def test_a_confidential_point_has_its_label_and_stays_out_of_the_list(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = described(tmp_path, points=POINTS.replace("onderdeel: Leren", "onderdeel: Leren, vertrouwelijk: true"))
    file = tmp_path / "lijst.md"
    held(folder, SKIP, "v1", "v", SKIP, SKIP, "e", SKIP, str(file))
    assert besluiten(folder, "--vertrouwelijk")["a"]["uitkomst"] == "vastgesteld"
    assert "ambitie" not in file.read_text(encoding="utf-8")
    assert "1 vertrouwelijk punt staat er niet in; wel met: routehln besluitenlijst 2021-09" in capfd.readouterr().err


def test_without_a_terminal_it_says_what_to_do(folder: Path, ask: Ask) -> None:
    outcome = ask("vergadering", "2021-09", roadmap=folder)
    assert outcome.code == 2
    assert "heeft daarvoor een terminal nodig; leg anders elk punt vast met routehln besluit" in outcome.err
