"""`add`: a new record, in its file, with what it resembles (contract section 5)."""

from pathlib import Path

import pytest
from conftest import Ask

ROW = ("add", "kalender", "--moment", "Q1 2022", "--onderdeel", "Werk", "--fase", "2. Ontwerpen")


def test_a_row_stands_behind_its_like_and_says_what_it_resembles(ask: Ask, roadmap: Path) -> None:
    """
    kalender:
      - id: kal-1
        fase: ontwerpen
        moment: Q1 2022
        omschrijving: Vaststellen projectplan werken
        onderdeel: Werk

    # tot hier
    """
    outcome = ask(*ROW, "--omschrijving", "Vaststellen projectplannen werk", roadmap=roadmap)
    assert outcome.code == 0
    assert "Dit lijkt op kal-1: " in outcome.err
    assert (roadmap / "kalender.yaml").read_text().splitlines()[7:14] == [
        "",
        "  - id: vaststellen-projectplannen-werk",
        "    fase: 2. Ontwerpen",
        "    moment: Q1 2022",
        "    omschrijving: Vaststellen projectplannen werk",
        "    onderdeel: Werken",
        "",
    ]
    assert ask("check", roadmap=roadmap).code == 0


@pytest.mark.parametrize("asked", ["2", "ontwerpen", "Ontwerpen", "2. ontwerpen"])
@pytest.mark.parametrize("soort", ["kalender", "tussenstop"])
def test_a_fase_is_written_with_its_number_and_name(ask: Ask, roadmap: Path, soort: str, asked: str) -> None:
    words = [soort if word == "kalender" else word for word in ROW[:-1]]
    assert ask(*words, asked, "--omschrijving", "Iets", roadmap=roadmap).code == 0
    assert ask("show", "iets", "--veld", "fase", roadmap=roadmap).out == "2. Ontwerpen\n"


def test_dry_writes_nothing(ask: Ask, roadmap: Path) -> None:
    outcome = ask(*ROW, "--omschrijving", "Let op: iets", "--droog", roadmap=roadmap)
    assert (outcome.code, "omschrijving: 'Let op: iets'" in outcome.out) == (0, True)
    assert (roadmap / "kalender.yaml").read_text() == ""


def test_any_text_can_be_added(ask: Ask, roadmap: Path) -> None:
    for number, text in enumerate(["Zie bijlage:", "- punt", "100% #1", "'aanhaling'", "{accolade}"]):
        assert ask(*ROW, "--omschrijving", text, roadmap=roadmap).code == 0
        record_id = ["zie-bijlage", "punt", "100-1", "aanhaling", "accolade"][number]
        assert ask("show", record_id, "--veld", "omschrijving", roadmap=roadmap).out == f"{text}\n"


def test_a_file_of_its_own(ask: Ask, roadmap: Path) -> None:
    assert ask(*ROW, "--omschrijving", "Iets", "--bestand", "roadmap/nieuw.yaml", roadmap=roadmap).code == 0
    assert (roadmap / "nieuw.yaml").read_text().startswith("kalender:\n  - id: iets\n")


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--bestand", ".verborgen.yaml", "noem een .yaml-bestand"),
        ("--bestand", "../buiten.yaml", "noem een .yaml-bestand"),
        ("--bestand", "/buiten.yaml", "noem een .yaml-bestand"),
        ("--bestand", "kalender.yml", "noem een .yaml-bestand"),
        ("--bestand", "a\nb.yaml", "noem een .yaml-bestand"),
        ("--bestand", "map/a.yaml", "die map bestaat niet; maak hem eerst"),
        ("--moment", "straks", "niet met zekerheid te lezen"),
        ("--onderdeel", "Lerne", "bedoelde u 'Leren'?"),
        ("--fase", "drie", "is geen fase"),
        ("--omschrijving", "  ", "een lege tekst"),
        ("--omschrijving", "a\x1bb", "stuurteken"),
    ],
)
def test_what_can_t_be_is_refused_and_nothing_written(
    ask: Ask, roadmap: Path, option: str, value: str, sentence: str
) -> None:
    before = sorted(roadmap.parent.rglob("*"))
    outcome = ask(*ROW, "--omschrijving", "Iets", option, value, roadmap=roadmap)
    assert (outcome.code, sentence in outcome.err) == (2, True)
    assert sorted(roadmap.parent.rglob("*")) == before


def test_a_row_needs_a_fase(ask: Ask, roadmap: Path) -> None:
    words = [word for word in ROW if word not in ("--fase", "2. Ontwerpen")]
    outcome = ask(*words, "--omschrijving", "Iets", roadmap=roadmap)
    assert (outcome.code, "--fase ontbreekt" in outcome.err) == (2, True)
