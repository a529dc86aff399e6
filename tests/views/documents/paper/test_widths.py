"""The columns of a table on A4."""

import pytest

from routehln.views.documents.paper.paper import Column, Table
from routehln.views.documents.paper.widths import PADDING, PAGE, headings, widths, widths_by_headings, word_width


def table(*cells: str, shares: tuple[float, ...]) -> Table:
    return Table([Column("K", share) for share in shares], [[*cells]])


def test_columns_take_their_shares() -> None:
    assert widths(table("a", "b", shares=(1, 3))) == pytest.approx([0.25, 0.75])


def test_the_longest_word_fits_and_the_others_share_what_is_left() -> None:
    first, second, third = widths(table("programmalijntrekker Wonen", "b", "c", shares=(1, 6, 3)))
    assert first == pytest.approx((word_width("programmalijntrekker") + PADDING) / PAGE)
    assert second == pytest.approx(2 * third)
    assert first + second + third == pytest.approx(1)


@pytest.mark.parametrize("word", ["x" * 10_000, "-" * 10, ""])
def test_no_word_takes_the_whole_page(word: str) -> None:
    assert all(0 < width < 0.5 for width in widths(table(word, "b", "c", shares=(1, 1, 1))))


def test_where_all_words_are_long_all_are_broken_alike() -> None:
    assert widths(table(*["x" * 30] * 8, shares=(1,) * 8)) == pytest.approx([1 / 8] * 8)


def test_tables_with_the_same_headings_are_laid_out_alike() -> None:
    """A long word in one of the tables makes the column as wide in the other."""
    early, late = table("a", "b", shares=(1, 9)), table("programmalijntrekker", "b", shares=(1, 9))
    together = widths_by_headings([early, late])
    assert together == {headings(early): widths(late)}
    assert together[headings(early)] != widths(early)
