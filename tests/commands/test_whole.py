"""`leefgebied` and `routekaart`: documents of what the alliance agreed (contract section 5)."""

import json
from pathlib import Path

import pytest
from conftest import Ask, Golden
from pypdf import PdfReader

DAY = ("--peildatum", "2021-10-04")


def test_a_leefgebied_as_a_document(ask: Ask, golden: Golden) -> None:
    outcome = ask("leefgebied", "wonen", *DAY)
    assert (outcome.code, outcome.err) == (0, "")
    golden("leefgebied.md", outcome.out)


def test_the_routekaart_as_a_document(ask: Ask, golden: Golden) -> None:
    outcome = ask("routekaart", *DAY)
    assert (outcome.code, outcome.err) == (0, "")
    golden("routekaart.md", outcome.out)


def test_each_decision_stands_in_the_calendar_once(ask: Ask) -> None:
    every = json.loads(ask("list", "--formaat", "json", *DAY).out)["mijlpalen"]
    told = json.loads(ask("routekaart", "--formaat", "json", *DAY).out)
    assert told["schema"] == "routehln.routekaart/1"
    assert sorted(mijlpaal["id"] for mijlpaal in told["mijlpalen"]) == sorted(mijlpaal["id"] for mijlpaal in every)
    calendar = ask("routekaart", *DAY).out.partition("## Besluitvormingskalender")[2]
    rows = [
        line for line in calendar.splitlines() if line.startswith("| ") and not line.startswith(("| ---", "| Moment"))
    ]
    assert len(rows) == len(every)


def test_all_leefgebieden_without_a_name(ask: Ask) -> None:
    told = json.loads(ask("leefgebied", "--formaat", "json", *DAY).out)
    assert [gebied["id"] for gebied in told["leefgebieden"]] == ["leren", "werken", "gezondheid", "wonen", "veiligheid"]
    assert told["leefgebieden"][0]["indicatoren"][0]["streefwaarde"] == {"waarde": 534, "jaar": 2042}


def test_a_leefgebied_by_another_name_and_a_slip(ask: Ask) -> None:
    assert ask("leefgebied", "Onderwijs en jeugd", *DAY).out == ask("leefgebied", "leren", *DAY).out
    for name, hint in (("Wonnen", "; bedoelde u 'Wonen'?"), ("organisatie", "")):
        refused = ask("leefgebied", name)
        assert refused.code == 2
        assert refused.err.startswith(f"fout: '{name}' is geen leefgebied{hint}")


@pytest.mark.parametrize("ending", ["html", "odt", "docx"])
def test_as_a_file(ask: Ask, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"routekaart.{ending}"
    assert ask("routekaart", "-o", str(file), *DAY).code == 0
    assert file.stat().st_size > 5_000


@pytest.mark.usefixtures("has_pango")
def test_as_pdf(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "leren.pdf"
    assert ask("leefgebied", "leren", "-o", str(file), *DAY).code == 0
    text = "".join(page.extract_text() for page in PdfReader(file).pages)
    assert "534 in 2042" in text


def test_what_is_confidential_stays_away(ask: Ask, roadmap: Path) -> None:
    """
    leefgebieden: [{id: lezen, naam: Lezen, interventies: [{id: voorlezen, titel: Voorlezen}]}]
    tussenstops:
      - {id: geheim, titel: Stil plan, onderdeel: Lezen, vertrouwelijk: true, interventies: [voorlezen]}
      - {id: open, titel: Open plan, onderdeel: Leren}
    """
    for command in ("leefgebied", "routekaart"):
        told = ask(command, roadmap=roadmap)
        assert "Open plan" in told.out
        assert "Stil plan" not in told.out
        assert "vertrouwelijk en weggelaten" in told.err
        assert "Stil plan" in ask(command, "--vertrouwelijk", roadmap=roadmap).out


def test_a_small_routekaart_has_no_empty_chapters(ask: Ask, roadmap: Path) -> None:
    """
    routekaart: {naam: Klein}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    told = ask("routekaart", roadmap=roadmap)
    assert told.code == 0
    headings = [line for line in told.out.splitlines() if line.startswith("#")]
    assert headings == [
        "# Klein", "## Leefgebied Leren", "## Leefgebied Werken", "## Leefgebied Wonen", "## Fasen",
        "### 1\\. Verkennen", "### 2\\. Ontwerpen", "## Besluitvormingskalender", "### Buiten de fasen",
    ]  # fmt: skip
