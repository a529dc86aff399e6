"""The file in which the commands of a GitHub step write their summaries."""

import os
from pathlib import Path

import pytest

from routehln.files.disk.step_summary import NotSummarised, summarise


def test_it_is_added_to_with_what_room_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "samenvatting.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(file))
    summarise(lambda room: f"ruimte {room}\n")
    summarise(lambda room: f"ruimte {room}\n")
    assert file.read_text(encoding="utf-8") == "ruimte 1048576\nruimte 1048561\n"


@pytest.mark.parametrize("value", [None, ""])
def test_where_github_asks_for_none_none_is_made(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv("GITHUB_STEP_SUMMARY", value)
    asked: list[int] = []

    def make(room: int) -> str:
        asked.append(room)
        return "x"

    summarise(make)
    assert not asked


@pytest.mark.parametrize(("name", "reason"), [("weg/x.md", "bestaat niet"), (".", "dit is een map")])
def test_what_can_not_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, reason: str
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / name))
    with pytest.raises(NotSummarised, match=reason):
        summarise(lambda _: "x")


def test_a_pipe_that_nobody_reads_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pijp")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "pijp"))
    with pytest.raises(NotSummarised, match="dit is een pijp waar niemand uit leest"):
        summarise(lambda _: "x")


def test_a_full_disk_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("er is hier geen /dev/full")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "/dev/full")
    with pytest.raises(NotSummarised, match="de schijf is vol"):
        summarise(lambda _: "x")


def test_a_pipe_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/fd").exists():
        pytest.skip("er is hier geen /dev/fd")
    read, write = os.pipe()
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", f"/dev/fd/{write}")
    with pytest.raises(NotSummarised, match="dit is een pijp of een scherm"):
        summarise(lambda _: "x")
    os.close(read)
    os.close(write)
