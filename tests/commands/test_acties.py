"""Acties in `due`, `acties`, `show` and `list`: the keys that scripts rely on, the rows that people see (section 5)."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Ask, Golden

ACTIE = [
    "id", "tekst", "wie", "moment", "begin", "eind", "status", "gereed_op", "overleg", "besluit", "mijlpaal",
    "dagen_te_laat",
]  # fmt: skip


def answer(ask: Ask, *args: str, roadmap: Path) -> dict[str, Any]:
    outcome = ask(*args, "--formaat", "json", roadmap=roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    payload: dict[str, Any] = json.loads(outcome.out)
    return payload


PROMISED = """
tussenstops: [{id: plan, titel: Plan van aanpak, moment: 2021, onderdeel: Werk}]
besluiten: [{overleg: 2021-09, mijlpaal: plan, acties: [Zo stond het in oudere bestanden]}]
acties:
  - {id: bel, tekst: Bel Weller over de sloop, wie: GGD, moment: vóór 1 oktober 2021, overleg: 2021-09, mijlpaal: plan}
  - {id: nota, tekst: "Schrijf een nota | met een streep", wie: directeur-bestuurder, moment: eind oktober 2021}
  - {id: zaal, tekst: Huur een zaal, status: gereed, gereed_op: 2021-10-01}
"""


@pytest.mark.parametrize(("formaat", "ending"), [("tabel", "txt"), ("json", "json"), ("csv", "csv"), ("md", "md")])
def test_acties_in_a_pipe(ask: Ask, golden: Golden, roadmap: Path, formaat: str, ending: str) -> None:
    (roadmap / "acties.yaml").write_text(PROMISED, encoding="utf-8")
    golden(f"acties.{ending}", ask("acties", "--alle", "--formaat", formaat, roadmap=roadmap).out)


@pytest.mark.parametrize(("name", "file"), [("acties", "acties-80.txt"), ("due", "due-met-acties-80.txt")])
def test_acties_on_a_terminal(on_terminal: Ask, golden: Golden, roadmap: Path, name: str, file: str) -> None:
    (roadmap / "acties.yaml").write_text(PROMISED, encoding="utf-8")
    outcome = on_terminal(name, roadmap=roadmap)
    without_styles = re.sub(r"\x1b\[[0-9;]*m", "", outcome.out)  # so that the file reads as the table does
    assert outcome.code == 0
    golden(file, without_styles)


@pytest.mark.parametrize("command", ["acties", "due", "list"])
def test_what_is_confidential_is_marked_where_it_is_listed(
    ask: Ask, on_terminal: Ask, roadmap: Path, command: str
) -> None:
    """
    tussenstops: [{id: budget, titel: Budget, moment: 2020, onderdeel: Werk, vertrouwelijk: true}]
    kalender: [{id: kal-1, tussenstop: budget, moment: 2020, fase: verkennen, omschrijving: Budget, onderdeel: Werk}]
    acties:
      - {id: bel, tekst: Reserveer het budget, moment: september 2021, mijlpaal: kal-1}
      - {id: mail, tekst: Mail, moment: september 2021}
    """
    marked = {"acties": 1, "due": 2, "list": 1}[command]
    for outcome in (ask(command, roadmap=roadmap), on_terminal(command, roadmap=roadmap)):
        assert outcome.out.count("vertrouwelijk") == marked, outcome.out
    assert "vertrouwelijk" not in ask(command, "--formaat", "csv", roadmap=roadmap).out


def test_due_has_the_acties_of_the_period(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: 2021, onderdeel: Werk, status: afgerond}]
    acties:
      - {id: bel, tekst: Bel, wie: Weller, moment: september 2021, overleg: 2021-09, mijlpaal: plan}
      - {id: mail, tekst: Mail, moment: oktober 2021}
      - {id: los, tekst: Los}
    """
    payload = answer(ask, "due", roadmap=roadmap)
    bel, mail = payload["acties"]
    assert list(bel) == ACTIE
    assert list(bel.values()) == [
        *("bel", "Bel", "Weller", "september 2021", "2021-09-01", "2021-09-30", "open", None),
        *("2021-09", None, "plan", 4),
    ]
    assert mail["id"] == "mail"
    lines = ask("due", roadmap=roadmap).out.splitlines()
    assert "Acties (2)" in lines
    assert ", 2 acties, waarvan 1 te laat." in lines[2]
    assert [actie["id"] for actie in answer(ask, "due", "--eigenaar", "weller", roadmap=roadmap)["acties"]] == ["bel"]
    assert [actie["id"] for actie in answer(ask, "due", "--onderdeel", "Werk", roadmap=roadmap)["acties"]] == ["bel"]
    assert answer(ask, "due", "--onderdeel", "Leren", roadmap=roadmap)["acties"] == []


def test_a_spreadsheet_has_them_under_the_headings_of_mijlpalen(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel, wie: Weller, moment: oktober 2021}]
    """
    [row] = csv.DictReader(io.StringIO(ask("due", "--formaat", "csv", roadmap=roadmap).out))
    assert (row["groep"], row["id"], row["titel"], row["eigenaar"]) == ("acties", "bel", "Bel", "Weller")
    assert (row["eind"], row["onderdeel"], row["strijdig"]) == ("2021-10-31", "", "")


def test_due_counts_an_actie_of_which_the_moment_cannot_be_read(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel, moment: gauw}, {id: mail, tekst: Mail, moment: n.t.b.}]
    """
    assert "1 moment is niet te lezen; routehln check zegt waar." in ask("due", roadmap=roadmap).out


def test_a_late_actie_counts_for_strikt(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel, moment: september 2021}]
    """
    assert ask("due", "--strikt", roadmap=roadmap).code == 1
    assert ask("due", "--strikt", "--peildatum", "2021-09-30", roadmap=roadmap).code == 0


def test_acties_lists_what_is_open(ask: Ask, roadmap: Path) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true, leden: [{organisatie: Politie, functie: hoofdinspecteur}]}]
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}]
    besluiten: [{overleg: 2021-09, mijlpaal: kal-1, acties: [Oud]}]
    acties:
      - {id: mail, tekst: Mail, moment: november 2021, wie: GGD}
      - {id: bel, tekst: Bel, moment: september 2021, wie: Weller}
      - {id: klaar, tekst: Klaar, status: gereed, gereed_op: 2021-10-01, wie: Weller}
    """
    payload = answer(ask, "acties", roadmap=roadmap)
    assert (payload["schema"], payload["peildatum"]) == ("routehln.acties/1", "2021-10-04")
    assert [actie["id"] for actie in payload["acties"]] == ["bel", "mail", None]
    assert list(payload["acties"][0]) == ACTIE
    assert (payload["acties"][2]["overleg"], payload["acties"][2]["mijlpaal"]) == ("2021-09", "plan")

    def ids(*args: str) -> list[str]:
        return [actie["id"] for actie in answer(ask, "acties", *args, roadmap=roadmap)["acties"]]

    assert ids("--wie", "weller") == ["bel"]
    assert ids("--wie", "weller", "--wie", "GGD") == ["bel", "mail"]
    assert ids("--wie", "Weller", "--alle") == ["bel", "klaar"]
    assert ids("--te-laat") == ["bel"]
    assert ids("--peildatum", "2021-09-30") == ["bel", "mail", "klaar", None]
    assert ids("--wie", "Politie") == []
    assert ["september", "2021", "Bel", "bel", "Weller", "4", "dagen", "te", "laat"] in [
        line.split() for line in ask("acties", roadmap=roadmap).out.splitlines()
    ]
    assert ask("acties", roadmap=roadmap).out.endswith("\n\n3 acties, 1 te laat op 4 oktober 2021.\n")


def test_acties_of_nobody(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel, wie: Weller}]
    """
    outcome = ask("acties", "--wie", "Wellr", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == "fout: --wie: niemand heet hier 'Wellr'; bedoelde u 'Weller'?\n"


def test_an_actie_is_done_and_open_again(ask: Ask, roadmap: Path) -> None:
    """
    acties:
      - id: bel
        tekst: Bel
        wie: GGD
    """
    file = roadmap / "kalender.yaml"
    before = file.read_text()
    assert ask("actie", "bel", "gereed", "--op", "1 oktober 2021", roadmap=roadmap).code == 0
    assert file.read_text() == f"{before.rstrip()}\n    status: gereed\n    gereed_op: 2021-10-01\n"
    assert ask("actie", "bel", "gereed", roadmap=roadmap).err == "Er is niets te veranderen.\n"
    assert ask("actie", "bel", "ger", "--peildatum", "2021-10-02", roadmap=roadmap).code == 0
    assert ask("show", "bel", "--veld", "gereed_op", roadmap=roadmap).out == "2021-10-02\n"
    assert ask("actie", "bel", "vervallen", roadmap=roadmap).code == 0
    assert file.read_text() == f"{before.rstrip()}\n    status: vervallen\n"
    assert ask("actie", "bel", "open", roadmap=roadmap).code == 0
    assert ask("acties", roadmap=roadmap).out.endswith("1 actie, 0 te laat op 4 oktober 2021.\n")


def test_several_acties_at_once_are_done_together_or_not_at_all(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel}, {id: mail, tekst: Mail}, {id: huur, tekst: Huur}]
    """
    wrong = ask("actie", "bel", "mial", "gereed", roadmap=roadmap)
    assert (wrong.code, wrong.out) == (2, "")
    assert "er is geen actie met het id 'mial'; bedoelde u 'mail'?" in wrong.err
    assert ask("actie", "bel", "mail", "bel", "gereed", roadmap=roadmap).code == 0
    assert ask("acties", roadmap=roadmap).out.endswith("1 actie, 0 te laat op 4 oktober 2021.\n")


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("bell", "gereed"), "er is geen actie met het id 'bell'; bedoelde u 'bel'?"),
        (("bel", "open", "--op", "2021-10-01"), "alleen wat gereed is, heeft een dag"),
        (("bel", "gereed", "--op", "2021-10-05"), "is nog niet geweest"),
        (("bel", "afgerond"), "kies uit open, gereed, vervallen"),
    ],
)
def test_what_an_actie_cannot_become(ask: Ask, roadmap: Path, args: tuple[str, ...], sentence: str) -> None:
    """
    acties: [{id: bel, tekst: Bel}]
    """
    outcome = ask("actie", *args, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err


def test_set_and_show_know_an_actie(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel}]
    """
    assert ask("set", "bel", "wie", "GGD", roadmap=roadmap).code == 0
    assert ask("show", "bel", "--veld", "wie", roadmap=roadmap).out == "GGD\n"


def test_show_of_a_mijlpaal_has_its_acties(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}, {id: b, titel: B, onderdeel: Leren}]
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}]
    acties:
      - {id: bel, tekst: Bel, wie: GGD, mijlpaal: kal-1}
      - {id: mail, tekst: Mail, status: gereed, gereed_op: 2021-10-01, mijlpaal: plan}
      - {id: los, tekst: Los, mijlpaal: b}
    """
    acties = answer(ask, "show", "plan", roadmap=roadmap)["acties"]
    assert [(actie["id"], actie["mijlpaal"], actie["status"]) for actie in acties] == [
        ("bel", "plan", "open"),
        ("mail", "plan", "gereed"),
    ]
    assert "\nActies\n" in ask("show", "plan", roadmap=roadmap).out
    assert "\nActies\n" not in ask("show", "b", "--formaat", "md", roadmap=roadmap).out


def test_show_of_an_actie(ask: Ask, roadmap: Path) -> None:
    """
    kalender: [{id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren}]
    acties: [{id: bel, tekst: Bel, wie: GGD, moment: september 2021, mijlpaal: kal-1, toelichting: Eerst mailen.}]
    """
    payload = answer(ask, "show", "bel", roadmap=roadmap)
    assert list(payload["actie"]) == [*ACTIE, "toelichting"]
    assert (payload["schema"], payload["actie"]["dagen_te_laat"]) == ("routehln.show/1", 4)
    assert ask("show", "bel", roadmap=roadmap).out == (
        "Bel\n\n"
        "id           bel\n"
        "wie          GGD\n"
        "moment       september 2021\n"
        "dagen        september 2021\n"
        "status       open\n"
        "mijlpaal     kal-1\n"
        "toelichting  Eerst mailen.\n"
        "let op       4 dagen te laat op 4 oktober 2021\n"
    )
    assert ask("show", "bell", roadmap=roadmap).err.endswith("bedoelde u 'bel'?\n")


def test_zoek_finds_acties_too(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan voor Coöperatie, onderdeel: Leren}]
    acties:
      - {id: bel, tekst: Bel de coöperatie, wie: Wéller}
      - {tekst: Mail de cooperatie}
      - {id: los, tekst: Los}
    """
    payload = answer(ask, "list", "--zoek", "coöperatie", roadmap=roadmap)
    assert [mijlpaal["id"] for mijlpaal in payload["mijlpalen"]] == ["plan"]
    assert payload["ook"] == [
        {"soort": "actie", "id": "bel", "tekst": "Bel de coöperatie"},
        {"soort": "actie", "id": None, "tekst": "Mail de cooperatie"},
    ]
    assert [treffer["id"] for treffer in answer(ask, "list", "--zoek", "WELLER bel", roadmap=roadmap)["ook"]] == ["bel"]
    assert "Ook gevonden" in ask("list", "--zoek", "weller", roadmap=roadmap).out
    assert answer(ask, "list", "--zoek", "weller", "--onderdeel", "Leren", roadmap=roadmap)["ook"] == []
    assert answer(ask, "list", roadmap=roadmap)["ook"] == []


def test_a_mijlpaal_that_lapses_says_which_acties_are_left_open(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    besluiten: [{id: een, overleg: 2021-09, mijlpaal: plan, acties: [Oud]}]
    acties: [{id: bel, tekst: Bel, besluit: een}, {id: mail, tekst: Mail, mijlpaal: plan, status: gereed}]
    """
    message = ask("status", "plan", "vervallen", "--droog", roadmap=roadmap).err
    assert message.startswith("Hierbij staat nog open: bel, 'Oud' (zie routehln actie --help).\n")


@pytest.mark.parametrize("args", [("status", "bel", "afgerond"), ("move", "bel", "2022")])
def test_an_actie_is_no_mijlpaal(ask: Ask, roadmap: Path, args: tuple[str, ...]) -> None:
    """
    acties: [{id: bel, tekst: Bel}]
    """
    outcome = ask(*args, roadmap=roadmap)
    assert (outcome.code, "zeg routehln actie bel gereed, of" in outcome.err) == (2, True)


@pytest.mark.parametrize("command", ["due", "list"])
def test_an_eigenaar_that_nobody_has_is_refused_with_the_nearest(ask: Ask, roadmap: Path, command: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: 2021, onderdeel: Werk, eigenaar: Gemeente, status: afgerond}]
    acties: [{id: bel, tekst: Bel, wie: Weller}]
    """
    for name in ("gemeente", " Weller "):
        assert ask(command, "--eigenaar", name, roadmap=roadmap).code == 0
    outcome = ask(command, "--eigenaar", "Gemeente", "--eigenaar", "Weler", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == ("fout: --eigenaar: niemand heet hier 'Weler'; bedoelde u 'Weller'?\n")
