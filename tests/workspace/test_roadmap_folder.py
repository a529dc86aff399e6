"""Which routekaart a command speaks of, and that it only reads it (contract section 5 and 6)."""

import shutil
from pathlib import Path

import pytest
from conftest import ROADMAP, Ask

from routehln.cli.program import run

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


@pytest.fixture
def clone(tmp_path: Path, programme: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone, the working directory, whose roadmap folder is a symlink to somebody's own."""
    folder = tmp_path / "kloon"
    (folder / "diep").mkdir(parents=True)
    (folder / "roadmap").symlink_to(programme / "roadmap")
    (folder / ".git").mkdir()
    monkeypatch.chdir(folder / "diep")
    return folder


@pytest.mark.parametrize("args", [["check"], ["list"], ["fmt"], ["fmt", "--check"], ["status", "plan", "lopend"]])
def test_a_symlink_out_of_the_repository_is_not_followed(
    clone: Path, programme: Path, capfd: pytest.CaptureFixture[str], args: list[str]
) -> None:
    assert run(args) == 2
    shown = capfd.readouterr()
    assert shown.out == ""
    assert shown.err == (
        f"fout: '{clone}/roadmap' is een symlink die buiten de git-repository wijst, naar '{programme}/roadmap'; "
        "is dat de bedoeling, wijs die map dan zelf aan met --roadmap of ROUTEHLN_ROADMAP\n"
    )
    assert (programme / "roadmap" / "alles.yaml").read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize("how", ["option", "variable"])
def test_named_outright_it_is(
    clone: Path, programme: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], how: str
) -> None:
    if how == "variable":
        monkeypatch.setenv("ROUTEHLN_ROADMAP", str(clone / "roadmap"))
    named = ["--roadmap", str(clone / "roadmap")] if how == "option" else []
    assert "Het plan" in titles(capfd, "list", *named)
    assert run(["fmt", *named]) == 0
    assert (programme / "roadmap" / "alles.yaml").read_text(encoding="utf-8") != PLAN


@pytest.mark.parametrize("git", ["here", "above", "none", "a file above"])
def test_a_symlink_within_the_repository_or_without_one_is_followed(
    clone: Path, programme: Path, capfd: pytest.CaptureFixture[str], git: str
) -> None:
    (clone / ".git").rmdir()
    if git == "here":
        (programme / "roadmap").rename(clone / "kaart")
        (clone / "roadmap").unlink()
        (clone / "roadmap").symlink_to("kaart")
        (clone / ".git").mkdir()
    elif git == "above":
        (programme / ".git").mkdir()
    elif git == "a file above":
        (programme / ".git").touch()
    assert "Het plan" in titles(capfd, "list")
    assert run(["fmt"]) == 0


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
