"""The acties of a routekaart, whatever kind of file they stand in (contract section 2)."""

from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.acties import acties


def test_its_moment_is_that_of_the_meeting(routekaart: Routekaart) -> None:
    """
    overleggen: [{datum: 2021-11-09}]
    acties:
      - {id: bel, tekst: Bel, wie: Weller, moment: Alliantieoverleg november 2021}
      - {id: mail, tekst: Mail, moment: voor de zomer van 2023}
      - {tekst: Zonder meer}
    """
    bel, mail, plain = acties(routekaart)
    assert (bel.wie, bel.begin, bel.eind) == ("Weller", date(2021, 11, 9), date(2021, 11, 9))
    assert (mail.begin, mail.eind, mail.status) == (None, date(2023, 6, 30), "open")
    assert (plain.id, plain.moment, plain.eind) == (None, None, None)


def test_it_is_of_its_besluits_overleg_and_mijlpaal_unless_it_says_otherwise(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren}, {id: b, titel: A, onderdeel: Leren}]
    besluiten: [{id: een, overleg: 2021-10, mijlpaal: plan}]
    acties:
      - {tekst: A, besluit: een}
      - {tekst: B, besluit: een, overleg: 2021-11, mijlpaal: b}
      - {tekst: C, besluit: weg}
    """
    origins = [(actie.overleg, actie.besluit, actie.mijlpaal) for actie in acties(routekaart)]
    assert origins == [("2021-10", "een", "plan"), ("2021-11", "een", "b"), (None, "weg", None)]


def test_a_text_under_a_besluit_is_an_actie_of_nobody(routekaart: Routekaart) -> None:
    """
    besluiten: [{id: een, overleg: 2021-10, mijlpaal: plan, acties: [Bel]}]
    acties: [{id: mail, tekst: Mail}]
    """
    _, bel = acties(routekaart)
    assert bel == Actie(None, "Bel", None, None, None, None, None, "open", None, "2021-10", "een", "plan", None)
