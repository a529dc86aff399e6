"""Real git repositories, the same on every machine: fixed author and dates, nobody's own configuration."""

import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

FakeGit = Callable[[str], Path]
DAY = "2021-09-01T12:00:00+02:00"
WHO = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Proef"), ("EMAIL", "proef@example.org"), ("DATE", DAY))
}


class Repository:
    """A git repository with a folder `roadmap/`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.roadmap = folder / "roadmap"
        folder.mkdir(parents=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *args: str, given: bytes = b"", day: str = DAY) -> str:
        """What git says to these arguments; it must succeed."""
        who = WHO | {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
        command = ["git", "-C", str(self.folder), "-c", "protocol.file.allow=always", *args]
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        done = subprocess.run(command, input=given, capture_output=True, check=False, env=env | who)
        assert done.returncode == 0, (args, done.stderr)
        return done.stdout.decode().strip()

    def lay(self, files: Mapping[str, str | bytes | None]) -> None:
        """Write these files under `roadmap/`; None takes one away."""
        for name, content in files.items():
            file = self.roadmap / name
            if content is None:
                file.unlink()
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)

    def commit(self, files: Mapping[str, str | bytes | None], tag: str | None = None, day: str = DAY) -> str:
        """Lay these files and record everything, on a day or moment; gives the hash."""
        self.lay(files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", tag or "wijziging", day=day)
        if tag:
            self.git("tag", tag)
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Repository]:
    """Make a repository by this name, as `make("ander")`; git finds nobody's configuration."""
    home = tmp_path / "thuis"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home))
    return lambda name: Repository(tmp_path / name)


@pytest.fixture
def repository(make: Callable[[str], Repository]) -> Repository:
    """A repository without a commit."""
    return make("repo")


@pytest.fixture
def fake_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeGit:
    """Another git, that runs this shell script, in a folder that comes first on PATH; gives the folder."""

    def lay(script: str) -> Path:
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        (folder / "git").write_text(script)
        (folder / "git").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        return folder

    return lay
