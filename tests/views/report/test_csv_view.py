"""Rows as CSV, read back by a CSV parser."""

import csv
import io
from codecs import BOM_UTF8
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from routehln.views.report.clean import clean
from routehln.views.report.csv import for_excel, render


def test_a_line_of_names_then_a_line_a_row() -> None:
    rows = [{"id": "plan", "eind": date(2021, 10, 31), "late": 4, "strijdig": True, "eigenaar": None}]
    expected = "id,eind,late,strijdig,eigenaar\nplan,2021-10-31,4,ja,\n"
    assert render(["id", "eind", "late", "strijdig", "eigenaar"], rows) == expected


def test_false_is_nee() -> None:
    assert render(["strijdig"], [{"strijdig": False}]) == "strijdig\nnee\n"


def test_a_list_has_spaces() -> None:
    assert render(["wacht_op"], [{"wacht_op": ["visie", "plan"]}]) == "wacht_op\nvisie plan\n"


def test_a_dutch_excel_has_semicolons_and_a_comma_in_decimals() -> None:
    rows = [{"titel": "één; twee", "waarde": Decimal("3.5")}]
    assert for_excel(["titel", "waarde"], rows) == BOM_UTF8 + 'titel;waarde\r\n"één; twee";3,5\r\n'.encode()


def test_a_formula_is_text() -> None:
    assert render(["titel"], [{"titel": '=HYPERLINK("http://kwaad.nl")'}]).splitlines()[1].startswith("\"'=")


@given(st.text(st.sampled_from(',;"\n\r\t a=+-@\x1b')))
def test_a_text_stays_in_its_cell(text: str) -> None:
    headings, *rows = list(
        csv.reader(io.StringIO(render(["titel", "id"], [{"titel": text, "id": "plan"}]), newline=""))
    )
    assert headings == ["titel", "id"]
    [[titel, record_id]] = rows
    assert (titel.removeprefix("'"), record_id) == (clean(text).removeprefix("'"), "plan")
