"""Machine output (contract section 5)."""

import json
from datetime import date

from routehln.views.report.json import compact, render


def test_the_schema_comes_first_and_dates_are_iso() -> None:
    text = render("due", {"peildatum": date(2021, 10, 4), "loopt": []})
    assert text == '{\n  "schema": "routehln.due/2",\n  "peildatum": "2021-10-04",\n  "loopt": []\n}\n'


def test_dutch_stays_dutch() -> None:
    assert compact("carrière") == '"carrière"'


def test_what_could_steer_a_terminal_is_escaped() -> None:
    text = "\x1b]8;;x\x07\u202e\x9b\ud800"
    assert compact(text).isascii()
    assert json.loads(compact(text)) == text


def test_a_compact_value_is_one_line() -> None:
    assert compact({"waarde": "534", "jaar": [2042, None]}) == '{"waarde": "534", "jaar": [2042, null]}'
