"""The columns of a table on A4."""

import pytest

from routehln.views.documents.paper.paper import Column, Table
from routehln.views.documents.paper.widths import PADDING, PAGE, headings, widths, widths_by_headings, word_width


def table(*cells: str, shares: tuple[float, ...]) -> Table:
    return Table([Column("K", share) for share in shares], [[*cells]])


def test_columns_take_their_shares() -> None:
    assert widths(table("a", "b", shares=(1, 3))) == pytest.approx([0.25, 0.75])


def test_the_longest_word_fits_and_the_others_share_what_is_left() -> None:
    first, second, third = widths(table("programmalijntrekker", "b", "c", shares=(1, 6, 3)))
    assert first == pytest.approx((word_width("programmalijntrekker") + PADDING) / PAGE)
    assert second == pytest.approx(2 * third)
    assert first + second + third == pytest.approx(1)


def test_a_column_with_much_text_gets_the_room_that_another_does_not_need() -> None:
    outcome = "Aangehouden, naar Alliantieoverleg november 2021"
    narrow, empty = widths(table(outcome, "", shares=(1, 2)))
    assert narrow * PAGE > word_width(outcome)
    assert narrow + empty == pytest.approx(1)


def test_short_texts_in_two_columns_stand_on_one_line_beside_an_ample_third() -> None:
    moment, status = "Alliantieoverleg oktober 2021", "afgerond op 12 oktober 2021"
    first, _, third = widths(table(moment, "Vaststellen ambitie", status, shares=(2.6, 5.4, 2.8)))
    assert first * PAGE > word_width(moment)
    assert third * PAGE > word_width(status)


@pytest.mark.parametrize("word", ["x" * 10_000, "-" * 10, ""])
def test_no_word_takes_what_the_words_of_others_need(word: str) -> None:
    outcome = widths(table(word, "b", "c", shares=(1, 1, 1)))
    assert all(width * PAGE >= word_width("b") + PADDING for width in outcome)
    assert sum(outcome) == pytest.approx(1)


def test_where_all_words_are_long_all_are_broken_alike() -> None:
    assert widths(table(*["x" * 30] * 8, shares=(1,) * 8)) == pytest.approx([1 / 8] * 8)


def test_tables_with_the_same_headings_are_laid_out_alike() -> None:
    """A long word in one of the tables makes the column as wide in the other."""
    early, late = table("a", "b", shares=(1, 9)), table("programmalijntrekker", "b", shares=(1, 9))
    together = widths_by_headings([early, late])
    assert together == {headings(early): widths(late)}
    assert together[headings(early)] != widths(early)
