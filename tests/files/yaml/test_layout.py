"""Where values begin and end: the same by either parser, and without the layout around them."""

import pytest
from hypothesis import given, settings
from parsers import needs_c_parser, without_c_parser
from written import Written, files

from routehln.files.slip import UnreadableError
from routehln.files.yaml.layout import Span, comments, layout


def written(text: str, *path: str | int) -> str:
    span = layout(text)
    for step in path:
        span = span.parts[step]
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "properties"),
    [
        ("k: a", ""),
        ("k: &x a", "&x"),
        ("k: !!str &x # &y\n  a", "!!str &x"),
        ("k: &x\n  l: a", "&x"),
        ("k: &x [a]", "&x"),
    ],
)
def test_the_anchor_and_the_tag_before_a_value(text: str, properties: str) -> None:
    assert layout(text).parts["k"].properties == properties


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("k: a b # c\n", "a b"),
        ("k:   'a # b'  # c\n", "'a # b'"),
        ("k:\n  a\n  b\n\nl: c\n", "a\n  b"),
        ("k: # c\nl: d\n", ""),
        ("k: &x a\nl: *x\n", "a"),
        ("k: !!str &x # c\n  a\n", "a"),
        ("k: |-  # c\n  a  \n  b  \n\n# d\nl: e\n", "|-  # c\n  a  \n  b  "),
        ("k: |+\n  a\n\n\nl: e\n", "|+\n  a\n\n"),
        ("k: |\r\n  a\r\n\r\nl: e\r\n", "|\r\n  a"),
        ("k: &x [a,\n b] # c\n", "[a,\n b]"),
        ("? k # c\n: a\n", "a"),
        ("{k: a , l: b}", "a"),
        ("{k: , l: b}", ""),
    ],
)
@pytest.mark.usefixtures("parser")
def test_the_characters_of_a_value(text: str, value: str) -> None:
    assert written(text, "k") == value


@pytest.mark.parametrize(
    ("text", "column"),
    [("- id: a", 2), ("-    id: a", 5), ("-\n   id: a", 3), ("- &x\n    id: a", 4), ("- ? id\n  : a", 2)],
)
def test_the_column_of_a_record(text: str, column: int) -> None:
    assert layout(text).parts[0].column == column


def test_an_empty_value_stands_behind_its_colon() -> None:
    span = layout("k :  # c\n").parts["k"]
    assert (span.start, span.end) == (3, 3)


def test_an_empty_document() -> None:
    assert layout("# c\n").kind == "text"


def test_broken_yaml_is_refused_as_everywhere() -> None:
    with pytest.raises(UnreadableError):
        layout("k: [a\n")


def all_spans(span: Span) -> list[tuple[str | int, ...]]:
    spans: list[tuple[str | int, ...]] = [(span.kind, span.start, span.end, span.column, span.value)]
    for part in span.parts.values():
        spans += all_spans(part)
    return spans


@settings(max_examples=150)
@given(files())
def test_comments_are_what_stands_in_no_text(file: Written) -> None:
    text = file.text.removeprefix("\ufeff")
    remarks = [text[start:end].rstrip() for start, end in comments(text, layout(text))]
    assert remarks == [comment.rstrip() for comment in file.comments]


@needs_c_parser
@settings(max_examples=60)
@given(files())
def test_both_parsers_measure_the_same(file: Written) -> None:
    text = file.text.removeprefix("\ufeff")
    fast = all_spans(layout(text))
    with without_c_parser():
        assert all_spans(layout(text)) == fast
