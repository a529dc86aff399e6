"""A stranger's repository: nothing runs, nothing hangs, and what is no routekaart doesn't count."""

import json
import os
from pathlib import Path

import pytest
from moving import History, kalender, row


def test_nothing_of_a_hostile_repository_runs(put_off: History, tmp_path: Path) -> None:
    """Settings that make git run programs or read pipes, hooks, attributes, and refs that look like options."""
    repository = put_off.repository
    expected = put_off.moves()
    evil = tmp_path / "kwaad.sh"
    evil.write_text(f"#!/bin/sh\ntouch {tmp_path / 'geraakt'}\n")
    evil.chmod(0o755)
    os.mkfifo(tmp_path / "pijp")
    for name, value in {
        "log.showSignature": "true",
        "gpg.program": str(evil),
        "diff.external": str(evil),
        "diff.orderFile": str(tmp_path / "pijp"),
        "diff.kwaad.textconv": str(evil),
        "core.fsmonitor": str(evil),
        "core.pager": str(evil),
        "core.hooksPath": str(tmp_path),
        "mailmap.file": str(tmp_path / "pijp"),
    }.items():
        repository.git("config", name, value)
    (repository.folder / ".git" / "info" / "attributes").write_text("*.yaml diff=kwaad\n")
    (repository.folder / ".git" / "refs" / "heads" / "--output=x").write_text(f"{put_off.commits[0]}\n")
    assert put_off.moves() == expected
    assert put_off.json("--sinds", "HEAD~1")["mijlpalen"]
    assert not (tmp_path / "geraakt").exists()


def test_a_blob_that_is_too_large_is_a_commit_that_cannot_be_read(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender="#" * (17 * 1024 * 1024))
    history.commit("2021-09-15", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    assert history.moves() == {"kal-1": [("2021-09-15", "later", 31)]}
    assert history.json()["overgeslagen"] == 1


def test_a_hundred_thousand_files_are_refused(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted anew for each commit; here with a lower limit."""
    monkeypatch.setattr("routehln.files.history.states.MAX_FILES", 5)
    for day in ("2021-09-01", "2021-09-08", "2021-09-15"):
        history.commit(day, kalender=kalender(row("kal-1", f"{day}", "Vaststellen visie")))
    outcome = history.ask("verloop", roadmap=history.repository.roadmap)
    assert (outcome.code, outcome.err) == (2, "fout: de geschiedenis van de routekaart is te groot om te lezen\n")
    shown = history.ask("show", "kal-1", "--formaat", "json", roadmap=history.repository.roadmap)
    assert json.loads(shown.out)["verschoven"] is None


def test_what_else_lies_in_the_folder_does_not_count(history: History) -> None:
    """Hidden files, other kinds of files, a symlink and a submodule's place are no part of the routekaart."""
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    roadmap = history.repository.roadmap
    (roadmap / ".verborgen.yaml").write_text("kapot: [")
    (roadmap / "foto.pdf").write_bytes(b"%PDF")
    (roadmap / "los").symlink_to("elders")
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    assert history.moves() == {}
    assert history.json()["overgeslagen"] == 1
    (roadmap / "los").unlink()
    history.commit("2021-09-15")
    assert history.moves() == {"kal-1": [("2021-09-15", "later", 31)]}
