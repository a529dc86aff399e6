"""`monitor`, `meting`, `risicos` and `add risico`: what they answer, and what they write (contract section 5)."""

import json
import re
import time
from decimal import Decimal
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from conftest import Ask, Golden, said

MEASURED = """
leefgebieden:
  - id: zorg
    naam: Zorg
    indicatoren:
      - {id: rook, naam: Rokers, eenheid: procent, richting: lager, streefwaarde: {gebied: nederland, jaar: 2046}}
      - {id: cito, naam: CITO-score, richting: hoger, streefwaarde: {waarde: 534, jaar: 2042, marge: '0,5'}}
      - {id: zorg, naam: Zorgkosten, eenheid: euro, nulmeting: Een kwart hoger., streefwaarde: Minder dan nu.}
gebieden:
  - {id: hier, naam: Hier, eigen: true}
  - {id: nederland, naam: Nederland, aliassen: [landelijk]}
metingen:
  - {indicator: rook, jaar: 2018, waarde: '29,8', bron: GGD}
  - {indicator: rook, jaar: 2019, waarde: 29.5}
  - {indicator: rook, jaar: 2021, status: geheim}
  - {indicator: rook, jaar: 2023, waarde: 28.7, status: voorlopig}
  - {indicator: rook, gebied: Landelijk, jaar: 2018, waarde: 20}
  - {indicator: rook, gebied: nederland, jaar: 2023, waarde: 20.0}
  - {indicator: cito, jaar: 2021, waarde: 533.6}
  - {indicator: cito, jaar: 2022, waarde: 533.70, breuk: true}
"""
RISKS = """
risicos:
  - id: geld
    titel: Het Rijk betaalt niet mee
    onderdeel: Leren
    oorzaak: Een nieuw kabinet
    eigenaar: Gemeente Heerlen
    aanpak: verminderen
    maatregelen: [{tekst: Sluit een convenant, wie: directeur, moment: Q1 2022}]
    beoordelingen: [{jaar: 2021, kans: 4, impact: 5}, {jaar: 2020, kans: 2, impact: 5}]
  - {id: mensen, titel: Te weinig mensen, vertrouwelijk: true, beoordelingen: [{jaar: 2021, kans: 5, impact: 5}]}
  - {id: oud, titel: Te laat begonnen, status: opgetreden, beoordelingen: [{jaar: 2020, kans: 3, impact: 3}]}
  - {id: weg, titel: Geen zaal, status: gesloten, beoordelingen: [{jaar: 2020, kans: 3, impact: 4}]}
  - {id: nieuw, titel: Nog niets}
"""
FORMATS = [("tabel", "txt"), ("json", "json"), ("csv", "csv"), ("md", "md")]


@pytest.fixture
def measured(roadmap: Path) -> Path:
    """A routekaart with metingen and risico's."""
    (roadmap / "metingen.yaml").write_text(MEASURED, encoding="utf-8")
    (roadmap / "risicos.yaml").write_text(RISKS, encoding="utf-8")
    return roadmap


def answer(ask: Ask, *args: str, roadmap: Path) -> dict[str, Any]:
    outcome = ask(*args, "--formaat", "json", roadmap=roadmap)
    assert outcome.code == 0
    payload: dict[str, Any] = json.loads(outcome.out, parse_float=Decimal)
    return payload


@pytest.mark.parametrize(("formaat", "ending"), FORMATS)
def test_monitor_in_a_pipe(ask: Ask, golden: Golden, measured: Path, formaat: str, ending: str) -> None:
    outcome = ask("monitor", "--jaar", "2023", "--onderdeel", "zorg", "--formaat", formaat, roadmap=measured)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"monitor.{ending}", outcome.out)


def test_monitor_on_a_terminal(on_terminal: Ask, golden: Golden, measured: Path) -> None:
    outcome = on_terminal("monitor", "--jaar", "2023", roadmap=measured)
    golden("monitor-80.txt", re.sub(r"\x1b\[[0-9;]*m", "", outcome.out))


def test_numbers_are_numbers_as_they_were_written(ask: Ask, measured: Path) -> None:
    rook, *_ = answer(ask, "monitor", "--jaar", "2023", roadmap=measured)["indicatoren"]
    assert rook["eerste"] == {"jaar": 2018, "waarde": Decimal("29.8")}
    assert rook["laatste"] == {"jaar": 2023, "waarde": Decimal("28.7")}
    assert rook["doel"] == {"jaar": 2046, "waarde": 20, "gebied": "nederland", "marge": 0}
    assert [rook[key] for key in ("verschil_toen", "verschil_nu", "nodig_nu")] == [
        Decimal("9.8"), Decimal("8.7"), Decimal("8.05"),
    ]  # fmt: skip
    assert rook["oordeel"] == "achter"
    assert rook["metingen"][2] == {
        "gebied": "hier", "jaar": 2021, "waarde": None, "status": "geheim", "breuk": False, "bron": None,
    }  # fmt: skip


def test_only_metingen_up_to_the_year_of_the_peildatum_count(ask: Ask, measured: Path) -> None:
    rook, cito, _ = answer(ask, "monitor", roadmap=measured)["indicatoren"]
    assert (rook["laatste"]["jaar"], rook["waarom"]) == (
        2021, "de waarde van 2021 is geheim; die van Nederland in 2021 is er niet",
    )  # fmt: skip
    assert (cito["oordeel"], cito["waarom"]) == (
        "bereikt", "verschil is 0,4 in 2021; dat is binnen de marge van 0,5",
    )  # fmt: skip


def test_the_snapshot_answers_the_same(measured: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    asked = ("monitor", "--jaar", "2023", "--formaat", "json"), ("risicos", "--vertrouwelijk", "--formaat", "json")
    for args in asked:
        from_files = said(measured, *args)
        monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
        assert said(measured, *args) == said(measured, *args) == from_files
        monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "0")


def test_ten_thousand_metingen(ask: Ask, roadmap: Path) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook, richting: lager, streefwaarde: {waarde: 1, jaar: 2046}}]}]
    """
    gebieden = [f"g{number}" for number in range(100)]
    listed = "".join(f"  - {{id: {gebied}, eigen: {str(gebied == 'g0').lower()}}}\n" for gebied in gebieden)
    rows = [f"  - {{indicator: rook, gebied: {gebied}, jaar: {2000 + year}, waarde: 9.{year}}}\n"
            for gebied in gebieden for year in range(100)]  # fmt: skip
    (roadmap / "metingen.yaml").write_text(f"gebieden:\n{listed}metingen:\n{''.join(rows)}", encoding="utf-8")
    start = time.perf_counter()
    [rook] = answer(ask, "monitor", "--jaar", "2099", roadmap=roadmap)["indicatoren"]
    assert len(rook["metingen"]) == 10_000
    assert time.perf_counter() - start < 60


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("cito", "2023", "533,8"), "+  - indicator: cito\n+    jaar: 2023\n+    waarde: 533.8\n"),
        (("cito", "2021", "-3,5"), "+  - {indicator: cito, jaar: 2021, waarde: -3.5}\n"),
        (("cito", "2021", "--status", "ontbreekt"), "+  - {indicator: cito, jaar: 2021, status: ontbreekt}\n"),
        (("rook", "2021", "29", "--bron", "GGD"), "+  - {indicator: rook, jaar: 2021, waarde: 29, bron: GGD}\n"),
        (("rook", "2019", "29,6", "--status", "herzien"), "jaar: 2019, waarde: 29.6, status: herzien}\n"),
        (("rook", "2020", "--gebied", "landelijk", "--status", "geheim"), "+    gebied: nederland\n+    jaar: 2020\n"),
        (("cito", "2022", "--geen-breuk"), "+  - {indicator: cito, jaar: 2022, waarde: 533.70}\n"),
        (("Rokers", "2018", "30"), "+  - {indicator: rook, jaar: 2018, waarde: '30', bron: GGD}\n"),
    ],
)  # fmt: skip
def test_meting_writes_only_what_is_given(ask: Ask, measured: Path, args: tuple[str, ...], line: str) -> None:
    outcome = ask("meting", *args, "--droog", roadmap=measured)
    assert outcome.code == 0, outcome.err
    assert line in outcome.out
    assert ask("meting", *args, roadmap=measured).code == 0
    assert ask("check", "--ernst", "fout", roadmap=measured).code == 0
    assert "Er is niets te veranderen." in ask("meting", *args, roadmap=measured).err


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("cito", "2023", "16,7 %"), "WAARDE: '16,7 %' is meer dan een getal: laat de eenheid weg, en schrijf 16,7"),
        (("cito", "2023", "1,6,7"), "WAARDE: '1,6,7' heeft meer dan één komma of punt"),
        (("cito", "2023", "veel"), "WAARDE: 'veel' is geen getal; schrijf het in cijfers, als 16,7"),
        (("cito", "2023", ""), "WAARDE: '' is geen getal"),
        (("cito", "23", "1"), "JAAR: '23' is geen jaar; schrijf het als 2023"),
        (("cito", "2023"), "WAARDE ontbreekt; is die er niet, zeg dan --status geheim of --status ontbreekt"),
        (("cito", "2022"), "zeg wat er aan deze meting verandert"),
        (("cito", "2023", "10.000"), "'10.000' kan op twee manieren gelezen worden; schrijf 10000, of 10,000"),
        (("cito", "2023", "5", "--status", "geheim"), "--status geheim: dan is er geen waarde"),
        (("citto", "2023", "5"), "er is geen indicator met het id 'citto'; bedoelde u 'cito'?"),
        (("cito", "2023", "5", "--gebied", "belgie"), "--gebied: 'belgie' is geen gebied; kies uit: Hier, Nederland"),
        (("cito", "2023", "5", "--bron", "a\x1bb"), "--bron: hier staat het stuurteken U+001B"),
    ],
)
def test_meting_refuses(ask: Ask, measured: Path, args: tuple[str, ...], sentence: str) -> None:
    before = (measured / "metingen.yaml").read_bytes()
    outcome = ask("meting", *args, roadmap=measured)
    assert outcome.code == 2
    assert sentence in outcome.err
    assert (measured / "metingen.yaml").read_bytes() == before


def test_meting_says_what_a_reader_may_not_expect(ask: Ask, measured: Path) -> None:
    assert "2022 moet nog komen" in ask("meting", "rook", "2022", "10", "--droog", roadmap=measured).err
    assert "101% is meer dan 100%" in ask("meting", "rook", "2021", "101", "--droog", roadmap=measured).err


def test_a_new_series_comes_into_a_file_of_its_own(ask: Ask, roadmap: Path) -> None:
    """
    leefgebieden: [{id: zorg, indicatoren: [{id: rook}]}]
    """
    assert ask("meting", "rook", "2021", "0", roadmap=roadmap).code == 0
    text = (roadmap / "metingen.yaml").read_text(encoding="utf-8")
    assert "metingen:\n  - indicator: rook\n    jaar: 2021\n    waarde: 0\n" in text
    assert ask("ongedaan", roadmap=roadmap).code == 0
    assert not (roadmap / "metingen.yaml").exists()


@pytest.mark.parametrize(("formaat", "ending"), FORMATS)
def test_risicos_in_a_pipe(ask: Ask, golden: Golden, measured: Path, formaat: str, ending: str) -> None:
    outcome = ask("risicos", "--formaat", formaat, roadmap=measured)
    assert outcome.code == 0
    assert outcome.err == "Eén regel is vertrouwelijk en weggelaten; neem die op met --vertrouwelijk\n"
    golden(f"risicos.{ending}", outcome.out)


def test_risicos_by_their_score(ask: Ask, measured: Path) -> None:
    told = answer(ask, "risicos", "--vertrouwelijk", roadmap=measured)["risicos"]
    assert [(risico["id"], risico["score"], risico["score_vorig_jaar"]) for risico in told] == [
        ("mensen", 25, None), ("geld", 20, 10), ("oud", 9, 9), ("nieuw", None, None), ("weg", 12, 12),
    ]  # fmt: skip
    told = answer(ask, "risicos", "--jaar", "2020", roadmap=measured)["risicos"]
    assert [(risico["id"], risico["score"]) for risico in told][:2] == [("geld", 10), ("oud", 9)]


def test_a_confidential_risico_is_in_no_document(ask: Ask, measured: Path, tmp_path: Path) -> None:
    assert "mensen" in ask("list", "--zoek", "weinig mensen", roadmap=measured).out
    document = tmp_path / "lijst.html"
    assert ask("list", "--zoek", "weinig mensen", "-o", str(document), roadmap=measured).code == 0
    assert "Te weinig mensen" not in document.read_text(encoding="utf-8")


def test_add_risico(ask: Ask, measured: Path) -> None:
    outcome = ask(
        "add", "risico", "--titel", "Te weinig mensenn", "--onderdeel", "leren", "--kans", "4", "--impact", "3",
        roadmap=measured,
    )  # fmt: skip
    assert outcome.code == 0
    assert "+  - id: te-weinig-mensenn\n+    titel: Te weinig mensenn\n+    onderdeel: Leren\n" in outcome.out
    assert "+    beoordelingen: [{jaar: 2021, kans: 4, impact: 3}]\n" in outcome.out
    assert "Dit lijkt op mensen: Te weinig mensen\n" in outcome.err
    assert "In 2021: kans groot (4), impact merkbaar (3); score 12 van 25.\n" in outcome.err


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("--kans", "4", "--impact", "3"), "--titel ontbreekt"),
        (("--titel", "A", "--kans", "4"), "noem --kans en --impact samen"),
        (("--titel", "A", "--kans", "6", "--impact", "3"), "--kans: '6' kan niet; kies een cijfer van 1"),
        (("--titel", " "), "--titel: een lege tekst"),
        (("--titel", "A", "--onderdeel", "lerne"), "--onderdeel: 'lerne' is geen leefgebied of onderdeel"),
    ],
)
def test_add_risico_refuses(ask: Ask, measured: Path, args: tuple[str, ...], sentence: str) -> None:
    outcome = ask("add", "risico", *args, roadmap=measured)
    assert outcome.code == 2
    assert sentence in outcome.err


def test_a_gebied_gets_another_id_wherever_it_is_named(ask: Ask, measured: Path) -> None:
    assert ask("rename", "nederland", "nl", roadmap=measured).code == 0
    text = (measured / "metingen.yaml").read_text(encoding="utf-8")
    assert "streefwaarde: {gebied: nl, jaar: 2046}" in text
    assert "gebied: nl, jaar: 2023" in text
    assert "gebied: Landelijk, jaar: 2018" in text
    assert ask("rename", "rook", "rokers", roadmap=measured).code == 0
    assert "indicator: rook," not in (measured / "metingen.yaml").read_text(encoding="utf-8")
    assert ask("check", "--ernst", "fout", roadmap=measured).code == 0


def test_show_tells_how_an_indicator_stands(ask: Ask, measured: Path) -> None:
    shown = ask("show", "rook", "--peildatum", "2023-12-31", roadmap=measured).out
    assert re.search(r"^oordeel +achter$", shown, re.MULTILINE)
    assert "verschil was 9,8 in 2018, is 8,7 in 2023; nodig was 8,1 of minder\n" in shown
    assert "2021  Hier       geheim\n2023  Hier       28,7%   voorlopig\n2018  Nederland  20%\n" in shown
    told = answer(ask, "show", "rook", "--peildatum", "2023-12-31", roadmap=measured)
    assert told["monitor"]["oordeel"] == "achter"
    assert "monitor" not in answer(ask, "show", "geld", roadmap=measured)


def test_no_document_names_what_is_confidential_as_awaited(ask: Ask, tmp_path: Path) -> None:
    """
    routekaart: {naam: Oost, programma: Oost, begin: '2026', einde: '2027'}
    tussenstops:
      - {id: ontslag-directeur, titel: Ontslag, moment: mei 2026, vertrouwelijk: true}
      - {id: plan, titel: Plan, moment: maart 2026, gevraagd: Akkoord, na: [ontslag-directeur]}
    """
    roadmap = tmp_path / "roadmap"
    roadmap.mkdir()
    text = test_no_document_names_what_is_confidential_as_awaited.__doc__ or ""
    (roadmap / "r.yaml").write_text(dedent(text))
    for words in (["list"], ["due", "--maand", "2026-06"], ["routekaart"], ["voortgang", "2026"]):
        file = tmp_path / f"{words[0]}.json"
        ask(*words, "--peildatum", "2026-06-15", "-o", str(file), roadmap=roadmap)
        assert "Plan" in file.read_text()
        assert "ontslag-directeur" not in file.read_text()
