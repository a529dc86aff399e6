"""`routehln overleg` and `agenda --vaststellen`: a meeting and its numbers (contract section 5)."""

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import HEAD, PROGRAMME, Ask, Golden

KAART = """
gremia:
  - {id: ao, naam: Alliantieoverleg, besluitvormend: true}
  - {id: werkgroep, naam: Werkgroep, bereidt_voor: ao}
overleggen:
  - maand: 2021-10
    # de dag volgt nog

  - gremium: werkgroep
    datum: 2021-10-04
tussenstops:
  - {id: a, titel: Iets vaststellen, moment: Alliantieoverleg oktober 2021, onderdeel: Wonen}
  - {id: b, titel: Geheim, moment: Alliantieoverleg oktober 2021, onderdeel: Wonen, vertrouwelijk: true}
  - {id: c, titel: Nog iets, moment: Alliantieoverleg november 2021, onderdeel: Wonen, gevraagd: Stel vast.,
     stukken: [Nota], eigenaar: GGD}
  - {id: d, titel: Bespreken, moment: werkgroep 11 oktober 2021, onderdeel: Wonen}
"""


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(KAART)
    return folder


def known(ask: Ask, kaart: Path, *overleg: str) -> dict[str, Any]:
    """What `overleg` says as JSON."""
    outcome = ask("overleg", *overleg, "--formaat", "json", roadmap=kaart)
    assert outcome.code == 0, outcome.err
    answer: dict[str, Any] = json.loads(outcome.out)
    assert answer.pop("schema") == "routehln.overleg/1"
    return answer


def points(ask: Ask, kaart: Path, overleg: str) -> list[str]:
    outcome = ask("agenda", overleg, "--formaat", "json", "--vertrouwelijk", roadmap=kaart)
    assert outcome.code == 0, outcome.err
    return [f"{punt['label']} {punt['rubriek']} {punt['id']}" for punt in json.loads(outcome.out)["punten"]]


def test_what_people_type_is_written_as_the_files_have_it(kaart: Path, ask: Ask, golden: Golden) -> None:
    facts = ("--datum", "2-11-2021", "--begintijd", "9.30 uur", "--eindtijd", "11 uur", "--locatie", "Raadszaal")
    people = (
        "--aanwezig",
        "CZ",
        "--afwezig",
        "GGD=de directeur",
        "--afwezig",
        "Politie",
        "--mededeling",
        "Koffie: nee",
    )
    outcome = ask("overleg", "alliantieoverleg oktober 2021", *facts, *people, "--status", "gehouden", roadmap=kaart)
    note = "let op: 2 november 2021 valt niet in 2021-10; het overleg blijft 2021-10 heten.\n"
    assert (outcome.code, outcome.err) == (0, f"{note}Geschreven: roadmap/b.yaml.\n")
    golden("overleg.diff", outcome.out)
    answer = known(ask, kaart, "2021-10")
    assert (answer["datum"], answer["begintijd"], answer["eindtijd"]) == ("2021-11-02", "09:30", "11:00")
    assert answer["afwezig"] == [
        {"organisatie": "GGD", "vervanging": "de directeur"},
        {"organisatie": "Politie", "vervanging": None},
    ]
    assert points(ask, kaart, "alliantieoverleg oktober 2021") == ["1 besluitvorming a", "V1 besluitvorming b"]


def test_a_list_replaces_the_list_that_was_there(kaart: Path, ask: Ask) -> None:
    before = (kaart / "b.yaml").read_text()
    ask("overleg", "2021-10", "--aanwezig", "CZ", "--aanwezig", "GGD", roadmap=kaart)
    ask("overleg", "2021-10", "--aanwezig", "Politie", roadmap=kaart)
    assert known(ask, kaart, "2021-10")["aanwezig"] == ["Politie"]
    assert "# de dag volgt nog" in (kaart / "b.yaml").read_text()
    for _ in range(2):
        assert ask("ongedaan", roadmap=kaart).code == 0
    assert (kaart / "b.yaml").read_text() == before


def test_a_blank_value_takes_the_key_away(kaart: Path, ask: Ask) -> None:
    before = (kaart / "b.yaml").read_text()
    assert ask("overleg", "2021-10", "--locatie", "Zaal", "--mededeling", "De bus rijdt niet", roadmap=kaart).code == 0
    assert ask("overleg", "2021-10", "--locatie", "", "--mededeling", "", roadmap=kaart).code == 0
    assert (kaart / "b.yaml").read_text() == before


def test_a_meeting_that_only_a_moment_names_is_described_from_then_on(kaart: Path, ask: Ask) -> None:
    assert ask("overleg", "werkgroep 11 oktober 2021", "--locatie", "Zaal 2", roadmap=kaart).code == 0
    assert ask("overleg", "2021-11", "--locatie", "Zaal 1", roadmap=kaart).code == 0
    assert known(ask, kaart, "werkgroep-2021-10-11")["locatie"] == "Zaal 2"
    assert known(ask, kaart, "2021-11")["locatie"] == "Zaal 1"
    assert points(ask, kaart, "werkgroep-2021-10-11")[0] == "1 besluitvorming d"


def test_a_meeting_that_gets_another_day_keeps_its_id(kaart: Path, ask: Ask) -> None:
    assert ask("overleg", "werkgroep-2021-10-04", "--datum", "5 oktober 2021", roadmap=kaart).code == 0
    assert known(ask, kaart, "werkgroep-2021-10-04")["datum"] == "2021-10-05"


def test_a_month_that_gets_a_day_keeps_its_id(kaart: Path, ask: Ask) -> None:
    """The files or besluiten may call it by its month; the second is described by nothing but a moment."""
    (kaart / "c.yaml").write_text(
        "overleggen: [{gremium: werkgroep, maand: 2021-11}]\n"
        "tussenstops: [{id: e, titel: E, moment: werkgroep december 2021, onderdeel: Wonen}]\n"
    )
    for overleg, datum in (("werkgroep-2021-11", "2021-11-02"), ("werkgroep-2021-12", "2021-12-06")):
        assert ask("overleg", overleg, "--datum", datum, roadmap=kaart).code == 0
        assert (known(ask, kaart, overleg)["overleg"], known(ask, kaart, overleg)["datum"]) == (overleg, datum)
    assert points(ask, kaart, "werkgroep-2021-12")[0] == "1 besluitvorming e"


def test_a_second_meeting_in_a_month_leaves_the_first_its_id(tmp_path: Path, ask: Ask) -> None:
    (tmp_path / "a.yaml").write_text(
        HEAD
        + PROGRAMME
        + "overleggen:\n  - datum: 2021-10-05\n  - datum: 2021-12-07\n"
        + "tussenstops: [{id: a, titel: A, moment: Alliantieoverleg 19 oktober 2021, onderdeel: Wonen}]\n"
    )
    assert ask("overleg", "2021-10-19", "--locatie", "Raadszaal", roadmap=tmp_path).code == 0
    assert known(ask, tmp_path, "2021-10")["datum"] == "2021-10-05"
    assert known(ask, tmp_path, "2021-10-19")["locatie"] == "Raadszaal"


def test_it_is_shown_in_a_table_without_what_nobody_entered(kaart: Path, ask: Ask) -> None:
    outcome = ask("overleg", "2021-10", roadmap=kaart)
    assert outcome.out.splitlines() == [
        "overleg         2021-10",
        "gremium         Alliantieoverleg",
        "maand           2021-10",
        "status          gepland",
        "agenda          1 punt en 1 vertrouwelijk, nog niet vastgesteld",
        "besluitenlijst  concept",
    ]


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("2021-10", "--begintijd", "half tien"), "--begintijd: 'half tien' is geen tijd; schrijf hem als 9:30"),
        (("2021-10", "--datum", "oktober 2021"), "--datum: 'oktober 2021' is geen dag"),
        (("2021-10", "--begintijd", "9:30", "--eindtijd", "9.00 uur"), "--eindtijd: 09:00 is niet later dan 09:30"),
        (("2021-10", "--aanwezig", "ggd", "--afwezig", "GGD=CZ"), "--aanwezig: 'ggd' staat ook bij --afwezig"),
        (("2021-10", "--mededeling", "a\x07"), "--mededeling: hier staat het stuurteken U+0007"),
        (("2021-10", "--aanwezig", "GGD=de directeur"), "bij --afwezig, zoals 'GGD=de directeur'"),
        (("2021-10", "--afwezig", "=de directeur"), "--afwezig: '=de directeur' is niet te lezen"),
        (("2021-10", "--afwezig", "GGD="), "--afwezig: 'GGD=' is niet te lezen"),
        (("2021-10", "--aanwezig", "a\x1bb"), "--aanwezig: hier staat het stuurteken U+001B"),
        (("2021-12", "--locatie", "Zaal"), "er is geen overleg '2021-12'; er zijn: "),
        (("werkgroep 18 oktober 2021", "--locatie", "Zaal"), "er is geen overleg 'werkgroep 18 oktober 2021'"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    kaart: Path, ask: Ask, args: tuple[str, ...], sentence: str
) -> None:
    outcome = ask("overleg", *args, roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert (kaart / "b.yaml").read_text() == KAART


def test_numbers_stay_after_a_decision_a_move_and_a_new_row(kaart: Path, ask: Ask) -> None:
    assert ask("agenda", "2021-10", "--vaststellen", "--op", "5-10-2021", roadmap=kaart).code == 0
    first = points(ask, kaart, "2021-10")
    assert first == ["1 besluitvorming a", "V1 besluitvorming b"]
    new = "add tussenstop --omschrijving Alvast --moment oktober_2021 --onderdeel Leren".split()
    assert ask(*(word.replace("oktober_", "alliantieoverleg oktober ") for word in new), roadmap=kaart).code == 0
    decided = ("besluit", "b", "--overleg", "2021-10", "--uitkomst", "vastgesteld", "--op", "2021-10-04")
    assert ask(*decided, roadmap=kaart).code == 0
    assert ask("move", "a", "Alliantieoverleg november 2021", roadmap=kaart).code == 0
    assert points(ask, kaart, "2021-10") == [*first, "2 besluitvorming alvast"]
    assert "**2. Alvast**\n    - **Later toegevoegd.**\n" in ask("agenda", "2021-10", roadmap=kaart).out
    assert "Niet meer aan de orde: verplaatst naar het alliantieoverleg van november 2021." in (
        ask("agenda", "2021-10", roadmap=kaart).out
    )
    moved = "- Besluit: **Verplaatst naar het alliantieoverleg van november 2021.**"
    lijst = ask("besluitenlijst", "2021-10", roadmap=kaart).out
    assert f"### 1. Iets vaststellen\n\n- Onderdeel: Wonen\n{moved}" in lijst
    assert ask("agenda", "2021-10", "--vaststellen", roadmap=kaart).code == 0
    assert points(ask, kaart, "2021-10") == [*first, "2 besluitvorming alvast"]
    again = ask("agenda", "2021-10", "--vaststellen", roadmap=kaart)
    assert (again.code, again.out, again.err) == (0, "", "Er is niets te veranderen.\n")


def test_an_agenda_that_was_fixed_empty_takes_points_with_their_rubrieken(kaart: Path, ask: Ask) -> None:
    overleg = "werkgroep-2022-02-07"
    (kaart / "c.yaml").write_text("overleggen: [{gremium: werkgroep, datum: 2022-02-07}]\n")
    for mijlpaal in "abcd":
        assert ask("status", mijlpaal, "vervallen", roadmap=kaart).code == 0
    assert ask("agenda", overleg, "--vaststellen", roadmap=kaart).code == 0
    (kaart / "d.yaml").write_text("tussenstops: [{id: e, titel: E, moment: februari 2022, onderdeel: Wonen}]\n")
    assert ask("agenda", overleg, "--vaststellen", roadmap=kaart).code == 0
    assert ask("move", "e", "maart 2022", roadmap=kaart).code == 0
    assert points(ask, kaart, overleg) == ["1 voortgang e"]


def test_a_fixed_agenda_is_written_with_its_rubrieken(kaart: Path, ask: Ask, golden: Golden) -> None:
    outcome = ask("agenda", "werkgroep 4 oktober 2021", "--vaststellen", "--op", "2021-10-01", roadmap=kaart)
    assert outcome.code == 0
    golden("agenda-vaststellen.diff", outcome.out)
    assert ask("check", roadmap=kaart).code == 0
    assert ask("fmt", "--check", roadmap=kaart).code == ask("fmt", "--check", roadmap=kaart).code


def test_what_still_misses_is_said_to_who_prepares(kaart: Path, ask: Ask) -> None:
    punten = json.loads(ask("agenda", "werkgroep-2021-10-04", "--formaat", "json", roadmap=kaart).out)["punten"]
    assert [(punt["id"], punt["rubriek"], punt["ontbreekt"]) for punt in punten] == [
        ("a", "voorbereiding", ["gevraagd", "stukken", "eigenaar"])
    ]
    november = json.loads(ask("agenda", "2021-11", "--formaat", "json", roadmap=kaart).out)["punten"]
    assert [(punt["id"], punt["gevraagd"], punt["stukken"]) for punt in november if punt["id"] == "c"] == [
        ("c", "Stel vast.", [{"titel": "Nota", "bestand": None, "url": None}])
    ]


def test_numbers_are_fixed_and_the_document_is_made_in_one_go(kaart: Path, ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "agenda.md"
    outcome = ask("agenda", "2021-10", "--vaststellen", "-o", str(file), roadmap=kaart)
    assert outcome.code == 0
    left_out = "Eén regel is vertrouwelijk en weggelaten; neem die op met --vertrouwelijk"
    assert outcome.err.splitlines()[-3:] == ["Geschreven: roadmap/b.yaml.", left_out, f"Geschreven: {file}"]
    assert "**1. Iets vaststellen**" in file.read_text()
    fixed = (kaart / "b.yaml").read_text()
    refused = ask("agenda", "2021-11", "--vaststellen", "-o", str(file), roadmap=kaart)
    assert (refused.code, refused.out) == (2, "")
    assert (kaart / "b.yaml").read_text() == fixed
    assert ask("agenda", "2021-10", "--vaststellen", "--droog", "-o", str(tmp_path / "x.md"), roadmap=kaart).code == 2


@pytest.mark.parametrize("option", ["--op", "--droog"])
def test_options_of_vaststellen_need_it(kaart: Path, ask: Ask, option: str) -> None:
    value = ("2021-10-05",) if option == "--op" else ()
    outcome = ask("agenda", "2021-10", option, *value, roadmap=kaart)
    assert (outcome.code, outcome.err) == (2, "fout: --op en --droog horen bij --vaststellen\n")


def test_vaststellen_takes_the_next_overleg_from_the_peildatum_on(kaart: Path, ask: Ask) -> None:
    outcome = ask("agenda", "--vaststellen", "--peildatum", "2021-11-01", roadmap=kaart)
    assert outcome.code == 0, outcome.err
    assert "vastgesteld_op: 2021-11-01" in outcome.out
    assert "De nummers van 2021-11 staan hierna vast" in outcome.err


def test_nobody_is_there_and_absent_in_two_steps_either(kaart: Path, ask: Ask) -> None:
    assert ask("overleg", "2021-10", "--afwezig", "GGD=de directeur", roadmap=kaart).code == 0
    for words in (("--aanwezig", "ggd"), ("--aanwezig", "CZ", "--aanwezig", "GGD")):
        refused = ask("overleg", "2021-10", *words, roadmap=kaart)
        assert (refused.code, "staat bij dit overleg ook als afwezig" in refused.err) == (2, True)
    assert ask("overleg", "2021-10", "--aanwezig", "GGD", "--afwezig", "", roadmap=kaart).code == 0


def test_what_a_final_besluitenlijst_says_stays(kaart: Path, ask: Ask) -> None:
    assert ask("add", "overleg", "--datum", "2021-09-14", roadmap=kaart).code == 0
    assert ask("besluitenlijst", "2021-09", "--vaststellen", roadmap=kaart).code == 0
    for words in (
        ("overleg", "2021-09", "--aanwezig", "CZ"),
        ("add", "actie", "--overleg", "2021-09", "--tekst", "Bel"),
    ):
        refused = ask(*words, roadmap=kaart)
        assert (refused.code, "--heropen" in refused.err) == (2, True)
    assert ask("overleg", "2021-09", "--status", "gehouden", roadmap=kaart).code == 0


def test_who_has_no_seat_is_kept_with_a_word_about_it(ask: Ask, roadmap: Path) -> None:
    """
    gremia:
      - id: stuurgroep
        naam: Stuurgroep
        besluitvormend: true
        leden:
          - {organisatie: Ministerie van Binnenlandse Zaken, functie: directeur}
          - {organisatie: Gemeente, functie: burgemeester}
          - {organisatie: Gemeente, functie: wethouder}
          - {organisatie: GGD}
      - {id: leeg, naam: Leeg}
    overleggen: [{maand: 2021-10}, {gremium: leeg, maand: 2021-10}]
    """
    members = ("ggd", "Gemeente, wethouder", "Ministerie van Binnenlandse Zaken, directeur")
    named = [option for name in members for option in ("--aanwezig", name)]
    told = ask("overleg", "2021-10", *named, "--afwezig", "Gemeente, burgemeester=een collega", roadmap=roadmap)
    assert (told.code, "let op" in told.err) == (0, False)
    guests = ("--aanwezig", "Ministerie", "--aanwezig", "Provincie", "--afwezig", "GDG")
    told = ask("overleg", "2021-10", *guests, roadmap=roadmap)
    assert told.code == 0
    assert told.err.splitlines()[:3] == [
        "let op: Ministerie is geen lid van de stuurgroep; bedoelde u 'Ministerie van Binnenlandse Zaken'?",
        "let op: Provincie is geen lid van de stuurgroep.",
        "let op: GDG is geen lid van de stuurgroep; bedoelde u 'GGD'?",
    ]
    assert "let op" not in ask("overleg", "leeg-2021-10", "--aanwezig", "Provincie", roadmap=roadmap).err
