"""One question after another, and back: letters, replies and their reasons (contract section 5)."""

import re
from pathlib import Path

import pytest
from talking import CTRL_C, ENTER, ROWS, talk, text_of, undecided

TWIN = "- {id: kal-0, fase: ontwerpen, moment: Q1 2022, omschrijving: Vaststellen projectplan wonen, onderdeel: Wonen}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return undecided(tmp_path)


def test_a_reason_is_asked_of_each_verdict(folder: Path) -> None:
    code, _ = talk(
        folder, b"k\n", "Zelfde plan, één besluit\n".encode(), b"a\n", b"  \n", b"m\n", b"1\n", b"Zo is het\n"
    )
    assert (code, text_of(folder).count("reden")) == (0, 2)
    assert "tussenstop: plan, afstemming: {reden: 'Zelfde plan, één besluit'}}" in text_of(folder)
    assert "afstemming: {moment: mei 2022, reden: Zo is het}}" in text_of(folder)


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
