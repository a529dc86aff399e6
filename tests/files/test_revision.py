"""A routekaart out of git is the one that lay on disk (contract section 2, section 5 `diff`)."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, ROADMAP, Ask
from history import Repository

from routehln.files import revision as reader
from routehln.files import tree_links
from routehln.files.git import Git
from routehln.files.git_errors import GitRefused
from routehln.files.read import Reading, read_routekaart
from routehln.files.revision import read_listings, read_revision

STOP = "tussenstops: [{id: %s, titel: Plan, onderdeel: Leren}]\n"


def same(one: Reading, other: Reading) -> bool:
    """Whether two readings hold the same records at the same places, and the same findings."""
    places = [
        [kaart.plaats(record) for record in (*kaart.steps, *kaart.leefgebieden, *kaart.fasen)]
        for kaart in (one.routekaart, other.routekaart)
    ]
    return (
        one.bevindingen == other.bevindingen
        and one.complete == other.complete
        and one.routekaart.steps == other.routekaart.steps
        and one.routekaart.programma == other.routekaart.programma
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
    found = read_revision(repository.roadmap, "HEAD")
    assert ids(found) == ["z", "b"]
    assert [each.regel_id for each in found.bevindingen].count("naam-zonder-yaml") == 2
    assert not found.complete
    assert same(found, read_routekaart(repository.roadmap))


def test_symlinks_are_followed_by_name(repository: Repository) -> None:
    repository.commit({"a.yaml": HEAD + PROGRAMME, "diep/b.yaml": STOP % "b", "bron.txt": STOP % "bron"})
    (repository.folder / "buiten.yaml").write_text(STOP % "buiten")
    links = {
        "weer.yaml": "diep/b.yaml",
        "omweg.yaml": "diep/../../roadmap/./diep/b.yaml",
        "map.yaml": "diep",
        "naar.yaml": "bron.txt",
        "nogmaals.yaml": "bron.txt",
        "naar-buiten.yaml": "../buiten.yaml",
        "ver.yaml": "../../../../../../../../etc/passwd",
        "wortel.yaml": "/etc/passwd",
        "nergens.yaml": "niets.yaml",
        "oud.yml": "diep/b.yaml",
        "lees": "bron.txt",
    }
    for name, target in links.items():
        (repository.roadmap / name).symlink_to(target)
    repository.commit({})
    found = read_revision(repository.roadmap, "HEAD")
    assert ids(found) == ["b", "bron"]
    assert [each.regel_id for each in found.bevindingen].count("symlink-naar-buiten") == 3
    assert same(found, read_routekaart(repository.roadmap))


@pytest.mark.parametrize(
    ("name", "target", "found"),
    [
        ("uit.yaml", "../buiten.yaml", "symlink-naar-buiten"),
        ("uit.md", "../buiten.yaml", None),
        ("uit", "..", "symlink-naar-buiten"),
        ("uit", "../buiten", "symlink-naar-buiten"),
        ("diep/uit", "../../nergens", "symlink-naar-buiten"),
        ("uit", "/etc", "symlink-naar-buiten"),
        ("uit", "{top}", "symlink-naar-buiten"),
        ("uit", "{top}/roadmap-oud", "symlink-naar-buiten"),
        ("uit", "../../../../../../../../../../etc/passwd", "symlink-naar-buiten"),
        ("omweg", "uit", "symlink-naar-buiten"),
        (".uit", "..", None),
        (".uit/uit", "../..", None),
        ("uit.yml", "../buiten.yaml", "naam-zonder-yaml"),
        ("in.yaml", "{top}/roadmap/diep/b.yaml", None),
        ("in", "{top}/roadmap", None),
        ("in.yaml", ".", None),
        ("diep/in.yaml", "..", None),
        ("in.yaml", "diep", None),
        ("in.yaml", "nergens/../diep/b.yaml", None),
        ("in.yaml", "../roadmap/diep//./b.yaml", None),
        ("in", "nergens", None),
        ("in", "in", None),
        ("in.yaml", "nergens", "bestand-onleesbaar"),
        ("in.yaml", "in.yaml", "bestand-onleesbaar"),
        ("in.yaml", "a.yaml/b.yaml", "bestand-onleesbaar"),
        ("in.yaml", "di", "bestand-onleesbaar"),
    ],
)
def test_a_symlink_is_told_of_as_on_disk(
    ask: Ask, repository: Repository, name: str, target: str, found: str | None
) -> None:
    repository.commit({"a.yaml": HEAD + PROGRAMME, "diep/b.yaml": STOP % "b"})
    (repository.folder / "buiten").mkdir()
    (repository.folder / "buiten.yaml").touch()
    if target == "uit":
        (repository.roadmap / target).symlink_to("..")
    (repository.roadmap / name).parent.mkdir(exist_ok=True)
    (repository.roadmap / name).symlink_to(target.format(top=repository.folder))
    repository.commit({})
    on_disk, git = read_routekaart(repository.roadmap), Git(repository.roadmap)
    [staged] = read_listings(git, "roadmap", [git.index()])
    told = [each for each in on_disk.bevindingen if each.plaats.bestand == f"roadmap/{name}"]
    assert [each.regel_id for each in told] == ([found] if found else [])
    assert len(on_disk.bevindingen) == len(told) + (target == "uit")
    assert same(read_revision(repository.roadmap, "HEAD"), on_disk)
    assert same(staged, on_disk)
    assert ask("check", "--sinds", "HEAD", roadmap=repository.roadmap).code == 0


def made(repository: Repository, *entries: str) -> str:
    """A commit whose folder has these entries, as git mktree reads them."""
    tree = repository.git("mktree", given="".join(f"{entry}\n" for entry in entries).encode())
    top = repository.git("mktree", given=f"040000 tree {tree}\troadmap\n".encode())
    return repository.git("commit-tree", "-m", "gemaakt", top)


@pytest.mark.parametrize("length", [4096, 4098, 10_000_000])
def test_a_symlink_longer_than_a_disk_allows_is_refused_at_once(repository: Repository, length: int) -> None:
    repository.lay({"a.yaml": HEAD})
    link = repository.git("hash-object", "-w", "--stdin", given=b"a/" * (length // 2))
    commit = made(repository, f"120000 blob {link}\tl.yaml")
    start = time.monotonic()
    [found] = [each for each in read_revision(repository.roadmap, commit).bevindingen if each.regel_id != "geen-kop"]
    assert found.regel_id == "bestand-onleesbaar"
    assert found.melding.endswith("bestaat niet" if length == 4096 else "de naam is te lang")
    assert time.monotonic() - start < 2


def test_many_broken_symlinks_take_no_time(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.lay({"a.yaml": HEAD})
    link = repository.git("hash-object", "-w", "--stdin", given=b"nergens")
    blob = repository.git("hash-object", "-w", "--stdin", given=b"x")
    files = [f"100644 blob {blob}\tz{number}.txt" for number in range(50_000)]
    links = [f"120000 blob {link}\tl{number}.yaml" for number in range(1000)]
    start = time.monotonic()
    found = read_revision(repository.roadmap, made(repository, *files, *links)).bevindingen
    assert [each.regel_id for each in found].count("bestand-onleesbaar") == 1000
    assert time.monotonic() - start < 4
    monkeypatch.setattr(tree_links, "MAX_WALKED", 20_000)
    with pytest.raises(GitRefused, match="te veel bestanden"):
        read_revision(repository.roadmap, made(repository, *links))


def test_one_blob_by_many_names_counts_as_many_files(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.lay({"a.yaml": HEAD})
    blob = repository.git("hash-object", "-w", "--stdin", given=b"# tien\n\n\n")
    commit = made(repository, *(f"100644 blob {blob}\t{number}.yaml" for number in range(10)))
    assert read_revision(repository.roadmap, commit).complete
    monkeypatch.setattr(reader, "MAX_TOGETHER", 89)
    with pytest.raises(GitRefused, match="te groot om te lezen"):
        read_revision(repository.roadmap, commit)
    monkeypatch.setattr(reader, "MAX_FILES", 9)
    with pytest.raises(GitRefused, match="te veel bestanden"):
        read_revision(repository.roadmap, commit)


def test_what_two_versions_share_counts_once(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    """100 bytes that stay, 10 that change: 120 to read."""
    repository.commit({"a.yaml": "#" * 99 + "\n", "b.yaml": "# negen..\n"})
    repository.commit({"b.yaml": "# negen!!\n"})
    git = Git(repository.roadmap)
    trees = [git.tree(git.commit(revision)) for revision in ("HEAD~1", "HEAD")]
    monkeypatch.setattr(reader, "MAX_TOGETHER", 120)
    assert [reading.present for reading in read_listings(git, "roadmap", trees)] == [True, True]
    monkeypatch.setattr(reader, "MAX_TOGETHER", 119)
    with pytest.raises(GitRefused, match="te groot om te lezen"):
        read_listings(git, "roadmap", trees)


def test_symlinks_in_a_circle(repository: Repository) -> None:
    (repository.folder / "roadmap").mkdir()
    (repository.roadmap / "een.yaml").symlink_to("twee.yaml")
    (repository.roadmap / "twee.yaml").symlink_to("een.yaml")
    repository.commit({"a.yaml": HEAD + PROGRAMME})
    found = read_revision(repository.roadmap, "HEAD")
    assert [each.regel_id for each in found.bevindingen] == ["bestand-onleesbaar"] * 2
    assert same(found, read_routekaart(repository.roadmap))


@pytest.mark.parametrize("kind", ["symlink", "submodule", "bestand"])
def test_something_else_is_named_roadmap(repository: Repository, kind: str) -> None:
    repository.commit({"a.yaml": HEAD})
    blob = repository.git("hash-object", "-w", "--stdin", given=b"/etc")
    mode = {"symlink": "120000", "submodule": "160000", "bestand": "100644"}[kind]
    known = repository.git("rev-parse", "HEAD") if kind == "submodule" else blob
    type_ = "commit" if kind == "submodule" else "blob"
    tree = repository.git("mktree", given=f"{mode} {type_} {known}\troadmap\n".encode())
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
    found = read_revision(repository.folder / "kaart", commit)
    assert ids(found) == ["b"]
    assert found.routekaart.plaats(found.routekaart.steps[0]).bestand == "kaart/b.yaml"


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
    found = read_revision(repository.roadmap, "HEAD")
    assert [(each.regel_id, each.plaats.bestand) for each in found.bevindingen] == [
        ("bestand-te-groot", "roadmap/groot.yaml")
    ]
    assert same(found, read_routekaart(repository.roadmap))


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


def test_nothing_of_a_hostile_repository_runs(ask: Ask, repository: Repository, tmp_path: Path) -> None:
    """Every setting, attribute and hook that could run a program; the program would leave a file."""
    marker = tmp_path / "uitgevoerd"
    payload = tmp_path / "kwaad.sh"
    payload.write_text(f"#!/bin/sh\ntouch '{marker}'\ncat\n")
    payload.chmod(0o755)
    repository.commit({"a.yaml": HEAD, "b.yaml": STOP % "b"})
    attributes = "* filter=kwaad diff=kwaad merge=kwaad text working-tree-encoding=UTF-16\n"
    (repository.folder / ".gitattributes").write_text(attributes)
    (repository.folder / ".git" / "info" / "attributes").write_text(attributes)
    settings = (
        "core.fsmonitor core.pager core.sshCommand core.editor core.askPass core.gitProxy diff.external "
        "diff.kwaad.textconv diff.kwaad.command filter.kwaad.smudge filter.kwaad.clean filter.kwaad.process "
        "merge.kwaad.driver credential.helper gpg.program alias.rev-parse alias.ls-tree alias.cat-file pager.ls-tree "
        "pager.cat-file uploadpack.packObjectsHook core.alternateRefsCommand"
    )
    config = "".join(f"{_section(name)}\n\t{name.rpartition('.')[2]} = {payload}\n" for name in settings.split())
    promisor = f'[extensions]\n\tpartialClone = kwaad\n[remote "kwaad"]\n\turl = ext::{payload}\n\tpromisor = true\n'
    allowed = '[protocol "ext"]\n\tallow = always\n[core]\n\trepositoryformatversion = 1\n'
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for folder in (hooks, repository.folder / ".git" / "hooks"):
        for name in ("post-index-change", "pre-commit", "fsmonitor-watchman", "reference-transaction"):
            (folder / name).write_bytes(payload.read_bytes())
            (folder / name).chmod(0o755)
    with (repository.folder / ".git" / "config").open("a") as stream:
        stream.write(f"{config}{promisor}{allowed}[core]\n\thooksPath = {hooks}\n")
    missing = "0" * 39 + "1"
    git = Git(repository.roadmap)
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
