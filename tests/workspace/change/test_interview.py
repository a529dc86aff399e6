"""The interview as a whole: what is written when it stops, and how it stops (contract section 5)."""

import fcntl
import os
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ask
from talking import CTRL_C, CTRL_D, ENTER, ROWS, Talk, talk, text_of, undecided


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return undecided(tmp_path)


def linked(rows: str) -> str:
    """The rows once the first question is answered with 'koppel'."""
    return rows.replace(
        "wonen, onderdeel: Wonen}\n  - {id: kal-2", "wonen, onderdeel: Wonen, tussenstop: plan}\n  - {id: kal-2"
    )


def test_answers_are_written_when_it_stops(folder: Path) -> None:
    code, shown = talk(folder, b"k\n", ENTER, b"x\n", b"a\n", ENTER, b"m\n", b"3\n", b"2\n", ENTER)
    assert (code, "(1 van 3)" in shown) == (0, True)
    assert "Kies uit: k, a, l, t, ?, s" in shown
    assert "Kies uit: 1, 2" in shown
    text = text_of(folder)
    assert "onderdeel: Wonen, tussenstop: plan}" in text
    assert "afstemming: {apart_van: [feest]}" in text
    assert "afstemming: {moment: juni 2022}" in text


def test_what_was_answered_before_ctrl_c_is_written(folder: Path) -> None:
    code, shown = talk(folder, b"k\n", ENTER, CTRL_C)
    assert (code, "tussenstop: plan}" in text_of(folder)) == (130, True)
    parts = (
        "Gestopt. Dit wordt nog vastgelegd:\n--- a/roadmap/b.yaml\n",
        "+  - {id: kal-1",
        "Geschreven: roadmap/b.yaml.",
    )
    assert all(part in shown for part in parts)
    assert sorted(parts, key=shown.index) == list(parts)


def test_ctrl_c_while_it_waits_for_another_writer_gives_the_answers_back(folder: Path) -> None:
    another_writer = os.open(folder, os.O_RDONLY)
    fcntl.flock(another_writer, fcntl.LOCK_EX)
    code, shown = talk(folder, b"k\n", ENTER, b"s\n", CTRL_C)
    os.close(another_writer)
    assert (code, text_of(folder)) == (130, ROWS)
    assert "Zo kunt u uw antwoorden opnieuw geven:\n  routehln reconcile --roadmap " in shown
    assert "--koppel kal-1=plan" in shown


def test_ctrl_c_in_the_middle_of_an_answer_drops_only_that_one(folder: Path) -> None:
    assert talk(folder, b"k\n", ENTER, b"l\n", b"m\n", CTRL_C)[0] == 130
    assert text_of(folder) == linked(ROWS)


@pytest.mark.parametrize(("key", "expected_code"), [(CTRL_C, 130), (CTRL_D, 0)])
@pytest.mark.parametrize(
    ("answer", "verdict"),
    [((b"a\n",), "afstemming: {apart_van: [feest]}}"), ((b"l\n", b"m\n", b"2\n"), "afstemming: {moment: juni 2022}}")],
)
def test_an_answer_that_was_given_counts_without_its_reason(
    folder: Path, answer: tuple[bytes, ...], verdict: str, key: bytes, expected_code: int
) -> None:
    assert talk(folder, b"k\n", ENTER, *answer, key)[0] == expected_code
    text = text_of(folder)
    assert "tussenstop: plan}" in text
    assert verdict in text
    assert "reden" not in text


def test_ctrl_c_with_nothing_answered(folder: Path) -> None:
    code, shown = talk(folder, b"l\n", CTRL_C)
    assert (code, text_of(folder)) == (130, ROWS)
    assert shown.endswith("Gestopt.\nEr is niets vastgelegd.\n")


def test_ctrl_d_is_stop(folder: Path) -> None:
    code, shown = talk(folder, b"k\n", ENTER, CTRL_D)
    assert (code, text_of(folder)) == (0, linked(ROWS))
    assert "Gestopt" not in shown


def test_later_and_stop_write_nothing(folder: Path) -> None:
    code, shown = talk(folder, b"l\n", b"s\n")
    assert (code, text_of(folder)) == (0, ROWS)
    assert "Er is niets vastgelegd." in shown


def test_where_nothing_is_to_be_decided_nothing_is_asked(folder: Path) -> None:
    (folder / "b.yaml").unlink()
    code, shown = talk(folder)
    assert (code, shown) == (0, "Er is niets om over te beslissen.\n")


def test_dry_it_only_shows(folder: Path) -> None:
    code, shown = talk(folder, b"k\n", ENTER, CTRL_C, options=("--droog",))
    assert (code, text_of(folder)) == (130, ROWS)
    assert "tussenstop: plan}" in shown
    assert "Gestopt.\n---" in shown
    assert "Er is niets geschreven (--droog)." in shown


def change(folder: Path) -> None:
    with (folder / "a.yaml").open("a") as stream:
        stream.write("# een regel van een collega\n")


def come(folder: Path) -> None:
    (folder / "c.yaml").write_text("besluiten: []\n")


def go(folder: Path) -> None:
    (folder / "leeg.yaml").unlink()


@pytest.mark.parametrize(
    ("meanwhile", "told"),
    [
        (change, "roadmap/a.yaml is veranderd"),
        (come, "roadmap/c.yaml is erbij gekomen"),
        (go, "roadmap/leeg.yaml is verdwenen"),
    ],
)
def test_nothing_is_written_where_any_file_changed_meanwhile(
    folder: Path, meanwhile: Callable[[Path], None], told: str
) -> None:
    (folder / "leeg.yaml").write_text("besluiten: []\n")
    conversation = Talk(folder)
    conversation.answer(b"k\n", ENTER)
    meanwhile(folder)
    conversation.answer(b"s\n")
    code, shown = conversation.end()
    assert (code, text_of(folder)) == (2, ROWS)
    assert f"fout: {told} sinds de routekaart gelezen werd; er is niets geschreven" in shown


def test_what_could_not_be_written_can_be_typed_again(folder: Path, ask: Ask) -> None:
    conversation = Talk(folder)
    conversation.answer(b"k\n", ENTER, b"a\n", "'t Is één jaar later\n".encode(), b"m\n", b"2\n")
    change(folder)
    conversation.answer(ENTER)
    _, shown = conversation.end()
    lines = [shlex.split(line) for line in shown.splitlines() if line.startswith("  routehln reconcile")]
    assert [" ".join(line[4:]) for line in lines] == [
        "--koppel kal-1=plan",
        "--apart kal-2 --apart feest --reden 't Is één jaar later",
        "--kies school=juni 2022",
    ]
    for line in lines:
        assert ask(*line[1:2], *line[4:], roadmap=folder).code == 0
    text = text_of(folder)
    assert "tussenstop: plan}" in text
    assert "afstemming: {apart_van: [feest], reden: '''t Is één jaar later'}" in text
    assert "afstemming: {moment: juni 2022}" in text
