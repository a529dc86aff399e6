"""The words of a cell, without what isn't of the text, and the times that one of a schedule names."""

import time

import pytest

from routehln.rules.importing.cells.text import is_error, is_serial, repeats_above, unmarked
from routehln.rules.importing.meetings.when import times_in

CELLS = {
    "oktober 2021¹": "oktober 2021",
    "Wonen*": "Wonen",
    "Wonen **": "Wonen",
    "kader [1]": "kader",
    "40 woningen¹²": "40 woningen",
    "besluit)²": "besluit)",
    "20 m²": "20 m²",
    "5 km²": "5 km²",
    "*nadruk*": "*nadruk*",
    "**vet**": "**vet**",
    "stap [drie]": "stap [drie]",
    "*": "*",
    "  twee\nregels ": "twee\nregels",
}


@pytest.mark.parametrize("cell", CELLS)
def test_marks_of_footnotes_go(cell: str) -> None:
    assert unmarked(cell) == CELLS[cell]


@pytest.mark.parametrize("cell", ["idem", "Idem.", '"', "”", "〃", "''", "zie boven", "Zie boven."])
def test_as_above(cell: str) -> None:
    assert repeats_above(cell)


def test_what_is_not_as_above_or_a_serial() -> None:
    assert not any(map(repeats_above, ["", "Idem dito", "-", "boven"]))
    assert [is_serial(cell) for cell in ("44474", "44474.5", "2021", "444744", "44 474")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [is_error(cell) for cell in ("#N/B", "#VERW!", "#1", "zie #N/B")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("cell", "times"),
    [
        ("9.30 - 11.00 uur", ("09:30", "11:00")),
        ("van 9:30 tot 11:00", ("09:30", "11:00")),
        ("9 uur", ("09:00", "")),
        ("soms", ("", "")),
    ],
)
def test_times(cell: str, times: tuple[str, str]) -> None:
    assert times_in(cell) == times


def test_a_cell_as_long_as_a_book_takes_no_time() -> None:
    begin = time.monotonic()
    for char in ("¹", "*", " ", "[1]", "9:30 - "):
        unmarked(char * 200_000)
        times_in(char * 20_000)
    assert time.monotonic() - begin < 2
