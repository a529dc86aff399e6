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


def test_an_actie_is_of_its_besluits_overleg_and_mijlpaal(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    besluiten: [{id: 2021-10-plan, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}]
    acties: [{id: bel-weller, tekst: Bel Weller}]
    """
    promise = ("--tekst", "Bel Weller!", "--wie", "GGD", "--moment", "voor de zomer van 2023")
    outcome = ask("add", "actie", *promise, "--besluit", "2021-10-plan", roadmap=roadmap)
    assert (outcome.code, "Dit lijkt op bel-weller: Bel Weller" in outcome.err) == (0, True)
    fields = ("tekst", "wie", "moment", "overleg", "besluit", "mijlpaal")
    values = [ask("show", "bel-weller-2", "--veld", field, roadmap=roadmap).out.strip() for field in fields]
    assert values == ["Bel Weller!", "GGD", "voor de zomer van 2023", "2021-10", "2021-10-plan", "plan"]
    assert "onbekend" not in ask("check", roadmap=roadmap).out


def test_an_actie_out_of_a_meeting_or_by_hand(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: bel, titel: Bel, onderdeel: Leren}
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    """
    assert ask("add", "actie", "--tekst", "Bel", roadmap=roadmap).code == 0
    origin = ("--overleg", "oktober", "--mijlpaal", "kal-1", "--toelichting", "Gevraagd door de GGD.")
    assert ask("add", "actie", "--tekst", "Mail", *origin, roadmap=roadmap).code == 0
    assert (roadmap / "acties.yaml").read_text(encoding="utf-8") == (
        "acties:\n"
        "  - id: bel-2\n"
        "    tekst: Bel\n"
        "\n"
        "  - id: mail\n"
        "    tekst: Mail\n"
        "    overleg: '2021-10'\n"
        "    mijlpaal: plan\n"
        "    toelichting: Gevraagd door de GGD.\n"
    )


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("actie",), "--tekst ontbreekt"),
        (("actie", "--tekst", " "), "wat er te doen is"),
        (("actie", "--tekst", "a\x1bb"), "stuurteken"),
        (("actie", "--tekst", "Bel", "--wie", ""), "--wie: hier staat niets"),
        (("actie", "--tekst", "Bel", "--moment", "gauw"), "niet met zekerheid te lezen"),
        (("actie", "--tekst", "Bel", "--moment", "ooit"), "niet met zekerheid te lezen"),
        (("actie", "--tekst", "Bel", "--besluit", "2021-10-pln"), "bedoelde u '2021-10-plan'?"),
        (("actie", "--tekst", "Bel", "--mijlpaal", "pla"), "bedoelde u 'plan'?"),
        (("actie", "--tekst", "Bel", "--overleg", "mei 2030"), "er zijn: 2021-10"),
        (("actie", "--tekst", "Bel", "--onderdeel", "Leren"), "--onderdeel hoort niet bij add actie"),
        (("tussenstop", "--omschrijving", "A", "--moment", "2022"), "--onderdeel ontbreekt"),
        (("kalender", "--tekst", "Bel"), "--tekst hoort niet bij add kalender"),
    ],
)
def test_what_no_actie_can_be(ask: Ask, roadmap: Path, args: tuple[str, ...], sentence: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    besluiten: [{id: 2021-10-plan, overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}]
    """
    before = sorted(roadmap.rglob("*"))
    outcome = ask("add", *args, roadmap=roadmap)
    assert (outcome.code, sentence in outcome.err) == (2, True)
    assert sorted(roadmap.rglob("*")) == before
