"""The answer of `due` divided by what rows belong to (contract section 5, `due --per`)."""

from datetime import date

import pytest

from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.acties import open_on
from routehln.rules.ask.due import due
from routehln.rules.ask.per import Per, groups
from routehln.rules.mijlpaal.overzicht import overzicht as overzicht_of

DAY = date(2021, 10, 4)
OCTOBER = (date(2021, 10, 1), date(2021, 10, 31))


@pytest.mark.parametrize(
    ("per", "expected"),
    [
        ("onderdeel", {"Leren": ["plan"], "Wonen": ["huis", "bel"], "Zonder onderdeel": ["los"]}),
        ("eigenaar", {"GGD": ["bel"], "Weller": ["huis", "los"], "Zonder eigenaar": ["plan"]}),
        ("fase", {"Verkennen": ["huis", "bel"], "Ontwerpen": ["plan"], "Zonder fase": ["los"]}),
        (
            "overleg",
            {"Overleg september 2021": ["los"], "Overleg oktober 2021": ["huis"], "Zonder overleg": ["plan", "bel"]},
        ),
    ],
)
def test_every_row_is_in_one_group(routekaart: Routekaart, per: Per, expected: dict[str, list[str]]) -> None:
    """
    tussenstops:
      - {id: plan, titel: A, moment: oktober 2021, onderdeel: Leren, fase: ontwerpen}
      - {id: huis, titel: B, moment: overleg oktober 2021, onderdeel: Wonen, fase: verkennen, eigenaar: Weller}
    acties:
      - {id: bel, tekst: Bel, wie: GGD, moment: 5 oktober 2021, mijlpaal: huis}
      - {id: los, tekst: Los, wie: Weller, moment: 6 oktober 2021, overleg: 2021-09}
    """
    overzicht = overzicht_of(routekaart)
    rows = overzicht.mijlpalen.every()
    answer = due(rows, *OCTOBER, DAY, open_on(overzicht, DAY))
    shown: dict[str, list[str]] = {}
    for group in groups(answer, per, overzicht, rows):
        mijlpaal_ids = [mijlpaal.id for mijlpaal in group.due.shown]
        actie_ids = [actie.id or "" for actie in group.due.acties]
        shown[group.naam] = mijlpaal_ids + actie_ids
    assert shown == expected
    assert list(shown) == list(expected)
