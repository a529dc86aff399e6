"""Abbreviations: declared, or explained by a text."""

import pytest

from routehln.model.records.afkortingen import Afkortingen


@pytest.mark.parametrize(
    ("text", "voluit"),
    [
        ("Vaststellen wijkuitvoeringsplan (WUP)", "wijkuitvoeringsplan"),
        ("Het Regionaal preventieplan (RPP) vaststellen", "regionaal preventieplan"),
        ("Stedenbouwkundig programma van eisen (SPvE) Veerhaven", "stedenbouwkundig programma van eisen"),
        ("De WUP (wijkuitvoeringsplan) vaststellen", "wijkuitvoeringsplan"),
        ("Begroting Gemeenschappelijke Regeling Parkstad (GRP)", "Gemeenschappelijke Regeling Parkstad"),
        ("Bestuur Openbaar Lichaam (BOL)", "Bestuur Openbaar Lichaam"),
    ],
)
def test_a_text_explains_its_abbreviation(text: str, voluit: str) -> None:
    [(kort, learnt)] = Afkortingen({}, [text]).voluit.items()
    assert learnt == voluit
    assert Afkortingen({}, [text]).write_out(f"Bespreken {kort}") == f"Bespreken {voluit}"


@pytest.mark.parametrize(
    "text", ["Overleg in Heerlen (NL)", "Visie (concept)", "Bouw school (GGD)", "(WUP)", "Besluit (B)", "Plan ()", "("]
)
def test_not_all_in_brackets_is_an_abbreviation_of_what_stands_before(text: str) -> None:
    assert Afkortingen({}, [text]).voluit == {}


def test_what_is_explained_in_two_ways_stands_for_nothing() -> None:
    texts = ["Plan van aanpak (PvA)", "Programma van activiteiten (PvA)", "Wijkuitvoeringsplan (WUP)"]
    assert Afkortingen({}, texts).voluit == {"WUP": "wijkuitvoeringsplan"}
    assert Afkortingen({"PvA": "plan van aanpak"}, texts).voluit["PvA"] == "plan van aanpak"


def test_a_plural_is_no_second_meaning() -> None:
    texts = ["Wijkuitvoeringsplan (WUP)", "Twee wijkuitvoeringsplannen (WUP)"]
    assert Afkortingen({}, texts).voluit == {"WUP": "wijkuitvoeringsplan"}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Vaststellen WUP", "Vaststellen wijkuitvoeringsplan"),
        ("Twee WUP's", "Twee wijkuitvoeringsplan"),
        ("Wijkuitvoeringsplan (WUP) vaststellen", "Wijkuitvoeringsplan vaststellen"),
        ("WUP (Wijkuitvoeringsplan) vaststellen", "wijkuitvoeringsplan vaststellen"),
        ("Plan (WUP) en geld", "Plan (wijkuitvoeringsplan) en geld"),
        ("WUPPEN en wup", "WUPPEN en wup"),
        ("Om de OM te spreken", "Om de Openbaar Ministerie te spreken"),
        ("", ""),
    ],
)
def test_written_out(text: str, written: str) -> None:
    abbreviations = Afkortingen({"WUP": "wijkuitvoeringsplan", "OM": "Openbaar Ministerie"}, [])
    assert abbreviations.write_out(text) == written
