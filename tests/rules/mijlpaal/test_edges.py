"""The ends of the calendar, and more than one day of completion (contract section 4)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from routehln.files.read.read import read_routekaart
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.rules.mijlpaal.meetings import meetings


def test_what_recurs_is_done_on_each_of_its_days(on: Callable[[str], Mijlpaal]) -> None:
    """
    tussenstops:
      - {id: rapport, titel: Rapport, moment: jaarlijks vanaf 2022, onderdeel: Leren, afgerond_op: 2023-05-01}
      - {id: b, titel: Rapport, onderdeel: Leren, afgerond_op: 2024-05-01, afstemming: {dubbel_van: rapport}}
    """
    assert on("2023-06-01").begin == date(2024, 1, 1)
    assert on("2024-04-01").begin == date(2024, 1, 1)
    assert on("2024-06-01").begin == date(2025, 1, 1)


def test_the_last_day_of_the_calendar_is_a_day(on: Callable[[str], Mijlpaal]) -> None:
    """
    tussenstops: [{id: rapport, titel: Rapport, moment: jaarlijks vanaf 1 april 2022, onderdeel: Leren}]
    """
    assert on("9999-12-31").begin == date(9999, 4, 1)


@pytest.mark.parametrize("overleg", ["maand: '0000-10'", "maand: ٢٠٢١-10", "datum: 0000-10-05"])
def test_a_year_that_is_none_is_refused_with_its_place(roadmap: Path, overleg: str) -> None:
    (roadmap / "o.yaml").write_text(f"overleggen:\n  - {overleg}\n", encoding="utf-8")
    [bevinding, *_] = read_routekaart(roadmap).bevindingen
    assert str(bevinding.plaats).startswith("roadmap/o.yaml:2:")


def test_a_year_of_three_digits_is_one(roadmap: Path) -> None:
    (roadmap / "o.yaml").write_text("overleggen:\n  - datum: 0999-10-05\n", encoding="utf-8")
    [overleg] = meetings(read_routekaart(roadmap).routekaart, [])
    assert (overleg.id, overleg.maand) == ("0999-10", "0999-10")
