"""The meeting that a moment names (contract section 2, 'overleggen', and section 3)."""

from routehln.model.mijlpaal.mijlpaal import Mijlpaal


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
