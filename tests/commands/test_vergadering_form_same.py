"""A form says the same as the single commands (contract section 5, `vergadering`, `besluit` and `add actie`)."""

import csv
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from conftest import HEAD, PROGRAMME, ROADMAP, said
from hypothesis import given, settings
from hypothesis import strategies as st
from office import HAS_CALC

from routehln.model.form.form import Form, FormRow
from routehln.views.form.formats import form_bytes

KAART = f"""{HEAD}{PROGRAMME}
overleggen:
  - {{maand: 2021-09, agenda: {{vastgesteld_op: 2021-09-01, punten: [een, twee, drie]}}}}
tussenstops:
  - {{id: een, titel: Een, moment: Alliantieoverleg september 2021, onderdeel: Leren}}
  - {{id: twee, titel: Twee, moment: Alliantieoverleg september 2021, onderdeel: Leren}}
  - {{id: drie, titel: Drie, moment: Alliantieoverleg september 2021, onderdeel: Leren}}
"""
SUBJECTS = [("1", "een", "Een"), ("2", "twee", ""), ("", "drie", ""), ("", "", "Iets anders"), ("", "", "Iets, anders")]
UITKOMSTEN = ["vastgesteld", "gewijzigd vastgesteld", "aangehouden", "afgewezen", "ter kennisname"]
ACTIES = st.lists(st.sampled_from(["Bel", "Mail", "= Denk"]), max_size=2, unique=True)
OP = ("--op", "2021-09-14")


def command(row: FormRow, overleg: str, op: tuple[str, str]) -> list[str]:
    """The single command that says what a row with an outcome says."""
    about = [row.nummer or row.id] if row.nummer or row.id else ["--titel", row.titel]
    words = ["besluit", *about, "--overleg", overleg, "--uitkomst", row.uitkomst, *op]
    for option in ("tekst", "naar", "wie", "voor"):
        value = getattr(row, option)
        words += [f"--{option}", value] if value else []
    return [*words, f"--actie={row.actie}"] if row.actie else words


def written(roadmap: Path) -> dict[str, bytes]:
    return {str(file.relative_to(roadmap)): file.read_bytes() for file in roadmap.rglob("*.yaml")}


@st.composite
def forms(draw: st.DrawFn) -> list[FormRow]:
    """Rows about some of SUBJECTS: of each one with the outcome, then one for each further actie."""
    rows: list[FormRow] = []
    for nummer, record_id, titel in draw(st.permutations(SUBJECTS)):
        uitkomst = draw(st.sampled_from(["", *UITKOMSTEN]))
        is_mijlpaal = bool(nummer or record_id)
        if not uitkomst or (uitkomst == "aangehouden" and not is_mijlpaal):
            continue
        row = FormRow(nummer, record_id, titel, uitkomst, draw(st.sampled_from(["", "Zo.", "a\nb", "=1"])))
        row = row._replace(naar="november 2021" if uitkomst == "aangehouden" else "")
        first, *more = draw(ACTIES) or [""]
        wie = draw(st.sampled_from(["", "GGD"])) if first else ""
        rows.append(row._replace(actie=first, wie=wie))
        rows += [FormRow(nummer, record_id, titel, actie=actie) for actie in more]
    return rows


@settings(max_examples=25)
@given(forms(), st.sampled_from([".csv", ".md", ".xlsx"]))
def test_a_form_writes_what_the_single_commands_write(rows: list[FormRow], ending: str) -> None:
    with TemporaryDirectory() as folder:
        by_form, by_hand = Path(folder, "form", "roadmap"), Path(folder, "hand", "roadmap")
        for roadmap in (by_form, by_hand):
            roadmap.mkdir(parents=True)
            (roadmap / "kaart.yaml").write_text(KAART, encoding="utf-8")
        form = Path(folder, f"form{ending}")
        form.write_bytes(form_bytes(ending, Form("2021-09", "Overleg", tuple(rows))))
        take_in = ("vergadering", "2021-09", "--uit", str(form), *OP)
        code, _, told = said(by_form, *take_in)
        assert code == (0 if rows else 2), told
        uitkomst = ""
        for row in rows:
            uitkomst = row.uitkomst or uitkomst
            code, _, told = said(by_hand, *command(row._replace(uitkomst=uitkomst), "2021-09", OP))
            assert code == 0, told
        assert written(by_form) == written(by_hand)
        said(by_form, *take_in)
        assert written(by_form) == written(by_hand)


OCTOBER_OP = ("--op", "2021-10-04")
PROMISED = {
    1: ("Stuur de stukken rond", "Weller", "eind oktober 2021"),
    25: ("Vraag de stand na", "GGD", "november 2021"),
}


def filled_in(rows: list[FormRow]) -> list[FormRow]:
    """The form of October as a secretary fills it in: 18 decided, 4 put off, 2 beside the agenda, acties."""
    filled: list[FormRow] = []
    for place, row in enumerate(rows, start=1):
        uitkomst = UITKOMSTEN[place % 5] if place <= 18 else "aangehouden" if place <= 22 else ""
        naar = "Alliantieoverleg november 2021" if uitkomst == "aangehouden" else ""
        actie, wie, voor = PROMISED.get(place, ("", "", ""))
        filled.append(row._replace(uitkomst=uitkomst, naar=naar, actie=actie, wie=wie, voor=voor))
        if place == 2:
            filled.append(FormRow(nummer=row.nummer, actie="Mail de leden"))
    filled.append(FormRow(titel="Extra overleg", uitkomst="vastgesteld", actie="Prik een dag", wie="Weller"))
    filled.append(FormRow(titel="Nieuw logo", uitkomst="afgewezen", tekst="Te duur; later misschien."))
    return filled


@pytest.fixture
def october(tmp_path: Path) -> list[FormRow]:
    """The rows of October's form, and `tmp_path`/roadmap with its agenda fixed."""
    shutil.copytree(ROADMAP, tmp_path / "roadmap")
    form = tmp_path / "leeg.csv"
    assert said(tmp_path / "roadmap", "vergadering", "2021-10", "--formulier", str(form))[0] == 0
    with form.open(encoding="utf-8-sig", newline="") as stream:
        return [FormRow(*cells) for cells in list(csv.reader(stream, delimiter=";"))[1:]]


@pytest.mark.skipif(not HAS_CALC, reason="LibreOffice Calc ontbreekt")
def test_a_whole_october_by_every_form(tmp_path: Path, october: list[FormRow]) -> None:
    """The November agenda, the besluitenlijst and the acties are those of the single commands."""
    rows = filled_in(october)
    by_hand = tmp_path / "hand"
    shutil.copytree(tmp_path / "roadmap", by_hand)
    for row in rows:
        if row.uitkomst:
            code, _, told = said(by_hand, *command(row, "2021-10", OCTOBER_OP))
            assert code == 0, told
        if row.actie == "Mail de leden":
            code, _, told = said(by_hand, *command(rows[1]._replace(actie=row.actie), "2021-10", OCTOBER_OP))
            assert code == 0, told
        elif row.actie and not row.uitkomst:
            texts = ("--tekst", row.actie, "--wie", row.wie, "--moment", row.voor)
            said(by_hand, "add", "actie", "--overleg", "2021-10", "--mijlpaal", row.id, *texts)
    for form in saved_forms(tmp_path, Form("2021-10", "Alliantieoverleg oktober 2021", tuple(rows))):
        by_form = tmp_path / f"by-{form.parent.name}-{form.name}"
        shutil.copytree(tmp_path / "roadmap", by_form)
        code, _, told = said(by_form, "vergadering", "2021-10", "--uit", str(form), *OCTOBER_OP)
        assert code == 0, told
        assert "uitkomsten 24, acties 4; zonder uitkomst blijven open: 10" in told
        for question in (("agenda", "2021-11"), ("besluitenlijst", "2021-10"), ("acties", "--formaat", "json")):
            assert said(by_form, *question)[1] == said(by_hand, *question)[1]
        assert written(by_form) == written(by_hand)


def saved_forms(tmp_path: Path, form: Form) -> list[Path]:
    """The form in each format; the csv and the xlsx as LibreOffice saved them."""
    files: list[Path] = []
    for ending in (".md", ".xlsx", ".csv"):
        file = tmp_path / f"ingevuld{ending}"
        file.write_bytes(form_bytes(ending, form))
        files.append(file)
    text = "csv:Text - txt - csv (StarCalc):44,34,ANSI,1"  # commas, cp1252
    for target in ("xlsx", text):
        command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", target]
        out = tmp_path / "saved"
        subprocess.run([*command, "--outdir", str(out), str(files[1])], check=True, capture_output=True, timeout=120)
        files.append(out / f"ingevuld.{target.partition(':')[0]}")
    return files
