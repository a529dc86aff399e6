"""Which row of a file is the heading of a form, and which cell belongs to which column (contract section 5)."""

from pathlib import Path

import pytest

from routehln.errors import RoutehlnError
from routehln.model.form.form import FormRow
from routehln.workspace.form.reading import Line, read_form


def read(tmp_path: Path, text: str) -> tuple[list[Line], list[str]]:
    file = tmp_path / "form.csv"
    file.write_text(text, encoding="utf-8")
    return read_form(file)


def test_columns_stand_in_any_order_under_any_capital(tmp_path: Path) -> None:
    lines, unread = read(
        tmp_path, "Besluiten oktober;;;\n\nUITKOMST; Nummer ;Opmerking;tekst\nvast;1;let op;Zo.\n;;x;\n"
    )
    assert lines == [Line(4, FormRow(nummer="1", uitkomst="vast", tekst="Zo."))]
    assert unread == ["De kolom 'Opmerking' hoort niet bij het formulier en is niet gelezen."]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "dit is geen formulier van een overleg"),
        ("naam;datum\nx;y\n", "dit is geen formulier van een overleg"),
        ("nummer;uitkomst\n;;\n", "op dit formulier staat geen enkele rij"),
        ("nummer;uitkomst;tekst;Tekst\n1;x;a;b\n", "rij 1: de kolom 'tekst' staat er twee keer"),
        ("nummer;uitkomst;teskt\n1;x;a\n", "rij 1: 'teskt' is geen kolom van het formulier; bedoelde u 'tekst'?"),
        ("nummer;uitkomst" + ";x" * 1_000, "rij 1: hier staan meer dan 200 kolommen"),
        ("nummer;uitkomst\n1;#N/B\n", "rij 2: in een cel staat een formule die fout gaat: #N/B"),
        ("nummer;uitkomst\n1;x;;y\n", "rij 2: hier staan meer cellen dan er kolommen zijn"),
    ],
)
def test_what_is_no_form_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(RoutehlnError) as refused:
        read(tmp_path, text)
    assert any(sentence in line for line in refused.value.lines)
