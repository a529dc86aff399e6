"""What somebody should see to on a day."""

from datetime import date

import pytest

from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks import check_on


def told(routekaart: Routekaart, day: str, rule: str) -> list[str]:
    bevindingen = check_on(date.fromisoformat(day), routekaart)
    return [f"{bevinding.id} {bevinding.melding}" for bevinding in bevindingen if bevinding.regel_id == rule]


def test_mijlpaal_zonder_eigenaar_broken(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: nu, titel: Plan, moment: oktober 2021, onderdeel: Leren}
    """
    told_now = told(routekaart, "2021-10-31", "mijlpaal-zonder-eigenaar")
    assert told_now == ["nu 'Plan' moet deze maand, en heeft geen eigenaar"]


def test_mijlpaal_zonder_eigenaar_kept(routekaart: Routekaart) -> None:
    """
    leefgebieden: [{id: zorg, naam: Zorg, trekker: GGD}]
    tussenstops:
      - {id: later, titel: A, moment: november 2021, onderdeel: Leren}
      - {id: eigen, titel: B, moment: oktober 2021, onderdeel: Leren, eigenaar: Weller}
      - {id: trekker, titel: C, moment: oktober 2021, onderdeel: Zorg}
      - {id: klaar, titel: D, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-01}
    """
    assert not told(routekaart, "2021-10-04", "mijlpaal-zonder-eigenaar")


def test_geen_volgend_overleg_broken(routekaart: Routekaart) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    overleggen: [{maand: 2021-09}, {gremium: werkgroep, datum: 2021-11-01}]
    """
    [melding] = told(routekaart, "2021-10-04", "geen-volgend-overleg")
    assert melding.startswith("stuurgroep 'Stuurgroep' heeft geen volgend overleg")


@pytest.mark.parametrize("day", ["2021-10-31", "2030-01-01"])
def test_geen_volgend_overleg_kept(routekaart: Routekaart, day: str) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true, einde: 2022}]
    kalender:
      - {id: kal-1, fase: '1', moment: Stuurgroep oktober 2021, omschrijving: A, onderdeel: Leren}
    """
    assert not told(routekaart, day, "geen-volgend-overleg")
