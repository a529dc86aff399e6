"""A report as plain text for a pipe (contract section 5)."""

from routehln.views.report.plain import render
from routehln.views.report.report import Column, Report, Section

COLUMNS = [Column("Moment", width=3), Column("Mijlpaal"), Column("Id", under=True)]


def test_columns_align_over_sections() -> None:
    running = Section(COLUMNS, [["Q1 2022", "Plan", "plan"]], "Loopt (1)")
    this_month = Section(COLUMNS, [["oktober 2021", "Een plan", "kal-1"]], "Deze maand (1)")
    assert render(Report([running, this_month], "Te doen", ["Eén loopt."])) == (
        "Te doen\n\n"
        "Loopt (1)\n"
        "Moment        Mijlpaal  Id\n"
        "Q1 2022       Plan      plan\n\n"
        "Deze maand (1)\n"
        "Moment        Mijlpaal  Id\n"
        "oktober 2021  Een plan  kal-1\n\n"
        "Eén loopt.\n"
    )


def test_sections_of_other_columns_go_their_own_way() -> None:
    facts = Section([Column(""), Column("")], [["id", "a-very-long-id"]])
    assert render(Report([facts, Section(COLUMNS, [["nu", "Plan", "p"]])])) == (
        "id  a-very-long-id\n\nMoment  Mijlpaal  Id\nnu      Plan      p\n"
    )


def test_an_empty_section_says_so() -> None:
    assert render(Report([Section(COLUMNS, [], "Loopt (0)")])) == "Loopt (0)\ngeen\n"


def test_nothing_is_ever_cut() -> None:
    assert "x" * 5000 in render(Report([Section(COLUMNS, [["", "x" * 5000, ""]])]))


def test_a_row_is_a_line_whatever_its_text() -> None:
    text = render(Report([Section(COLUMNS, [["e\nf", "g\x1b[2J", "h\u2028i"]], "c\r\nd")], "a\nb", ["j\nk"]))
    assert text.splitlines() == ["a b", "", "c d", "Moment  Mijlpaal  Id", "e f     g�[2J     h�i", "", "j k"]
