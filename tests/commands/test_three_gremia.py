"""A programme of three gremia with two meetings in one month: each has its own agenda, and its numbers stay."""

import json
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask

KAART = """
gremia:
  - {id: raad, naam: Raad, besluitvormend: true}
  - {id: commissie, naam: Raadscommissie, bereidt_voor: raad}
  - {id: kernteam, naam: Kernteam}
overleggen:
  - {datum: 2021-10-05}
  - {datum: 2021-10-19}
  - {gremium: commissie, datum: 2021-10-01}
  - {gremium: commissie, datum: 2021-10-12}
  - {gremium: kernteam, maand: 2021-10}
kalender:
  - {id: a, fase: verkennen, moment: Raad 5 oktober 2021, omschrijving: Plan A vaststellen, onderdeel: Leren}
  - {id: b, fase: verkennen, moment: Raad 19 oktober 2021, omschrijving: Plan B vaststellen, onderdeel: Leren}
  - {id: c, fase: verkennen, moment: Raadscommissie 12 oktober 2021, omschrijving: Plan C, onderdeel: Leren}
  - {id: d, fase: verkennen, moment: Kernteam oktober 2021, omschrijving: Plan D, onderdeel: Leren, vertrouwelijk: true}
  - {id: e, fase: verkennen, moment: 8 oktober 2021, omschrijving: Plan E, onderdeel: Leren}
"""
AGENDAS = {
    "2021-10-05": ["1 besluitvorming a", "2 voortgang e"],
    "2021-10-19": ["1 besluitvorming b", "2 eerder a", "3 voortgang e"],
    "commissie-2021-10-01": ["1 voorbereiding a", "2 voortgang e"],
    "commissie-2021-10-12": ["1 besluitvorming c", "2 voorbereiding a", "3 voorbereiding b", "4 voortgang e"],
    "kernteam-2021-10": ["V1 besluitvorming d", "1 voortgang e"],
}


@pytest.fixture(params=["0", "1"], ids=["without a snapshot", "with one"])
def kaart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", request.param)
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(KAART)
    return folder


def points(ask: Ask, kaart: Path, overleg: str) -> list[str]:
    outcome = ask("agenda", overleg, "--formaat", "json", "--vertrouwelijk", roadmap=kaart)
    assert outcome.code == 0, outcome.err
    return [f"{punt['label']} {punt['rubriek']} {punt['id']}" for punt in json.loads(outcome.out)["punten"]]


def test_each_gremium_has_its_own_agenda(kaart: Path, ask: Ask) -> None:
    for _ in range(2):  # the second time from the snapshot
        assert {overleg: points(ask, kaart, overleg) for overleg in AGENDAS} == AGENDAS


def test_the_numbers_of_all_stay(kaart: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    for overleg in AGENDAS:
        assert ask("agenda", overleg, "--vaststellen", "--op", "2021-10-01", roadmap=kaart).code == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1635760800")  # 1 November 2021
    decided = ("besluit", "a", "--overleg", "2021-10-05", "--uitkomst", "vastgesteld")
    new = ("--omschrijving", "Plan Z", "--moment", "Raad 5 oktober 2021", "--onderdeel", "Leren")
    for change in (decided, ("move", "e", "december 2021"), ("add", "kalender", *new, "--fase", "verkennen")):
        outcome = ask(*change, roadmap=kaart)
        assert outcome.code == 0, outcome.err
    now = {overleg: points(ask, kaart, overleg) for overleg in AGENDAS}
    assert {overleg: labels[: len(AGENDAS[overleg])] for overleg, labels in now.items()} == AGENDAS
    assert now["2021-10-05"][2:] == ["3 besluitvorming plan-z"]


def test_list_shows_the_points_of_the_agenda(kaart: Path, ask: Ask) -> None:
    outcome = ask("list", "--overleg", "raad 19 oktober 2021", "--formaat", "json", roadmap=kaart)
    mijlpalen = json.loads(outcome.out)["mijlpalen"]
    listed = [f"{mijlpaal['label']} {mijlpaal['rubriek']} {mijlpaal['id']}" for mijlpaal in mijlpalen]
    assert listed == AGENDAS["2021-10-19"]
    assert ask("list", "--overleg", "raad 19 oktober 2021", roadmap=kaart).out.startswith("Nr.")


def test_never_another_gremiums_meeting(kaart: Path, ask: Ask) -> None:
    outcome = ask("agenda", "kernteam november 2021", roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert "er zijn: kernteam-2021-10" in outcome.err
