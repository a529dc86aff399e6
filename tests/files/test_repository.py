"""Where the roadmap folder lies in its git repository."""

from pathlib import Path

import pytest

from routehln.files.repository import folder_in_repository


@pytest.mark.parametrize(
    ("top", "roadmap", "found"),
    [
        ("repo", "repo/roadmap", "roadmap"),
        ("repo", "repo/wijk/noord/roadmap", "wijk/noord/roadmap"),
        ("repo", "repo", ""),
        ("elders", "repo/roadmap", "roadmap"),
    ],
)
def test_a_folder_is_named_from_the_top(tmp_path: Path, top: str, roadmap: str, found: str) -> None:
    (tmp_path / top / ".git").mkdir(parents=True)
    (tmp_path / roadmap).mkdir(parents=True, exist_ok=True)
    assert folder_in_repository(tmp_path / roadmap) == found


def test_the_nearest_repository_counts_and_a_worktree_is_one(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    roadmap = tmp_path / "binnen" / "roadmap"
    roadmap.mkdir(parents=True)
    assert folder_in_repository(roadmap) == "binnen/roadmap"
    (tmp_path / "binnen" / ".git").write_text("gitdir: elders\n", encoding="utf-8")
    assert folder_in_repository(roadmap) == "roadmap"


def test_behind_a_symlink_it_has_the_name_that_git_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    (tmp_path / "repo" / "kaart").mkdir()
    (tmp_path / "roadmap").symlink_to(tmp_path / "repo" / "kaart")
    monkeypatch.chdir(tmp_path)
    assert folder_in_repository(Path("roadmap")) == "kaart"
