"""The moments of two records: of one that can't be read nobody knows, and an open end has no limit."""

import pytest
from reconciling import lines

from routehln.rules.reconcile import reconcile


@pytest.mark.parametrize(
    ("left", "right"),
    [("week 12", "week 40"), ("december", "maart"), ("week 12", "week 12"), ("week 12", "maart 2025")],
)
def test_a_moment_that_cannot_be_read_neither_agrees_nor_clashes(left: str, right: str) -> None:
    a, b = f"Wonen | Vaststellen woonvisie regio | {left}", f"Wonen | Vaststellen woonvisie regio | {right}"
    [link] = reconcile(lines(stops=(a,), rows=(b,))).koppelingen
    assert (link.moment, link.zeker) == ("onbekend", False)
    assert "niet elk moment is te lezen" in link.uitleg
    [double] = reconcile(lines(rows=(a, b))).dubbel
    assert (double.soort, double.zeker) == ("bijna-gelijk", False)
    assert "niet elk moment is te lezen" in double.uitleg


@pytest.mark.parametrize("moment", ["n.t.b.", ""])
def test_no_moment_at_all_stands_in_no_ones_way(moment: str) -> None:
    stop, row = f"Wonen | Vaststellen woonvisie regio | {moment}", "Wonen | Vaststellen woonvisie regio | maart 2025"
    [link] = reconcile(lines(stops=(stop,), rows=(row,))).koppelingen
    assert (link.moment, link.zeker) == ("ruimer", True)


def test_an_open_end_reaches_into_later_years() -> None:
    stop, row = "Wonen | Start bouw 100 woningen | vanaf maart 2021", "Wonen | Bouw 100 woningen | juni 2024"
    [link] = reconcile(lines(stops=(stop,), rows=(row,))).koppelingen
    assert (link.moment, link.zeker) == ("ruimer", False)


def test_of_a_crowd_each_meets_those_near_in_time() -> None:
    """A hundred rows that say the same, a month apart; a tussenstop that says the last of them with its deed."""
    months = [f"{2021 + number // 12}-{number % 12 + 1:02}" for number in range(100)]
    rows = tuple(f"Wonen | Nieuwe woningen buurt | {month}" for month in months)
    stop = f"Wonen | Opleveren nieuwe woningen buurt | {months[-1]}"
    [link] = reconcile(lines(stops=(stop,), rows=rows)).koppelingen
    assert (link.kalender, link.moment) == (("row-100",), "gelijk")
