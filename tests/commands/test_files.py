"""`due -o` and `list -o`: an answer as a file (contract section 5, 'Documents')."""

import csv
import io
import json
import zipfile
from codecs import BOM_UTF8
from datetime import date
from pathlib import Path

import pytest
from conftest import Ask, Golden
from python_calamine import CalamineWorkbook

OCTOBER = ("due", "--maand", "2021-10")


@pytest.mark.parametrize("formaat", ["md", "html"])
def test_the_document_of_what_is_due(ask: Ask, golden: Golden, tmp_path: Path, formaat: str) -> None:
    file = tmp_path / f"due.{formaat}"
    assert ask(*OCTOBER, "-o", str(file)) == (0, "", f"Geschreven: {file}\n")
    golden(f"due-document.{formaat}", file.read_text(encoding="utf-8"))


def test_the_document_of_a_list(ask: Ask, golden: Golden, tmp_path: Path) -> None:
    file = tmp_path / "list.md"
    assert ask("list", "--overleg", "2021-10", "--onderdeel", "wonen", "-o", str(file)).code == 0
    golden("list-document.md", file.read_text(encoding="utf-8"))


def test_a_list_says_of_a_mijlpaal_without_moment_that_it_is_still_to_be_set(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "list.md"
    assert ask("list", "--fase", "uitvoeren", "-o", str(file)).code == 0
    assert "| nog te bepalen | Communicatie en participatie van bewoners" in file.read_text(encoding="utf-8")


def test_json_in_a_file_is_that_of_stdout(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "rijen.json"
    assert ask(*OCTOBER, "-o", str(file)).code == 0
    assert file.read_text(encoding="utf-8") == ask(*OCTOBER, "--formaat", "json").out


def test_csv_in_a_file_is_for_excel_and_on_stdout_for_programs(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "rijen.csv"
    assert ask(*OCTOBER, "-o", str(file)).code == 0
    written = file.read_bytes()
    assert written.startswith(BOM_UTF8)
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows == list(csv.reader(io.StringIO(ask(*OCTOBER, "--formaat", "csv").out, newline="")))
    assert rows[0][-1] == "wacht_op"


@pytest.mark.parametrize(("formaat", "part"), [("odt", "content.xml"), ("docx", "word/document.xml")])
def test_a_document_of_an_office(ask: Ask, tmp_path: Path, formaat: str, part: str) -> None:
    file = tmp_path / f"due.{formaat}"
    assert ask(*OCTOBER, "-o", str(file)).code == 0
    xml = zipfile.ZipFile(file).read(part).decode()
    assert "Vaststellen doelstellingen werken" in xml
    assert "werken-doelstellingen" not in xml


def test_a_spreadsheet(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    """
    tussenstops:
      - {id: a, titel: '=HYPERLINK("x")', moment: 5 oktober 2021, onderdeel: Leren, eigenaar: GGD}
      - {id: b, titel: B, moment: september 2021, onderdeel: Leren}
    acties: [{id: bel, tekst: Bel, wie: GGD, moment: oktober 2021, overleg: 2021-09}]
    """
    file = tmp_path / "due.xlsx"
    assert ask(*OCTOBER, "-o", str(file), roadmap=roadmap).code == 0
    book = CalamineWorkbook.from_path(file)
    assert book.sheet_names == ["Mijlpalen", "Acties"]
    head, *rows = book.get_sheet_by_name("Mijlpalen").to_python()
    late, due = (dict(zip(head, row, strict=True)) for row in rows)
    assert (late["Groep"], late["Mijlpaal"], late["Dagen te laat"]) == ("Te laat", "B", 4.0)
    assert (due["Groep"], due["Mijlpaal"], due["Begin"]) == ("In oktober 2021", '=HYPERLINK("x")', date(2021, 10, 5))


def test_what_is_confidential_is_left_out_and_that_is_said(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    """
    tussenstops:
      - {id: a, titel: Geheim, moment: oktober 2021, onderdeel: Leren, vertrouwelijk: true}
      - {id: b, titel: Open, moment: oktober 2021, onderdeel: Leren}
    acties: [{id: bel, tekst: Bel, moment: oktober 2021, mijlpaal: a}]
    """
    file = tmp_path / "due.md"
    outcome = ask(*OCTOBER, "-o", str(file), roadmap=roadmap)
    assert "2 regels zijn vertrouwelijk en weggelaten; neem ze op met --vertrouwelijk\n" in outcome.err
    page = file.read_text(encoding="utf-8")
    assert ("Geheim" in page, "Bel" in page, "Open" in page) == (False, False, True)
    ask(*OCTOBER, "-o", str(file), "--overschrijf", "--vertrouwelijk", roadmap=roadmap)
    page = file.read_text(encoding="utf-8")
    assert ("Geheim" in page, "Bel" in page, "Vertrouwelijk – niet verder verspreiden" in page) == (True, True, True)
    treffers_file = tmp_path / "gevonden.json"
    assert ask("list", "--zoek", "bel", "-o", str(treffers_file), roadmap=roadmap).code == 0
    assert json.loads(treffers_file.read_text(encoding="utf-8"))["ook"] == []
    listed = tmp_path / "list.json"
    assert "Eén regel is vertrouwelijk" in ask("list", "-o", str(listed), roadmap=roadmap).err
    assert [mijlpaal["id"] for mijlpaal in json.loads(listed.read_text(encoding="utf-8"))["mijlpalen"]] == ["b"]


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("-o", "due.txt"), "geen formaat te zien"),
        (("--formaat", "odt"), "-o document.odt"),
        (("--formaat", "tabel", "-o", "due.md"), "is voor het scherm"),
        (("-o", "due.xlsx", "--sjabloon", "x.md.j2"), "xlsx heeft geen sjabloon"),
        (("-o", "due.csv", "--formaat", "md"), "is geen md"),
    ],
)
def test_what_cannot_be_done_is_said(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = ask(*OCTOBER, *args)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert not [*tmp_path.iterdir()]


def test_its_template_may_be_changed(ask: Ask, tmp_path: Path) -> None:
    sjabloon = tmp_path / "kort.md.j2"
    sjabloon.write_text("{{ titel }}\n{{ inhoud }}{{ inhoud|upper }}", encoding="utf-8")
    out = ask(*OCTOBER, "--sjabloon", str(sjabloon)).out
    assert out.startswith("Te doen in oktober 2021\nStand op 4 oktober 2021.\n")


def test_every_name_is_told(ask: Ask) -> None:
    for command in ("due", "list"):
        outcome = ask(command, "--sjabloon-hulp", roadmap=Path("/nergens"))
        assert (outcome.code, outcome.err) == (0, "")
        assert "inhoud" in outcome.out


def test_of_what_is_over_a_contradiction_no_longer_matters(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    """
    tussenstops:
      - {id: a, titel: Vaststellen plan, moment: september 2021, onderdeel: Leren, status: afgerond}
    kalender:
      - {id: b, fase: verkennen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: a}
    """
    for command in (("list",), ("due", "--maand", "2021-10", "--alle"), ("leefgebied", "leren"), ("routekaart",)):
        file = tmp_path / f"{command[0]}.md"
        assert ask(*command, "-o", str(file), roadmap=roadmap).code == 0
        assert "egenspraak" not in file.read_text(encoding="utf-8")


def test_a_list_without_mijlpalen_says_so(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    """
    tussenstops: [{id: a, titel: Vaststellen plan, moment: september 2021, onderdeel: Leren}]
    """
    file = tmp_path / "due.md"
    assert ask("due", "--maand", "2021-10", "--vooruit", "4", "-o", str(file), roadmap=roadmap).code == 0
    assert file.read_text(encoding="utf-8").count("\n\nGeen mijlpalen.\n") == 3


def test_sheets_say_what_a_mijlpaal_waits_for(ask: Ask, tmp_path: Path) -> None:
    for line in (("due", "--maand", "2021-10"), ("list",)):
        file = tmp_path / f"{line[0]}.xlsx"
        assert ask(*line, "-o", str(file)).code == 0
        headings, *rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
        waiting = {row[headings.index("Id")]: row[headings.index("Wacht op")] for row in rows}
        assert waiting["samenwerkingscode-besluit"] == "Opstellen samenwerkingscode door deelnemende alliantiepartners"


def test_what_can_not_be_read_is_listed_and_counted(ask: Ask, roadmap: Path, tmp_path: Path) -> None:
    """
    tussenstops:
      - {id: ooit, titel: Ooit bouwen, moment: zodra het kan, onderdeel: Leren}
      - {id: geen, titel: Zonder dag, moment: n.t.b., onderdeel: Leren}
    """
    file = tmp_path / "due.md"
    assert ask(*OCTOBER, "-o", str(file), roadmap=roadmap).code == 0
    text = file.read_text(encoding="utf-8")
    assert "1 moment is niet te lezen; zie 'Moment niet te lezen'." in text
    assert "## Moment niet te lezen (1)\n" in text
    assert "| Zodra het kan | Ooit bouwen (Leren) |" in text
    assert "Zonder dag" not in text
