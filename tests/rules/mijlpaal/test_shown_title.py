"""The title by which readers know a mijlpaal, whatever its sources left in it."""

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.title import shown_title, without_moment


def test_the_moment_that_it_repeats_goes(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: Q1 2022, omschrijving: 'Vaststellen projectplan, Q1 2022.',
         onderdeel: Leren}
    """
    assert shown_title(mijlpaal) == "Vaststellen projectplan"


def test_another_moment_stays_without_its_full_stop(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: september 2021, omschrijving: 'Starten, augustus 2021.',
         onderdeel: Leren}
    """
    assert shown_title(mijlpaal) == "Starten, augustus 2021"


def test_a_trailing_comma_goes_and_an_abbreviation_stays(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: oktober 2021, omschrijving: 'Gesprekken met Weller e.a.',
         onderdeel: Leren}
    """
    assert shown_title(mijlpaal) == "Gesprekken met Weller e.a."
    assert without_moment("Gesprekken met Weller, ", "oktober 2021") == "Gesprekken met Weller"


def test_the_source_without_the_slip_names_it(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: gesprek, titel: Verkennende gesprekken partners, moment: oktober 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: oktober 2021, omschrijving: Verkennde gesprekken partners.,
         onderdeel: Leren, tussenstop: gesprek}
    """
    assert shown_title(mijlpaal) == "Verkennende gesprekken partners"


def test_what_differs_by_more_than_letters_is_no_slip(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Vaststellen plannen, moment: oktober 2021, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: september 2021, omschrijving: Vaststellen plan,
         onderdeel: Leren, tussenstop: plan}
    """
    assert shown_title(mijlpaal) == mijlpaal.titel
