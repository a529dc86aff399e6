"""A mijlpaal and the records that it is made of (contract section 4)."""

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


def test_the_record_that_gives_the_moment_gives_title_and_onderdeel(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: wonen-indicatoren, titel: Vaststellen indicatoren, moment: oktober 2021, onderdeel: Wonen}
    kalender:
      - {id: kal-040, fase: ontwerpen, moment: Alliantieoverleg oktober 2021,
         omschrijving: Vaststellen indicatoren wonen, onderdeel: Werk, tussenstop: wonen-indicatoren}
    """
    assert mijlpaal.id == "wonen-indicatoren"
    assert (mijlpaal.titel, mijlpaal.onderdeel) == ("Vaststellen indicatoren wonen", "Werken")


def test_what_the_giver_lacks_comes_from_the_others(mijlpaal: Mijlpaal) -> None:
    """
    routekaart: {leidend: tussenstops}
    tussenstops:
      - {id: plan, titel: Plan, moment: oktober 2021, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: 2. Ontwerpen, moment: Q4 2021, omschrijving: Het plan, onderdeel: Leren,
         tussenstop: plan, eigenaar: Weller}
    """
    assert (mijlpaal.titel, mijlpaal.fase, mijlpaal.eigenaar) == ("Plan", "ontwerpen", "Weller")


def test_chapter_and_calendar_that_overlap_are_one_in_the_calendars_quarter(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: trekkers, titel: Trekkers, moment: januari 2022, onderdeel: Organisatie}
    kalender:
      - {id: kal-062, fase: '1', moment: Q1 2022, omschrijving: Trekkers, onderdeel: Organisatie, tussenstop: trekkers}
    """
    assert (mijlpaal.moment, mijlpaal.soort, mijlpaal.strijdig) == ("Q1 2022", "kwartaal", False)
    assert (str(mijlpaal.begin), str(mijlpaal.eind)) == ("2022-01-01", "2022-03-31")


def test_a_row_without_a_link_is_a_mijlpaal_of_its_own(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-042, fase: verkennen, moment: oktober 2021, omschrijving: Profiel, onderdeel: Organisatie}
    """
    assert (mijlpaal.id, mijlpaal.titel, mijlpaal.fase) == ("kal-042", "Profiel", "verkennen")


def test_only_a_leefgebied_is_a_leefgebied(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: A, onderdeel: WERK}
      - {id: b, titel: B, onderdeel: programmabreed}
    """
    onderdelen = [(mijlpaal.onderdeel, mijlpaal.leefgebied) for mijlpaal in mijlpalen(routekaart)]
    assert onderdelen == [("Werken", "werken"), ("Programmabreed", None)]


def test_every_source_is_named_with_its_place(mijlpaal: Mijlpaal) -> None:
    """
    kalender:
      - {id: kal-1, fase: verkennen, moment: september 2021., omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    tussenstops:
      - id: plan
        titel: Een plan
        hoofdstuk: '3.1'
        onderdeel: Leren
    """
    assert [tuple(bron) for bron in mijlpaal.bronnen] == [
        ("tussenstop", "plan", "Een plan", None, "3.1", "roadmap/kalender.yaml", 5),
        ("kalender", "kal-1", "Plan", "september 2021.", None, "roadmap/kalender.yaml", 3),
    ]


def test_one_confidential_source_makes_it_confidential(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: verkennen, moment: 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan,
         vertrouwelijk: true}
    """
    assert mijlpaal.vertrouwelijk


def test_a_mijlpaal_without_any_moment_keeps_its_own_title(mijlpaal: Mijlpaal) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
    """
    assert (mijlpaal.titel, mijlpaal.moment, mijlpaal.soort, mijlpaal.has_moment) == ("Plan", None, None, False)
