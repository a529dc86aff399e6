"""One record, or one mijlpaal, by an id (contract section 5, `show`)."""

from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.find import mijlpaal_of, record_of
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


def test_the_id_of_any_source_finds_the_mijlpaal(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: plan-2, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: plan}}
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    found = [mijlpaal_of(mijlpalen(routekaart), known) for known in ("plan", "plan-2", "kal-1")]
    assert [each and each.id for each in found] == ["plan"] * 3
    assert mijlpaal_of(mijlpalen(routekaart), "pla") is None


def test_every_record_with_an_id_can_be_found(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender: [{id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: Plan, onderdeel: Leren}]
    gremia: [{id: alliantieoverleg, besluitvormend: true}]
    overleggen: [{id: eerste, maand: 2021-10}, {maand: 2021-11}]
    besluiten: [{id: besluit-1, mijlpaal: plan}]
    leefgebieden:
      - id: gezondheid
        interventies: [{id: kansrijk, titel: Kansrijk, indicatoren: [zorg]}]
        indicatoren: [{id: zorg, naam: Zorgkosten}]
    """
    ids = "plan kal-1 alliantieoverleg eerste besluit-1 gezondheid kansrijk zorg ontwerpen programmabreed werken"
    found = [record_of(routekaart, known) for known in ids.split()]
    assert [getattr(each, "id", None) for each in found] == ids.split()


def test_a_tussenstop_goes_before_a_leefgebied_with_the_same_id(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: wonen, titel: Plan, onderdeel: Wonen}]
    """
    assert record_of(routekaart, "wonen") is routekaart.tussenstops[0]


def test_an_id_is_never_guessed(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert record_of(routekaart, "PLAN") is None
