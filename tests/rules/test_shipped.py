"""The shipped routekaart: nothing of the source is lost, and the working group sees what it must (issue 2)."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from conftest import ROADMAP

from routehln.files.read.read import Reading, read_routekaart
from routehln.model.answers.due import Due
from routehln.model.records.records import Afstemming
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import is_late
from routehln.rules.ask.due import due, period_and_peildatum
from routehln.rules.checks import check
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day
from routehln.workspace.typed import period

OCTOBER = "2021-10"


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_routekaart(ROADMAP)


@pytest.fixture(scope="module")
def routekaart(reading: Reading) -> Routekaart:
    return reading.routekaart


def asked(routekaart: Routekaart, month: str, peildatum: str | None = None) -> Due:
    day = date.fromisoformat(peildatum) if peildatum else None
    begin, eind, day = period_and_peildatum(period(month), day, date(2021, 10, 4))
    return due(on_day(mijlpalen(routekaart), day), begin, eind, day)


def test_the_calendar_is_whole_and_in_order(routekaart: Routekaart) -> None:
    assert [regel.id for regel in routekaart.kalender] == [f"kal-{number:03}" for number in range(1, 70)]


def test_the_calendar_names_its_fasen_in_order(routekaart: Routekaart) -> None:
    fasen = Counter(regel.fase for regel in routekaart.kalender)
    assert fasen == {"1. Verkennen": 6, "2. Ontwerpen": 51, "3. Aan de slag": 12}


def test_slips_of_the_source_are_kept_to_the_letter(routekaart: Routekaart) -> None:
    rows = {regel.id: (regel.moment.tekst, regel.omschrijving, regel.onderdeel) for regel in routekaart.kalender}
    assert rows["kal-012"] == ("September 2021.", "Starten met een werkgroep, augustus 2021.", "Organisatie")
    assert rows["kal-030"][1] == "Verkennde gesprekken overige partners veiligheidsdomein"
    assert rows["kal-010"][2] == "Werk"


def test_every_chapter_has_its_tussenstops(routekaart: Routekaart) -> None:
    """Two of chapter 4 the text names outside its list: the six-yearly uitvoeringsplan, the yearly monitoring."""
    per_chapter = Counter(stop.hoofdstuk for stop in routekaart.tussenstops)
    assert per_chapter == {"1": 1, "2": 3, "3.1": 8, "3.2": 6, "3.3": 6, "3.4": 6, "3.5": 8, "4": 35, "5": 2}
    assert len(routekaart.tussenstops) == 75


def test_all_rows_but_one_are_linked(routekaart: Routekaart) -> None:
    assert [regel.id for regel in routekaart.kalender if regel.tussenstop is None] == ["kal-042"]


def test_every_repeat_says_why(routekaart: Routekaart) -> None:
    repeats = [stap for stap in routekaart.steps if stap.afstemming.dubbel_van]
    assert repeats
    assert all(stap.afstemming.reden for stap in repeats)


def test_nothing_in_the_files_is_wrong(reading: Reading) -> None:
    bevindingen = [*reading.bevindingen, *check(reading.routekaart, complete=reading.complete)]
    assert not [str(bevinding) for bevinding in bevindingen if bevinding.ernst == "fout"]


def test_october_has_twelve_overdue_nineteen_due_and_one_running(routekaart: Routekaart) -> None:
    answer = asked(routekaart, OCTOBER, "2021-10-04")
    assert (len(answer.te_laat), len(answer.in_periode)) == (12, 19)
    assert [mijlpaal.id for mijlpaal in answer.loopt] == ["rijk-regeerakkoord"]
    assert set(Counter(mijlpaal.id for mijlpaal in answer.shown).values()) == {1}


def test_october_has_no_two_titles_alike(routekaart: Routekaart) -> None:
    titles = Counter(mijlpaal.titel for mijlpaal in asked(routekaart, OCTOBER, "2021-10-04").shown)
    assert titles["Vaststellen indicatoren wonen"] == 1
    assert set(titles.values()) == {1}


def test_october_is_not_late_before_november(routekaart: Routekaart) -> None:
    last, after = date(2021, 10, 31), date(2021, 11, 1)
    october = asked(routekaart, OCTOBER, str(last)).in_periode
    assert not [mijlpaal.id for mijlpaal in october if is_late(mijlpaal, last)]
    assert all(is_late(mijlpaal, after) for mijlpaal in asked(routekaart, OCTOBER, str(after)).in_periode)
    assert {mijlpaal.id for mijlpaal in october} <= {mijlpaal.id for mijlpaal in asked(routekaart, "2021-11").te_laat}


def test_what_the_alliance_must_still_decide_is_shown_as_strijdig(routekaart: Routekaart) -> None:
    strijdig = {mijlpaal.id for mijlpaal in asked(routekaart, OCTOBER, "2021-10-04").shown if mijlpaal.strijdig}
    assert {"ambitie", "werken-doelstellingen", "werkgroep-samenstelling"} <= strijdig
    assert "wonen-indicatoren" not in strijdig


def test_the_cycle_begins_a_full_turn_after_1_april_2022(routekaart: Routekaart) -> None:
    begun = {
        mijlpaal.id: mijlpaal.begin
        for mijlpaal in on_day(mijlpalen(routekaart), date(2027, 6, 1))
        if mijlpaal.herhaling
    }
    assert begun == {
        "voortgangsrapportages": date(2027, 4, 1),
        "monitoring-bespreken": date(2027, 4, 1),
        "tweejaarlijkse-review": date(2026, 4, 1),
        "risicos": date(2027, 4, 1),
        "uitvoeringsplan-zes-jaar": date(2028, 4, 1),
    }


def test_nothing_that_recurs_is_late_before_its_first_turn(routekaart: Routekaart) -> None:
    day = date(2023, 3, 31)
    recurring = [mijlpaal for mijlpaal in on_day(mijlpalen(routekaart), day) if mijlpaal.herhaling]
    assert not [mijlpaal.id for mijlpaal in recurring if is_late(mijlpaal, day)]


def test_every_interventie_has_a_step_and_every_leefgebied_a_trekker(routekaart: Routekaart) -> None:
    planned = {interventie for stap in routekaart.steps for interventie in stap.interventies}
    for gebied in routekaart.leefgebieden:
        assert gebied.trekker
        assert {interventie.id for interventie in gebied.interventies} <= planned


@pytest.mark.parametrize(("month", "number"), [("2021-09", 10), ("2022-03", 21)])
def test_the_calendar_alone(routekaart: Routekaart, month: str, number: int) -> None:
    rows = tuple(
        regel.model_copy(update={"tussenstop": None, "afstemming": Afstemming()}) for regel in routekaart.kalender
    )
    alone = replace(routekaart, tussenstops=(), kalender=rows)
    assert len({(mijlpaal.titel, mijlpaal.onderdeel) for mijlpaal in asked(alone, month).in_periode}) == number
