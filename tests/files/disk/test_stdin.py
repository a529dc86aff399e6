"""Lines from stdin: UTF-8 whatever the locale, and whatever wrote them."""

import io
from pathlib import Path

import pytest

from routehln.errors import WrongUsage
from routehln.files.disk.stdin import read_lines


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"a\n", ["a"]),
        (b"a\nb", ["a", "b"]),
        (b"a\r\nb\r\n", ["a", "b"]),
        (b"\xef\xbb\xbfa\n\nb\n\n", ["a", "", "b", ""]),
        ("één\n".encode(), ["één"]),
        (b"\xe9\n", ["\ufffd"]),
        ("a\u2028b\x0cc\x85d\n".encode(), ["a\u2028b\x0cc\x85d"]),  # no ends of a line to anyone who types one
        (b"a\0b\n", ["a\0b"]),
    ],
)
def test_lines(monkeypatch: pytest.MonkeyPatch, data: bytes, found: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="ascii"))
    assert read_lines() == found


def test_what_does_not_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/zero").open(encoding="ascii") as endless:
        monkeypatch.setattr("sys.stdin", endless)
        with pytest.raises(WrongUsage, match="er komt meer dan 16 MB binnen op stdin"):
            read_lines()
