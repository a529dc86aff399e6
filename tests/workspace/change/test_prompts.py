"""Which moment, and why: what may be typed there (contract section 5, `reconcile --interactief`)."""

from pathlib import Path

import pytest
from talking import ENTER, ROWS, talk, text_of, undecided


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return undecided(tmp_path)


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


@pytest.mark.parametrize(
    ("typed", "told"), [(b"a\x1b[D\n", "het stuurteken U+001B"), (b"a\xffb\n", "iets dat geen UTF-8 is")]
)
def test_a_reason_that_no_file_can_hold_is_asked_again(folder: Path, typed: bytes, told: str) -> None:
    code, shown = talk(folder, b"k\n", typed, b"Zelfde plan\n", b"s\n")
    assert (code, f"hier staat {told}" in shown) == (0, True)
    assert "afstemming: {reden: Zelfde plan}}" in text_of(folder)
