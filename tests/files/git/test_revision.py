"""A routekaart out of git is the one that lay on disk (contract section 2, section 5 `diff`)."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, ROADMAP, Ask
from history import Repository

from routehln.files.git.errors import GitRefused
from routehln.files.git.git import Git, GitFile
from routehln.files.git.revision import load_listings, read_listing, read_revision
from routehln.files.read.read import Reading, read_routekaart

STOP = "tussenstops: [{id: %s, titel: Plan, onderdeel: Leren}]\n"
LARGE = b"\xff" + bytes(16 * 1024 * 1024 - 1)  # as large as a file may be, and at its first byte no UTF-8


def read_listings(git: Git, name: str, listings: list[list[GitFile]]) -> list[Reading]:
    return [read_listing(contents, name) for contents in load_listings(git, name, listings)]


def same(first: Reading, second: Reading) -> bool:
    """Whether two readings hold the same records at the same places, and the same findings."""
    places = [
        [record.source.plaats() for record in (*kaart.steps, *kaart.leefgebieden, *kaart.fasen)]
        for kaart in (first.routekaart, second.routekaart)
    ]
    return (
        first.bevindingen == second.bevindingen
        and first.complete == second.complete
        and first.routekaart.steps == second.routekaart.steps
        and first.routekaart.programma == second.routekaart.programma
        and places[0] == places[1]
    )


def ids(reading: Reading) -> list[str]:
    return [stap.id for stap in reading.routekaart.steps]


def test_the_shipped_routekaart(repository: Repository) -> None:
    shutil.copytree(ROADMAP, repository.roadmap)
    commit = repository.commit({})
    on_disk = read_routekaart(repository.roadmap)
    assert len(on_disk.routekaart.steps) > 50
    assert same(read_revision(repository.roadmap, "HEAD"), on_disk)
    git = Git(repository.roadmap)
    for entries in (git.tree(commit), git.index()):
        [reading] = read_listings(git, "roadmap", [entries])
        assert same(reading, on_disk)


def test_the_same_files_are_chosen_as_on_disk(repository: Repository) -> None:
    repository.commit(
        {
            "a.yaml": HEAD + PROGRAMME,
            "diep/b.yaml": STOP % "b",
            "Z.yaml": STOP % "z",
            "oud.yml": STOP % "oud",
            "HOOFD.YAML": STOP % "hoofd",
            ".verborgen.yaml": STOP % "verborgen",
            ".map/c.yaml": STOP % "c",
            "lees.md": "# Lees",
            "kapot.yaml": "a: [\n",
            "geen-utf8.yaml": b"\xff",
            "leeg.yaml": "",
        }
    )
    reading = read_revision(repository.roadmap, "HEAD")
    assert ids(reading) == ["z", "b"]
    assert [bevinding.regel_id == "naam-zonder-yaml" for bevinding in reading.bevindingen].count(True) == 2
    assert not reading.complete
    assert same(reading, read_routekaart(repository.roadmap))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("in.yaml", "bestand-onleesbaar"),
        ("IN.YAML", "naam-zonder-yaml"),
        ("diep/in.yaml", "bestand-onleesbaar"),
        ("map", "bestand-onleesbaar"),
        ("in.yml", "naam-zonder-yaml"),
        ("LEES.md", None),
        (".in.yaml", None),
        (".map/in.yaml", None),
    ],
)
@pytest.mark.parametrize("target", ["diep/b.yaml", "../buiten.yaml", "/etc/passwd", "nergens", "in.yaml"])
def test_a_symlink_is_not_followed(repository: Repository, name: str, target: str, found: str | None) -> None:
    """Not even to a file of the routekaart itself: of what is not on disk nothing tells where it leads."""
    repository.commit({"a.yaml": HEAD + PROGRAMME, "diep/b.yaml": STOP % "b"})
    (repository.roadmap / name).parent.mkdir(exist_ok=True)
    (repository.roadmap / name).symlink_to(target)
    commit = repository.commit({})
    git = Git(repository.roadmap)
    for reading in read_listings(git, "roadmap", [git.tree(commit), git.index()]):
        assert ids(reading) == ["b"]
        told = [(bevinding.plaats.bestand, bevinding.regel_id) for bevinding in reading.bevindingen]
        assert told == ([(f"roadmap/{name}", found)] if found else [])
        assert reading.complete == (found != "bestand-onleesbaar")


def test_a_symlink_in_git_is_told_of(ask: Ask, repository: Repository) -> None:
    repository.commit({"a.yaml": HEAD + PROGRAMME, "b.yaml": STOP % "b"})
    (repository.roadmap / "c.yaml").symlink_to("b.yaml")
    repository.commit({})
    diff = ask("diff", "HEAD~1", "HEAD", roadmap=repository.roadmap)
    assert diff.code == 2
    assert "HEAD:roadmap/c.yaml:1:1: fout [bestand-onleesbaar] een symlink in git wordt niet gevolgd" in diff.err
    assert ask("check", "--sinds", "HEAD", roadmap=repository.roadmap).code == 0


def made(repository: Repository, *entries: str) -> str:
    """A commit whose folder has these entries, as git mktree reads them."""
    tree = repository.git("mktree", given="".join(f"{entry}\n" for entry in entries).encode())
    top = repository.git("mktree", given=f"040000 tree {tree}\troadmap\n".encode())
    return repository.git("commit-tree", "-m", "gemaakt", top)


def test_one_blob_by_many_names_counts_as_many_files(repository: Repository) -> None:
    """16 MB by three names can be read, by four it is too much; and so are 20,001 names of nothing."""
    repository.lay({"a.yaml": HEAD})
    blob = repository.git("hash-object", "-w", "--stdin", given=LARGE)
    names = [f"100644 blob {blob}\t{number}.yaml" for number in range(4)]
    assert len(read_revision(repository.roadmap, made(repository, *names[:3])).bevindingen) == 3
    with pytest.raises(GitRefused, match="te groot om te lezen"):
        read_revision(repository.roadmap, made(repository, *names))
    empty = repository.git("hash-object", "-w", "--stdin")
    many = [f"100644 blob {empty}\t{number}.yaml" for number in range(20_001)]
    with pytest.raises(GitRefused, match="te veel bestanden"):
        read_revision(repository.roadmap, made(repository, *many))


def test_what_two_versions_share_counts_once(repository: Repository) -> None:
    """16 MB that stay and 16 that change are 48 to read; one byte more is too much."""
    repository.commit({"a.yaml": LARGE, "b.yaml": LARGE[:-1] + b"1"})
    repository.commit({"b.yaml": LARGE[:-1] + b"2"})
    git = Git(repository.roadmap)
    trees = [git.tree(git.commit(revision)) for revision in ("HEAD~1", "HEAD")]
    assert [reading.present for reading in read_listings(git, "roadmap", trees)] == [True, True]
    trees.append(git.tree(repository.commit({"c.yaml": "\n"})))
    with pytest.raises(GitRefused, match="te groot om te lezen"):
        read_listings(git, "roadmap", trees)


@pytest.mark.parametrize("kind", ["symlink", "submodule", "bestand"])
def test_something_else_is_named_roadmap(repository: Repository, kind: str) -> None:
    repository.commit({"a.yaml": HEAD})
    blob = repository.git("hash-object", "-w", "--stdin", given=b"/etc")
    mode = {"symlink": "120000", "submodule": "160000", "bestand": "100644"}[kind]
    entry_hash = repository.git("rev-parse", "HEAD") if kind == "submodule" else blob
    type_ = "commit" if kind == "submodule" else "blob"
    tree = repository.git("mktree", given=f"{mode} {type_} {entry_hash}\troadmap\n".encode())
    commit = repository.git("commit-tree", "-m", "anders", tree)
    with pytest.raises(GitRefused, match=f"'roadmap' is in deze revisie geen map, maar een {kind}"):
        read_revision(repository.roadmap, commit)
    repository.git("read-tree", commit)
    git = Git(repository.roadmap)
    with pytest.raises(GitRefused, match=f"maar een {kind}"):
        read_listings(git, "roadmap", [git.index()])


def test_a_folder_that_is_a_symlink_now(repository: Repository) -> None:
    commit = repository.commit({"a.yaml": HEAD, "b.yaml": STOP % "b"})
    (repository.folder / "kaart").symlink_to("roadmap")
    reading = read_revision(repository.folder / "kaart", commit)
    assert ids(reading) == ["b"]
    assert reading.routekaart.steps[0].source.plaats().bestand == "kaart/b.yaml"


def test_no_folder_at_that_revision(repository: Repository) -> None:
    (repository.folder / "lees.md").write_text("# Lees")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "-m", "begin")
    repository.commit({"a.yaml": HEAD})
    before = read_revision(repository.roadmap, "HEAD~1")
    assert (before.present, before.complete, before.bevindingen, ids(before)) == (False, True, [], [])
    assert read_revision(repository.roadmap, "HEAD").present


def test_a_file_of_20_megabytes(repository: Repository) -> None:
    repository.commit({"a.yaml": HEAD + PROGRAMME, "groot.yaml": b"# groot\n" * 2_500_000})
    reading = read_revision(repository.roadmap, "HEAD")
    assert [(bevinding.regel_id, bevinding.plaats.bestand) for bevinding in reading.bevindingen] == [
        ("bestand-te-groot", "roadmap/groot.yaml")
    ]
    assert same(reading, read_routekaart(repository.roadmap))


def test_a_long_history(repository: Repository) -> None:
    """5,000 commits, each one more line."""
    lines = [
        f"commit refs/heads/lang\ncommitter P <p@x> {1_600_000_000 + number} +0000\ndata 1\nx\n"
        f"M 100644 inline roadmap/a.yaml\ndata {len(STOP % number)}\n{STOP % number}\n"
        for number in range(5_000)
    ]
    repository.git("fast-import", "--quiet", given="".join(lines).encode())
    repository.lay({"a.yaml": ""})
    git = Git(repository.roadmap)
    assert ids(read_revision(repository.roadmap, "lang~4999")) == ["0"]
    assert ids(read_revision(repository.roadmap, "lang")) == ["4999"]
    assert git.merge_base(git.commit("lang"), git.commit("lang~4999")) == git.commit("lang~4999")


def test_a_submodule_inside_is_no_part_of_it(repository: Repository, make: Callable[[str], Repository]) -> None:
    repository.commit({"a.yaml": HEAD})
    other = make("ander")
    other.commit({"x.yaml": STOP % "x"})
    repository.git("-c", "protocol.file.allow=always", "submodule", "add", "--quiet", str(other.folder), "roadmap/sub")
    repository.commit({})
    assert ids(read_revision(repository.roadmap, "HEAD")) == []


def test_a_blob_that_is_elsewhere_is_not_fetched(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"a.yaml": HEAD})
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "deel"
    args = ("--filter=blob:none", "--no-checkout", f"file://{repository.folder}", str(clone))
    repository.git("clone", "--quiet", *args)
    (clone / "roadmap").mkdir()
    with pytest.raises(GitRefused, match="een deel van de geschiedenis is hier niet"):
        read_revision(clone / "roadmap", "HEAD")


SETTINGS = """
core.fsmonitor core.pager core.sshCommand core.editor core.askPass core.gitProxy diff.external diff.kwaad.textconv
diff.kwaad.command filter.kwaad.smudge filter.kwaad.clean filter.kwaad.process merge.kwaad.driver credential.helper
gpg.program alias.rev-parse alias.ls-tree alias.cat-file pager.ls-tree pager.cat-file uploadpack.packObjectsHook
core.alternateRefsCommand
""".split()
ALLOWED = """
[extensions]
    partialClone = kwaad
[remote "kwaad"]
    url = ext::{payload}
    promisor = true
[protocol "ext"]
    allow = always
[core]
    repositoryformatversion = 1
    hooksPath = {hooks}
"""
ATTRIBUTES = "* filter=kwaad diff=kwaad merge=kwaad text working-tree-encoding=UTF-16\n"


@pytest.fixture
def marker(repository: Repository, tmp_path: Path) -> Path:
    """What is there once anything ran of a repository whose every setting, attribute and hook is hostile."""
    marker, payload, hooks = tmp_path / "uitgevoerd", tmp_path / "kwaad.sh", tmp_path / "hooks"
    payload.write_text(f"#!/bin/sh\ntouch '{marker}'\ncat\n")
    payload.chmod(0o755)
    repository.commit({"a.yaml": HEAD, "b.yaml": STOP % "b"})
    own = repository.folder / ".git"
    for attributes in (repository.folder / ".gitattributes", own / "info" / "attributes"):
        attributes.write_text(ATTRIBUTES)
    hooks.mkdir()
    for folder in (hooks, own / "hooks"):
        for name in ("post-index-change", "pre-commit", "fsmonitor-watchman", "reference-transaction"):
            shutil.copy(payload, folder / name)
    with (own / "config").open("a") as stream:
        stream.writelines(f"{_section(name)}\n\t{name.rpartition('.')[2]} = {payload}\n" for name in SETTINGS)
        stream.write(ALLOWED.format(payload=payload, hooks=hooks))
    return marker


def test_nothing_of_a_hostile_repository_runs(ask: Ask, repository: Repository, marker: Path) -> None:
    git, missing = Git(repository.roadmap), "0" * 39 + "1"
    assert ids(read_revision(repository.roadmap, "HEAD")) == ["b"]
    assert ids(read_listings(git, "roadmap", [git.index()])[0]) == ["b"]
    with pytest.raises(GitRefused):
        git.commit(missing)
    with pytest.raises(GitRefused):
        git.blobs([missing])
    for args in (("HEAD",), ("--gestaged",), ("HEAD...HEAD",), ("HEAD", "HEAD")):
        assert ask("diff", *args, roadmap=repository.roadmap).code == 0
    assert not marker.exists()
    # The payload does run where nobody takes care, so that this test would see it.
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(repository.folder), "status"]
    subprocess.run(command, capture_output=True, check=False, env=env)
    assert marker.exists()


def _section(name: str) -> str:
    section, _, _key = name.rpartition(".")
    first, dot, rest = section.partition(".")
    return f'[{first} "{rest}"]' if dot else f"[{first}]"
