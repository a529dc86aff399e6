"""`show` of every kind of record (contract section 5)."""

from datetime import date

import pytest

from routehln.model.records.routekaart import Routekaart
from routehln.rules.around.about import about
from routehln.rules.mijlpaal.overzicht import overzicht

DAG = date(2021, 10, 4)


@pytest.mark.parametrize(
    ("record_id", "soort", "mijlpalen", "acties"),
    [
        ("routekaart", "routekaart", [], []),
        ("verkennen", "fase", [], []),
        ("programmabreed", "onderdeel", [], []),
        ("leren", "leefgebied", [], []),
        ("lezen", "interventie", ["plan"], []),
        ("cito", "indicator", [], []),
        ("stuurgroep", "gremium", [], []),
        ("2021-10", "overleg", ["plan"], ["bel"]),
        ("2021-11", "overleg", ["later"], []),  # no file describes it
        ("b1", "besluit", ["plan"], ["bel"]),
    ],
)
def test_every_record_has_a_card(
    routekaart: Routekaart, record_id: str, soort: str, mijlpalen: list[str], acties: list[str]
) -> None:
    """
    leefgebieden:
      - id: leren
        naam: Leren
        interventies: [{id: lezen, titel: Lezen, indicatoren: [cito]}]
        indicatoren: [{id: cito, naam: CITO}]
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}]
    overleggen: [{maand: 2021-10, locatie: Zaal}]
    besluiten: [{id: b1, overleg: 2021-10, mijlpaal: kal-1, uitkomst: aangehouden}]
    acties: [{id: bel, tekst: Bel, besluit: b1, overleg: 2021-10}]
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, interventies: [lezen]}
    kalender:
      - {id: kal-1, fase: '1', moment: Stuurgroep oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: later, fase: '1', moment: Stuurgroep november 2021, omschrijving: Later, onderdeel: Leren}
    """
    told = about(record_id, overzicht(routekaart), DAG)
    assert told
    assert told.card.soort == soort
    assert [mijlpaal.id for mijlpaal in told.mijlpalen] == mijlpalen
    assert [actie.id for actie in told.acties] == acties
    assert [card.id for card in told.named_by] == (["lezen"] if record_id == "cito" else [])


def test_nothing_is_told_of_what_is_not_there(routekaart: Routekaart) -> None:
    """
    leefgebieden: [{id: leren, doelen: [Talent]}]
    """
    assert about("niets", overzicht(routekaart), DAG) is None


def test_what_it_is_may_stand_before_an_id_that_two_records_share(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: team, titel: Een team, onderdeel: Leren}]
    gremia: [{id: raad, naam: Raad, besluitvormend: true}, {id: team, naam: Het team}]
    """
    whole = overzicht(routekaart)
    told = about("gremium:team", whole, date(2021, 10, 4))
    assert told is not None
    assert (told.card.soort, told.card.titel) == ("gremium", "Het team")
    assert about("fase:team", whole, date(2021, 10, 4)) is None
