"""`routehln besluitenlijst`: the concept, and what was decided (contract section 5)."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ask

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("formaat", ["md", "html", "json"])
def test_the_concept(ask: Ask, golden: Golden, formaat: str) -> None:
    outcome = ask("besluitenlijst", "2021-10", "--formaat", formaat)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"besluitenlijst.{formaat}", outcome.out)


def test_every_name_is_told(ask: Ask, golden: Golden) -> None:
    golden("besluitenlijst-sjabloon-hulp.txt", ask("besluitenlijst", "--sjabloon-hulp").out)


def test_what_was_decided(ask: Ask, golden: Golden, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-12, locatie: Raadszaal, afwezig: [{organisatie: GGD}]}, {maand: 2021-11}]
    kalender:
      - {id: c, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: Geheim, onderdeel: Wonen,
         vertrouwelijk: true}
    tussenstops:
      - {id: a, titel: Vaststellen plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: Vaststellen begroting, moment: Alliantieoverleg november 2021, onderdeel: Leren}
    besluiten:
      - {overleg: 2021-10, mijlpaal: a, uitkomst: gewijzigd vastgesteld, tekst: Met meer groen., acties: [Bel de krant]}
      - {overleg: 2021-10, mijlpaal: b, uitkomst: aangehouden, naar: Alliantieoverleg november 2021}
      - {overleg: 2021-10, mijlpaal: c, uitkomst: afgewezen}
      - {overleg: 2021-10, tekst: Dank aan iedereen, uitkomst: ter kennisname}
    """
    golden("besluitenlijst-besloten.md", ask("besluitenlijst", "2021-10", roadmap=roadmap).out)
    besluiten = json.loads(ask("besluitenlijst", "2021-10", "--formaat", "json", roadmap=roadmap).out)["besluiten"]
    assert [(besluit["nummer"], besluit["mijlpaal"], besluit["uitkomst"]) for besluit in besluiten] == [
        ("2021-10.1", "a", "gewijzigd vastgesteld"),
        ("2021-10.2", "b", "aangehouden"),
        ("2021-10.b1", None, "ter kennisname"),
    ]
    shown = ask("besluitenlijst", "2021-10", "--vertrouwelijk", "--formaat", "html", roadmap=roadmap).out
    assert "Geheim (Wonen) (vertrouwelijk)" in shown


def test_an_overleg_without_anything(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    outcome = ask("besluitenlijst", roadmap=roadmap)
    assert "# Conceptbesluitenlijst Overleg oktober 2021\n" in outcome.out
    assert "Er is niets besloten.\n" in outcome.out


def test_made_final_nothing_of_it_changes_until_it_is_opened_again(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10}]
    tussenstops:
      - {id: a, titel: Vaststellen plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: Vaststellen begroting, moment: Alliantieoverleg september 2021, onderdeel: Leren}
    """
    final, again = ("besluitenlijst", "2021-10", "--vaststellen"), ("besluitenlijst", "2021-10", "--heropen")
    noted = ("--overleg", "2021-10", "--uitkomst", "ter kennisname")
    refused = ask(*final, roadmap=roadmap)
    assert (refused.code, "van punten 1, 2 staat nog niet vast wat er besloten is" in refused.err) == (2, True)
    assert "is nog een concept" in ask(*again, roadmap=roadmap).err
    for record_id in ("a", "b"):
        assert ask("besluit", record_id, *noted, roadmap=roadmap).code == 0
    before = {file: file.read_bytes() for file in roadmap.iterdir()}
    assert ask(*final, "--op", "4 oktober 2021", roadmap=roadmap).code == 0
    listed = json.loads(ask("besluitenlijst", "2021-10", "--formaat", "json", roadmap=roadmap).out)
    assert (listed["status"], listed["vastgesteld_op"]) == ("vastgesteld", "2021-10-04")
    assert "# Besluitenlijst Overleg" in ask("besluitenlijst", "2021-10", roadmap=roadmap).out
    for words in (("a", *noted, "--tekst", "Anders"), ("b", "--overleg", "2021-10", "--herroep")):
        refused = ask("besluit", *words, roadmap=roadmap)
        assert (refused.code, "routehln besluitenlijst 2021-10 --heropen" in refused.err) == (2, True)
    assert ask("set", "2021-10-a", "tekst", "Anders", roadmap=roadmap).code == 2
    assert ask(*again, roadmap=roadmap).code == 0
    assert {file: file.read_bytes() for file in roadmap.iterdir()} == before
    assert ask("set", "2021-10-a", "tekst", "Anders", roadmap=roadmap).code == 0


def test_of_whom_nobody_recorded_whether_they_were_there(ask: Ask, roadmap: Path) -> None:
    """
    gremia:
      - id: stuurgroep
        naam: Stuurgroep
        besluitvormend: true
        leden:
          - {organisatie: Gemeente, functie: burgemeester}
          - {organisatie: Gemeente, functie: wethouder}
          - {organisatie: GGD}
          - {organisatie: Politie}
          - {organisatie: Rabobank}
    overleggen:
      - maand: 2021-10
        aanwezig: [gemeente]
        afwezig: [{organisatie: 'GGD, directeur', vervanging: een collega}]
    """
    said = "of zij er waren"
    concept = ask("besluitenlijst", "2021-10", roadmap=roadmap).out
    assert "Nog in te vullen of zij er waren: Politie; Rabobank.\n" in concept
    settled = ask("besluitenlijst", "2021-10", "--vaststellen", roadmap=roadmap)
    assert settled.code == 0
    assert "van Politie en Rabobank is niet vastgelegd of zij er waren" in settled.err
    assert said not in ask("besluitenlijst", "2021-10", roadmap=roadmap).out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--vaststellen", "--heropen"), "gaan niet samen"),
        (("--op", "2021-10-04"), "horen bij --vaststellen"),
        (("--vaststellen", "--op", "2021-09-30"), "een besluitenlijst komt erna"),
        (("--vaststellen", "--op", "2021-10-05"), "is nog niet geweest"),
        (("--vaststellen", "--droog", "-o", "x.md"), "gaat niet samen met --droog"),
    ],
)
def test_what_can_not_be_made_final(ask: Ask, roadmap: Path, options: tuple[str, ...], sentence: str) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    outcome = ask("besluitenlijst", "2021-10", *options, roadmap=roadmap)
    assert (outcome.code, sentence in outcome.err) == (2, True)


@pytest.mark.parametrize("key", ["uitkomst", "naar", "op", "mijlpaal", "overleg"])
def test_what_a_besluit_does_is_not_set_by_hand(ask: Ask, roadmap: Path, key: str) -> None:
    """
    overleggen: [{maand: 2021-10}]
    besluiten: [{id: een, overleg: 2021-10, titel: Iets, uitkomst: afgewezen}]
    """
    outcome = ask("set", "een", key, "aangehouden", roadmap=roadmap)
    assert (outcome.code, "routehln besluit" in outcome.err) == (2, True)


@pytest.mark.parametrize(
    ("op", "sentence"),
    [
        ("2021-10-01", "Aldus vastgesteld in het alliantieoverleg van 1 oktober 2021."),
        ("2021-09-30", "Aldus vastgesteld op donderdag 30 september 2021."),
    ],
)
def test_it_ends_with_where_or_when_it_was_settled(ask: Ask, roadmap: Path, op: str, sentence: str) -> None:
    """
    gremia: [{id: alliantieoverleg, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    overleggen:
      - {datum: 2021-09-14}
      - {datum: 2021-10-01}
      - {gremium: werkgroep, datum: 2021-09-30}
    """
    assert "Aldus vastgesteld" not in ask("besluitenlijst", "2021-09", roadmap=roadmap).out
    settled = ask("besluitenlijst", "2021-09", "--vaststellen", "--op", op, roadmap=roadmap)
    assert settled.code == 0, settled.err
    assert ask("besluitenlijst", "2021-09", roadmap=roadmap).out.rstrip().endswith(sentence)


def test_it_tells_which_earlier_list_was_settled_here(ask: Ask, roadmap: Path) -> None:
    """
    gremia: [{id: raad, naam: Stuurgroep, lidwoord: de, besluitvormend: true}]
    overleggen:
      - {datum: 2021-08-31, gremium: raad, besluitenlijst_vastgesteld_op: 2021-09-14}
      - {datum: 2021-09-14, gremium: raad, besluitenlijst_vastgesteld_op: 2021-10-12}
      - {datum: 2021-10-12, gremium: raad, besluitenlijst_vastgesteld_op: 2021-10-12}
    """
    for formaat in ("md", "html"):
        page = ask("besluitenlijst", "2021-10", "--formaat", formaat, roadmap=roadmap).out
        assert "De besluitenlijst van de stuurgroep van 14 september 2021 is vastgesteld." in page
        assert page.count("is vastgesteld.") == 1
