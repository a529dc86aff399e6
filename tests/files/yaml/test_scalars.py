"""Any text as a scalar: it reads back the same, in the style that stood there where that can hold it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parsers import without_c_parser
from written import TEXTS

from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.scalars import render, render_new
from routehln.files.yaml.text import decode

STYLES = ["", "'", '"', "|", ">", "|+", ">+"]
# Whatever a person can type, and what looks like something else to YAML.
ANY = st.one_of(
    TEXTS,
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40),
    st.text("a\r\x00\x07\x1b\x7f\x85\x9b", max_size=8),  # nobody can type it, but a file may hold it
    st.text("a \n\t:#-'\"|>&*!%@`{}[],?\\", max_size=20),
    st.sampled_from(["x" * 10_000, "lang woord " * 900, "\u2028", "\u2029x", "\ufeff", "\ufffe\uffff", "\U0001fffe"]),
).filter(str.strip)


@settings(max_examples=200)
@given(ANY, st.sampled_from(STYLES), st.sampled_from([0, 2, 7]))
def test_every_text_reads_back(text: str, style: str, column: int) -> None:
    lead = " " * column
    document = f"{lead}k: {render(text, style, column, flow=False)}\n{lead}l: m\n"
    assert read_yaml(decode(document.encode()))[0] == {"k": text, "l": "m"}


@settings(max_examples=150)
@given(ANY, st.sampled_from(STYLES[:3]))
def test_every_text_reads_back_in_brackets(text: str, style: str) -> None:
    for written in (render(text, style, 0, flow=True), render_new(text, flow=True)):
        assert "\n" not in written
        for document in (f"{{k: [{written}, {written}], l: m}}", f"k: [{written}, {written}]\nl: m"):
            assert read_yaml(decode(document.encode()))[0] == {"k": [text, text], "l": "m"}


@settings(max_examples=60)
@given(TEXTS, st.sampled_from(STYLES))
def test_what_one_parser_writes_the_other_reads(text: str, style: str) -> None:
    document = f"k: {render(text, style, 0, flow=False)}\nl: {render_new(text, flow=False)}\n"
    with without_c_parser():
        assert read_yaml(document)[0] == {"k": text, "l": text}


@pytest.mark.parametrize(
    ("style", "text", "written"),
    [
        ("", "tekst", "tekst"),
        ("", "2021-10-05", "2021-10-05"),
        ("", "no", "no"),
        ("", "'s avonds: thee", "'''s avonds: thee'"),
        ("", "null", "'null'"),
        ("", "een\ntwee", '"een\\ntwee"'),
        ("", "- x", "'- x'"),
        ("", "a #b", "'a #b'"),
        ("", "a\tb", "'a\tb'"),
        ("", "\ufeff\u2028\uffff", '"\\ufeff\\u2028\\uffff"'),
        ("'", "tekst", "'tekst'"),
        ("'", "een\ntwee", '"een\\ntwee"'),
        ('"', 'zeg "ja"\\', '"zeg \\"ja\\"\\\\"'),
        ("|", "een\ntwee\n", "|\n    een\n    twee"),
        ("|", "een", "|-\n    een"),
        ("|", " in\nsprong", "|2-\n     in\n    sprong"),
        ("|", "wit onder\n\n", '"wit onder\\n\\n"'),
        ("|+", "wit onder\n\n", "|+\n    wit onder\n"),
        (">", "een\ntwee\n", ">\n    een\n\n    twee"),
        (">", "een\n  twee", "|-\n    een\n      twee"),
    ],
)
def test_the_style_stays_where_it_can(style: str, text: str, written: str) -> None:
    assert render(text, style, 2, flow=False) == written


@pytest.mark.parametrize(
    "text", ["no", "Yes", "~", "null", "2021-10-05", "3.1", "0o7", "0xFF", "1_000", "12:30", ".inf", "1e5", "=", "<<"]
)
def test_new_text_is_quoted_where_another_reader_would_take_it_for_something_else(text: str) -> None:
    assert render_new(text, flow=False) == f"'{text}'"


@pytest.mark.parametrize("text", ["oktober 2021", "1. Verkennen", "q & a", "a#b", "notulen", "één"])
def test_new_text_is_plain_where_it_can_be(text: str) -> None:
    assert render_new(text, flow=False) == text
