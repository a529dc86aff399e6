"""`routehln agenda` and its documents (contract section 5)."""

import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import ROADMAP, Ask

Golden = Callable[[str, str], None]
OCTOBER = ("agenda", "2021-10")


def punten(ask: Ask, overleg: str, *more: str, roadmap: Path = ROADMAP) -> dict[str, dict[str, Any]]:
    punten = json.loads(ask("agenda", overleg, "--formaat", "json", *more, roadmap=roadmap).out)["punten"]
    assert [punt["nummer"] for punt in punten] == list(range(1, len(punten) + 1))
    return {punt["id"]: punt for punt in punten}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped routekaart, to change."""
    return Path(shutil.copytree(ROADMAP, tmp_path / "roadmap"))


@pytest.mark.parametrize("formaat", ["md", "html", "json"])
def test_the_document(ask: Ask, golden: Golden, formaat: str) -> None:
    outcome = ask(*OCTOBER, "--formaat", formaat)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"agenda.{formaat}", outcome.out)


def test_markdown_unless_said_otherwise_and_the_same_whenever_it_is_made(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = ask(*OCTOBER).out
    assert now == ask(*OCTOBER, "--formaat", "md").out
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1639000000")  # December
    assert ask(*OCTOBER).out == now


def test_without_an_argument_it_is_the_next_one(ask: Ask) -> None:
    """'Today' is 4 October 2021."""
    heads = {day: ask("agenda", "--peildatum", day).out.partition("\n")[0] for day in ("2021-10-31", "2021-11-01")}
    assert ask("agenda").out.startswith("# Agenda Alliantieoverleg oktober 2021\n")
    assert [*heads.values()] == ["# Agenda Alliantieoverleg oktober 2021", "# Agenda Alliantieoverleg november 2021"]


def test_an_unknown_overleg_lists_the_nearest_that_exist(ask: Ask) -> None:
    add = "Een nieuw overleg: routehln add overleg --datum DAG\n"
    near = "2021-07, 2021-09, 2021-10, 2021-11, 2021-12, 2022-03, 2023-04, 2024-04, 2025-04, 2026-04"
    assert ask("agenda", "2021-08") == (2, "", f"fout: er is geen overleg '2021-08'; er zijn: {near}. {add}")
    late = ", ".join(f"{year}-04" for year in range(2037, 2047))
    sentence = f"fout: er is geen overleg op of na 1 januari 2050; er zijn: {late}. {add}"
    assert ask("agenda", "--peildatum", "2050-01-01") == (2, "", sentence)


def test_of_two_in_a_month_one_is_chosen(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-05}, {datum: 2021-10-19}]
    """
    outcome = ask(*OCTOBER, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert "kies uit: 2021-10-05, 2021-10-19" in outcome.err
    assert ask("agenda", "19 oktober 2021", roadmap=roadmap).out.startswith("# Agenda Overleg 19 oktober 2021\n")


def test_what_was_put_off_moves_and_october_keeps_it(ask: Ask, copy: Path) -> None:
    for mijlpaal_id in ("samenwerkingscode-besluit", "leidende-principes"):
        naar = ("--naar", "alliantieoverleg november 2021")
        outcome = ask("besluit", mijlpaal_id, "--overleg", "2021-10", "--uitkomst", "aangehouden", *naar, roadmap=copy)
        assert outcome.code == 0, outcome.err
        november = punten(ask, "2021-11", roadmap=copy)[mijlpaal_id]
        assert (november["rubriek"], november["aangehouden"]) == ("besluitvorming", 1)
        assert punten(ask, "2021-10", roadmap=copy)[mijlpaal_id]["aangehouden"] == 0
    assert len(punten(ask, "2021-10", roadmap=copy)) == 32
    assert "1× aangehouden." in ask("agenda", "2021-11", roadmap=copy).out


def test_the_overleg_and_who_is_absent(ask: Ask, roadmap: Path) -> None:
    """
    gremia: [{id: ao, naam: Stuurgroep, besluitvormend: true, voorzitter: burgemeester,
              leden: [{organisatie: Gemeente, functie: wethouder}]}, {id: wg, naam: Werkgroep}]
    overleggen:
      - {datum: 2021-10-12, begintijd: '09:30', eindtijd: '11:00', locatie: Raadszaal,
         aanwezig: [Politie], mededelingen: [De bus rijdt niet],
         afwezig: [{organisatie: GGD, vervanging: de arts}, {organisatie: CZ}]}
    kalender:
      - {id: a, fase: verkennen, moment: Stuurgroepoverleg oktober 2021, omschrijving: Geheim, onderdeel: Leren,
         vertrouwelijk: true, eigenaar: Politie}
    """
    out = ask(*OCTOBER, roadmap=roadmap).out
    for line in (
        "- Datum: dinsdag 12 oktober 2021\n- Tijd: 9.30 tot 11.00 uur\n",
        "- Plaats: Raadszaal\n- Voorzitter: burgemeester\n",
        "Uitgenodigd:\n\n- Gemeente, wethouder\n\n",
        "Afgemeld:\n\n- GGD, vervangen door de arts\n- CZ\n",
        "- De bus rijdt niet\n",
        "Er zijn geen punten ter besluitvorming.\n",
    ):
        assert line in out
    assert "Geheim" not in out
    shown = ask(*OCTOBER, "--vertrouwelijk", roadmap=roadmap).out
    assert "**Vertrouwelijk – niet verder verspreiden.**" in shown
    assert "- **V1. Geheim**\n    - **Vertrouwelijk.**\n    - Eigenaar: Politie.\n" in shown


def test_who_cannot_come_is_not_invited(ask: Ask, roadmap: Path) -> None:
    """
    gremia: [{id: ao, naam: Stuurgroep, besluitvormend: true, leden: [{organisatie: CZ}, {organisatie: GGD}]}]
    overleggen: [{maand: 2021-10, afwezig: [{organisatie: GGD}]}]
    """
    assert "Uitgenodigd:\n\n- CZ\n\nAfgemeld:\n\n- GGD\n\n" in ask(*OCTOBER, roadmap=roadmap).out


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("-o", "agenda.txt"), "geen formaat te zien"),
        (("-o", "agenda.html", "--formaat", "md"), "is geen md"),
        (("--formaat", "odt"), "-o document.odt"),
        (("-o", "weg/agenda.md"), "de map 'weg' bestaat niet"),
        (("-o", "."), "geen formaat"),
        (("-o", ".", "--formaat", "md"), "is een map"),
        (("--formaat", "tabel"), "kies uit"),
        (("--sjabloon", "weg.md.j2"), "bestaat niet"),
        (("--sjabloon", "x.odt", "-o", "agenda.html"), "geen sjabloon voor html"),
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


def test_a_file_is_written_whole_and_never_over_another(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "agenda.md"
    assert ask(*OCTOBER, "-o", str(file)) == (0, "", f"Geschreven: {file}\n")
    assert file.read_text(encoding="utf-8") == ask(*OCTOBER).out
    file.write_text("van iemand anders", encoding="utf-8")
    refused = ask(*OCTOBER, "-o", str(file))
    assert refused == (2, "", f"fout: -o: '{file}' bestaat al; vervang het met --overschrijf\n")
    assert file.read_text(encoding="utf-8") == "van iemand anders"
    assert ask(*OCTOBER, "-o", str(file), "--overschrijf").code == 0
    assert os.listdir(tmp_path) == ["agenda.md"]  # noqa: PTH208  # hidden files too


def test_a_failing_template_leaves_the_old_file(ask: Ask, tmp_path: Path) -> None:
    file, sjabloon = tmp_path / "agenda.md", tmp_path / "s.md.j2"
    file.write_text("oud", encoding="utf-8")
    sjabloon.write_text("{{ titl }}", encoding="utf-8")
    outcome = ask(*OCTOBER, "-o", str(file), "--overschrijf", "--sjabloon", str(sjabloon))
    assert (outcome.code, file.read_text(encoding="utf-8")) == (2, "oud")


def test_every_name_is_told(ask: Ask, golden: Golden) -> None:
    """It needs no routekaart."""
    outcome = ask("agenda", "--sjabloon-hulp", roadmap=Path("/nergens"))
    assert (outcome.code, outcome.err) == (0, "")
    golden("agenda-sjabloon-hulp.txt", outcome.out)


def test_her_own_template_decides_the_format(ask: Ask, tmp_path: Path) -> None:
    sjabloon = tmp_path / "kort.html.j2"
    sjabloon.write_text("<p>{{ overleg.naam }}: {{ aantal }}</p>\n", encoding="utf-8")
    assert ask(*OCTOBER, "--sjabloon", str(sjabloon)).out == "<p>Alliantieoverleg oktober 2021: 32</p>\n"


def test_the_programmes_own_templates_go_before_those_that_routehln_brings(ask: Ask, copy: Path) -> None:
    (copy.parent / "templates").mkdir()
    (copy.parent / "templates" / "agendapunt.md.j2").write_text(
        "{{ punt.nummer }} {{ punt.titel }}\n", encoding="utf-8"
    )
    out = ask(*OCTOBER, roadmap=copy).out
    assert "\n22 Opstellen samenwerkingscode door deelnemende alliantiepartners\n" in out


def test_a_template_beside_the_routekaart_is_no_way_outside(ask: Ask, copy: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim.md.j2").write_text("geheim", encoding="utf-8")
    (copy.parent / "templates").mkdir()
    (copy.parent / "templates" / "agenda.md.j2").symlink_to(tmp_path / "geheim.md.j2")
    outcome = ask(*OCTOBER, roadmap=copy)
    assert (outcome.code, outcome.out) == (2, "")
    assert "wijst naar buiten" in outcome.err


@pytest.mark.parametrize("formaat", ["md", "html", "json"])
def test_open_acties_stand_beside_the_points(ask: Ask, golden: Golden, roadmap: Path, formaat: str) -> None:
    """
    overleggen: [{datum: 2021-09-14}, {datum: 2021-10-12}]
    acties:
      - {id: bel, tekst: 'Bel Weller | *nu*', wie: GGD, moment: eind september 2021, overleg: 2021-09}
      - {id: stuur, tekst: Stuur de ambitie rond, overleg: 2021-09}
      - {id: klaar, tekst: Klaar, status: gereed, overleg: 2021-09}
    """
    outcome = ask(*OCTOBER, "--formaat", formaat, roadmap=roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    _, head, page = outcome.out.partition("<h2>C. Openstaande acties</h2>")
    section = head + page.partition("<h2>")[0]
    golden(f"agenda-acties.{formaat}", section if formaat == "html" else outcome.out)


@pytest.mark.parametrize(("formaat", "part"), [("odt", "content.xml"), ("docx", "word/document.xml")])
def test_open_acties_in_a_document_of_an_office(
    ask: Ask, roadmap: Path, tmp_path: Path, formaat: str, part: str
) -> None:
    """
    overleggen: [{datum: 2021-09-14}, {datum: 2021-10-12}]
    acties: [{id: bel, tekst: Bel & mail, wie: GGD, moment: eind september 2021, overleg: 2021-09}]
    """
    for kind, overleg, title in (
        ("agenda", "2021-10", "C. Openstaande acties"),
        ("besluitenlijst", "2021-09", "Actielijst"),
    ):
        file = tmp_path / f"{kind}.{formaat}"
        assert ask(kind, overleg, "-o", str(file), roadmap=roadmap).code == 0
        texts = re.findall(r">([^<>]*[^<>\s])<", zipfile.ZipFile(file).read(part).decode())
        row = texts.index("Bel &amp; mail")
        assert title in texts[row - 6 : row - 4]  # the agenda says under its title what it calls too late
        assert texts[row + 1 : row + 3] == ["GGD", "eind september 2021"]


def test_a_confidential_actie_is_marked_so(ask: Ask, roadmap: Path) -> None:
    """
    kalender:
      - {id: k, fase: verkennen, moment: 2025, omschrijving: K, onderdeel: Leren, vertrouwelijk: true}
    acties: [{id: bel, tekst: Bel, mijlpaal: k, overleg: 2021-09}, {id: plan, tekst: Plan, overleg: 2021-10}]
    """
    assert "Bel" not in ask(*OCTOBER, roadmap=roadmap).out
    shown = ask(*OCTOBER, "--vertrouwelijk", roadmap=roadmap).out
    assert "| Bel |" in shown
    assert "Vertrouwelijk – niet verder verspreiden." in shown


def test_members_see_on_which_point_another_waits(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: code, titel: Opstellen code, moment: Alliantieoverleg september 2021, onderdeel: Leren}
      - {id: tekenen, titel: Tekenen, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, na: [code, geheim]}
    kalender:
      - {id: geheim, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: Geheim, onderdeel: Leren,
         vertrouwelijk: true}
    """
    members = ask("agenda", "2021-10", roadmap=roadmap).out
    assert "- **1. Tekenen**\n    - Hangt af van punt 2.\n" in members
    assert "Hangt af van punt V1 en 2." in ask("agenda", "2021-10", "--vertrouwelijk", roadmap=roadmap).out


def test_what_falls_due_before_the_overleg_says_until_when(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-26}]
    tussenstops: [{id: plan, titel: Plan, moment: 22 oktober 2021, onderdeel: Leren}]
    """
    before, after = (
        ask("agenda", "2021-10", "--peildatum", day, roadmap=roadmap).out for day in ("2021-10-22", "2021-12-01")
    )
    assert "| uiterlijk 22 oktober 2021 |" in before
    assert "te laat" not in before.lower()
    assert "| te laat |" in after
    assert "Te laat is wat vóór 26 oktober 2021 klaar had moeten zijn" in after
