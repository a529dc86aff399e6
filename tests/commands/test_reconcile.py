"""`reconcile`: what it says, what it writes, and that a verdict never comes back (contract section 5)."""

import json
from collections.abc import Iterable
from itertools import permutations
from pathlib import Path

import pytest
from conftest import Ask, Golden

TWICE = """
    kalender:
      - id: kal-1  # eerste
        fase: ontwerpen
        moment: Q1 2022
        omschrijving: Vaststellen projectplan
        onderdeel: Wonen
      - id: kal-2
        fase: ontwerpen
        moment: Q1 2022
        omschrijving: Vaststellen projectplan
        onderdeel: Wonen
    tussenstops:
      - {id: plan, titel: Vaststellen projectplan wonen, moment: december 2021, onderdeel: Wonen}
    """


def findings(ask: Ask, roadmap: Path) -> tuple[list[list[str]], list[str], list[str]]:
    """The doubles, the tussenstops with proposals, and the mijlpalen that are strijdig."""
    found = json.loads(ask("reconcile", "--formaat", "json", roadmap=roadmap).out)
    return (
        [each["ids"] for each in found["dubbel"]],
        [each["tussenstop"] for each in found["koppelingen"]],
        [each["mijlpaal"] for each in found["strijdig"]],
    )


@pytest.mark.parametrize(("formaat", "ending"), [("tabel", "txt"), ("json", "json"), ("csv", "csv"), ("md", "md")])
def test_the_shipped_routekaart(ask: Ask, golden: Golden, formaat: str, ending: str) -> None:
    outcome = ask("reconcile", "--formaat", formaat)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"reconcile.{ending}", outcome.out)


def test_applied_twice_the_second_writes_nothing(ask: Ask, roadmap: Path) -> None:
    file = roadmap / "kalender.yaml"
    before = file.read_text()
    first = ask("reconcile", "--toepassen", roadmap=roadmap)
    after = file.read_text()
    assert (first.code, [line for line in first.out.splitlines() if line.startswith("-")]) == (
        0,
        ["--- a/roadmap/kalender.yaml"],
    )
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert [line.strip() for line in added][:3] == ["tussenstop: plan", "tussenstop: plan", "afstemming:"]
    assert ask("reconcile", "--toepassen", roadmap=roadmap).err == "Er is niets te veranderen.\n"
    assert file.read_text() == after
    assert findings(ask, roadmap) == ([], [], ["plan"])


test_applied_twice_the_second_writes_nothing.__doc__ = TWICE


def test_a_verdict_never_comes_back(ask: Ask, roadmap: Path) -> None:
    assert findings(ask, roadmap) == ([["kal-1", "kal-2"]], ["plan"], [])
    assert ask("reconcile", "--strikt", roadmap=roadmap).code == 1
    for verdict in (
        ("--dubbel", "kal-1", "--dubbel", "kal-2", "--reden", "Zelfde regel"),
        ("--koppel", "kal-1=plan"),
        ("--kies", "plan=Q1 2022"),
    ):
        assert ask("reconcile", *verdict, roadmap=roadmap).code == 0
    assert findings(ask, roadmap) == ([], [], [])
    assert ask("reconcile", "--strikt", roadmap=roadmap).code == 0
    assert ask("check", roadmap=roadmap).code == 0


test_a_verdict_never_comes_back.__doc__ = TWICE


def test_what_is_set_apart_stays_apart(ask: Ask, roadmap: Path) -> None:
    assert ask("reconcile", "--apart", "kal-1", "--apart", "kal-2", "--reden", "Twee wijken", roadmap=roadmap).code == 0
    assert findings(ask, roadmap)[0] == []
    assert "'kal-1' en 'kal-2' zijn als apart vastgelegd" in (
        ask("reconcile", "--dubbel", "kal-1", "--dubbel", "kal-2", roadmap=roadmap).err
    )


test_what_is_set_apart_stays_apart.__doc__ = TWICE


FOUR = """
    tussenstops:
      - {id: a, titel: Plan, onderdeel: Leren}
      - {id: b, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: c}}
      - {id: c, titel: Plan, onderdeel: Leren}
      - {id: d, titel: Plan, onderdeel: Leren}
    """


def repeated(option: str, ids: Iterable[str]) -> list[str]:
    """The option before each of the ids."""
    words: list[str] = []
    for record_id in ids:
        words += [option, record_id]
    return words


def test_each_is_set_apart_from_each(ask: Ask, roadmap: Path) -> None:
    assert ask("reconcile", *repeated("--apart", "acd"), "--reden", "Ander jaar", roadmap=roadmap).code == 0
    lines = (roadmap / "kalender.yaml").read_text().splitlines()
    assert [line.partition("Leren")[2] for line in lines if "id: " in line] == [
        ", afstemming: {apart_van: [c, d], reden: Ander jaar}}",
        ", afstemming: {dubbel_van: c}}",
        ", afstemming: {apart_van: [d], reden: Ander jaar}}",
        "}",
    ]
    assert ask("reconcile", *repeated("--apart", "dca"), roadmap=roadmap).err == "Er is niets te veranderen.\n"


test_each_is_set_apart_from_each.__doc__ = FOUR


@pytest.mark.parametrize("ids", list(permutations("abd")))
def test_in_whatever_order_all_repeat_the_first_of_the_files(ask: Ask, roadmap: Path, ids: tuple[str, ...]) -> None:
    assert ask("reconcile", *repeated("--dubbel", ids), "--reden", "Zelfde", roadmap=roadmap).code == 0
    lines = (roadmap / "kalender.yaml").read_text().splitlines()
    assert [line.partition("Leren")[2] for line in lines if "id: " in line] == [
        "}",
        ", afstemming: {dubbel_van: a}}",
        ", afstemming: {dubbel_van: a, reden: Zelfde}}",
        ", afstemming: {dubbel_van: a, reden: Zelfde}}",
    ]
    assert ask("check", roadmap=roadmap) == (0, "Alles klopt.\n", "")
    assert ask("reconcile", *repeated("--dubbel", ids), roadmap=roadmap).err == "Er is niets te veranderen.\n"


test_in_whatever_order_all_repeat_the_first_of_the_files.__doc__ = FOUR


def test_plain_and_dry_write_nothing(ask: Ask, roadmap: Path) -> None:
    before = (roadmap / "kalender.yaml").read_bytes()
    assert "+    tussenstop: plan" in ask("reconcile", "--toepassen", "--droog", roadmap=roadmap).out.replace(
        "  +", "+"
    )
    ask("reconcile", roadmap=roadmap)
    assert (roadmap / "kalender.yaml").read_bytes() == before


test_plain_and_dry_write_nothing.__doc__ = TWICE


@pytest.mark.parametrize(
    ("verdict", "sentence"),
    [
        (("--dubbel", "kal-1"), "--dubbel hoort er minstens twee keer te staan"),
        (("--apart", "kal-1"), "--apart hoort er minstens twee keer te staan"),
        (("--apart", "kal-1", "--apart", "kal-1"), "elk met een ander id"),
        (("--dubbel", "kal-1", "--dubbel", "plan", "--dubbel", "kal-2"), "gebruik --koppel"),
        (("--koppel", "kal-1=plan", "--apart", "kal-1", "--apart", "plan"), "zijn al één mijlpaal"),
        (("--koppel", "kal-1=plan", "--koppel", "kal-2=plan", "--apart", "kal-1", "--apart", "kal-2"), "één mijlpaal"),
        (("--reden", "Zomaar"), "--reden hoort bij een oordeel"),
        (("--koppel", "kal-1"), "schrijf --koppel kal-1=TUSSENSTOP"),
        (("--koppel", "=plan"), "schrijf --koppel REGEL=plan"),
        (("--kies", "plan= "), "schrijf --kies plan=MOMENT"),
        (("--interactief", "--apart", "a", "--apart", "b"), "--interactief gaat niet samen met --apart; alleen met"),
        (("--interactief", "--formaat", "json"), "--interactief gaat niet samen met --formaat; alleen met"),
        (("--interactief", "--toepassen", "--strikt"), "--interactief gaat niet samen met --toepassen, --strikt;"),
        (("--koppel", "kal-1=plan", "--toepassen"), "--koppel gaat niet samen met --toepassen"),
        (("--koppel", "kal-1=plam"), "bedoelde u 'plan'?"),
        (("--kies", "plan=straks"), "niet met zekerheid te lezen"),
        (("--interactief",), "heeft een terminal nodig"),
        (("--kies", "plan=Q1 2022", "--reden", "a\x1bb"), "stuurteken U+001B"),
        (("--kies", "plan=Q1 2022", "--reden", "caf\udce9"), "--reden: hier staat iets dat geen UTF-8 is"),
    ],
)
def test_a_wrong_verdict_is_refused_in_words(ask: Ask, roadmap: Path, verdict: tuple[str, ...], sentence: str) -> None:
    before = (roadmap / "kalender.yaml").read_bytes()
    outcome = ask("reconcile", *verdict, roadmap=roadmap)
    assert (outcome.code, sentence in outcome.err) == (2, True)
    assert (roadmap / "kalender.yaml").read_bytes() == before


test_a_wrong_verdict_is_refused_in_words.__doc__ = TWICE
