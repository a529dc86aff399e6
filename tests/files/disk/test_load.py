"""What stands under a name that ends in .yaml and is no file that can be read: a finding, and nobody waits for it."""

import os
import socket
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask, BeforeOpen
from problems import Lay, Problems

from routehln.files.disk.load import load
from routehln.files.slip import UnreadableError

SOUND = HEAD + PROGRAMME


def refused(file: Path, root: Path) -> tuple[str, str]:
    with pytest.raises(UnreadableError) as raised:
        load(file, Path(os.path.realpath(root)))
    [slip] = raised.value.slips
    assert slip[:2] == (1, 1)
    return slip.regel_id, slip.melding


def test_a_pipe_is_no_file(lay: Lay, problems: Problems) -> None:
    folder = lay({"a.yaml": SOUND})
    os.mkfifo(folder / "b.yaml")
    [problem] = problems(folder)
    assert problem == ("roadmap/b.yaml", "1:1", "bestand-onleesbaar", "dit is geen gewoon bestand; haal het weg")


def test_a_pipe_that_someone_writes_to_is_no_file_either(lay: Lay) -> None:
    folder = lay({})
    os.mkfifo(folder / "b.yaml")
    reader = os.open(folder / "b.yaml", os.O_RDONLY | os.O_NONBLOCK)
    writer = os.open(folder / "b.yaml", os.O_WRONLY)
    try:
        assert refused(folder / "b.yaml", folder)[0] == "bestand-onleesbaar"
    finally:
        os.close(reader)
        os.close(writer)


def test_a_socket_is_no_file(lay: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = lay({})
    monkeypatch.chdir(folder)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("b.yaml")
        assert refused(folder / "b.yaml", folder)[0] == "bestand-onleesbaar"


def test_a_folder_is_no_file(lay: Lay) -> None:
    folder = lay({"b.yaml/c.yaml": ""})
    assert refused(folder / "b.yaml", folder) == (
        "bestand-onleesbaar",
        "dit bestand kan niet gelezen worden: dit is een map",
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(lay: Lay, problems: Problems) -> None:
    folder = lay({"a.yaml": SOUND, "b.yaml": ""})
    (folder / "b.yaml").chmod(0)
    [problem] = problems(folder)
    assert problem[2:] == ("bestand-onleesbaar", "dit bestand kan niet gelezen worden: geen toegang")


@pytest.mark.parametrize(
    ("number", "sentence"), [(13, "geen toegang"), (5, "lezen of schrijven mislukt"), (24, "te veel bestanden open")]
)
def test_what_the_system_refuses_is_a_finding(
    lay: Lay, problems: Problems, before_open: BeforeOpen, number: int, sentence: str
) -> None:
    folder = lay({"a.yaml": SOUND, "b.yaml": "", "c.yaml": "x: y\n"})

    def refuse(path: str, _flags: int) -> None:
        if path.endswith("b.yaml"):
            raise OSError(number, os.strerror(number), path)

    before_open(refuse)
    told = problems(folder)
    assert [(problem.bestand, problem.regel_id) for problem in told] == [
        ("roadmap/b.yaml", "bestand-onleesbaar"),
        ("roadmap/c.yaml", "onbekende-sleutel"),
    ]
    assert told[0].melding == f"dit bestand kan niet gelezen worden: {sentence}"


def test_a_file_that_is_gone_when_it_is_opened(lay: Lay, ask: Ask, before_open: BeforeOpen) -> None:
    folder = lay({"a.yaml": SOUND, "b.yaml": ""})

    def vanish(path: str, _flags: int) -> None:
        if path.endswith("b.yaml"):
            Path(path).unlink()

    before_open(vanish)
    assert ask("due", roadmap=folder).err.startswith("roadmap/b.yaml:1:1: fout [bestand-onleesbaar]")
    assert ask("due", roadmap=folder).code == 0
    lay({"b.yaml": ""})
    assert refused(folder / "b.yaml", folder) == (
        "bestand-onleesbaar",
        "dit bestand kan niet gelezen worden: bestaat niet",
    )


def test_a_symlink_that_takes_the_place_of_a_file_is_not_followed(
    lay: Lay, tmp_path: Path, before_open: BeforeOpen
) -> None:
    folder = lay({"b.yaml": ""})
    (tmp_path / "geheim").write_text("geheim: ja")
    (tmp_path / "link").symlink_to(tmp_path / "geheim")

    def swap(path: str, _flags: int) -> None:
        (tmp_path / "link").replace(path)

    before_open(swap)
    assert refused(folder / "b.yaml", folder)[0] == "bestand-onleesbaar"


def test_a_file_that_is_replaced_while_it_is_read_is_the_old_one_or_the_new_one(
    lay: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lay({"b.yaml": "fasen: []\n"})
    (tmp_path / "nieuw").write_text("kalender: []\n")
    real = os.open

    def replace(path: str, *args: int) -> int:
        handle = real(path, *args)
        (tmp_path / "nieuw").replace(path)
        return handle

    monkeypatch.setattr(os, "open", replace)
    assert load(folder / "b.yaml", Path(os.path.realpath(folder))) == b"fasen: []\n"
    monkeypatch.undo()
    assert load(folder / "b.yaml", Path(os.path.realpath(folder))) == b"kalender: []\n"


def test_nothing_is_read_of_a_file_that_grows_without_end(lay: Lay) -> None:
    folder = lay({"b.yaml": ""})
    with (folder / "b.yaml").open("wb") as stream:
        stream.truncate(10**12)  # a hole: no byte of it is on the disk
    assert len(load(folder / "b.yaml", Path(os.path.realpath(folder)))) == 16 * 1024 * 1024 + 1
