"""An overleg is named by who meets, and documents call them as Dutch does (contract section 5)."""

import json
from pathlib import Path

import pytest
from conftest import ROADMAP, Ask

EXIST = "er zijn: werkgroep-2021-10-04, werkgroep-2021-10-11, 2021-10"


def gremia(roadmap: Path) -> Path:
    """The routekaart of every test here."""
    (roadmap / "gremia.yaml").write_text(
        """
gremia:
  - {id: raad, naam: Gemeenteraad, besluitvormend: true, aliassen: [Raad]}
  - {id: werkgroep, naam: Werkgroep, bereidt_voor: Raad}
  - {id: mt, naam: Managementteam}
overleggen:
  - {maand: 2021-10, datum: 2021-11-02}
  - {gremium: Werkgroep, datum: 2021-10-11}
kalender:
  - {id: een, fase: verkennen, moment: Raad oktober 2021, omschrijving: A, onderdeel: Leren}
  - {id: twee, fase: verkennen, moment: Werkgroep 4 oktober 2021, omschrijving: B, onderdeel: Leren}
  - {id: drie, fase: verkennen, moment: werkgroepoverleg 11 oktober 2021, omschrijving: C, onderdeel: Leren}
  - {id: vier, fase: verkennen, moment: 11 oktober 2021, omschrijving: D, onderdeel: Leren}
""",
        encoding="utf-8",
    )
    return roadmap


@pytest.mark.parametrize(
    ("words", "overleg", "rubrieken"),
    [
        (["raad oktober 2021"], "2021-10", {"een": "besluitvorming", "vier": "voortgang"}),
        (["2 november 2021"], "2021-10", {"een": "besluitvorming", "vier": "voortgang"}),
        (
            ["werkgroep 4 oktober 2021"],
            "werkgroep-2021-10-04",
            {"twee": "besluitvorming", "een": "voorbereiding", "vier": "voortgang"},
        ),
        (
            ["--gremium", "WERKGROEP", "--peildatum", "2021-10-05"],
            "werkgroep-2021-10-11",
            {"drie": "besluitvorming", "twee": "eerder", "een": "voorbereiding", "vier": "voortgang"},
        ),
        (
            ["11 oktober", "--gremium", "werkgroep"],
            "werkgroep-2021-10-11",
            {"drie": "besluitvorming", "twee": "eerder", "een": "voorbereiding", "vier": "voortgang"},
        ),
    ],
)
def test_each_gremium_has_its_own(
    roadmap: Path, ask: Ask, words: list[str], overleg: str, rubrieken: dict[str, str]
) -> None:
    outcome = ask("agenda", *words, "--formaat", "json", roadmap=gremia(roadmap))
    agenda = json.loads(outcome.out)
    assert (agenda["overleg"], outcome.err) == (overleg, "")
    assert {punt["id"]: punt["rubriek"] for punt in agenda["punten"]} == rubrieken


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["werkgroep november 2021"], "er is geen overleg 'werkgroep november 2021'; er zijn: werkgroep-2021-10-04, "),
        (["directie oktober 2021"], f"er is geen overleg 'directie oktober 2021'; {EXIST}"),
        (["raadsvergadering oktober 2021"], f"er is geen overleg 'raadsvergadering oktober 2021'; {EXIST}"),
        (["--gremium", "mt"], "er is geen overleg van 'mt' op of na 4 oktober 2021; dat gremium heeft er nog geen"),
        (["raad oktobr 2021"], "er is geen overleg 'raad oktobr 2021'; bedoelde u 'raad oktober 2021'? Er zijn: "),
        (
            ["2021-10", "--gremium", "werkgroep"],
            "'2021-10' kan meer dan één overleg zijn; kies uit: werkgroep-2021-10-04",
        ),
        (["--gremium", "raat"], "--gremium: 'raat' is geen gremium; bedoelde u 'raad'?"),
        (["2021-08"], f"er is geen overleg '2021-08'; {EXIST}"),
    ],
)
def test_never_anothers(roadmap: Path, ask: Ask, words: list[str], message: str) -> None:
    for command in ("agenda", "besluitenlijst"):
        outcome = ask(command, *words, roadmap=gremia(roadmap))
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err.startswith(f"fout: {message}")


def test_what_a_list_and_a_besluit_call_it(roadmap: Path, ask: Ask) -> None:
    gremia(roadmap)
    listed = json.loads(ask("list", "--overleg", "raad oktober 2021", "--formaat", "json", roadmap=roadmap).out)
    assert [mijlpaal["id"] for mijlpaal in listed["mijlpalen"]] == ["een", "vier"]
    options = ("--overleg", "Werkgroep 4 oktober 2021", "--uitkomst", "ter kennisname")
    assert "overleg: werkgroep-2021-10-04" in ask("besluit", "twee", *options, roadmap=roadmap).out
    assert ask("list", "--overleg", "mt oktober 2021", roadmap=roadmap).code == 2


def test_documents_say_de_or_het(roadmap: Path, ask: Ask) -> None:
    gremia(roadmap)
    (roadmap / "meer.yaml").write_text("overleggen: [{maand: 2021-09}, {maand: 2021-12}]\n")
    agenda = ask("agenda", "2021-10", roadmap=roadmap).out
    assert "de besluitenlijst van de gemeenteraad van september 2021 vaststellen.\n" in agenda
    assert "Gemeenteraad: december 2021." in agenda
    assert "Voorbereiding: Werkgroep." not in agenda
    assert "Voorbereiding: Werkgroep." in ask("agenda", "2021-10", "--werkversie", roadmap=roadmap).out
    lijst = ask("besluitenlijst", "2021-10", roadmap=roadmap).out
    assert "Het volgende overleg is de gemeenteraad van december 2021.\n" in lijst
    shipped = ask("agenda", "2021-10", roadmap=ROADMAP).out
    assert "van het alliantieoverleg van september 2021 vaststellen.\n" in shipped


@pytest.mark.parametrize(
    ("naam", "zin"),
    [
        ("Alliantieoverleg", "het alliantieoverleg"),
        ("Portefeuillehoudersoverleg Wonen", "het portefeuillehoudersoverleg Wonen"),
        ("Bestuurlijk overleg Zuid", "het bestuurlijk overleg Zuid"),
        ("MT-overleg", "het MT-overleg"),
        ("Kernteam", "het kernteam"),
        ("Team Zuid-Limburg", "het team Zuid-Limburg"),
        ("Programmabureau", "het programmabureau"),
        ("Algemeen bestuur", "het algemeen bestuur"),
        ("College van B en W", "het college van B en W"),
        ("Raad van bestuur", "de raad van bestuur"),
        ("Raadscommissie Bestuur", "de raadscommissie Bestuur"),
        ("Werkgroep Heerlen-Noord", "de werkgroep Heerlen-Noord"),
        ("Gemeenteraad", "de gemeenteraad"),
        ("Directie", "de directie"),
        ("GGD", "de GGD"),
    ],
)
def test_a_name_within_a_sentence(roadmap: Path, ask: Ask, naam: str, zin: str) -> None:
    (roadmap / "gremia.yaml").write_text(
        f"gremia: [{{naam: {naam}, besluitvormend: true}}]\noverleggen: [{{maand: 2021-09}}, {{maand: 2021-10}}]\n"
    )
    assert f"de besluitenlijst van {zin} van september 2021" in ask("agenda", "2021-10", roadmap=roadmap).out
    (roadmap / "gremia.yaml").write_text(
        f"gremia: [{{naam: {naam}, besluitvormend: true, lidwoord: het}}]\n"
        "overleggen: [{maand: 2021-09}, {maand: 2021-10}]\n"
    )
    bare = zin.partition(" ")[2]
    assert f"de besluitenlijst van het {bare} van september 2021" in ask("agenda", "2021-10", roadmap=roadmap).out
