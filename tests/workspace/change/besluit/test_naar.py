"""Where a point is put off to: an overleg of the same gremium, in any words (contract section 5, `besluit`)."""

import pytest

from routehln.errors import WrongUsage
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace.change.besluit.naar import Asked, destination

GREMIA = """
    gremia:
      - {id: raad, naam: Stadsraad, aliassen: [Stuurgroep], besluitvormend: true}
      - {id: werkgroep, naam: Werkgroep Noord}
    overleggen:
      - {maand: 2021-10}
      - {maand: 2021-11, datum: 2021-11-09}
      - {datum: 2021-12-07}
      - {datum: 2021-12-21}
      - {maand: 2022-01, status: vervallen}
      - {gremium: werkgroep, datum: 2021-10-04}
      - {gremium: werkgroep, datum: 2021-10-11}
      - {id: ingelast, datum: 2022-03-03}
"""


def put_off(routekaart: Routekaart, text: str, overleg_id: str = "2021-10", *, without_overleg: bool = False) -> str:
    """Where this overleg puts a point off to, as `naar: moment`."""
    meetings = overzicht(routekaart).bijeenkomsten
    overleg = next(meeting for meeting in meetings if meeting.id == overleg_id)
    return ": ".join(destination(routekaart, overleg, meetings, Asked(text, without_overleg)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-11", "2021-11: Stadsraad november 2021"),
        ("november", "2021-11: Stadsraad november 2021"),
        ("9 november 2021", "2021-11: Stadsraad november 2021"),
        ("stuurgroep november 2021", "2021-11: Stadsraad november 2021"),
        ("overleg 2021-11", "2021-11: Stadsraad november 2021"),
        ("2021-12-21", "2021-12-21: Stadsraad 21 december 2021"),
        ("3 maart 2022", "ingelast: Stadsraad 3 maart 2022"),
        ("ingelast", "ingelast: Stadsraad 3 maart 2022"),
        ("mei 2022", "2022-05: Stadsraad mei 2022"),
        ("februari", "2022-02: Stadsraad februari 2022"),
    ],
)
def test_a_month_a_day_or_a_name_will_do(routekaart: Routekaart, text: str, expected: str) -> None:
    assert put_off(routekaart, text) == expected


test_a_month_a_day_or_a_name_will_do.__doc__ = GREMIA


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("werkgroep 11 oktober 2021", "van een ander gremium dan Stadsraad"),
        ("gemeenteraad november 2021", "geen overleg van Stadsraad te herkennen"),
        ("GGD november 2021", "geen overleg van Stadsraad te herkennen"),
        ("december 2021", "kan meer dan één overleg zijn; kies uit: 2021-12-07, 2021-12-21"),
        ("2022-01", "gaat niet door"),
        ("oktober 2021", "niet later dan overleg 2021-10"),
        ("september 2021", "niet later dan overleg 2021-10"),
        ("Q1 2022", "--zonder-overleg"),
        ("na de zomer van 2022", "--zonder-overleg"),
        ("ooit", "niet met zekerheid te lezen"),
        ("a\x1bb", "stuurteken"),
    ],
)
def test_anything_else_is_refused(routekaart: Routekaart, text: str, sentence: str) -> None:
    with pytest.raises(WrongUsage) as refused:
        put_off(routekaart, text)
    assert sentence in str(refused.value)


test_anything_else_is_refused.__doc__ = GREMIA


def test_another_gremium_puts_off_to_its_own_meetings(routekaart: Routekaart) -> None:
    day = "werkgroep-2021-10-11: Werkgroep Noord 11 oktober 2021"
    assert put_off(routekaart, "11 oktober 2021", "werkgroep-2021-10-04") == day
    new = "werkgroep-2021-10-18: Werkgroep Noord 18 oktober 2021"
    assert put_off(routekaart, "18 oktober 2021", "werkgroep-2021-10-04") == new


test_another_gremium_puts_off_to_its_own_meetings.__doc__ = GREMIA


def test_a_moment_that_is_no_overleg_only_where_that_is_meant(routekaart: Routekaart) -> None:
    assert put_off(routekaart, "Q1 2022", without_overleg=True) == "Q1 2022: Q1 2022"
    assert put_off(routekaart, "2022-05", without_overleg=True) == "mei 2022: mei 2022"
    assert put_off(routekaart, "stuurgroep mei 2022", without_overleg=True) == "2022-05: Stadsraad mei 2022"


test_a_moment_that_is_no_overleg_only_where_that_is_meant.__doc__ = GREMIA
