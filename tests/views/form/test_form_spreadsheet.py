"""The form as a spreadsheet: the outcome is chosen from a list, and what is typed stays text (contract section 5)."""

import io
import zipfile

import pytest

from routehln.model.form.form import Form, FormRow
from routehln.views.form.formats import form_bytes
from routehln.views.form.spreadsheet import TooLong


def sheet(*rows: FormRow) -> str:
    with zipfile.ZipFile(io.BytesIO(form_bytes(".xlsx", Form("2021-10", "Overleg", rows)))) as package:
        return package.read("xl/worksheets/sheet1.xml").decode()


def test_the_outcome_is_chosen_from_a_list() -> None:
    words = "vastgesteld,gewijzigd vastgesteld,aangehouden,afgewezen,ter kennisname"
    assert f'sqref="D2:D202"><formula1>"{words}"</formula1>' in sheet(FormRow("1", "plan", "Plan"))


def test_no_cell_is_a_formula() -> None:
    assert "<f>" not in sheet(FormRow("1", "=A1", "=1+1", tekst="+1", actie="@x"))


def test_a_text_that_no_cell_holds_is_refused() -> None:
    with pytest.raises(TooLong, match="schrijf het formulier als csv of md"):
        sheet(FormRow("1", tekst="x" * 40_000))
