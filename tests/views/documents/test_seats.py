"""Who is invited where somebody can't come: only a seat of which nobody comes is left out."""

from pathlib import Path

import pytest
from conftest import Ask

SEATS = ["Gemeente, burgemeester", "Gemeente, wethouder", "GGD, directeur"]


def listed(document: str, heading: str) -> list[str]:
    """Give the lines of the list below this heading."""
    _, _, rest = document.partition(f"\n{heading}:\n\n")
    return [line.removeprefix("- ") for line in rest.partition("\n\n")[0].splitlines()]


@pytest.mark.parametrize(
    ("absent", "invited", "told"),
    [
        ("Gemeente, wethouder=de loco", [SEATS[0], SEATS[2]], "Gemeente, wethouder, vervangen door de loco"),
        ("gemeente, wethouder", [SEATS[0], SEATS[2]], "Gemeente, wethouder"),
        ("Gemeente=de loco", SEATS, "Gemeente, vervangen door de loco"),
        ("Gemeente", SEATS[2:], "Gemeente"),
        ("GGD=de arts", SEATS[:2], "GGD, directeur, vervangen door de arts"),
    ],
)
def test_who_is_invited(ask: Ask, roadmap: Path, absent: str, invited: list[str], told: str) -> None:
    """
    gremia:
      - id: stuurgroep
        naam: Stuurgroep
        besluitvormend: true
        leden:
          - {organisatie: Gemeente, functie: burgemeester}
          - {organisatie: Gemeente, functie: wethouder}
          - {organisatie: GGD, functie: directeur}
    overleggen: [{maand: 2021-10}]
    """
    assert ask("overleg", "2021-10", "--afwezig", absent, roadmap=roadmap).code == 0
    agenda = ask("agenda", "2021-10", roadmap=roadmap).out
    assert (listed(agenda, "Uitgenodigd"), listed(agenda, "Afgemeld")) == (invited, [told])
    present = ask("overleg", "2021-10", "--aanwezig", "Gemeente, burgemeester", roadmap=roadmap)
    assert present.code == 0
    assert ask("agenda", "2021-10", roadmap=roadmap).out == agenda
    lijst = ask("besluitenlijst", "2021-10", roadmap=roadmap).out
    assert (listed(lijst, "Aanwezig"), listed(lijst, "Afwezig")) == (["Gemeente, burgemeester"], [told])


def test_a_final_list_says_that_nobody_recorded_who_was_there(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-09-14}]
    """
    outcome = ask("besluitenlijst", "2021-09", "--vaststellen", "--op", "2021-09-20", roadmap=roadmap)
    assert (outcome.code, "routehln overleg 2021-09 --aanwezig" in outcome.err) == (0, True)
    lijst = ask("besluitenlijst", "2021-09", roadmap=roadmap).out
    assert "Aanwezig: niet vastgelegd." in lijst
