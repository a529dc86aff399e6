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
    plannen = [mijlpaal_of(mijlpalen(routekaart), record_id) for record_id in ("plan", "plan-2", "kal-1")]
    assert [mijlpaal and mijlpaal.id for mijlpaal in plannen] == ["plan"] * 3
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
    records = [record_of(routekaart, record_id) for record_id in ids.split()]
    assert [getattr(record, "id", None) for record in records] == ids.split()


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
