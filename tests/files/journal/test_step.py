"""One written file as a step: there and back is where it was, and nothing else is touched."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from routehln.files.disk.edit import Edit
from routehln.files.journal.step import Step
from routehln.model.records.place import FileName

TEXTS = st.lists(st.sampled_from([b"a\n", b"b\n", b"\xff\r\n", b"c"]), max_size=6).map(b"".join)
FOLDER = Path("/nergens/roadmap")


def step(old: bytes, new: bytes) -> Step:
    return Step.of(Edit(FOLDER / "sub" / "a.yaml", FileName("roadmap", "sub/a.yaml"), old, new), FOLDER)


@given(TEXTS, TEXTS)
def test_there_and_back(old: bytes, new: bytes) -> None:
    assert step(old, new).apply(old) == new
    assert step(old, new).back().apply(new) == old
    assert step(old, new).back().back() == step(old, new)


@given(TEXTS, TEXTS, TEXTS)
def test_a_file_that_is_neither_old_nor_new_is_left(old: bytes, new: bytes, now: bytes) -> None:
    assert step(old, new).apply(now) == (new if now in (old, new) else None)


def test_only_the_lines_that_differ_are_kept() -> None:
    one = step(b"a\nb\nc\nd\n", b"a\nx\ny\nd\n")
    assert (one.path, one.start, one.before, one.after) == ("sub/a.yaml", 2, b"b\nc\n", b"x\ny\n")
