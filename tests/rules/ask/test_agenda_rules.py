"""The agenda of an overleg (contract section 5, `agenda`)."""

from collections import Counter
from datetime import date

import pytest
from conftest import ROADMAP

from routehln.files.read.read import read_routekaart
from routehln.model.mijlpaal.agenda import Agenda
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import is_late
from routehln.rules.ask.agenda import agenda
from routehln.rules.ask.meant import meant, upcoming
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.overzicht import overzicht


def of(
    routekaart: Routekaart, overleg: str = "2021-10", gemaakt_op: date = date.max, *, vertrouwelijk: bool = False
) -> Agenda:
    kaart = overzicht(routekaart)
    bijeenkomst = next(meeting for meeting in kaart.bijeenkomsten if meeting.id == overleg)
    return agenda(kaart, bijeenkomst, gemaakt_op, vertrouwelijk=vertrouwelijk)


def named(routekaart: Routekaart, text: str, peildatum: date) -> list[str]:
    """The ids of the overleggen that a text may mean."""
    every = meetings(routekaart, mijlpalen(routekaart))
    return [meeting.id for meeting in meant(every, routekaart.bijeenkomsten.gremia, text, peildatum).meetings]


def punten(answer: Agenda) -> list[tuple[int | None, str, str]]:
    return [(punt.nummer, punt.rubriek, punt.mijlpaal.id) for punt in answer.punten]


def test_each_open_mijlpaal_is_where_its_overleggen_put_it(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: nu, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: toen, titel: A, moment: Alliantieoverleg september 2021, onderdeel: Leren}
      - {id: straks, titel: A, moment: Alliantieoverleg november 2021, onderdeel: Leren}
      - {id: loopt, titel: A, moment: 31 oktober 2021, onderdeel: Leren}
      - {id: uiterlijk, titel: A, moment: uiterlijk oktober 2021, onderdeel: Leren}
      - {id: later, titel: A, moment: november 2021, onderdeel: Leren}
      - {id: ooit, titel: A, onderdeel: Leren}
      - {id: klaar, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, status: afgerond}
      - {id: weg, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, status: vervallen}
    """
    assert punten(of(routekaart)) == [
        (1, "besluitvorming", "nu"),
        (2, "eerder", "toen"),
        (3, "voortgang", "loopt"),
        (4, "voortgang", "uiterlijk"),
    ]


def test_what_two_overleggen_name_is_for_decision_at_each_and_never_earlier(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: Alliantieoverleg september 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: Alliantieoverleg november 2021, omschrijving: A, onderdeel: Leren,
         tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: B, onderdeel: Leren}
    """
    on = {
        overleg: [punt[2] for punt in punten(of(routekaart, overleg))] for overleg in ("2021-09", "2021-10", "2021-11")
    }
    assert on == {"2021-09": ["plan"], "2021-10": ["kal-2"], "2021-11": ["plan", "kal-2"]}


def test_onderdelen_in_the_routekaarts_order_and_te_laat_first_in_voortgang(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: w, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Wonen}
      - {id: l, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: p, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Programmabreed}
      - {id: op-tijd, titel: A, moment: oktober 2021, onderdeel: Leren}
      - {id: te-laat, titel: A, moment: september 2021, onderdeel: Wonen}
    """
    assert [punt[2] for punt in punten(of(routekaart))] == ["l", "w", "p", "te-laat", "op-tijd"]


def test_it_speaks_of_the_morning_whatever_happened_since(routekaart: Routekaart) -> None:
    """
    overleggen: [{datum: 2021-10-12}]
    tussenstops:
      - {id: eerder, titel: A, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-11}
      - {id: die-dag, titel: A, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-12}
      - {id: later, titel: A, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-13}
    """
    assert [punt[2] for punt in punten(of(routekaart))] == ["die-dag", "later"]


def test_its_own_besluit_does_not_count_yet_whatever_its_day(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, status: afgerond,
         afgerond_op: 2021-09-30}
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}]
    """
    assert punten(of(routekaart)) == [(1, "besluitvorming", "plan")]


def test_what_was_put_off_stays_on_its_agenda_and_counts_on_the_next(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: Alliantieoverleg december 2021, onderdeel: Leren}]
    besluiten:
      - {id: een, overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, naar: Alliantieoverleg november 2021}
      - {id: twee, overleg: 2021-11, mijlpaal: plan, uitkomst: aangehouden, naar: Alliantieoverleg december 2021}
    """
    counts = {
        overleg: [punt.aangehouden for punt in of(routekaart, overleg).punten]
        for overleg in ("2021-10", "2021-11", "2021-12")
    }
    assert counts == {"2021-10": [0], "2021-11": [1], "2021-12": [2]}
    assert [besluit.id for besluit in of(routekaart, "2021-12").punten[0].besluiten] == ["een", "twee"]


def test_what_was_rejected_or_taken_note_of_does_not_come_back(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: nee, titel: A, moment: Alliantieoverleg september 2021, onderdeel: Leren}
      - {id: gehoord, titel: B, moment: Alliantieoverleg september 2021, onderdeel: Leren}
      - {id: loopt, titel: C, moment: Q3 2021, onderdeel: Leren}
      - {id: later, titel: D, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: open, titel: E, moment: Alliantieoverleg september 2021, onderdeel: Leren}
    overleggen: [{maand: 2021-10}]
    besluiten:
      - {overleg: 2021-09, mijlpaal: nee, uitkomst: afgewezen}
      - {overleg: 2021-09, mijlpaal: gehoord, uitkomst: ter kennisname}
      - {overleg: 2021-09, mijlpaal: loopt, uitkomst: ter kennisname}
      - {overleg: 2021-09, mijlpaal: later, uitkomst: ter kennisname}
      - {overleg: 2021-10, mijlpaal: open, uitkomst: afgewezen}
    """
    september, oktober = of(routekaart, "2021-09"), of(routekaart)
    assert [punt.mijlpaal.id for punt in september.punten] == ["gehoord", "nee", "open", "loopt"]
    assert [punt.mijlpaal.id for punt in oktober.punten] == ["later", "open"]
    assert [punt.besluiten[0].uitkomst for punt in oktober.punten if punt.besluiten] == ["ter kennisname"]
    assert (september.kennisgenomen, oktober.kennisgenomen) == (False, True)


def test_that_something_confidential_left_the_progress_is_as_confidential(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: v, fase: verkennen, omschrijving: A, moment: Q3 2021, onderdeel: Leren, vertrouwelijk: true}
      - {id: straks, fase: verkennen, omschrijving: B, moment: december 2021, onderdeel: Leren}
    overleggen: [{maand: 2021-10}]
    besluiten:
      - {overleg: 2021-09, mijlpaal: v, uitkomst: ter kennisname}
      - {overleg: 2021-09, mijlpaal: straks, uitkomst: ter kennisname}
    """
    assert not of(routekaart).kennisgenomen
    assert of(routekaart, vertrouwelijk=True).kennisgenomen


def test_of_what_recurs_only_this_occurrence_is_rejected(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: jaar, titel: A, moment: jaarlijks vanaf Alliantieoverleg september 2021, onderdeel: Leren}
    overleggen: [{maand: 2021-10}, {maand: 2022-09}]
    besluiten: [{overleg: 2021-09, mijlpaal: jaar, uitkomst: afgewezen, op: 2021-09-14}]
    """
    assert [len(of(routekaart, overleg).punten) for overleg in ("2021-09", "2021-10", "2022-09")] == [1, 0, 1]


def test_confidential_points_leave_no_gap(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: a, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: A, onderdeel: Leren}
      - {id: b, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: B, onderdeel: Leren,
         vertrouwelijk: true}
      - {id: c, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: C, onderdeel: Leren}
      - {id: d, fase: verkennen, moment: Alliantieoverleg november 2021, omschrijving: D, onderdeel: Leren,
         vertrouwelijk: true}
    """
    assert [(number, record_id) for number, _, record_id in punten(of(routekaart))] == [(1, "a"), (2, "c")]
    assert len(of(routekaart, vertrouwelijk=True).punten) == 3
    assert (of(routekaart).verwacht, of(routekaart, vertrouwelijk=True).verwacht) == (0, 1)


def test_it_looks_back_and_ahead(routekaart: Routekaart) -> None:
    """
    overleggen: [{maand: 2021-09}, {maand: 2021-11}]
    tussenstops:
      - {id: nu, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: straks, titel: A, moment: Alliantieoverleg november 2021, onderdeel: Leren}
    """
    answer = of(routekaart)
    assert (answer.vorige and answer.vorige.id, answer.volgende and answer.volgende.id) == ("2021-09", "2021-11")
    assert answer.verwacht == 1
    assert (of(routekaart, "2021-09").vorige, of(routekaart, "2021-11").volgende) == (None, None)


def test_what_only_a_besluit_names_is_an_overleg_too(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, moment: Alliantieoverleg november 2021, onderdeel: Leren}]
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden}, {overleg: 2021-13, mijlpaal: plan}]
    """
    assert punten(of(routekaart)) == [(1, "besluitvorming", "plan")]


def test_another_gremium_has_no_place_on_it(routekaart: Routekaart) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{maand: 2021-10}, {gremium: werkgroep, datum: 2021-10-04}]
    tussenstops: [{id: plan, titel: A, moment: werkgroepoverleg 4 oktober 2021, onderdeel: Leren}]
    """
    assert [overleg.id for overleg in meetings(routekaart, mijlpalen(routekaart))] == [
        "werkgroep-2021-10-04",
        "2021-10",
    ]
    assert not of(routekaart).punten
    assert [punt.mijlpaal.id for punt in of(routekaart, "werkgroep-2021-10-04").punten] == ["plan"]


def test_another_gremium_counts_where_it_decided_before(routekaart: Routekaart) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    tussenstops: [{id: plan, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    besluiten:
      - {overleg: werkgroep-2022-01-04, mijlpaal: plan, uitkomst: aangehouden, tekst: na}
      - {overleg: 2021-09, mijlpaal: plan, uitkomst: aangehouden, tekst: voor}
      - {overleg: werkgroep-2021-08-30, mijlpaal: plan, uitkomst: aangehouden, tekst: eerst}
    """
    (punt,) = of(routekaart).punten
    assert [besluit.tekst for besluit in punt.besluiten] == ["eerst", "voor"]
    assert punt.aangehouden == len(punt.besluiten)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("2021-10", ["2021-10"]),
        ("oktober 2021", ["2021-10"]),
        ("Alliantieoverleg oktober 2021", ["2021-10"]),
        ("oktober", ["2021-10"]),
        ("november", ["2021-11"]),
        ("2021-10-12", ["2021-10"]),
        ("12 oktober 2021", ["2021-10"]),
        ("13 oktober 2021", []),
        ("2021-11-09", ["2021-11"]),
        ("2021-12-21", ["2021-12-21"]),
        ("december 2021", ["2021-12-07", "2021-12-21"]),
        ("mei", []),
        ("2021", []),
        ("wat dan ook", []),
    ],
)
def test_which_overleg_is_meant(routekaart: Routekaart, text: str, ids: list[str]) -> None:
    """
    overleggen: [{maand: 2020-10}, {datum: 2021-10-12}, {maand: 2021-11}, {datum: 2021-12-07}, {datum: 2021-12-21}]
    """
    assert named(routekaart, text, date(2021, 1, 4)) == ids


def test_a_month_without_a_year_is_the_nearest_one(routekaart: Routekaart) -> None:
    """
    overleggen: [{maand: 2020-10}, {maand: 2023-10}]
    """
    by_year = [named(routekaart, "oktober", date(year, 5, 1)) for year in (2021, 2023, 2024)]
    assert by_year == [["2020-10"], ["2023-10"], ["2023-10"]]


def test_the_next_one(routekaart: Routekaart) -> None:
    """
    overleggen: [{datum: 2021-10-12}, {maand: 2021-11}]
    """
    overleggen = meetings(routekaart, [])
    days = [upcoming(overleggen, date(2021, month, day)) for month, day in ((10, 12), (10, 13), (11, 30), (12, 1))]
    assert [overleg and overleg.id for overleg in days] == ["2021-10", "2021-11", "2021-11", None]


def test_what_has_some_days_more_is_not_late_before_the_overleg(routekaart: Routekaart) -> None:
    """
    overleggen: [{datum: 2021-10-26}]
    tussenstops:
      - {id: loopt, titel: A, moment: augustus 2021 t/m oktober 2021, onderdeel: Leren}
      - {id: september, titel: B, moment: september 2021, onderdeel: Leren}
      - {id: vrijdag, titel: C, moment: 22 oktober 2021, onderdeel: Wonen}
    """
    for gemaakt_op, late_ids in ((date(2021, 10, 20), ["september"]), (date(2021, 12, 1), ["september", "vrijdag"])):
        answer = of(routekaart, gemaakt_op=gemaakt_op)
        mijlpalen = [punt.mijlpaal for punt in answer.punten]
        assert {mijlpaal.id for mijlpaal in mijlpalen} == {"loopt", "september", "vrijdag"}
        assert [mijlpaal.id for mijlpaal in mijlpalen if is_late(mijlpaal, answer.late_as_of)] == late_ids
        assert [mijlpaal.id for mijlpaal in mijlpalen[: len(late_ids)]] == late_ids


def test_the_shipped_october_agenda() -> None:
    answer = of(read_routekaart(ROADMAP).routekaart)
    assert Counter(punt.rubriek for punt in answer.punten) == {"besluitvorming": 18, "eerder": 4, "voortgang": 10}
    assert "leidende-principes" in [punt.mijlpaal.id for punt in answer.punten if punt.rubriek == "eerder"]
    assert [punt.nummer for punt in answer.punten] == list(range(1, 33))
    assert len({punt.mijlpaal.id for punt in answer.punten}) == 32
    assert answer.verwacht == 4


def test_the_shipped_overleggen_are_those_of_the_source() -> None:
    months = [overleg.maand for overleg in read_routekaart(ROADMAP).routekaart.overleggen]
    assert months == ["2021-07", "2021-09", "2021-10", "2021-11", "2021-12", "2022-03"]


def test_the_first_overleg_that_there_can_be(routekaart: Routekaart) -> None:
    """
    overleggen: [{maand: 0001-01}]
    """
    assert of(routekaart, "0001-01").punten == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("stuurgroep oktober 2021", ["2021-10"]),
        ("Stuurgroep", ["2021-11"]),
        ("oktober 2021", ["2021-10"]),
        ("2 november 2021", ["2021-10"]),
        ("november 2021", ["2021-11"]),
        ("werkgroep-2021-10-11", ["werkgroep-2021-10-11"]),
        ("werkgroep 11 oktober 2021", ["werkgroep-2021-10-11"]),
        ("Werkgroepoverleg 11-10-2021", ["werkgroep-2021-10-11"]),
        ("2021-10-11", ["werkgroep-2021-10-11"]),
        ("werkgroep oktober", ["werkgroep-2021-10-04", "werkgroep-2021-10-11"]),
        ("werkgroep", ["werkgroep-2021-12"]),
        ("werkgroep november 2021", []),
        ("werkgroep 2 november 2021", []),
        ("themaraad oktober 2021", []),
        ("raadsvergadering oktober 2021", []),
        ("directie oktober 2021", []),
        ("december 2021", []),
    ],
)
def test_an_overleg_is_named_by_who_meets_and_never_anothers(routekaart: Routekaart, text: str, ids: list[str]) -> None:
    """
    gremia:
      - {id: alliantieoverleg, besluitvormend: true, aliassen: [Stuurgroep]}
      - {id: werkgroep, naam: Werkgroep}
    overleggen:
      - {maand: 2021-10, datum: 2021-11-02}
      - {maand: 2021-11, datum: 2021-11-30}
      - {gremium: werkgroep, datum: 2021-10-04}
      - {gremium: werkgroep, maand: 2021-12}
    tussenstops: [{id: plan, titel: A, moment: Werkgroep 11 oktober 2021, onderdeel: Leren}]
    """
    assert named(routekaart, text, date(2021, 11, 3)) == ids


def test_what_recurs_stands_on_the_agenda_of_each_year_and_is_put_off_by_itself(routekaart: Routekaart) -> None:
    """
    gremia: [{id: raad, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{datum: 2024-04-09}, {maand: 2024-05}, {gremium: werkgroep, datum: 2024-04-08}, {maand: 2025-05}]
    tussenstops:
      - {id: plan, titel: A, moment: jaarlijks vanaf Raad april 2023, onderdeel: Leren}
    besluiten:
      - {id: uitgesteld, overleg: 2024-04, mijlpaal: plan, uitkomst: aangehouden, naar: Raad mei 2024}
    """
    seen = {
        overleg: punten(of(routekaart, overleg))
        for overleg in ("2023-04", "2024-04", "werkgroep-2024-04-08", "2024-05", "2025-04", "2025-05")
    }
    assert seen == {
        "2023-04": [(1, "besluitvorming", "plan")],
        "2024-04": [(1, "besluitvorming", "plan")],
        "werkgroep-2024-04-08": [],
        "2024-05": [(1, "besluitvorming", "plan")],
        "2025-04": [(1, "besluitvorming", "plan")],
        "2025-05": [(1, "eerder", "plan")],
    }


def test_what_was_decided_about_an_occurrence_counts_for_that_year_only(routekaart: Routekaart) -> None:
    """
    overleggen: [{maand: 2023-05}, {maand: 2024-05}, {maand: 2025-05}]
    tussenstops:
      - {id: plan, titel: A, moment: jaarlijks vanaf overleg april 2023, onderdeel: Leren, status: afgerond,
         afgerond_op: 2024-04-02}
      - {id: zonder, titel: A, moment: jaarlijks vanaf 15 april 2023, onderdeel: Leren}
    besluiten:
      - {id: een, overleg: 2023-04, mijlpaal: plan, uitkomst: vastgesteld}
      - {id: twee, overleg: 2024-04, mijlpaal: plan, uitkomst: vastgesteld}
      - {id: drie, overleg: 2024-04, mijlpaal: zonder, uitkomst: aangehouden, naar: overleg mei 2024}
    """
    seen = {
        overleg: {punt[2]: punt[1] for punt in punten(of(routekaart, overleg))}
        for overleg in ("2023-04", "2023-05", "2024-04", "2024-05", "2025-05")
    }
    assert seen == {
        "2023-04": {"plan": "besluitvorming", "zonder": "voortgang"},
        "2023-05": {"zonder": "voortgang"},
        "2024-04": {"plan": "besluitvorming", "zonder": "besluitvorming"},
        "2024-05": {"zonder": "besluitvorming"},
        "2025-05": {"plan": "eerder", "zonder": "voortgang"},
    }


def test_open_acties_of_earlier_meetings_go_with_it(routekaart: Routekaart) -> None:
    """
    gremia:
      - {id: ao, naam: Alliantieoverleg, besluitvormend: true}
      - {id: werkgroep, naam: Werkgroep, bereidt_voor: ao}
    overleggen: [{datum: 2021-10-12}, {gremium: werkgroep, datum: 2021-10-11}, {gremium: werkgroep, datum: 2021-10-18}]
    kalender:
      - {id: k, fase: verkennen, moment: 2025, omschrijving: K, onderdeel: Leren, vertrouwelijk: true}
    acties:
      - {id: augustus, tekst: Van een overleg dat nergens anders genoemd wordt, overleg: 2021-08}
      - {id: werk, tekst: Van de werkgroep, overleg: werkgroep-2021-10-11}
      - {id: die-dag, tekst: Gedaan op de dag zelf, overleg: 2021-09, status: gereed, gereed_op: 2021-10-12}
      - {id: gedaan, tekst: Gedaan, overleg: 2021-09, status: gereed, gereed_op: 2021-10-11}
      - {id: weg, tekst: Weg, overleg: 2021-09, status: vervallen}
      - {id: geheim, tekst: Geheim, overleg: 2021-09, mijlpaal: k}
      - {id: nu, tekst: Van dit overleg zelf, overleg: 2021-10}
      - {id: later, tekst: Van het volgende, overleg: 2021-11}
      - {id: los, tekst: Van geen overleg}
    """
    facts = overzicht(routekaart)
    meetings = {meeting.id: meeting for meeting in facts.bijeenkomsten}

    def acties(overleg: str, *, vertrouwelijk: bool = False) -> list[str | None]:
        drawn_up = agenda(facts, meetings[overleg], date.max, vertrouwelijk=vertrouwelijk)
        assert drawn_up.punten == []
        return [actie.id for actie in drawn_up.acties]

    assert acties("2021-10") == ["augustus", "die-dag"]
    assert acties("2021-10", vertrouwelijk=True) == ["augustus", "die-dag", "geheim"]
    assert acties("werkgroep-2021-10-11") == []
    assert acties("werkgroep-2021-10-18") == ["werk"]
