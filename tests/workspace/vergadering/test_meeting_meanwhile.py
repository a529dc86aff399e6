"""What a colleague does to the files in the middle of a meeting (contract section 6, 'Nothing lost')."""

import builtins
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from meeting import MEETINGS, answer_of, besluiten, described

from routehln.commands.options import Settings
from routehln.workspace.vergadering.hold import converse

Line = str | tuple[Callable[[], object], str]  # what is typed; or what happens before that, and what is typed then


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return described(tmp_path)


def held(roadmap: Path, monkeypatch: pytest.MonkeyPatch, *lines: Line) -> int:
    script: Iterator[Line] = iter(lines)

    def answer(prompt: str) -> str:
        for line in script:
            if isinstance(line, str):
                return line
            happen, text = line
            happen()
            return text
        raise EOFError(prompt)

    monkeypatch.setattr(builtins, "input", answer)
    return converse(Settings(roadmap), "2021-09", None, None)


def test_an_edit_elsewhere_is_read_and_the_answer_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    extra = folder / "extra.yaml"
    held(
        folder, monkeypatch, "", (lambda: extra.write_text("tussenstops: [{id: x, titel: X, onderdeel: Leren}]\n"), "v")
    )
    assert "Intussen is er een bestand veranderd; de routekaart is opnieuw gelezen." in capfd.readouterr().err
    assert besluiten(folder)["a"]["uitkomst"] == "vastgesteld"


def test_an_edit_of_the_same_point_is_shown_and_the_answer_asked_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def retitled() -> None:
        kalender = folder / "kalender.yaml"
        kalender.write_text(kalender.read_text().replace("Vaststellen ambitie", "Vaststellen ambitie en doelen"))

    held(folder, monkeypatch, "", (retitled, "v"), "n", "g", "Met doelen.")
    err = capfd.readouterr()
    assert "Punt 1 van 3, ter besluitvorming: Vaststellen ambitie en doelen" in err.out
    assert besluiten(folder)["a"] == {"uitkomst": "gewijzigd vastgesteld", "tekst": "Met doelen.", "op": "2021-09-07"}


def test_a_broken_file_is_said_and_the_answer_waits(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    extra = folder / "extra.yaml"
    held(folder, monkeypatch, "", (lambda: extra.write_text("tussenstops: [\n"), "v"), "", (extra.unlink, ""), "Goed.")
    err = capfd.readouterr().err
    assert err.count("roadmap/extra.yaml:") == 2
    assert besluiten(folder)["a"]["tekst"] == "Goed."


def test_who_stops_before_it_is_mended_gets_the_answer_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    extra = folder / "extra.yaml"
    held(folder, monkeypatch, "", "v", (lambda: extra.write_text("tussenstops: [\n"), "Het is zo."), "s")
    again = f"routehln besluit a --overleg 2021-09 --roadmap {folder} --uitkomst vastgesteld --tekst 'Het is zo.'"
    assert again in capfd.readouterr().err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held(folder, monkeypatch, "", (lambda: folder.chmod(0o500), "v"), (lambda: folder.chmod(0o700), ""), "Goed.")
    assert besluiten(folder)["a"]["tekst"] == "Goed."


def test_a_disk_that_is_full_is_said_and_the_answer_waits(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    real = os.fsync

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    def fills() -> None:
        monkeypatch.setattr(os, "fsync", full)

    def frees() -> None:
        monkeypatch.setattr(os, "fsync", real)

    held(folder, monkeypatch, "", (fills, "v"), (frees, ""), "Goed.")
    assert "de schijf is vol" in capfd.readouterr().err
    assert besluiten(folder)["a"]["tekst"] == "Goed."


def test_a_point_that_is_gone_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def gone() -> None:
        (folder / "overleggen.yaml").write_text(MEETINGS)  # its agenda isn't fixed any more
        kalender = folder / "kalender.yaml"
        lines = kalender.read_text().splitlines(keepends=True)
        kalender.write_text("".join(line for line in lines if "{id: a," not in line))

    held(folder, monkeypatch, "", (gone, "v"), "j", "", "k")
    assert "'a' staat niet meer op de agenda van 2021-09" in capfd.readouterr().err
    assert set(besluiten(folder)) == {"b"}


def test_a_list_that_is_settled_meanwhile_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def settle() -> None:
        overleggen = folder / "overleggen.yaml"
        text = overleggen.read_text()
        overleggen.write_text(
            text.replace("datum: 2021-09-07", "datum: 2021-09-07\n    besluitenlijst_vastgesteld_op: 2021-10-01")
        )

    held(folder, monkeypatch, "", (settle, "v"), "s")
    assert "heropen haar eerst" in capfd.readouterr().err
    assert answer_of(folder, "besluitenlijst", "2021-09")["status"] == "vastgesteld"
