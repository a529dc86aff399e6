"""`routehln add overleg`: another meeting, while every other keeps its id (contract sections 2 and 5)."""

import json
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask

KAART = """
gremia:
  - {id: ao, naam: Alliantieoverleg, besluitvormend: true}
  - {id: werkgroep, naam: Werkgroep, bereidt_voor: ao}
overleggen:
  - datum: 2021-10-05 # in de raadszaal
    locatie: Raadszaal

  - maand: 2021-11
    datum: 2021-12-02
tussenstops:
  - {id: a, titel: Iets vaststellen, moment: Alliantieoverleg oktober 2021, onderdeel: Wonen}
  - {id: b, titel: Bespreken, moment: Werkgroep november 2021, onderdeel: Wonen}
besluiten:
  - {id: besluit, overleg: 2021-10, mijlpaal: a, uitkomst: aangehouden, naar: Alliantieoverleg november 2021}
"""


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(KAART)
    return folder


def exists(ask: Ask, kaart: Path, *overleg: str) -> bool:
    return ask("overleg", *overleg, roadmap=kaart).code == 0


def points(ask: Ask, kaart: Path, overleg: str) -> list[str]:
    outcome = ask("agenda", overleg, "--formaat", "json", roadmap=kaart)
    return [punt["id"] for punt in json.loads(outcome.out)["punten"]]


def test_a_second_in_a_month_leaves_the_first_its_id(ask: Ask, kaart: Path) -> None:
    outcome = ask("add", "overleg", "--datum", "19 oktober 2021", "--begintijd", "9.30", roadmap=kaart)
    assert (outcome.code, outcome.err.splitlines()[0]) == (0, "Dit overleg heet 2021-10-19.")
    text = (kaart / "b.yaml").read_text()
    assert text == KAART.replace("- datum: 2021-10-05", "- id: '2021-10'\n    datum: 2021-10-05").replace(
        "    datum: 2021-12-02\n", "    datum: 2021-12-02\n\n  - datum: 2021-10-19\n    begintijd: '09:30'\n"
    )
    assert points(ask, kaart, "2021-10") == ["a"]
    assert points(ask, kaart, "2021-11") == ["a"]
    assert exists(ask, kaart, "2021-10-19")
    assert ask("check", roadmap=kaart).code == 0


def test_a_kept_id_stands_where_fmt_puts_it(ask: Ask, kaart: Path) -> None:
    assert ask("fmt", roadmap=kaart).code == 0
    assert ask("add", "overleg", "--datum", "19 oktober 2021", roadmap=kaart).code == 0
    assert ask("fmt", "--check", roadmap=kaart).code == 0


def test_a_third_and_those_of_another_gremium_leave_every_id(ask: Ask, kaart: Path) -> None:
    for added, overleg_id in (
        (("--gremium", "Werkgroep", "--datum", "2021-10-04"), "werkgroep-2021-10-04"),
        (("--gremium", "werkgroep", "--maand", "oktober 2021"), "werkgroep-2021-10"),
        (("--gremium", "ao", "--maand", "2022-01"), "2022-01"),
        (("--datum", "2021-10-19"), "2021-10-19"),
        (("--datum", "2021-10-26"), "2021-10-26"),
    ):
        outcome = ask("add", "overleg", *added, roadmap=kaart)
        assert (outcome.code, outcome.err.splitlines()[0]) == (0, f"Dit overleg heet {overleg_id}.")
        assert exists(ask, kaart, overleg_id)
    assert (kaart / "b.yaml").read_text().count("id: '2021-10'\n") == 1


@pytest.mark.parametrize(
    ("added", "sentence"),
    [
        (
            ("--datum", "2021-10-05"),
            "overleg 2021-10 is er al; leg vast wat u ervan weet met: routehln overleg 2021-10",
        ),
        (("--maand", "2021-10"), "overleg 2021-10 is er al"),
        (("--datum", "2021-12-02"), "overleg 2021-11 is er al"),
        (("--gremium", "werkgroep", "--maand", "2021-11"), "overleg werkgroep-2021-11 is er al"),
        (("--gremium", "werkgroep", "--datum", "2021-11-08"), "mijlpalen noemen overleg werkgroep-2021-11, zonder dag"),
        (("--gremium", "wrkgroep", "--datum", "2021-11-08"), "bedoelde u 'werkgroep'?"),
        (("--gremium", "werkgroep"), "met --datum, of met --maand"),
        (("--datum", "2021-11-08", "--maand", "2021-11"), "met --datum, of met --maand"),
        (("--maand", "2021-Q4"), "'2021-Q4' is geen maand"),
        (("--datum", "2021-02-30"), "--datum"),
        (("--datum", "2021-12-07", "--locatie", " "), "--locatie: hier staat niets"),
        (("--datum", "2021-12-07", "--begintijd", "11:00", "--eindtijd", "9:30"), "is niet later dan 11:00"),
        (("--datum", "2021-12-07", "--tekst", "Bel"), "--tekst hoort niet bij add overleg"),
    ],
)
def test_what_is_there_or_can_t_be_is_refused(ask: Ask, kaart: Path, added: tuple[str, ...], sentence: str) -> None:
    outcome = ask("add", "overleg", *added, roadmap=kaart)
    assert (outcome.code, outcome.out, (kaart / "b.yaml").read_text()) == (2, "", KAART)
    assert sentence in outcome.err


def test_beside_one_that_only_mijlpalen_name_once_that_is_described(ask: Ask, kaart: Path) -> None:
    added = ("add", "overleg", "--gremium", "werkgroep", "--datum", "2021-11-08")
    assert ask(*added, roadmap=kaart).err.rstrip().endswith("routehln overleg werkgroep-2021-11 --status gepland")
    assert ask("overleg", "werkgroep-2021-11", "--status", "gepland", roadmap=kaart).code == 0
    assert ask(*added, roadmap=kaart).code == 0
    assert points(ask, kaart, "werkgroep-2021-11")[0] == "b"
    assert exists(ask, kaart, "werkgroep-2021-11-08")
