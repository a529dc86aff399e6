"""What is on a form is read back to the letter, in every format, and through LibreOffice (contract section 5)."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office import HAS_CALC

from routehln.model.form.form import Form, FormRow
from routehln.views.form.formats import ENDINGS, form_bytes
from routehln.workspace.form.reading import read_form

CELLS = st.one_of(
    st.just(""),
    st.sampled_from(
        [
            "=1+1",
            "'=1+1",
            "''-x",
            "+31 45",
            "@wie",
            "- a",
            "a|b",
            "a\\|b",
            "\\",
            "a\nb",
            '"',
            ";",
            "<br>",
            "&amp;",
            "*x*",
        ]
    ),
    st.text("aé '\"\\|;,\t\n<>&*_=+-@#`~$[]😀", min_size=1, max_size=12),
).map(str.strip)
ROWS = st.builds(
    FormRow,
    nummer=st.sampled_from(["", "1", "22", "V1"]),
    id=st.sampled_from(["", "plan", "kal-042"]),
    titel=CELLS,
    uitkomst=st.sampled_from(["", "vastgesteld", "ter kennisname"]),
    tekst=CELLS,
    naar=CELLS,
    actie=CELLS,
    wie=CELLS,
    voor=CELLS,
)


def read_back(file: Path, form: Form) -> list[FormRow]:
    file.write_bytes(form_bytes(file.suffix, form))
    lines, unread = read_form(file)
    assert not unread
    return [line.row for line in lines]


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_written_is_read_back(tmp_path: Path, ending: str) -> None:
    @given(st.lists(ROWS.filter(any), min_size=1, max_size=4))
    def holds(rows: list[FormRow]) -> None:
        assert read_back(tmp_path / f"form{ending}", Form("2021-10", "Overleg | oktober", tuple(rows))) == rows

    holds()


FILLED = (
    FormRow(
        "1", "plan", "Plan, 'kort'", "vastgesteld", 'Zoals "voorgesteld";\néén wijziging', "", "Bel", "GGD", "eind 2021"
    ),
    FormRow("1", "", "", "", "", "", "- Mail @allen", "", "12 november 2021"),
    FormRow("2", "kaart", "=Kaart", "aangehouden", "+1", "Alliantieoverleg november 2021", "", "", ""),
    FormRow("V1", "geheim", "Geheim", "ter kennisname", "", "", "", "", ""),
    FormRow("", "", "Extra overleg", "gewijzigd vastgesteld", "€ 5", "", "", "", ""),
)
SEMICOLONS = "CSV:59,34,76,1"  # how LibreOffice is told of separator, quote, encoding (UTF-8) and first line
CASES = {
    "xlsx stays xlsx": (".xlsx", "xlsx", None),
    "xlsx as csv with commas in cp1252": (".xlsx", "csv:Text - txt - csv (StarCalc):44,34,ANSI,1", None),
    "csv as xlsx": (".csv", "xlsx", SEMICOLONS),
    "csv stays csv, with tabs": (".csv", "csv:Text - txt - csv (StarCalc):9,34,76,1", SEMICOLONS),
}


@pytest.mark.skipif(not HAS_CALC, reason="LibreOffice Calc ontbreekt")
@pytest.mark.parametrize("case", CASES)
def test_libreoffice_saves_a_form_that_is_read_back(tmp_path: Path, case: str) -> None:
    """But for a day, which LibreOffice makes a date of: that stays the same day."""
    ending, target, source = CASES[case]
    form = tmp_path / f"form{ending}"
    form.write_bytes(form_bytes(ending, Form("2021-10", "Overleg", FILLED)))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    options = [f"--infilter={source}"] if source else []
    command = ["soffice", profile, "--headless", "--convert-to", target, "--outdir", str(tmp_path / "out")]
    subprocess.run([*command, *options, str(form)], check=True, capture_output=True, timeout=120)
    lines, _ = read_form(tmp_path / "out" / f"form.{target.split(':')[0]}")
    rows = [line.row for line in lines]
    assert rows[1].voor in ("12 november 2021", "2021-11-12", "11/12/21")
    assert [row._replace(voor="") for row in rows] == [row._replace(voor="") for row in FILLED]
