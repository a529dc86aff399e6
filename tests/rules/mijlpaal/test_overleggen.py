"""The meeting that a moment names (contract section 2, 'overleggen', and section 3)."""

from collections.abc import Callable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


def test_a_meeting_that_no_file_describes_is_known_by_its_month(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.begin), str(mijlpaal.eind)) == ("2021-10", "2021-10-01", "2021-10-31")


def test_a_meeting_has_its_own_date(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.begin), str(mijlpaal.eind)) == ("2021-10", "2021-10-19", "2021-10-19")


def test_a_meeting_without_a_date_lasts_its_month(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{maand: 2021-10, locatie: Heerlen}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.eind)) == ("2021-10", "2021-10-31")


def test_of_two_in_a_month_each_is_known_by_its_day(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-05}, {datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg 19 oktober 2021, onderdeel: Leren}]
    """
    assert mijlpaal.overleg == "2021-10-19"


def test_where_two_could_be_meant_it_stays_the_month(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-05}, {datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.begin), str(mijlpaal.eind)) == ("2021-10", "2021-10-01", "2021-10-31")


def test_a_meeting_may_be_given_an_id(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{id: extra-oktober, maand: 2021-10}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert mijlpaal.overleg == "extra-oktober"


def test_naming_the_gremium_that_decides_adds_nothing(mijlpaal: Mijlpaal) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{gremium: alliantieoverleg, datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.eind)) == ("2021-10", "2021-10-19")


def test_another_gremium_puts_its_id_before_the_month(mijlpaal: Mijlpaal) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: werkgroepoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.eind)) == ("werkgroep-2021-10", "2021-10-31")


def test_another_gremium_puts_its_id_before_the_day(mijlpaal: Mijlpaal) -> None:
    """
    gremia: [{id: alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{gremium: werkgroep, datum: 2021-10-04}, {gremium: werkgroep, datum: 2021-10-11}]
    tussenstops: [{id: plan, titel: Plan, moment: werkgroepoverleg 4 oktober 2021, onderdeel: Leren}]
    """
    assert mijlpaal.overleg == "werkgroep-2021-10-04"


def test_the_longest_name_is_the_one_that_is_meant(mijlpaal: Mijlpaal) -> None:
    """
    gremia: [{id: overleg}, {id: alliantie}, {id: alliantieoverleg, besluitvormend: true}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert mijlpaal.overleg == "2021-10"


def test_a_mijlpaal_belongs_to_every_meeting_that_a_source_names(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: Alliantieoverleg september 2021, onderdeel: Leren,
         afstemming: {moment: Alliantieoverleg december 2021}}
    kalender:
      - {id: kal-1, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: A, onderdeel: Leren,
         tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: Alliantieoverleg november 2021, omschrijving: A, onderdeel: Leren,
         tussenstop: plan, status: vervallen}
    """
    assert mijlpaal.overleg == "2021-12"
    assert mijlpaal.overleggen == ("2021-09", "2021-10", "2021-12")


def test_a_month_is_no_meeting(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, mijlpaal.overleggen, str(mijlpaal.eind)) == (None, (), "2021-10-31")


def test_a_meeting_keeps_the_month_that_it_is_called_by_when_it_gets_its_day(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{maand: 2021-10, datum: 2021-11-02}, {maand: 2021-11, datum: 2021-11-30}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.begin), str(mijlpaal.eind)) == ("2021-10", "2021-11-02", "2021-11-02")


def test_one_that_says_its_month_keeps_it_when_another_comes_in_that_month(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-19}, {maand: 2021-10, datum: 2021-10-05}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.eind)) == ("2021-10", "2021-10-05")


def test_another_gremiums_keeps_its_month_too(mijlpaal: Mijlpaal) -> None:
    """
    gremia: [{id: raad, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{gremium: Werkgroep, maand: 2021-10, datum: 2021-11-02}]
    tussenstops: [{id: plan, titel: Plan, moment: werkgroep oktober 2021, onderdeel: Leren}]
    """
    assert (mijlpaal.overleg, str(mijlpaal.eind)) == ("werkgroep-2021-11-02", "2021-11-02")


def test_four_meetings_in_a_month_are_four(routekaart: Routekaart) -> None:
    """
    gremia: [{id: raad, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{gremium: werkgroep, datum: 2021-10-04}, {gremium: werkgroep, datum: 2021-10-25}]
    tussenstops:
      - {id: a, titel: A, moment: Werkgroep 4 oktober 2021, onderdeel: Leren}
      - {id: b, titel: A, moment: Werkgroep 11 oktober 2021, onderdeel: Leren}
      - {id: c, titel: A, moment: werkgroepoverleg 18-10-2021, onderdeel: Leren}
      - {id: d, titel: A, moment: Werkgroep oktober 2021, onderdeel: Leren}
      - {id: e, titel: A, moment: 11 oktober 2021, onderdeel: Leren}
      - {id: f, titel: A, moment: Raad 5 oktober 2021, onderdeel: Leren}
      - {id: g, titel: A, moment: Raad 19 oktober 2021, onderdeel: Leren}
      - {id: h, titel: A, moment: Raad 2 november 2021, onderdeel: Leren}
    """
    assert [mijlpaal.overleg for mijlpaal in mijlpalen(routekaart)] == [
        "werkgroep-2021-10-04",
        "werkgroep-2021-10-11",
        "werkgroep-2021-10-18",
        "werkgroep-2021-10",
        None,
        "2021-10-05",
        "2021-10-19",
        "2021-11",
    ]


def test_a_day_beside_that_of_the_described_meeting_is_another_meeting(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-05}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg 19 oktober 2021, onderdeel: Leren}]
    """
    assert mijlpaal.overleg == "2021-10-19"


def test_what_recurs_with_a_meeting_belongs_each_year_to_that_of_its_month(on: Callable[[str], Mijlpaal]) -> None:
    """
    gremia: [{id: raad, besluitvormend: true, aliassen: [Stuurgroep]}, {id: werkgroep}]
    overleggen:
      - {maand: 2024-04, datum: 2024-05-07}
      - {gremium: werkgroep, datum: 2025-04-01}
      - {id: jaarvergadering, datum: 2026-04-21}
    tussenstops:
      - {id: a, titel: A, moment: jaarlijks vanaf Stuurgroep april 2023, onderdeel: Leren, afgerond_op: 2024-05-07}
    """
    seen = {day: on(day) for day in ("2021-10-04", "2024-05-06", "2024-05-07", "2026-04-20", "2026-04-21")}
    assert {day: (mijlpaal.overleg, str(mijlpaal.begin)) for day, mijlpaal in seen.items()} == {
        "2021-10-04": ("2023-04", "2023-04-01"),
        "2024-05-06": ("2023-04", "2023-04-01"),
        "2024-05-07": ("2025-04", "2025-04-01"),
        "2026-04-20": ("2025-04", "2025-04-01"),
        "2026-04-21": ("jaarvergadering", "2026-04-21"),
    }
    assert on("2026-04-21").overleggen == ("jaarvergadering",)


def test_another_gremiums_weeks_are_told_apart_by_their_day(on: Callable[[str], Mijlpaal]) -> None:
    """
    gremia: [{id: raad, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{gremium: werkgroep, id: kick-off, datum: 2021-10-18}]
    tussenstops: [{id: plan, titel: Plan, moment: elke 2 weken vanaf werkgroep 4 oktober 2021, onderdeel: Leren}]
    """
    assert [on(day).overleg for day in ("2021-10-04", "2021-10-18", "2021-11-01")] == [
        "werkgroep-2021-10-04",
        "kick-off",
        "werkgroep-2021-11-01",
    ]
