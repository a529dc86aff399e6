"""What writing keeps of a file, what it refuses, and what it never touches (contract section 6)."""

import errno
import os
import stat
import threading
from pathlib import Path

import pytest
from conftest import Ask

from routehln.files.disk.edit import Edit
from routehln.files.disk.write import SUFFIX, ChangedMeanwhile, NotWritten, locked, write
from routehln.model.records.place import FileName

OLD, NEW = b"oud\n", b"nieuw\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    return folder


def edit(file: Path, old: bytes = OLD) -> Edit:
    return Edit(file, FileName("roadmap", file.name), old, NEW)


def old_file(folder: Path, name: str = "a.yaml") -> Path:
    file = folder / name
    file.write_bytes(OLD)
    return file


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_mode_stays(folder: Path) -> None:
    file = old_file(folder)
    file.chmod(0o640)
    write([edit(file)])
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (NEW, 0o640)
    assert names(folder) == ["a.yaml"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a file away")
def test_the_owner_stays(folder: Path) -> None:
    file = old_file(folder)
    os.chown(file, 12345, 54321)
    write([edit(file)])
    assert (file.stat().st_uid, file.stat().st_gid) == (12345, 54321)


def test_an_owner_that_can_not_be_kept_is_no_reason_to_refuse(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    file = old_file(folder)
    monkeypatch.setattr(os, "fchown", refuse)
    write([edit(file)])
    assert file.read_bytes() == NEW


def test_a_new_file_gets_the_mode_that_the_machine_gives(folder: Path) -> None:
    (folder / "gewoon").touch()
    write([edit(folder / "a.yaml", old=b"")])
    assert (folder / "a.yaml").stat().st_mode == (folder / "gewoon").stat().st_mode


def test_all_is_on_disk_before_anything_is_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, os.replace

    def flush(handle: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def swap(new: Path, target: Path) -> None:
        done.append("replace")
        replace(new, target)

    monkeypatch.setattr(os, "fsync", flush)
    monkeypatch.setattr(os, "replace", swap)
    write([edit(old_file(folder)), edit(old_file(folder, "b.yaml"))])
    assert done == ["file", "file", "replace", "replace", "folder"]


def test_an_empty_file_is_empty_again_after_a_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty, new = folder / "a.yaml", folder / "b.yaml"
    empty.touch()
    fsync = os.fsync

    def refuse_folder(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EIO, "stuk")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folder)
    with pytest.raises(NotWritten, match="lezen of schrijven mislukt; er is niets geschreven"):
        write([edit(empty, old=b""), edit(new, old=b"")])
    assert (empty.read_bytes(), names(folder)) == (b"", ["a.yaml"])


def test_a_symlink_stays_one(folder: Path) -> None:
    (folder / "diep").mkdir()
    target = old_file(folder / "diep")
    link = folder / "a.yaml"
    link.symlink_to("diep/a.yaml")
    write([edit(link)])
    assert (link.is_symlink(), target.read_bytes()) == (True, NEW)
    assert names(folder) == ["a.yaml", "diep"]


def test_a_hard_link_elsewhere_keeps_the_old_text(folder: Path, tmp_path: Path) -> None:
    """A file is replaced, never written into: its other names go on meaning the old one."""
    file = old_file(folder)
    os.link(file, tmp_path / "kopie")
    write([edit(file)])
    assert (file.read_bytes(), (tmp_path / "kopie").read_bytes()) == (NEW, OLD)


@pytest.mark.parametrize("now", [b"anders\n", b"", None])
def test_a_file_that_changed_is_refused_and_so_are_all_with_it(folder: Path, now: bytes | None) -> None:
    first, second = old_file(folder), old_file(folder, "b.yaml")
    if now is None:
        second.unlink()
    else:
        second.write_bytes(now)
    with pytest.raises(ChangedMeanwhile, match=r"roadmap/b\.yaml is veranderd sinds het gelezen werd"):
        write([edit(first), edit(second)])
    assert first.read_bytes() == OLD
    assert not any(SUFFIX in name for name in names(folder))


@pytest.mark.parametrize("refused", [errno.EROFS, errno.EACCES])
def test_what_the_system_refuses_is_told_of_the_file_that_was_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, refused: int
) -> None:
    """Also where the temporary file beside it can't be cleared, as on a disk that may only be read."""

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise OSError(refused, os.strerror(refused), str(path))

    file = old_file(folder)
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refuse)
        with pytest.raises(NotWritten) as told:
            write([edit(file)])
    assert str(told.value).startswith("roadmap/a.yaml: ")
    assert SUFFIX not in str(told.value)
    assert file.read_bytes() == OLD


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write what nobody may")
def test_a_file_that_may_not_be_written_is_refused(folder: Path) -> None:
    file = old_file(folder)
    file.chmod(0o444)
    with pytest.raises(NotWritten, match=r"roadmap/a\.yaml: geen toegang; er is niets geschreven"):
        write([edit(file)])
    assert (file.read_bytes(), names(folder)) == (OLD, ["a.yaml"])


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write where nobody may")
def test_a_folder_that_may_not_be_written_is_refused(folder: Path) -> None:
    file = old_file(folder)
    folder.chmod(0o555)
    try:
        with pytest.raises(NotWritten, match=r"roadmap/a\.yaml: geen toegang; er is niets geschreven"), locked(folder):
            write([edit(file)])
    finally:
        folder.chmod(0o755)
    assert (file.read_bytes(), names(folder)) == (OLD, ["a.yaml"])


def test_a_stranger_s_symlink_in_the_place_of_the_temporary_is_not_followed(folder: Path, tmp_path: Path) -> None:
    file, victim = old_file(folder), tmp_path / "victim"
    victim.write_bytes(b"van een ander\n")
    stray = folder / f".a.yaml{SUFFIX}"
    stray.symlink_to(victim)
    write([edit(file)])
    assert (file.read_bytes(), victim.read_bytes()) == (NEW, b"van een ander\n")
    stray.symlink_to(victim)
    with locked(folder):
        assert names(folder) == ["a.yaml"]
    assert victim.exists()


def test_what_an_interrupted_run_left_is_cleared_and_nothing_else(folder: Path) -> None:
    (folder / "diep").mkdir()
    (folder / "diep" / f".b.yaml{SUFFIX}").write_bytes(b"half")
    (folder / f".map{SUFFIX}").mkdir()
    (folder / ".verborgen").touch()
    with locked(folder):
        assert (names(folder / "diep"), names(folder)) == ([], [f".map{SUFFIX}", ".verborgen", "diep"])


def test_one_writer_waits_for_another(folder: Path) -> None:
    order: list[str] = []
    waiting = threading.Event()

    def second() -> None:
        waiting.set()
        with locked(folder):
            order.append("tweede")

    with locked(folder):
        thread = threading.Thread(target=second)
        thread.start()
        waiting.wait()
        thread.join(0.05)
        order.append("eerste")
    thread.join()
    assert order == ["eerste", "tweede"]


READING = [("due",), ("list",), ("show", "a"), ("check",), ("reconcile",), ("set", "a", "eigenaar", "GGD", "--droog")]


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_reading_and_trying_write_nothing(command: tuple[str, ...], roadmap: Path, ask: Ask) -> None:
    """
    kalender:
    - {id: a, fase: verkennen, moment: oktober 2021, omschrijving: Iets vaststellen, onderdeel: Wonen}
    """
    before = {path: path.stat() for path in (roadmap, *roadmap.iterdir())}
    assert ask(*command, roadmap=roadmap).code == 0
    after = {path: path.stat() for path in (roadmap, *roadmap.iterdir())}
    untouched = [(stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns) for stat in before.values()]
    assert [(stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns) for stat in after.values()] == untouched


@pytest.mark.parametrize("command", READING[:-1], ids=lambda command: command[0])
def test_reading_waits_for_nobody(
    command: tuple[str, ...], roadmap: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    kalender:
    - {id: a, fase: verkennen, moment: oktober 2021, omschrijving: Iets vaststellen, onderdeel: Wonen}
    """
    fcntl = pytest.importorskip("fcntl", reason="there are no locks here")
    monkeypatch.setattr(fcntl, "flock", lambda *_: pytest.fail("reading took the lock"))
    assert ask(*command, roadmap=roadmap).code == 0
