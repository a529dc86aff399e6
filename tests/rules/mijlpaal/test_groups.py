"""Records that are one mijlpaal (contract section 4)."""

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


def ids(mijlpaal: Mijlpaal) -> list[str]:
    return [bron.id for bron in mijlpaal.bronnen]


def test_all_that_links_to_a_tussenstop_is_one(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: juni 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert ids(mijlpaal) == ["plan", "kal-1", "kal-2"]


def test_a_repeat_of_a_linked_row_needs_no_link(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: mei 2021, omschrijving: Plan, onderdeel: Leren,
         afstemming: {dubbel_van: kal-1}}
    """
    assert ids(mijlpaal) == ["plan", "kal-1", "kal-2"]


def test_a_repeat_of_a_repeat_has_the_id_of_the_original(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, afstemming: {dubbel_van: kal-2}}
      - {id: kal-2, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, afstemming: {dubbel_van: kal-3}}
      - {id: kal-3, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren}
    """
    assert mijlpaal.id == "kal-3"


def test_a_tussenstop_that_repeats_one_brings_its_rows(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: fase-2, titel: Ambitie, onderdeel: Leren, afstemming: {dubbel_van: ambitie}}
      - {id: ambitie, titel: Ambitie, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: Ambitie, onderdeel: Leren, tussenstop: fase-2}
    """
    assert ids(mijlpaal) == ["ambitie", "fase-2", "kal-1"]


def test_a_tussenstop_goes_before_the_row_that_it_repeats(mijlpaal: Mijlpaal) -> None:
    """
    kalender: [{id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: Plan, onderdeel: Leren}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: kal-1}}]
    """
    assert mijlpaal.id == "plan"


def test_two_that_repeat_each_other_are_one(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-2, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, afstemming: {dubbel_van: kal-1}}
      - {id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, afstemming: {dubbel_van: kal-2}}
    """
    assert mijlpaal.id == "kal-1"


def test_alike_and_said_to_be_apart_are_two(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '1', moment: 2021, omschrijving: A, onderdeel: Leren, afstemming: {apart_van: [kal-2]}}
      - {id: kal-2, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren}
    """
    assert [mijlpaal.id for mijlpaal in mijlpalen(routekaart)] == ["kal-1", "kal-2"]


def test_a_repeat_of_what_is_gone_stands_alone(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, afstemming: {dubbel_van: weg}}
    """
    assert ids(mijlpaal) == ["kal-1"]
