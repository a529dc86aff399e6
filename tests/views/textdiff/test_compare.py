"""The lines that two texts share: really the same, all of them, in order, and soon known."""

import difflib

from hypothesis import given
from hypothesis import strategies as st

from routehln.views.textdiff.compare import Comparison

TEXTS = st.lists(st.sampled_from("abcdefgh"), max_size=25)


@given(TEXTS, TEXTS)
def test_the_old_text_becomes_the_new_one(old: list[str], new: list[str]) -> None:
    result: list[str] = []
    at = 0
    for tag, start, stop, from_, to in Comparison(old, new).get_opcodes():
        assert start == at
        assert (tag == "equal") == (old[start:stop] == new[from_:to])
        result += old[start:stop] if tag == "equal" else new[from_:to]
        at = stop
    assert (at, result) == (len(old), new)


@given(TEXTS)
def test_a_text_is_the_same_as_itself(text: list[str]) -> None:
    assert {tag for tag, *_ in Comparison(text, text).get_opcodes()} <= {"equal"}


def test_lines_that_stand_once_part_the_texts() -> None:
    old, new = "x { } y { }".split(), "x { q } y { r }".split()
    assert Comparison(old, new).get_opcodes() == difflib.SequenceMatcher(None, old, new).get_opcodes()


def test_what_moved_is_gone_here_and_new_there() -> None:
    tags = [tag for tag, *_ in Comparison(list("abcde"), list("bcdea")).get_opcodes()]
    assert tags == ["delete", "equal", "insert"]


def test_texts_of_the_same_few_lines_are_soon_compared() -> None:
    old = [f"{number * 7919 % 150}" for number in range(40_000)]
    new = [line for line in old for line in (line, "x")]
    assert [tag for tag, *_ in Comparison(old, new).get_opcodes()] == ["replace"]
