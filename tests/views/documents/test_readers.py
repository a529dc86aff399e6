"""What readers see of a point: a title without a slip of the pen, and what is asked where that is Dutch."""

import json
from pathlib import Path

import pytest
from conftest import Ask


@pytest.mark.parametrize(
    ("titel", "other", "shown"),
    [
        ("Verkennde gesprekken", "Verkennende gesprekken", "Verkennende gesprekken"),
        ("Er komt een programmadviesraad.", "Er komt een programma-adviesraad", "Er komt een programma-adviesraad"),
        ("Vaststellen projectplan", "Vaststellen projectplannen", "Vaststellen projectplan"),
        ("Vaststellen indicatoren wonen", "Vaststellen indicatoren", "Vaststellen indicatoren wonen"),
        ("Werken aan de stad", "Werken aan de staat", "Werken aan de stad"),
        ("Vaststellen projectplan, oktober 2021.", "Iets anders", "Vaststellen projectplan"),
        ("Vaststellen projectplan, november 2021", "Iets anders", "Vaststellen projectplan, november 2021"),
        ("Een plan, twee plannen.", "Iets anders", "Een plan, twee plannen"),
        ("Overleg met Parkstad e.a.", "Overleg met Parkstad e.a.", "Overleg met Parkstad e.a."),
    ],
)
def test_a_slip_of_the_pen_is_not_shown(ask: Ask, roadmap: Path, titel: str, other: str, shown: str) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    stap = {"moment": "Overleg oktober 2021", "onderdeel": "Wonen"}
    tussenstop = {"id": "a", "titel": other, **stap}
    regel = {"id": "k", "omschrijving": titel, "tussenstop": "a", "fase": "verkennen", **stap}
    records = {"tussenstops": [tussenstop], "kalender": [regel]}
    (roadmap / "b.yaml").write_text(json.dumps(records), encoding="utf-8")
    assert f"- **1. {shown}**\n" in ask("agenda", "2021-10", roadmap=roadmap).out


@pytest.mark.parametrize(
    ("titel", "asked"),
    [
        ("Vaststellen communicatiestrategie", "de communicatiestrategie vaststellen"),
        ("Vaststellen leidende principes", "de leidende principes vaststellen"),
        ("Vaststellen ambitie voor Heerlen-Noord", "de ambitie voor Heerlen-Noord vaststellen"),
        ("Vaststellen indicatoren wonen", "de indicatoren voor wonen vaststellen"),
        ("Vaststellen indicatoren werk", "de indicatoren voor werk vaststellen"),
        ("Vaststellen projectplan", "het projectplan vaststellen"),
        ("Vaststelling van het jaarplan", "het jaarplan vaststellen"),
        ("Besluit nemen over de samenwerkingscode", "een besluit nemen over de samenwerkingscode"),
        ("Besluit over de routekaart", "een besluit nemen over de routekaart"),
        ("Besluit nemen om een bureau op te richten", "een besluit nemen om een bureau op te richten"),
        ("Besluit over de routekaart door Alliantie-leden", "een besluit nemen over de routekaart"),
        ("Vaststellen focuswijken woningopgave", None),
        ("Vaststellen interventies op gebied van wonen", "interventies op gebied van wonen vaststellen"),
        ("Vaststellen woningopgave wonen", "de woningopgave voor wonen vaststellen"),
        ("Vaststellen de woonvisie", "de woonvisie vaststellen"),
        ("Vaststellen rapport", None),
        ("Aanstellen nieuwe programmadirecteur", "een nieuwe programmadirecteur aanstellen"),
        ("Oprichten programmabureau", "een programmabureau oprichten"),
        ("Vaststellen ambitie, doelstellingen wonen", "de ambitie en doelstellingen voor wonen vaststellen"),
        ("Vaststellen deelname kindorganisaties", None),
        ("Aanstellen interim programmalijntrekkers", "interim programmalijntrekkers aanstellen"),
        ("Opstellen code door deelnemende alliantiepartners", None),
        ("Vaststellen begroting door de raad", None),
        ("Vaststellen of het lukt", None),
        ("Vaststellen plannen, namen, data", None),
        ("Aanstellen betrokkenheid werkgevers", None),
        ("Verkennende gesprekken", None),
        ("Besluiten", None),
    ],
)
def test_what_is_asked_is_made_from_the_deed_where_that_is_dutch(
    ask: Ask, roadmap: Path, titel: str, asked: str | None
) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    stap = {"id": "a", "titel": titel, "moment": "Overleg oktober 2021", "onderdeel": "Wonen"}
    (roadmap / "b.yaml").write_text(json.dumps({"tussenstops": [stap]}), encoding="utf-8")
    out = ask("agenda", "2021-10", roadmap=roadmap).out
    asked_lines = [line.strip() for line in out.splitlines() if "Gevraagd" in line]
    assert asked_lines == ([f"- Gevraagd: {asked}."] if asked else [])


def test_the_werkversie_says_what_is_waited_for_and_what_was_derived(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10}]
    kalender:
      - {id: g, fase: verkennen, moment: november 2021, omschrijving: Geheim, onderdeel: Wonen, vertrouwelijk: true}
    tussenstops:
      - {id: a, titel: Visie schrijven., moment: november 2021, onderdeel: Wonen}
      - {id: b, titel: Vaststellen visie, moment: Overleg oktober 2021, onderdeel: Wonen, na: [a, g]}
    """
    preparing = ask("agenda", "2021-10", "--werkversie", roadmap=roadmap).out
    assert "    - Wacht op Visie schrijven en een eerdere stap.\n" in preparing
    assert "gevraagd (nu afgeleid van de titel)" in preparing
    assert "Wacht op" not in ask("agenda", "2021-10", roadmap=roadmap).out


def test_the_members_see_nothing_of_the_tool(ask: Ask) -> None:
    """The werkversie has it, with the same points and numbers."""
    members, preparing = ask("agenda", "2021-10").out, ask("agenda", "2021-10", "--werkversie").out
    for word in ("kal-", "hoofdstuk 3", "spreken elkaar tegen", "vraagt een plek", "Nog in te vullen", "Werkversie"):
        assert (word in members, word in preparing) == (False, True)
    points = [line for line in members.splitlines() if line.startswith("- **")]
    assert [line for line in preparing.splitlines() if line.startswith("- **")] == points
    assert len(points) == 22


def test_an_overleg_that_fell_through_has_no_besluitenlijst(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-08}, {maand: 2021-09, status: vervallen}, {maand: 2021-10}]
    """
    out = ask("agenda", "2021-10", roadmap=roadmap).out
    assert "de besluitenlijst van het overleg van augustus 2021 vaststellen" in out


@pytest.mark.parametrize(
    ("recorded", "times"),
    [
        ("overleggen: [{maand: 2021-09}]", 1),
        ("overleggen: [{maand: 2021-09, aanwezig: [CZ]}]", 0),
        ("besluiten: [{overleg: 2021-09, titel: A, uitkomst: afgewezen}]", 0),
    ],
)
def test_the_werkversie_says_that_nothing_is_recorded_of_the_meeting_before(
    ask: Ask, roadmap: Path, recorded: str, times: int
) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    (roadmap / "b.yaml").write_text(f"{recorded}\n", encoding="utf-8")
    sentence = "Van het overleg van september 2021 is nog niets vastgelegd.\n"
    assert ask("agenda", "2021-10", "--werkversie", roadmap=roadmap).out.count(sentence) == times
    assert sentence not in ask("agenda", "2021-10", roadmap=roadmap).out


def test_a_besluitenlijst_is_a_concept_until_it_is_settled_and_the_next_agenda_asks_so(ask: Ask, roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-09, datum: 2021-09-14}, {maand: 2021-10, datum: 2021-10-12}]
    """
    asks = "Gevraagd: de besluitenlijst van het overleg van 14 september 2021 vaststellen."
    assert "**Concept – nog niet vastgesteld.**" in ask("besluitenlijst", "2021-09", roadmap=roadmap).out
    assert asks in ask("agenda", "2021-10", roadmap=roadmap).out
    still_open = "De besluitenlijst van het overleg van 14 september 2021: nog in te vullen of zij is vastgesteld.\n"
    assert still_open in ask("besluitenlijst", "2021-10", roadmap=roadmap).out
    file = roadmap / "kalender.yaml"
    text = file.read_text(encoding="utf-8")
    settled = "datum: 2021-09-14, besluitenlijst_vastgesteld_op: 2021-10-05"
    file.write_text(text.replace("datum: 2021-09-14", settled), encoding="utf-8")
    lijst = ask("besluitenlijst", "2021-09", roadmap=roadmap).out
    assert ("oncept" in lijst, "- Vastgesteld: dinsdag 5 oktober 2021\n" in lijst) == (False, True)
    assert "is vastgesteld op dinsdag 5 oktober 2021." in ask("agenda", "2021-10", roadmap=roadmap).out
    assert still_open not in ask("besluitenlijst", "2021-10", roadmap=roadmap).out
