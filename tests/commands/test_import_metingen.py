"""`import --als metingen`: long, wide and by CBS' codes; twice is once (contract section 5, `import`)."""

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Ask

MEASURED = """
leefgebieden:
  - id: zorg
    naam: Zorg
    indicatoren: [{id: rook, naam: Rokers, eenheid: procent}, {id: geld, naam: Jaarinkomen, eenheid: euro}]
gebieden:
  - {id: hier, naam: Hier, eigen: true}
  - {id: stad, naam: De stad, codes: [GM0917]}
  - {id: nederland, naam: Nederland}
metingen:
  - {indicator: rook, jaar: 2018, waarde: 30, bron: GGD}
"""
LONG = """indicator;gebied;jaar;waarde
Rokers;Hier;2019;29,5%
rook;nederland;2019;20
rook;Hier;2018;30
rokers;Hier;2020;.
rook;Hier;2021;x
rook;Hier;2019;29,5
rook;Hier;2020;28
drank;Hier;2020;1
Roker;Hier;2020;1
rook;Belgie;2020;1
rook;Hier;laatst;1
rook;Hier;2022;veel
"""
WIDE = """Cijfers over roken;;;
Gebied;2019;2020*;2021
Hier;29,5;28,0;
Nederland;20;19,5;.
Bron: CBS;;;
"""
CBS = """Gemeentecode;Wijkcode;Regionaam;Gemiddeld persoonlijk inkomen
Nederland;;;27.9
GM0917;Totaal;Heerlen;24.2
;WK091723;Wijk 23 De Hei;.
"""


@pytest.fixture
def measured(roadmap: Path) -> Path:
    """A routekaart with two indicatoren and three gebieden."""
    (roadmap / "metingen.yaml").write_text(MEASURED, encoding="utf-8")
    return roadmap


def rows(ask: Ask, roadmap: Path, file: Path, *args: str) -> tuple[int, list[dict[str, Any]], list[str]]:
    outcome = ask("import", str(file), "--als", "metingen", *args, "--formaat", "json", roadmap=roadmap)
    payload = json.loads(outcome.out)
    return outcome.code, payload["rijen"], payload["ontbreekt"]


def short(rijen: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    return [(rij["uitkomst"], rij["id"]) for rij in rijen]


def test_a_value_a_row(ask: Ask, measured: Path, tmp_path: Path) -> None:
    file = tmp_path / "lang.csv"
    file.write_text(LONG, encoding="utf-8")
    code, rijen, _ = rows(ask, measured, file, "--bron", "GGD")
    assert code == 1
    assert short(rijen) == [
        ("nieuw", "rook hier 2019"),
        ("nieuw", "rook nederland 2019"),
        ("gelijk", "rook hier 2018"),
        ("nieuw", "rook hier 2020"),
        ("nieuw", "rook hier 2021"),
        ("overgeslagen", "rook hier 2019"),
        ("onleesbaar", "rook hier 2020"),
        ("overgeslagen", None),
        ("onleesbaar", None),
        ("onleesbaar", None),
        ("onleesbaar", None),
        ("onleesbaar", None),
    ]
    assert rijen[0]["velden"] == {"indicator": "rook", "jaar": "2019", "waarde": "29.5"}
    assert rijen[3]["velden"]["status"] == "ontbreekt"
    assert rijen[4]["velden"]["status"] == "geheim"
    assert [rij["melding"] for rij in rijen[6:]] == [
        "rook hier 2020 staat ook in tabel 1, rij 5, met iets anders",
        "'drank' is geen indicator van deze routekaart",
        "'Roker' is geen indicator; bedoelde u 'rokers'?",
        "'Belgie' is geen gebied van deze routekaart",
        "'laatst' is geen jaar",
        "'veel' is geen getal; schrijf het in cijfers, als 16,7",
    ]


def test_a_column_a_year(ask: Ask, measured: Path, tmp_path: Path) -> None:
    file = tmp_path / "breed.csv"
    file.write_text(WIDE, encoding="utf-8")
    given = ("--vast", "indicator=rook", "--bron", "GGD")
    code, rijen, ontbreekt = rows(ask, measured, file, *given, "--toepassen")
    assert (code, ontbreekt) == (0, ["rook hier 2018"])
    assert [rij["plaats"] for rij in rijen][:2] == ["tabel 1, rij 3, 2019", "tabel 1, rij 3, 2020"]
    assert {rij["uitkomst"] for rij in rijen} == {"nieuw"}
    assert ask("check", "--ernst", "fout", roadmap=measured).code == 0
    assert {rij["uitkomst"] for rij in rows(ask, measured, file, *given)[1]} == {"gelijk"}
    file.write_text(WIDE.replace("29,5", "29,7").replace("19,5;.", "19,5;19"), encoding="utf-8")
    changed = [rij for rij in rows(ask, measured, file, *given, "--toepassen")[1] if rij["uitkomst"] == "gewijzigd"]
    assert [rij["wijzigingen"] for rij in changed] == [
        [{"veld": "waarde", "oud": "29.5", "nieuw": "29.7"}],
        [
            {"veld": "waarde", "oud": None, "nieuw": "19"},
            {"veld": "status", "oud": "ontbreekt", "nieuw": "definitief"},
        ],
    ]
    assert {rij["uitkomst"] for rij in rows(ask, measured, file, *given)[1]} == {"gelijk"}


def test_what_came_from_elsewhere_is_for_a_person(ask: Ask, measured: Path, tmp_path: Path) -> None:
    file = tmp_path / "breed.csv"
    file.write_text("Gebied;2018\nHier;31\n", encoding="utf-8")
    before = (measured / "metingen.yaml").read_text(encoding="utf-8")
    _, [rij], _ = rows(ask, measured, file, "--vast", "indicator=rook", "--bron", "CBS", "--toepassen")
    assert (rij["uitkomst"], rij["lijkt_op"]) == ("lijkt", ["rook hier 2018"])
    assert (measured / "metingen.yaml").read_text(encoding="utf-8") == before


def test_by_the_codes_of_cbs(ask: Ask, measured: Path, tmp_path: Path) -> None:
    file = tmp_path / "inkomen.csv"
    file.write_text("\ufeff" + CBS, encoding="utf-8")
    given = ("--kolom", "Gemiddeld persoonlijk inkomen=geld", "--jaar", "2020", "--bron", "CBS")
    code, rijen, _ = rows(ask, measured, file, *given)
    assert code == 0
    assert short(rijen) == [
        ("nieuw", "geld nederland 2020"), ("nieuw", "geld stad 2020"), ("overgeslagen", None),
    ]  # fmt: skip


def test_a_table_that_does_not_say_what_it_measures(ask: Ask, measured: Path, tmp_path: Path) -> None:
    file = tmp_path / "breed.csv"
    file.write_text("Gebied;Aantal\nHier;31\n", encoding="utf-8")
    outcome = ask("import", str(file), "--als", "metingen", roadmap=measured)
    assert outcome.code == 2
    assert "er zijn geen koppen die zeggen van welke indicator en welk jaar de cijfers zijn" in outcome.err
