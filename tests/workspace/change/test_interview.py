"""`reconcile --interactief` on a real terminal: keys, and what is written when it stops (contract section 5)."""

import fcntl
import os
import pty
import re
import select
import shlex
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PROGRAMME, Ask

PROMPTS = (b"s = stop: ", b"Nummer: ", b"(Enter: zonder reden) ", b"(Enter: de reden blijft) ", b"even wachten.\r\n")
ENTER, CTRL_C, CTRL_D = b"\n", b"\x03", b"\x04"

ROWS = """
tussenstops:
  - {id: plan, titel: Vaststellen projectplan wonen, moment: december 2021, onderdeel: Wonen}
  - {id: feest, titel: Opening buurthuis, moment: mei 2022, onderdeel: Leren}
  - {id: school, titel: Bouw school, moment: mei 2022, onderdeel: Leren}
kalender:
  - {id: kal-1, fase: ontwerpen, moment: Q1 2022, omschrijving: Vaststellen projectplan wonen, onderdeel: Wonen}
  - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Opening buurthuis, onderdeel: Leren}
  - {id: kal-3, fase: ontwerpen, moment: juni 2022, omschrijving: Bouw school, onderdeel: Leren, tussenstop: school}
"""
TWIN = "- {id: kal-0, fase: ontwerpen, moment: Q1 2022, omschrijving: Vaststellen projectplan wonen, onderdeel: Wonen}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A roadmap with two links to propose and one contradiction."""
    (tmp_path / "roadmap").mkdir()
    (tmp_path / "roadmap" / "a.yaml").write_text("routekaart: {naam: P, onderdelen: []}\n" + _body(PROGRAMME))
    (tmp_path / "roadmap" / "b.yaml").write_text(ROWS)
    return tmp_path / "roadmap"


def _body(programme: str) -> str:
    return programme[programme.index("fasen:") :]


class Talk:
    """`reconcile --interactief` on a terminal of its own."""

    def __init__(self, folder: Path, *options: str) -> None:
        command = [sys.executable, "-m", "routehln", "reconcile", "--interactief", "--roadmap", str(folder), *options]
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.environ |= {"TERM": "xterm", "NO_COLOR": "1"}
            os.execv(sys.executable, command)  # noqa: S606  # our own command
        self.shown = b""

    def answer(self, *keys: bytes) -> None:
        """Type each of these at the next prompt."""
        for key in keys:
            while not self.shown.endswith(PROMPTS):
                assert self._read(), self.shown.decode()
            time.sleep(0.2 if key == CTRL_C else 0)  # a prompt is shown a moment before a Ctrl-C can wake Python
            os.write(self.master, key)
            self.shown += b"\n"

    def end(self) -> tuple[int, str]:
        """The exit code, and all that the terminal showed."""
        while self._read():
            pass
        os.close(self.master)
        _, status = os.waitpid(self.child, 0)
        return os.waitstatus_to_exitcode(status), self.shown.decode(errors="replace").replace("\r\n", "\n")

    def _read(self) -> bool:
        """Take in what is shown; False where the command ended."""
        assert select.select([self.master], [], [], 30)[0], self.shown.decode()
        try:
            shown = os.read(self.master, 4096)
        except OSError:  # the terminal is gone
            return False
        self.shown += shown
        return bool(shown)


def text_of(folder: Path) -> str:
    return (folder / "b.yaml").read_text(encoding="utf-8")


def linked(rows: str) -> str:
    """The rows once the first question is answered with 'koppel'."""
    return rows.replace(
        "wonen, onderdeel: Wonen}\n  - {id: kal-2", "wonen, onderdeel: Wonen, tussenstop: plan}\n  - {id: kal-2"
    )


def talk(folder: Path, *keys: bytes, options: tuple[str, ...] = ()) -> tuple[int, str]:
    """Answer each question in turn; gives the exit code, and all that the terminal showed."""
    conversation = Talk(folder, *options)
    conversation.answer(*keys)
    return conversation.end()


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


@pytest.mark.parametrize("back", [ENTER, b"t\n"])
def test_from_the_moments_there_is_a_way_back_to_the_question(folder: Path, back: bytes) -> None:
    code, shown = talk(folder, b"l\n", b"l\n", b"m\n", b"?\n", b"4\n", back, b"l\n")
    assert (code, text_of(folder)) == (0, ROWS)
    assert "Typ het nummer van het moment dat geldt. Met Enter of t gaat u terug naar de vraag." in shown
    assert "Kies uit: 1, 2, t, ?" in shown
    assert shown.count("(3 van 3)") == 2


def test_moments_that_mean_the_same_are_one_choice(folder: Path) -> None:
    planned = "fase: ontwerpen, moment: 'Juni 2022. ', omschrijving: Bouw, onderdeel: Leren, tussenstop: school"
    (folder / "b.yaml").write_text(f"{ROWS}  - {{id: kal-4, {planned}}}\n")
    _, shown = talk(folder, b"l\n", b"l\n", b"m\n", b"?\n", ENTER, b"s\n")
    assert "  1  mei 2022\n  2  juni 2022\nNummer: " in shown


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


def test_a_reason_is_asked_of_each_verdict(folder: Path) -> None:
    code, _ = talk(
        folder, b"k\n", "Zelfde plan, één besluit\n".encode(), b"a\n", b"  \n", b"m\n", b"1\n", b"Zo is het\n"
    )
    assert (code, text_of(folder).count("reden")) == (0, 2)
    assert "tussenstop: plan, afstemming: {reden: 'Zelfde plan, één besluit'}}" in text_of(folder)
    assert "afstemming: {moment: mei 2022, reden: Zo is het}}" in text_of(folder)


@pytest.mark.parametrize(
    ("typed", "told"), [(b"a\x1b[D\n", "het stuurteken U+001B"), (b"a\xffb\n", "iets dat geen UTF-8 is")]
)
def test_a_reason_that_no_file_can_hold_is_asked_again(folder: Path, typed: bytes, told: str) -> None:
    code, shown = talk(folder, b"k\n", typed, b"Zelfde plan\n", b"s\n")
    assert (code, f"hier staat {told}" in shown) == (0, True)
    assert "afstemming: {reden: Zelfde plan}}" in text_of(folder)


def test_a_reason_that_was_given_is_that_of_each_verdict(folder: Path) -> None:
    code, shown = talk(folder, b"k\n", b"a\n", b"m\n", b"1\n", options=("--reden", "Samen nagelopen"))
    assert (code, text_of(folder).count("reden: Samen nagelopen")) == (0, 3)
    assert "Waarom?" not in shown


def test_back_replaces_the_earlier_answer(folder: Path) -> None:
    """Twice back, the first answer becomes another, Enter leaves the second as it is."""
    keys = (b"k\n", b"Eerst\n", b"a\n", b"Ander jaar\n", b"t\n", b"t\n", b"a\n", b"Toch niet\n", ENTER, b"s\n")
    code, shown = talk(folder, *keys)
    assert (code, shown.count("(1 van 3)"), shown.count("(2 van 3)")) == (0, 2, 3)
    assert "Uw antwoord was: apart (reden: Ander jaar). Met Enter blijft dat zo." in shown
    text = text_of(folder)
    assert "tussenstop: plan" not in text
    assert "afstemming: {apart_van: [plan], reden: Toch niet}" in text
    assert "afstemming: {apart_van: [feest], reden: Ander jaar}" in text


@pytest.mark.parametrize("then", [ENTER, CTRL_C])
def test_the_same_answer_again_keeps_its_reason(folder: Path, then: bytes) -> None:
    _, shown = talk(folder, b"k\n", b"Zelfde plan\n", b"t\n", b"k\n", then, *([b"s\n"] if then == ENTER else []))
    assert "Waarom? (Enter: de reden blijft) " in shown
    assert "tussenstop: plan, afstemming: {reden: Zelfde plan}}" in text_of(folder)


def test_another_answer_does_not_keep_the_reason(folder: Path) -> None:
    talk(folder, b"k\n", b"Zelfde plan\n", b"t\n", b"a\n", ENTER, b"s\n")
    assert "afstemming: {apart_van: [plan]}" in text_of(folder)


def test_back_and_later_takes_the_answer_back(folder: Path) -> None:
    assert talk(folder, b"k\n", ENTER, b"t\n", b"l\n", b"s\n")[0] == 0
    assert text_of(folder) == ROWS


def test_there_is_no_back_from_the_first(folder: Path) -> None:
    _, shown = talk(folder, b"t\n", b"s\n")
    assert "Kies uit: k, a, l, ?, s" in shown


def test_each_letter_is_explained(folder: Path) -> None:
    _, shown = talk(folder, b"?\n", b"l\n", b"?\n", b"s\n")
    first, _, second = shown.partition("(2 van 3)")
    assert [line.split()[0] for line in first.splitlines() if line.startswith("  ") and line.endswith(".")] == list(
        "kal?s"
    )
    assert "  t  terug: de vorige vraag nog een keer; een nieuw antwoord vervangt het oude." in second


def test_the_ids_in_a_question_are_whole(folder: Path) -> None:
    long_id = "gezondheid-doelstellingen"
    (folder / "b.yaml").write_text(
        ROWS.replace("kalender:", f"kalender:\n  {TWIN}").replace("{id: plan,", f"{{id: {long_id},")
    )
    _, shown = talk(folder, b"s\n")
    assert {long_id, "kal-0", "kal-1"} <= set(re.sub(r"\x1b\[\d*m", "", shown).split())


def test_a_verdict_that_can_not_be_any_more_is_told_and_asked_again(folder: Path) -> None:
    """Two rows of one tussenstop are one mijlpaal: then they can't be apart."""
    rows = ROWS.replace("kalender:\n", f"kalender:\n  {TWIN}\n")
    (folder / "b.yaml").write_text(rows)
    code, shown = talk(folder, b"k\n", ENTER, b"l\n", b"a\n", b"d\n", ENTER, b"s\n")
    assert (code, "Niet vastgelegd: 'kal-0' en 'kal-1' zijn al één mijlpaal" in shown) == (0, True)
    text = text_of(folder)
    assert text.count("tussenstop: plan") == 2
    assert "afstemming: {dubbel_van: kal-0}" in text


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
