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
        (1, "a", "gewijzigd vastgesteld"),
        (2, "b", "aangehouden"),
        (None, None, "ter kennisname"),
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
