"""Which routekaart a command speaks of, and that it only reads it (contract section 5 and 6)."""

import shutil
from pathlib import Path

import pytest
from conftest import ROADMAP, Ask

from routehln.cli import run

PLAN = """
tussenstops: [{id: plan, titel: Het plan, onderdeel: Leren}]
routekaart: {naam: Klein}
leefgebieden: [{id: leren}]
"""
READING = (
    ["due", "--alle"],
    ["list", "--formaat", "json"],
    ["show", "kal-001"],
    ["show", "kal-001", "--veld", "moment"],
    ["check", "--formaat", "csv"],
    ["moment", "mei"],
)


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A folder that holds `roadmap/` with one mijlpaal, in one file."""
    (tmp_path / "roadmap").mkdir()
    (tmp_path / "roadmap" / "alles.yaml").write_text(PLAN, encoding="utf-8")
    (tmp_path / "docs" / "notulen").mkdir(parents=True)
    return tmp_path


def titles(capfd: pytest.CaptureFixture[str], *args: str) -> str:
    assert run([*args]) == 0
    return capfd.readouterr().out


@pytest.mark.parametrize("folder", [".", "docs/notulen", "roadmap"])
def test_it_is_found_by_walking_up(
    programme: Path, folder: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(programme / folder)
    assert "Het plan" in titles(capfd, "list")


@pytest.mark.parametrize("place", ["before", "after"])
def test_roadmap_may_stand_before_and_after_the_command(
    programme: Path, place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    option = ["--roadmap", str(programme / "roadmap")]
    args = [*option, "list"] if place == "before" else ["list", *option]
    assert "Het plan" in titles(capfd, *args)


def test_the_variable_names_it_outright(
    programme: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ROUTEHLN_ROADMAP", str(programme / "roadmap"))
    assert "Het plan" in titles(capfd, "list")
    assert "Het plan" not in titles(capfd, "list", "--roadmap", str(ROADMAP))


def test_the_folder_may_have_any_name(programme: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (programme / "roadmap").rename(programme / "kaart")
    assert '"bestand": "kaart/alles.yaml"' in titles(
        capfd, "list", "--formaat", "json", "--roadmap", str(programme / "kaart")
    )


def test_without_a_routekaart_it_says_how_to_point_at_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["due"]) == 2
    assert capfd.readouterr().err == (
        f"fout: geen routekaart gevonden: in {tmp_path} en de mappen erboven staat geen map 'roadmap'; "
        "ga naar de map van het programma, of wijs de map aan met --roadmap of ROUTEHLN_ROADMAP\n"
    )


@pytest.mark.parametrize("how", ["option", "variable"])
def test_a_folder_that_is_none_is_refused(
    programme: Path, how: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(programme)
    if how == "variable":
        monkeypatch.setenv("ROUTEHLN_ROADMAP", "weg")
    assert run(["due", *(["--roadmap", "weg"] if how == "option" else [])]) == 2
    assert capfd.readouterr().err.startswith("fout: 'weg' is geen map;")


def test_a_moment_needs_no_routekaart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "2021-10-31" in titles(capfd, "moment", "oktober 2021")


def test_what_only_reads_writes_nothing(ask: Ask, tmp_path: Path) -> None:
    folder = tmp_path / "roadmap"
    shutil.copytree(ROADMAP, folder)

    def state() -> dict[str, tuple[int, bytes]]:
        return {
            str(path): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
            for path in (folder, *folder.rglob("*"))
        }

    before = state()
    for args in READING:
        assert ask(*args, roadmap=folder).code == 0
    assert state() == before
