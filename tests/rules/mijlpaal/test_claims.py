"""The moment that holds, and sources that contradict each other (contract section 4, 'Moment' and 'Strijdig')."""

from routehln.model.mijlpaal.mijlpaal import Mijlpaal


def test_the_calendar_leads_by_default(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    assert (mijlpaal.moment, mijlpaal.strijdig) == ("oktober 2021", True)


def test_the_tussenstops_lead_where_the_programme_says_so(mijlpaal: Mijlpaal) -> None:
    """
    routekaart: {leidend: tussenstops}
    tussenstops: [{id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: augustus 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    assert mijlpaal.moment == "september 2021"


def test_a_dated_moment_of_the_other_source_goes_before_an_undated_one(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: n.t.b., omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    assert (mijlpaal.moment, mijlpaal.strijdig) == ("september 2021", False)


def test_within_a_source_the_earliest_eind_holds(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: Q3/Q4 2021, omschrijving: Lang, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: oktober 2021, omschrijving: Kort, onderdeel: Leren, tussenstop: plan}
    """
    assert (mijlpaal.id, mijlpaal.moment, mijlpaal.titel) == ("plan", "oktober 2021", "Kort")


def test_an_open_end_is_later_than_any_eind(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: vanaf mei 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: '2022', omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    assert mijlpaal.moment == "2022"


def test_a_lapsed_record_gives_no_moment_and_contradicts_nobody(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan,
         status: vervallen}
    """
    assert (mijlpaal.moment, mijlpaal.strijdig) == ("september 2021", False)


def test_the_moment_that_people_chose_goes_before_all(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: september 2021, onderdeel: Leren,
         afstemming: {moment: november 2021, reden: Zo besloten op 4 oktober.}}
    kalender:
      - {id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: Rij, onderdeel: Leren, tussenstop: plan}
    """
    assert (mijlpaal.moment, mijlpaal.titel, mijlpaal.strijdig) == ("november 2021", "Plan", False)


def test_one_day_in_common_is_no_contradiction(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: uiterlijk 1 oktober 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    assert not mijlpaal.strijdig


def test_an_open_end_contradicts_what_lies_beyond_it(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: uiterlijk 30 september 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    assert mijlpaal.strijdig


def test_what_can_not_be_dated_contradicts_nobody(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: dit najaar, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: jaarlijks vanaf 2030, omschrijving: Plan, onderdeel: Leren,
         tussenstop: plan}
    """
    assert (mijlpaal.moment, mijlpaal.strijdig) == ("oktober 2021", False)


def test_a_repeat_claims_nothing_of_its_own(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: ambitie, titel: Ambitie, moment: september 2021, onderdeel: Leren}
      - {id: nog-eens, titel: Ambitie, moment: augustus 2021, onderdeel: Leren, afstemming: {dubbel_van: ambitie}}
    """
    assert (mijlpaal.id, mijlpaal.moment, mijlpaal.strijdig) == ("ambitie", "september 2021", False)


def test_a_repeat_gives_the_moment_that_its_original_lacks(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: ambitie, titel: Ambitie, moment: n.t.b., onderdeel: Leren}
      - {id: nog-eens, titel: Ambitie, moment: november 2021, onderdeel: Leren, afstemming: {dubbel_van: ambitie}}
    """
    assert (mijlpaal.id, mijlpaal.moment) == ("ambitie", "november 2021")


def test_a_meetings_own_date_is_what_a_source_says(mijlpaal: Mijlpaal) -> None:
    """
    overleggen: [{datum: 2021-10-19}]
    tussenstops: [{id: plan, titel: Plan, moment: 5 oktober 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: Alliantieoverleg oktober 2021, omschrijving: Plan, onderdeel: Leren,
         tussenstop: plan}
    """
    assert (str(mijlpaal.begin), str(mijlpaal.eind), mijlpaal.strijdig) == ("2021-10-19", "2021-10-19", True)
