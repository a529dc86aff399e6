"""The mijlpalen that a reader asked for (contract section 5, `due` and `list`)."""

from typing import Any

import pytest

from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.select import select
from routehln.rules.mijlpaal.mijlpalen import mijlpalen


@pytest.mark.parametrize(
    ("wish", "ids"),
    [
        ({}, ["plan", "verslag", "kal-2"]),
        ({"onderdelen": ["Leren"]}, ["plan"]),
        ({"fasen": ["ontwerpen"]}, ["plan", "kal-2"]),
        ({"eigenaren": ["weller"]}, ["plan"]),
        ({"onderdelen": ["Leren", "Wonen"]}, ["plan", "verslag"]),
        ({"statussen": ["lopend"]}, ["verslag"]),
        ({"overleg": "2021-10"}, ["plan"]),
        ({"overleg": "2021-09"}, ["plan", "kal-2"]),
        ({"overleg": "2021-11"}, []),
        ({"fasen": ["ontwerpen"], "overleg": "2021-09", "onderdelen": ["Werken"]}, ["kal-2"]),
    ],
)
def test_everything_that_is_asked_holds(routekaart: Routekaart, wish: dict[str, Any], ids: list[str]) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan voor de school, moment: Alliantieoverleg september 2021, onderdeel: Leren,
         eigenaar: Weller}
      - {id: verslag, titel: Voortgang, onderdeel: Wonen, status: lopend}
    kalender:
      - {id: kal-1, fase: 2. Ontwerpen, moment: Alliantieoverleg oktober 2021, omschrijving: Plan vaststellen,
         onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: Ontwerpen, moment: overleg 2021-09, omschrijving: Los, onderdeel: Werk}
    """
    assert [mijlpaal.id for mijlpaal in select(mijlpalen(routekaart), **wish)] == ids
