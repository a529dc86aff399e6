"""`routehln git-setup`: real repositories, real diffs, and settings that are somebody else's."""

import json
import re
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, ROADMAP, Ask
from history import Repository

from routehln.model.answers.setting import SETTINGS

pytest_plugins = ["history"]

XFUNCNAME, ALGORITHM = (setting.naam for setting in SETTINGS)
ATTRIBUTES = (REPOSITORY / ".gitattributes").read_text(encoding="utf-8")
RECORDS = """\
# Een opmerking.
kalender:
  - id: kal-001
    fase: 1. Verkennen
    moment: Q1 2022
    omschrijving: De eerste
    onderdeel: Leren
    afstemming:
      reden: Daarom

  - fase: 1. Verkennen
    id: kal-002
    moment: Q2 2022
    omschrijving: De tweede
    onderdeel: Werken
    eigenaar: Weller

tussenstops:
- titel: De derde
  onderdeel: Werken
  hoofdstuk: '3.1'
  eigenaar: Weller
- id: werken-3
  titel: De vierde
  onderdeel: Werken
  hoofdstuk: '3.1'
  eigenaar: Weller
"""


@pytest.fixture
def kept(repository: Repository) -> Repository:
    """A repository with the attributes that ship, and a commit."""
    (repository.folder / ".gitattributes").write_text(ATTRIBUTES, encoding="utf-8")
    repository.commit({"a.yaml": RECORDS})
    return repository


@pytest.fixture
def config(kept: Repository) -> Callable[[], str]:
    """What the repository's own configuration holds."""
    return lambda: (kept.folder / ".git" / "config").read_text(encoding="utf-8")


def headers(repository: Repository, old: str, new: str) -> list[str]:
    """What git writes above each piece of a diff in which `old` became `new`."""
    assert old in RECORDS
    repository.lay({"a.yaml": RECORDS.replace(old, new)})
    return re.findall(r"^@@ .* @@ ?(.*)$", repository.git("diff", "-U0"), re.MULTILINE)


@pytest.mark.parametrize(
    ("old", "header"),
    [
        ("    onderdeel: Leren", "id: kal-001"),
        ("      reden: Daarom", "id: kal-001"),
        ("    omschrijving: De tweede", "id: kal-002"),
        ("- titel: De derde", "tussenstops:"),
        ("  titel: De vierde", "id: werken-3"),
    ],
)
def test_a_diff_shows_whose_lines_they_are(kept: Repository, ask: Ask, old: str, header: str) -> None:
    assert ask("git-setup", roadmap=kept.roadmap).code == 0
    assert headers(kept, old, old + " anders") == [header]


def test_without_the_settings_git_still_shows_the_diff(kept: Repository) -> None:
    assert headers(kept, "Leren", "Wonen") == ["kalender:"]


def test_it_shows_sets_and_takes_away(kept: Repository, ask: Ask, config: Callable[[], str]) -> None:
    before = config()
    outcome = ask("git-setup", roadmap=kept.roadmap)
    assert outcome.code == 0
    assert re.findall(r"^(\S+) +niet gezet +gezet ", outcome.out, re.MULTILINE) == [XFUNCNAME, ALGORITHM]
    assert outcome.err == f"Geschreven: {XFUNCNAME}, {ALGORITHM}.\n"
    for setting in SETTINGS:
        assert kept.git("config", "--local", "--get-all", setting.naam) == setting.waarde
    again = ask("git-setup", roadmap=kept.roadmap)
    assert (again.code, again.err) == (0, "Er is niets te veranderen.\n")
    outcome = ask("git-setup", "--verwijder", roadmap=kept.roadmap)
    assert (outcome.code, outcome.err) == (0, f"Weggehaald: {XFUNCNAME}, {ALGORITHM}.\n")
    assert config() == before
    again = ask("git-setup", "--verwijder", roadmap=kept.roadmap)
    assert (again.code, again.err, config()) == (0, "Er is niets te veranderen.\n", before)


def test_droog_and_status_change_nothing(kept: Repository, ask: Ask, config: Callable[[], str]) -> None:
    before = config()
    outcome = ask("git-setup", "--droog", roadmap=kept.roadmap)
    assert (outcome.code, outcome.err) == (0, "Er is niets geschreven (--droog).\n")
    assert ask("git-setup", "--status", roadmap=kept.roadmap)[:1] == (0,)
    assert config() == before


def test_status_says_of_each_setting_what_stands_there(kept: Repository, ask: Ask) -> None:
    def states() -> list[str]:
        outcome = ask("git-setup", "--status", "--formaat", "json", roadmap=kept.roadmap)
        assert (outcome.code, outcome.err) == (0, "")
        answer = json.loads(outcome.out)
        assert answer["schema"] == "routehln.git-setup/1"
        return [setting["staat"] for setting in answer["instellingen"]]

    assert states() == ["niet gezet", "niet gezet"]
    kept.git("config", ALGORITHM, "patience")
    assert states() == ["niet gezet", "anders"]
    kept.git("config", XFUNCNAME, SETTINGS[0].waarde)
    assert states() == ["gezet", "anders"]
    kept.git("config", "--unset", ALGORITHM)
    kept.git("config", "--global", ALGORITHM, "histogram")
    assert states() == ["gezet", "niet gezet"]


def test_status_shows_another_value_on_one_line_and_short(kept: Repository, ask: Ask) -> None:
    kept.git("config", "--add", ALGORITHM, "minimal")
    kept.git("config", "--add", ALGORITHM, "\x1b[31m\n\u202e" + "x" * 200)
    outcome = ask("git-setup", "--status", "--formaat", "json", roadmap=kept.roadmap)
    values = [setting["gevonden"] for setting in json.loads(outcome.out)["instellingen"]]
    assert values == [None, "\x1b[31m\n[onzichtbaar teken (U+202E)]" + "x" * 73 + "…"]
    for formaat in ("tabel", "csv", "md", "json"):
        out = ask("git-setup", "--status", "--formaat", formaat, roadmap=kept.roadmap).out
        assert "x" * 73 + "…" in out
        assert not set(out) & set("\x1b\u202e")
        assert sum("31m" in line for line in out.splitlines()) == 1


def test_what_somebody_else_set_stays(kept: Repository, ask: Ask, config: Callable[[], str]) -> None:
    kept.git("config", ALGORITHM, "\x1b[31mpatience")
    before = config()
    outcome = ask("git-setup", roadmap=kept.roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert f"'{ALGORITHM}' heeft al een andere waarde: '\ufffd[31mpatience'; er is niets geschreven" in outcome.err
    assert config() == before
    kept.git("config", XFUNCNAME, SETTINGS[0].waarde)
    outcome = ask("git-setup", "--verwijder", roadmap=kept.roadmap)
    assert outcome.code == 0
    assert f"Weggehaald: {XFUNCNAME}." in outcome.err
    assert f"'{ALGORITHM}' heeft een waarde die niet van routehln is; die blijft." in outcome.err
    assert config() == before


def test_of_two_values_only_its_own_is_taken(kept: Repository, ask: Ask) -> None:
    for value in ("patience", "histogram"):
        kept.git("config", "--add", ALGORITHM, value)
    outcome = ask("git-setup", "--verwijder", roadmap=kept.roadmap)
    assert re.search(rf"^{ALGORITHM} +gezet +anders ", outcome.out, re.MULTILINE)
    assert kept.git("config", "--get-all", ALGORITHM) == "patience"


def test_it_asks_for_the_line_of_gitattributes(kept: Repository, ask: Ask) -> None:
    kept.git("rm", "--quiet", ".gitattributes")
    outcome = ask("git-setup", roadmap=kept.roadmap)
    assert outcome.code == 0
    [line] = re.findall(r"Er hoort nog een regel in \.gitattributes: (.*)", outcome.err)
    assert line in ATTRIBUTES.splitlines()
    (kept.folder / ".gitattributes").write_text(f"{line}\n", encoding="utf-8")
    assert "gitattributes" not in ask("git-setup", roadmap=kept.roadmap).err
    assert headers(kept, "Leren", "Wonen") == ["id: kal-001"]


@pytest.mark.parametrize("folder", ["een map", "*[a]?", 'met "aanhaling"', "schuin\\e", "gewoon/dieper"])
def test_the_line_of_gitattributes_names_any_folder(repository: Repository, ask: Ask, folder: str) -> None:
    inside = repository.folder / folder / "roadmap"
    shutil.copytree(ROADMAP, inside)
    [line] = re.findall(r"Er hoort nog een regel in \.gitattributes: (.*)", ask("git-setup", roadmap=inside).err)
    (repository.folder / ".gitattributes").write_text(f"{line}\n", encoding="utf-8")
    assert "gitattributes" not in ask("git-setup", roadmap=inside).err


def test_a_worktree_shares_the_settings(kept: Repository, ask: Ask, tmp_path: Path) -> None:
    kept.git("worktree", "add", "--quiet", str(tmp_path / "naast"))
    assert ask("git-setup", roadmap=tmp_path / "naast" / "roadmap").code == 0
    assert headers(kept, "Leren", "Wonen") == ["id: kal-001"]


def test_a_submodule_keeps_its_own(kept: Repository, ask: Ask, make: Callable[[str], Repository]) -> None:
    above = make("boven")
    above.git("submodule", "--quiet", "add", str(kept.folder), "deel")
    assert ask("git-setup", roadmap=above.folder / "deel" / "roadmap").code == 0
    assert "diff" not in (above.folder / ".git" / "config").read_text(encoding="utf-8")
    assert "routehln" in (above.folder / ".git" / "modules" / "deel" / "config").read_text(encoding="utf-8")


def test_no_hook_monitor_or_alias_of_the_repository_runs(kept: Repository, ask: Ask, tmp_path: Path) -> None:
    trap, sprung = tmp_path / "val", tmp_path / "dicht"
    trap.write_text(f"#!/bin/sh\ntouch {sprung}\n", encoding="utf-8")
    trap.chmod(trap.stat().st_mode | stat.S_IXUSR)
    for name in ("core.fsmonitor", "core.pager", "core.editor", "diff.external", "diff.routehln.command"):
        kept.git("config", name, str(trap))
    kept.git("config", "alias.config", f"!{trap}")
    assert ask("git-setup", roadmap=kept.roadmap).code == 0
    assert ask("git-setup", "--verwijder", roadmap=kept.roadmap).code == 0
    assert kept.git("config", "diff.routehln.command") == str(trap)
    assert not sprung.exists()


def test_what_git_refuses_is_said(kept: Repository, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(roadmap: Path) -> str:
        outcome = ask("git-setup", roadmap=roadmap)
        assert outcome.code == 2
        assert outcome.err.count("\n") == 1
        return outcome.err

    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "los").mkdir()
    assert "ligt niet in een git-repository" in refused(tmp_path / "los")
    kept.git("clone", "--quiet", "--bare", str(kept.folder), str(tmp_path / "kaal"))
    (tmp_path / "kaal" / "roadmap").mkdir()
    assert "kale git-repository" in refused(tmp_path / "kaal" / "roadmap")
    lock = kept.folder / ".git" / "config.lock"
    lock.touch()
    assert "kunnen nu niet geschreven worden" in refused(kept.roadmap)
    lock.unlink()
    (kept.folder / ".git" / "config").write_text("[core\n", encoding="utf-8")
    assert "git weigert: fatal: bad config" in refused(kept.roadmap)
    monkeypatch.setenv("PATH", str(tmp_path / "los"))
    assert "git is niet gevonden" in refused(kept.roadmap)


def test_status_goes_alone(ask: Ask) -> None:
    assert ask("git-setup", "--status", "--verwijder").code == 2
