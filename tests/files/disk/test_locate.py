"""Which folder is the routekaart, and which files belong to it (contract section 2)."""

import os
import subprocess
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask
from problems import Lay, Problems

from routehln.errors import NoRoutekaart
from routehln.files.disk.locate import find_roadmap, within, yaml_files
from routehln.model.records.place import FileName

SOUND = HEAD + PROGRAMME


def names(folder: Path) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in yaml_files(folder)]


def test_the_first_folder_upward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in ("roadmap", "a/roadmap", "a/b/c"):
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
    (tmp_path / "a/b/roadmap").write_text("a file, no folder")
    monkeypatch.chdir(tmp_path / "a/b/c")
    assert find_roadmap(None) == tmp_path / "a/roadmap"
    monkeypatch.chdir(tmp_path / "roadmap")
    assert find_roadmap(None) == tmp_path / "roadmap"


def test_what_is_named_goes_before_the_variable_and_that_before_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("roadmap", "een", "twee"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ROUTEHLN_ROADMAP", str(tmp_path / "een"))
    assert find_roadmap(tmp_path / "twee") == tmp_path / "twee"
    assert find_roadmap(None) == tmp_path / "een"
    monkeypatch.setenv("ROUTEHLN_ROADMAP", "")
    assert find_roadmap(None) == tmp_path / "roadmap"


@pytest.mark.parametrize("name", ["weg", "bestand", "kring", "\udcff"])
def test_a_folder_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "bestand").touch()
    (tmp_path / "kring").symlink_to(tmp_path / "kring")
    with pytest.raises(NoRoutekaart, match="is geen map"):
        find_roadmap(tmp_path / name)


def test_files_at_any_depth_in_path_order_and_nothing_hidden(lay: Lay) -> None:
    some = ("b.yaml", "a/z.yaml", "a/b/c.yaml", "A.yaml", "a.yaml", "é.yaml", "x.yaml/y.yaml", "x.yml")
    others = (".a.yaml", ".git/a.yaml", "a/.b/c.yaml", "a.yaml~", "a.yaml.bak", "#a.yaml#", "yaml", "lees.md", "a.json")
    folder = lay(dict.fromkeys((*some, *others), ""))
    assert names(folder) == ["A.yaml", "a.yaml", "a/b/c.yaml", "a/z.yaml", "b.yaml", "x.yaml/y.yaml", "x.yml", "é.yaml"]


def test_folders_may_nest_deeper_than_python_counts(lay: Lay) -> None:
    folder = here = lay({})
    for _ in range(1100):
        here = here / "d"
        here.mkdir()
    (here / "a.yaml").touch()
    try:
        assert len(names(folder)) == 1
    finally:
        subprocess.run(["rm", "-r", str(folder)], check=True)  # Python can't


@pytest.mark.parametrize(
    "name", ["a\nb.yaml", "a\x1b[31m.yaml", "'\".yaml", b"\xff.yaml", "a b.yaml", "-rf.yaml", "$(a).yaml"]
)
def test_a_name_of_any_bytes_is_read_and_shown_on_one_line(lay: Lay, ask: Ask, name: str | bytes) -> None:
    folder = lay({"a.yaml": SOUND, name: "x: y\n"})
    due, check = ask("due", roadmap=folder), ask("check", roadmap=folder)
    assert (due.code, check.code) == (2, 1)
    for said in (due.err, check.out):
        first = said.splitlines()[0]
        assert first.startswith("roadmap/")
        assert ":1:1: fout [onbekende-sleutel] onbekende sleutel 'x'" in first
        assert said.replace("\n", "").isprintable()


class TestSymlinks:
    """Within the folder they lead to what is read already; out of it they are refused."""

    def test_to_a_file_within_is_read_once(self, lay: Lay) -> None:
        folder = lay({"b.yaml": SOUND, "c/d.yaml": ""})
        (folder / "a.yaml").symlink_to("b.yaml")
        (folder / "c/e.yaml").symlink_to(folder / "c/d.yaml")
        assert names(folder) == ["b.yaml", "c/d.yaml"]

    def test_to_a_folder_within_is_read_once(self, lay: Lay, problems: Problems) -> None:
        folder = lay({"b.yaml": SOUND, "c/d.yaml": ""})
        (folder / "a").symlink_to("c")
        (folder / "c/op").symlink_to(folder)
        (folder / "hier.yaml").symlink_to(".")
        assert names(folder) == ["b.yaml", "c/d.yaml"]
        assert not problems(folder)

    def test_to_a_file_that_would_not_be_read_is_read_once(self, lay: Lay, problems: Problems) -> None:
        folder = lay({"b.yml": SOUND, ".c.yaml": ""})
        for name, target in (("a.yaml", "b.yml"), ("d.yaml", ".c.yaml"), ("e.yaml", ".c.yaml")):
            (folder / name).symlink_to(target)
        assert names(folder) == ["a.yaml", "b.yml", "d.yaml"]
        assert not problems(folder)

    @pytest.mark.parametrize("name", ["b.yaml", "map", "map.yaml"])
    def test_out_of_the_folder_is_refused(self, lay: Lay, problems: Problems, tmp_path: Path, name: str) -> None:
        folder = lay({"a.yaml": SOUND})
        outside = tmp_path / "roadmap-buiten"
        outside.mkdir()
        (outside / "geheim.yaml").write_text("geheim: ja\n")
        (folder / name).symlink_to(outside if name.startswith("map") else outside / "geheim.yaml")
        [problem] = problems(folder)
        assert problem[:3] == (f"roadmap/{name}", "1:1", "symlink-naar-buiten")

    def test_every_one_that_leads_out_is_refused(self, lay: Lay, problems: Problems) -> None:
        folder = lay({"a.yaml": SOUND})
        for name in ("b.yaml", "c.yaml"):
            (folder / name).symlink_to("/etc/hostname")
        assert [problem.bestand for problem in problems(folder)] == ["roadmap/b.yaml", "roadmap/c.yaml"]

    def test_through_a_symlink_that_leads_out_is_refused(self, lay: Lay, problems: Problems, tmp_path: Path) -> None:
        (tmp_path / "weg.yaml").symlink_to(tmp_path / "roadmap/a.yaml")
        folder = lay({"a.yaml": SOUND})
        (folder / "b.yaml").symlink_to("../weg.yaml")  # out and in again: it is read already
        assert not problems(folder)
        (tmp_path / "weg.yaml").unlink()
        (tmp_path / "weg.yaml").symlink_to("/etc/hostname")
        assert [problem.regel_id for problem in problems(folder)] == ["symlink-naar-buiten"]

    def test_to_nothing_or_to_itself_is_refused(self, lay: Lay, problems: Problems) -> None:
        folder = lay({"a.yaml": SOUND})
        (folder / "kring.yaml").symlink_to("kring.yaml")
        (folder / "kring").symlink_to("kring")  # no YAML, and nobody misses it
        (folder / "x.yaml").symlink_to("y.yaml")
        (folder / "y.yaml").symlink_to("x.yaml")
        (folder / "weg.yaml").symlink_to("nergens.yaml")
        assert [problem[:3] for problem in problems(folder)] == [
            (f"roadmap/{name}.yaml", "1:1", "bestand-onleesbaar") for name in ("kring", "weg", "x", "y")
        ]


def test_a_folder_that_cannot_be_listed_is_a_finding(
    lay: Lay, problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lay({"a.yaml": SOUND, "dicht/b.yaml": "", "open/c.yaml": "x: y\n"})
    scandir = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "dicht":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert [problem[:3] for problem in problems(folder)] == [
        ("roadmap/dicht", "1:1", "bestand-onleesbaar"),
        ("roadmap/open/c.yaml", "1:1", "onbekende-sleutel"),
    ]


@pytest.mark.parametrize("name", ["../x.yaml", "a/../../x.yaml", "/etc/passwd", "uit/x.yaml"])
def test_no_name_reaches_outside(lay: Lay, tmp_path: Path, name: str) -> None:
    folder = lay({"a/b.yaml": ""})
    (folder / "uit").symlink_to(tmp_path)
    with pytest.raises(NoRoutekaart, match="buiten de map"):
        within(folder, FileName("roadmap", name))
