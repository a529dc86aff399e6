"""The door to git: what it asks, what it refuses, and what a hostile repository can't make it do."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from history import FakeGit, Repository

from routehln.files.git.call import Limits
from routehln.files.git.errors import GitRefused
from routehln.files.git.git import ABSENT, Git
from routehln.files.git.versions import later_files


@pytest.fixture
def filled(repository: Repository) -> Repository:
    """Two commits of one file."""
    repository.commit({"a.yaml": "fasen: []\n"}, tag="een")
    repository.commit({"a.yaml": "gremia: []\n"}, tag="twee")
    return repository


def test_a_revision_becomes_a_hash(filled: Repository) -> None:
    git = Git(filled.roadmap)
    assert git.commit("HEAD") == git.commit("twee") == git.commit("refs/heads/main") == filled.git("rev-parse", "main")
    assert git.commit("HEAD~1") == git.commit("een") == filled.git("rev-parse", "een")
    assert git.commit(":/^een") == git.commit("HEAD^{/^een}") == git.commit("een")
    assert git.merge_base(git.commit("een"), git.commit("twee")) == git.commit("een")


def test_files_are_listed_and_read(filled: Repository) -> None:
    git = Git(filled.roadmap)
    [entry] = git.tree(git.commit("een"))
    assert (entry.mode, entry.path) == ("100644", "roadmap/a.yaml")
    assert git.blobs([entry.hash]) == {entry.hash: b"fasen: []\n"}
    assert git.blobs([]) == {}


def test_the_index_is_what_was_added(filled: Repository) -> None:
    filled.lay({"a.yaml": "besluiten: []\n"})
    filled.git("add", "roadmap/a.yaml")
    filled.lay({"a.yaml": "en verder\n"})
    git = Git(filled.roadmap)
    [entry] = git.index()
    assert git.blobs([entry.hash])[entry.hash] == b"besluiten: []\n"


def test_the_folder_may_be_the_top_or_deep_down(filled: Repository) -> None:
    deep = filled.roadmap / "diep" / "er"
    deep.mkdir(parents=True)
    (deep / "b.yaml").write_text("fasen: []\n")
    commit = filled.commit({})
    assert [entry.path for entry in Git(filled.folder).tree(commit)] == ["roadmap/a.yaml", "roadmap/diep/er/b.yaml"]
    assert [entry.path for entry in Git(deep).tree(commit)] == ["roadmap/diep/er/b.yaml"]
    assert [entry.path for entry in Git(deep).index()] == ["roadmap/diep/er/b.yaml"]
    assert len(Git(filled.folder).index()) == 2


@pytest.mark.parametrize(
    ("revision", "complaint"),
    [
        ("--output=x", "begint niet met een streepje; schrijf een tak als 'refs/heads/--output=x'"),
        ("-rf", "begint niet met een streepje"),
        ("", "zonder stuurtekens"),
        ("  ", "zonder stuurtekens"),
        ("HEAD\n", "zonder stuurtekens"),
        ("HEAD\x00", "zonder stuurtekens"),
        ("\x1b[31m", "zonder stuurtekens"),
        ("\udcff", "zonder stuurtekens"),
        ("nergens", "de revisie 'nergens' bestaat hier niet"),
        ("^HEAD", "de revisie '^HEAD' bestaat hier niet"),
        ("HEAD^@", "bestaat hier niet"),
        ("HEAD:roadmap", "bestaat hier niet"),
        (":/nergens", "bestaat hier niet"),
        (":/(", "bestaat hier niet"),
        (":roadmap/a.yaml", "bestaat hier niet"),
        ("HEAD; touch kwaad", "bestaat hier niet"),
        ("$(touch kwaad)", "bestaat hier niet"),
        ("HEAD --", "bestaat hier niet"),
        ("een..twee", "bestaat hier niet"),
    ],
)
def test_a_revision_that_is_none(filled: Repository, revision: str, complaint: str) -> None:
    with pytest.raises(GitRefused) as refused:
        Git(filled.roadmap).commit(revision)
    assert complaint in str(refused.value)


def test_branches_with_names_of_options(filled: Repository) -> None:
    for name in ("--output=x", "-rf"):
        filled.git("update-ref", f"refs/heads/{name}", "een")
        assert Git(filled.roadmap).commit(f"refs/heads/{name}") == filled.git("rev-parse", "een")


def test_no_commit_yet(repository: Repository) -> None:
    repository.lay({"a.yaml": ""})
    with pytest.raises(GitRefused, match="heeft nog geen commit"):
        Git(repository.roadmap).commit("HEAD")


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(GitRefused, match="ligt niet in een git-repository"):
        Git(tmp_path)


def test_no_git(filled: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitRefused, match="git is niet gevonden"):
        Git(filled.roadmap)


def test_the_folder_git_itself(filled: Repository) -> None:
    with pytest.raises(GitRefused, match="ligt niet in de werkmap"):
        Git(filled.folder / ".git")


def test_a_bare_repository_in_the_folder(filled: Repository) -> None:
    filled.git("clone", "--quiet", "--bare", ".", "roadmap/kaal")
    with pytest.raises(GitRefused, match="kale git-repository"):
        Git(filled.roadmap / "kaal")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="alleen root geeft een map weg")
def test_a_repository_of_somebody_else(filled: Repository) -> None:
    for path in (filled.folder, filled.folder / ".git"):
        os.chown(path, 12345, 12345)
    with pytest.raises(GitRefused, match=r"niet, want zij is van een andere gebruiker.*safe\.directory"):
        Git(filled.roadmap)


def test_no_common_ancestor(filled: Repository) -> None:
    filled.git("checkout", "--quiet", "--orphan", "los")
    orphan = filled.commit({})
    with pytest.raises(GitRefused, match=r"hebben geen gezamenlijk begin$"):
        Git(filled.roadmap).merge_base(orphan, filled.git("rev-parse", "een"))


def test_a_shallow_clone_says_what_to_do(filled: Repository) -> None:
    filled.git("clone", "--quiet", "--depth=1", f"file://{filled.folder}", str(filled.folder.parent / "ondiep"))
    git = Git(filled.folder.parent / "ondiep" / "roadmap")
    assert git.shallow
    with pytest.raises(GitRefused, match="git fetch --unshallow"):
        git.commit("HEAD~1")


def test_an_unfinished_merge(filled: Repository) -> None:
    filled.git("checkout", "--quiet", "-b", "tak", "een")
    filled.commit({"a.yaml": "besluiten: []\n"})
    with pytest.raises(AssertionError, match="merge"):
        filled.git("merge", "main")
    with pytest.raises(GitRefused, match=r"'roadmap/a\.yaml' is nog niet samengevoegd"):
        Git(filled.roadmap).index()


@pytest.mark.parametrize("script", ["exec sleep 60", "sleep 60", "sleep 60 & exit 0", "exec >&-; sleep 60"])
def test_a_time_limit_for_git_and_what_it_starts(filled: Repository, fake_git: FakeGit, script: str) -> None:
    fake_git(f"#!/bin/sh\n{script}\n")
    start = time.monotonic()
    with pytest.raises(GitRefused, match="nog niet klaar"):
        Git(filled.roadmap, Limits(seconds=0.3))
    assert time.monotonic() - start < 10


def test_what_else_stops_git_is_no_matter_of_time(filled: Repository, fake_git: FakeGit) -> None:
    fake_git("#!/bin/sh\nkill -SEGV $$\n")
    with pytest.raises(GitRefused, match=r"git is onverwacht gestopt \(signaal 11\)"):
        Git(filled.roadmap)


def test_a_git_that_is_no_program(filled: Repository, fake_git: FakeGit) -> None:
    folder = fake_git("geen programma")
    with pytest.raises(GitRefused, match=f"git kan niet gestart worden: '{folder}/git': dit is geen programma"):
        Git(filled.roadmap)


@pytest.mark.parametrize("path", ["", ":", ".", "bin", "./bin:", "./thuis/bin", ".:{PATH}", ":{PATH}", "bin:{PATH}"])
def test_no_git_of_the_current_folder(
    filled: Repository, monkeypatch: pytest.MonkeyPatch, fake_git: FakeGit, tmp_path: Path, path: str
) -> None:
    whole = os.environ["PATH"]
    marker = tmp_path / "uitgevoerd"
    folder = fake_git(f"#!/bin/sh\ntouch '{marker}'\n")
    (tmp_path / "git").symlink_to(folder / "git")
    (tmp_path / "thuis" / "bin").symlink_to(folder)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", path.format(PATH=whole))
    if "{PATH}" in path:
        assert Git(filled.roadmap).folder == "roadmap"
    else:
        with pytest.raises(GitRefused, match="git is niet gevonden"):
            Git(filled.roadmap)
    assert not marker.exists()


def test_a_tree_of_trees_has_an_end(filled: Repository) -> None:
    """Ten folders in ten folders, eight deep: a hundred million names of one blob."""
    blob = filled.git("hash-object", "-w", "--stdin", given=b"fasen: []\n")
    tree = filled.git("mktree", given="".join(f"100644 blob {blob}\t{n}.yaml\n" for n in range(10)).encode())
    for _ in range(7):
        tree = filled.git("mktree", given="".join(f"040000 tree {tree}\t{n}\n" for n in range(10)).encode())
    top = filled.git("mktree", given=f"040000 tree {tree}\troadmap\n".encode())
    commit = filled.git("commit-tree", "-m", "bom", top)
    with pytest.raises(GitRefused, match="te veel bestanden"):
        Git(filled.roadmap, Limits(bytes=1024 * 1024)).tree(commit)


def test_names_with_newlines_quotes_and_no_utf8(repository: Repository) -> None:
    names = ["een\ntwee.yaml", "met \"quotes\" en 'die'.yaml", "tab\t.yaml", os.fsdecode(b"\xff.yaml"), ":(top)x.yaml"]
    commit = repository.commit(dict.fromkeys(names, "fasen: []\n"))
    listed = Git(repository.roadmap).tree(commit)
    assert {entry.path for entry in listed} == {f"roadmap/{name}" for name in names}
    assert sorted(listed) == sorted(Git(repository.roadmap).index())


def test_a_folder_with_magic_in_its_name(repository: Repository) -> None:
    folder = repository.folder / ":(exclude)*\n"
    folder.mkdir()
    (folder / "a.yaml").write_text("fasen: []\n")
    commit = repository.commit({"b.yaml": "fasen: []\n"})
    git = Git(folder)
    assert [entry.path for entry in git.tree(commit)] == [f"{folder.name}/a.yaml"]
    assert git.index() == git.tree(commit)


def test_variables_of_the_caller_count_for_nothing(
    filled: Repository, make: Callable[[str], Repository], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make("ander")
    other.commit({"x.yaml": ""})
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.folder))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.folder / ".git" / "index"))
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "touch kwaad")
    git = Git(filled.roadmap)
    assert git.commit("HEAD") == filled.git("rev-parse", "HEAD")
    assert [entry.path for entry in git.index()] == ["roadmap/a.yaml"]


def test_the_paths_that_differ_between_two_commits(filled: Repository) -> None:
    """Anywhere in the repository; where they are too many to list, the folders at its top stand for them."""
    (filled.folder / "b").mkdir()
    for number in range(50):
        (filled.folder / "b" / f"{number}.txt").write_text(str(number))
    (filled.folder / "c é\n").write_text("c")
    filled.commit({}, tag="drie")
    old, new = (filled.git("rev-parse", name) for name in ("een", "drie"))
    git = Git(filled.roadmap)
    paths = [entry.path for entry in git.differing(old, new)]
    assert ("b/0.txt" in paths, "c é\n" in paths, "roadmap/a.yaml" in paths, len(paths)) == (True, True, True, 52)
    assert [entry.path for entry in git.differing(old, new, deep=False)] == ["b", "c é\n", "roadmap"]
    gone = {entry.path: entry.mode for entry in git.differing(new, old)}
    assert (gone["b/0.txt"], gone["roadmap/a.yaml"]) == (ABSENT, "100644")


def test_too_much_elsewhere_is_told_by_its_folders(filled: Repository) -> None:
    """A tree with more names than git may print hides no routekaart."""
    (filled.folder / "b").mkdir()
    for number in range(50):
        (filled.folder / "b" / f"{number}.txt").write_text(str(number))
    filled.commit({"a.yaml": "besluiten: []\n", "n.yaml": "fasen: []\n"}, tag="drie")
    old, new = (filled.git("rev-parse", name) for name in ("een", "drie"))
    for limits in (Limits(), Limits(bytes=400)):
        git = Git(filled.roadmap, limits)
        later = later_files(git, old, new, git.tree(old))
        assert sorted(later.entries) == sorted(git.tree(new))
        assert later.elsewhere == (("b",) if limits.bytes == 400 else tuple(sorted(f"b/{n}.txt" for n in range(50))))
