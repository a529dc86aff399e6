"""Bytes that are no text, and text that git left half merged (contract section 2)."""

import pytest
from problems import Wrong

from routehln.files.disk.load import MAX_BYTES
from routehln.files.slip import UnreadableError
from routehln.files.yaml.text import decode

TITLE = "tussenstops:\n- id: a\n  titel: "


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"fasen: []\n# caf\xe9\n", "2:6 geen-utf8"),
        ("fasen: [] # één\n# ".encode() + b"\xff", "2:3 geen-utf8"),
        (b"\xef\xbb\xbfab\xff", "1:3 geen-utf8"),
        (b"ab\r\ncd\xc3", "2:3 geen-utf8"),  # cut off in the middle of a character
        (b"a: \xed\xa0\x80", "1:4 geen-utf8"),  # a surrogate
        (b"a: \xc0\x80", "1:4 geen-utf8"),  # an overlong NUL
        ("fasen: []\n".encode("utf-16"), "1:1 geen-utf8"),
        ("fasen: []\n".encode("utf-32"), "1:1 geen-utf8"),
        ("fasen: []\n".encode("utf-16-be"), "1:1 stuurteken"),
        ("fasen: []\n".encode("utf-16-le"), "1:2 stuurteken"),
        (b"a: b\0c", "1:5 stuurteken"),
        (b"a: 'b\x1b[31m'", "1:6 stuurteken"),
        (b"# \x07\n", "1:3 stuurteken"),
        (b"a:\n  b: \x7f", "2:6 stuurteken"),
        ("a: é\x85b".encode(), "1:5 stuurteken"),
        ("a: |\n b\u2028c".encode(), "2:3 stuurteken"),
        ("a: b\u2029".encode(), "1:5 stuurteken"),
        ("a: \ufeffb".encode(), "1:4 stuurteken"),
        (b"\xef\xbb\xbf\xef\xbb\xbfa: b", "1:1 stuurteken"),
        ("a: \ufffe".encode(), "1:4 stuurteken"),
        (b"fasen: []\rkalender: []\r", "1:10 stuurteken"),
        (b"fasen: []\r\n# x\r\r\n", "2:4 stuurteken"),
    ],
)
def test_what_is_no_text_is_refused_where_it_stands(wrong: Wrong, data: bytes, expected: str) -> None:
    assert [problem.short for problem in wrong(data)] == [expected]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"a: \xff", "dit is geen UTF-8; sla het bestand op als UTF-8"),
        (b"a: \x9b", "dit is geen UTF-8; sla het bestand op als UTF-8"),
        (b"a: \x1b", "hier staat het stuurteken U+001B; haal het weg"),
        (b"a: b\rc: d", "hier eindigt een regel met alleen een CR; sla het bestand op met regeleinden LF of CRLF"),
        (b" " * (MAX_BYTES + 1), "het bestand is groter dan 16 MB; verdeel het over meer bestanden"),
    ],
)
def test_the_sentence_says_what_to_do(wrong: Wrong, data: bytes, sentence: str) -> None:
    assert [problem.melding for problem in wrong(data)] == [sentence]


def test_a_file_may_be_exactly_as_large_as_the_limit(wrong: Wrong) -> None:
    sound = b"fasen: []\n"
    assert not wrong(sound + b"#" * (MAX_BYTES - len(sound)))
    assert [problem.short for problem in wrong(sound + b"#" * (MAX_BYTES - len(sound) + 1))] == ["1:1 bestand-te-groot"]


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbffasen: []\n", b"fasen: []\r\n# x\r\n", b"", b"\xef\xbb\xbf", b"\r\n", b"\n"]
)
def test_a_bom_and_crlf_and_nothing_at_all_are_fine(wrong: Wrong, data: bytes) -> None:
    assert not wrong(data)


def test_places_count_characters_behind_a_bom_and_crlf(wrong: Wrong) -> None:
    data = "\ufefffasen: [] # één\r\ntussenstops:\r\n- {id: a, titel: '😀é', onderdeel: Leren, x: y}\r\n".encode()
    assert [problem.short for problem in wrong(data)] == ["3:42 onbekende-sleutel"]


def test_every_text_that_is_yaml_text_comes_through() -> None:
    text = "tab\t é 😀 \U0010ffff \xa0 \r\n"
    assert decode(text.encode()) == text


CONFLICT = "<<<<<<< HEAD\n- id: b\n=======\n- id: c\n>>>>>>> tak\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"tussenstops:\n{CONFLICT}", [2]),
        (f"tussenstops:\n{CONFLICT}- id: d\n{CONFLICT}", [2, 8]),
        (f"tussenstops:\n{CONFLICT}".replace("\n", "\r\n"), [2]),
        ("a: b\n<<<<<<< ons\n||||||| samen\n=======\n>>>>>>> hun\n", [2]),
        ("<<<<<<<\n=======\n>>>>>>>", [1]),
        ("a: b\n>>>>>>> tak\nc: d\n||||||| samen\n", [2, 4]),  # what was forgotten when the rest was cleaned up
        ("a: b\n=======\nc: d\n", [2]),
        ("a: |\n<<<<<<< HEAD\n  b\n=======\n  c\n>>>>>>> tak\n", [2]),
        ("a: 'b\n<<<<<<< HEAD\n  c'\n", [2]),
    ],
)
def test_every_merge_conflict_is_found(wrong: Wrong, text: str, lines: list[int]) -> None:
    assert [problem.short for problem in wrong(text)] == [f"{line}:1 samenvoegconflict" for line in lines]


@pytest.mark.parametrize(
    "written",
    [
        "|\n    <<<<<<< HEAD\n    =======\n    >>>>>>> tak",
        "a <<<<<<< HEAD",
        "'<<<<<<< HEAD'",
        "a\n    <<<<<<< HEAD",
        "a # <<<<<<< HEAD",
        "a\n# <<<<<<< HEAD\n#>>>>>>>",
    ],
)
def test_what_only_looks_like_a_conflict_is_text(wrong: Wrong, written: str) -> None:
    assert not wrong(f"{TITLE}{written}\n  onderdeel: Leren\n")


@pytest.mark.parametrize("mark", ["<<<<<<<<", "<<<<<<", "<<<<<<<x", ">>>>>>>>", "========", "======", "=======x"])
def test_another_number_of_signs_is_no_conflict(mark: str) -> None:
    assert decode(f"{mark} HEAD".encode())


def test_what_is_wrong_with_a_million_lines_is_not_a_million_problems(wrong: Wrong) -> None:
    problems = wrong("<<<<<<< \n" * 20_000)
    assert len(problems) == 10_001
    assert problems[-1][1:] == (
        "10001:1",
        "te-veel-fouten",
        "en zo nog meer: van de fouten in dit bestand worden alleen de eerste 10000 getoond",
    )


def test_no_byte_beyond_ascii_is_read_as_something_else() -> None:
    for byte in range(0x80, 0x100):
        with pytest.raises(UnreadableError):
            decode(b"a: " + bytes([byte]))
