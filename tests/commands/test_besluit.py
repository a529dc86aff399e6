"""`routehln besluit`: what was decided is written down, and its mijlpaal follows (contract section 5)."""

from pathlib import Path

import pytest
from conftest import Ask

OCTOBER = ("--overleg", "2021-10")
DONE = ("--uitkomst", "vastgesteld")


def besluiten_text(roadmap: Path) -> str:
    return (roadmap / "besluiten.yaml").read_text(encoding="utf-8")


def test_it_is_written_down_and_the_mijlpaal_is_afgerond(ask: Ask, roadmap: Path) -> None:
    """
    overleggen:
      - datum: 2021-10-12
    tussenstops:
      - id: plan
        titel: Plan
        moment: Alliantieoverleg oktober 2021
        onderdeel: Leren
    """
    outcome = ask("besluit", "plan", *OCTOBER, *DONE, "--tekst", "Zo.", "--actie", "Bel", roadmap=roadmap)
    written = "Geschreven: roadmap/acties.yaml, roadmap/besluiten.yaml, roadmap/kalender.yaml."
    assert (outcome.code, outcome.err) == (0, f"'plan' wordt afgerond op 2021-10-12.\n{written}\n")
    assert "+++ b/roadmap/besluiten.yaml\n" in outcome.out
    assert besluiten_text(roadmap) == (
        "besluiten:\n"
        "  - id: 2021-10-plan\n"
        "    overleg: '2021-10'\n"
        "    mijlpaal: plan\n"
        "    uitkomst: vastgesteld\n"
        "    tekst: Zo.\n"
    )
    assert (roadmap / "acties.yaml").read_text(encoding="utf-8") == (
        "acties:\n  - id: bel\n    tekst: Bel\n    overleg: '2021-10'\n    besluit: 2021-10-plan\n    mijlpaal: plan\n"
    )
    assert ask("show", "plan", "--veld", "afgerond_op", roadmap=roadmap).out == "2021-10-12\n"
    assert ask("besluit", "plan", *OCTOBER, *DONE, roadmap=roadmap) == (0, "", "Er is niets te veranderen.\n")


def test_dry_it_only_shows(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    outcome = ask("besluit", "plan", "--overleg", "oktober", "--uitkomst", "afgewezen", "--droog", roadmap=roadmap)
    assert (outcome.code, "+    uitkomst: afgewezen" in outcome.out) == (0, True)
    assert outcome.err == (
        "'plan' blijft open. Vervalt het, zeg dan: routehln status plan vervallen\nEr is niets geschreven (--droog).\n"
    )
    assert not (roadmap / "besluiten.yaml").exists()


def test_dry_it_tells_what_would_follow_not_what_was_done(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-12}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    dry = "Er is niets geschreven (--droog).\n"
    assert ask("besluit", "plan", *OCTOBER, *DONE, "--droog", roadmap=roadmap).err == (
        f"'plan' wordt afgerond op 2021-10-12.\n{dry}"
    )
    off = ("--uitkomst", "aangehouden", "--naar", "alliantieoverleg november 2021")
    assert ask("besluit", "plan", *OCTOBER, *off, "--droog", roadmap=roadmap).err == (
        f"'plan' verschuift naar alliantieoverleg november 2021.\n{dry}"
    )


def test_put_off_to_what_names_no_overleg(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    outcome = ask("besluit", "plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "Q1 2022", roadmap=roadmap)
    assert outcome.code == 0
    assert outcome.err.startswith("'plan' verschuift naar Q1 2022.\nDat noemt geen overleg")
    assert ask("show", "plan", "--veld", "moment", roadmap=roadmap).out == "Q1 2022\n"


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("plan", *OCTOBER, *DONE), "zeg met --op wanneer"),
        (("plan", *OCTOBER, *DONE, "--op", "2021-02-30"), "bestaat niet"),
        (("plan", *OCTOBER, *DONE, "--naar", "mei 2022"), "--naar hoort bij aangehouden"),
        (("plan", *OCTOBER, "--uitkomst", "afgewezen", "--op", "2021-10-12"), "--op hoort bij vastgesteld"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden"), "--naar ontbreekt"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", " "), "--naar ontbreekt"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "ooit"), "niet met zekerheid te lezen"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "alliantieoverleg oktober 2021"), "niet later dan"),
        (("plan", *OCTOBER, "--uitkomst", "aangehouden", "--naar", "september 2021"), "niet later dan"),
        (("plan", *OCTOBER, "--uitkomst", "afgewezen", "--tekst", "a\x1bb"), "stuurteken U+001B"),
        (("plan", *OCTOBER, *DONE, "--actie", " "), "wat er te doen is"),
        (("plan", *OCTOBER, *DONE, "--actie", "Bel", "--wie", " "), "--wie is leeg"),
        (("plan", *OCTOBER, *DONE, "--actie", "Bel", "--voor", "ooit"), "niet met zekerheid te lezen"),
        (("plan", *OCTOBER, *DONE, "--wie", "GGD"), "horen bij een actie"),
        (("plan", *OCTOBER, *DONE, "--actie", "Bel", "--actie", "Mail", "--wie", "GGD"), "add actie --besluit"),
        (("plan", "--overleg", "2021-08", "--uitkomst", "afgewezen"), "er zijn: 2021-10"),
        (("pla", *OCTOBER, "--uitkomst", "afgewezen"), "bedoelde u 'plan'?"),
        (("plan", *OCTOBER, "--uitkomst", "goed"), "kies uit"),
        (("oud", *OCTOBER, "--uitkomst", "afgewezen"), "zonder id"),
    ],
)
def test_what_cannot_be_done_is_said(ask: Ask, roadmap: Path, args: tuple[str, ...], sentence: str) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: oud, titel: Oud, onderdeel: Leren}
    besluiten: [{overleg: 2021-10, mijlpaal: oud, uitkomst: vastgesteld}]
    """
    before = {file: file.read_bytes() for file in roadmap.iterdir()}
    outcome = ask("besluit", *args, roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert {file: file.read_bytes() for file in roadmap.iterdir()} == before


def test_a_besluit_is_put_right_by_saying_it_again(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{datum: 2021-10-12}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    first = ("--tekst", "Zo.", "--actie", "Bel", "--wie", "GGD", "--voor", "voor de zomer van 2022")
    assert ask("besluit", "plan", *OCTOBER, "--uitkomst", "ter kennisname", *first, roadmap=roadmap).code == 0
    again = ("--tekst", "Toch zo.", "--actie", "Bel", "--actie", "Mail")
    assert ask("besluit", "plan", *OCTOBER, *DONE, *again, roadmap=roadmap).code == 0
    assert besluiten_text(roadmap) == (
        "besluiten:\n"
        "  - id: 2021-10-plan\n"
        "    overleg: '2021-10'\n"
        "    mijlpaal: plan\n"
        "    uitkomst: vastgesteld\n"
        "    tekst: Toch zo.\n"
    )
    acties = (roadmap / "acties.yaml").read_text(encoding="utf-8")
    assert [line for line in acties.splitlines() if "id: " in line] == ["  - id: bel", "  - id: mail"]
    assert ask("show", "bel", "--veld", "moment", roadmap=roadmap).out == "voor de zomer van 2022\n"


def test_an_actie_said_again_is_put_right_not_repeated(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    besluiten: [{id: een, overleg: 2021-10, mijlpaal: plan, uitkomst: ter kennisname, acties: [Mail]}]
    acties: [{id: bel, tekst: Bel, besluit: een}]
    """
    noted = ("besluit", "plan", *OCTOBER, "--uitkomst", "ter kennisname")
    assert ask(*noted, "--actie", "Bel", "--actie", "Mail", roadmap=roadmap).err == "Er is niets te veranderen.\n"
    assert ask(*noted, "--actie", "Bel", "--wie", "GGD", roadmap=roadmap).code == 0
    assert ask("show", "bel", "--veld", "wie", roadmap=roadmap).out == "GGD\n"
