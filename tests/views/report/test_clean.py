"""No text from a file steers what shows it (contract section 6, 'Nothing executed')."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.views.report.clean import clean, for_csv, for_json

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ANY_TEXT = st.text(st.characters(exclude_categories=()) | st.sampled_from("\x1b\x9b\x00\u202e\ud800\r\n\t=+-@'#["))


def steers(text: str) -> bool:
    """Whether a terminal could do something else than print it."""
    return any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in BIDI + "\ufeff" for char in text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mrood", "�[31mrood"),
        ("\x1b]8;;https://kwaad.nl\x1b\\klik\x1b]8;;\x1b\\", "�]8;;https://kwaad.nl�\\klik�]8;;�\\"),
        ("\x1b]52;c;aGFjaw==\x07", "�]52;c;aGFjaw==�"),
        ("\x9b31mrood", "�31mrood"),
        ("nul\x00wis\x7f", "nul�wis�"),
        ("plan \u202efdp.exe", "plan �fdp.exe"),
        ("\u2066a\u2069\u200f\ufeff", "�a���"),
        ("half \ud83d", "half �"),
        ("twee\u2028regels\u2029", "twee�regels�"),
        ("regel\r\nregel\tkolom", "regel regel kolom"),
        ("##[stop-commands]x ###[y", "# #[stop-commands]x ## #[y"),
        ("carrièrestart – 'één' [bold]x[/bold] 🏠", "carrièrestart – 'één' [bold]x[/bold] 🏠"),
    ],
)
def test_a_terminal_only_prints(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(ANY_TEXT)
def test_nothing_that_steers_is_left(text: str) -> None:
    assert not steers(clean(text))
    assert "##[" not in clean(text)
    assert not clean(text).lstrip().startswith("::")
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "\t=", "\n+", "  @"])
def test_no_spreadsheet_takes_it_for_a_formula(start: str) -> None:
    assert for_csv(f"{start}SUM(A1)").startswith("'")


@given(ANY_TEXT)
def test_no_cell_starts_like_a_formula(text: str) -> None:
    shown = for_csv(text)
    assert not shown.lstrip().startswith(("=", "+", "-", "@"))
    assert shown in (clean(text), f"'{clean(text)}")


@given(ANY_TEXT)
def test_json_means_the_same_and_steers_nothing(text: str) -> None:
    document = for_json(json.dumps({"titel": text}, ensure_ascii=False, indent=2))
    assert json.loads(document) == {"titel": text}
    assert not steers(document.replace("\n", ""))
    assert "##[" not in document
