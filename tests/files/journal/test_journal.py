"""The journal of a roadmap folder: the last fifty writes, for nobody but their owner."""

import json
import stat
from pathlib import Path

import platformdirs
import pytest

from routehln.files.disk.edit import Edit
from routehln.files.journal.journal import MOST, NO_JOURNAL, Journal
from routehln.model.records.place import FileName


@pytest.fixture
def roadmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "staat"))
    folder = tmp_path / "roadmap"
    folder.mkdir()
    return folder


def an_edit(roadmap: Path, old: bytes, new: bytes) -> Edit:
    return Edit(roadmap / "a.yaml", FileName("roadmap", "a.yaml"), old, new)


def kept_files() -> list[Path]:
    state = Path(platformdirs.user_state_dir("routehln", appauthor=False))
    return sorted(file for file in state.rglob("*") if file.is_file())


def test_only_the_owner_may_read_it(roadmap: Path) -> None:
    Journal(roadmap).keep([an_edit(roadmap, b"", b"geheim\n")], "routehln set")
    (file,) = kept_files()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_the_oldest_make_way(roadmap: Path) -> None:
    for number in range(MOST + 3):
        Journal(roadmap).keep([an_edit(roadmap, b"%d" % number, b"%d" % (number + 1))], "routehln set")
    entries = Journal(roadmap).last_done()
    assert [entry.read().steps[0].after for entry in entries] == [b"%d" % number for number in range(MOST + 3, 3, -1)]


def test_what_was_taken_back_makes_way_for_something_new(roadmap: Path) -> None:
    journal = Journal(roadmap)
    for number in range(3):
        journal.keep([an_edit(roadmap, b"%d" % number, b"%d" % (number + 1))], "routehln set")
    for entry in journal.last_done()[:2]:
        entry.mark(undone=True)
    assert [entry.read().steps[0].after for entry in journal.undone()] == [b"2", b"3"]
    journal.keep([an_edit(roadmap, b"1", b"x")], "routehln set")
    assert journal.undone() == []
    assert [entry.read().steps[0].after for entry in journal.last_done()] == [b"x", b"1"]


def test_each_folder_has_its_own(roadmap: Path, tmp_path: Path) -> None:
    Journal(roadmap).keep([an_edit(roadmap, b"", b"a")], "routehln set")
    assert Journal(tmp_path / "ander" / "roadmap").last_done() == []


def test_a_folder_that_others_may_write_in_is_refused(roadmap: Path) -> None:
    journal = Journal(roadmap)
    journal.keep([an_edit(roadmap, b"", b"a")], "routehln set")
    kept_files()[0].parent.chmod(0o777)
    for use in (journal.last_done, lambda: journal.keep([an_edit(roadmap, b"a", b"b")], "routehln set")):
        with pytest.raises(NO_JOURNAL):
            use()


@pytest.mark.parametrize("text", ["", "{", "[{}]", "1", json.dumps({"command": "x", "steps": [{"path": 1}]})])
def test_a_damaged_entry_is_told_as_such(text: str, roadmap: Path) -> None:
    Journal(roadmap).keep([an_edit(roadmap, b"", b"a")], "routehln set")
    kept_files()[0].write_text(text)
    (entry,) = Journal(roadmap).last_done()
    with pytest.raises(NO_JOURNAL):
        entry.read()


def test_a_state_folder_that_is_no_whole_path_is_refused(roadmap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: "relatief")
    with pytest.raises(NO_JOURNAL):
        Journal(roadmap)
