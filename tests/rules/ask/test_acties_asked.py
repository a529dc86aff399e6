"""Which acties a question is about (contract section 5, `due`, `acties` and `agenda`)."""

from collections.abc import Iterable
from datetime import date

import pytest

from routehln.model.mijlpaal.actie import Actie
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import days_late
from routehln.rules.ask.acties import acties_of, acties_on, open_acties, placed, select_acties
from routehln.rules.ask.due import due
from routehln.rules.mijlpaal.overzicht import overzicht

PEILDATUM = date(2021, 10, 4)


def teksten(acties: Iterable[Actie]) -> str:
    return " ".join(actie.tekst for actie in acties)


def test_due_is_what_is_open_and_ends_by_then(routekaart: Routekaart) -> None:
    """
    acties:
      - {id: g, tekst: geen}
      - {id: n, tekst: november, moment: november 2021}
      - {id: o, tekst: oktober, moment: oktober 2021}
      - {id: s, tekst: september, moment: vóór 1 oktober 2021}
      - {id: v, tekst: vanaf, moment: vanaf september 2021}
      - {id: k, tekst: klaar, moment: oktober 2021, status: gereed, gereed_op: 2021-10-04}
      - {id: b, tekst: bijna, moment: oktober 2021, status: gereed, gereed_op: 2021-10-05}
      - {id: w, tekst: weg, moment: oktober 2021, status: vervallen}
    """
    every = acties_on(overzicht(routekaart), PEILDATUM)
    assert teksten(every) == "september bijna klaar oktober weg november geen vanaf"
    answer = due([], date(2021, 10, 1), date(2021, 10, 31), PEILDATUM, every)
    assert teksten(answer.acties) == "september bijna oktober"
    assert [days_late(actie, PEILDATUM) for actie in every] == [4, 0, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("choices", "chosen"),
    [
        ({}, "plan sloop los"),
        ({"onderdelen": ["Leren"]}, "plan"),
        ({"onderdelen": ["Leren", "Wonen"]}, "plan sloop"),
        ({"fasen": ["ontwerpen"]}, "sloop"),
        ({"eigenaren": ["weller"]}, "sloop los"),
        ({"eigenaren": ["GGD"]}, "sloop"),
        ({"onderdelen": ["Leren"], "eigenaren": ["Weller"]}, ""),
    ],
)
def test_they_are_chosen_by_their_mijlpaal_and_by_who_does_them(
    routekaart: Routekaart, choices: dict[str, list[str]], chosen: str
) -> None:
    """
    tussenstops:
      - {id: a, titel: A, onderdeel: Leren, eigenaar: School, status: afgerond}
      - {id: b, titel: B, onderdeel: Wonen, fase: 2. Ontwerpen, eigenaar: Weller}
    kalender: [{id: kal-1, fase: '1', moment: Q1 2022, omschrijving: B, onderdeel: Wonen, tussenstop: b}]
    acties:
      - {id: '1', tekst: plan, mijlpaal: a}
      - {id: '2', tekst: sloop, mijlpaal: kal-1, wie: GGD}
      - {id: '3', tekst: los, wie: Weller}
    """
    facts = overzicht(routekaart)
    every = acties_on(facts, PEILDATUM)
    # b's own fase is what holds where its kalenderregel gives the moment.
    mijlpalen = [each._replace(fase="ontwerpen") if each.id == "b" else each for each in facts.mijlpalen.every()]
    assert teksten(select_acties(every, mijlpalen, **choices)) == chosen
    assert [actie.mijlpaal for actie in placed(every, mijlpalen)] == ["a", "b", None]
    assert all(actie.mijlpaal != "kal-1" for actie in select_acties(every, mijlpalen, **choices))


def test_an_agenda_gets_the_open_ones_of_earlier_meetings(routekaart: Routekaart) -> None:
    """
    kalender:
      - {id: kal-1, fase: '1', moment: Q1 2022, omschrijving: B, onderdeel: Wonen, vertrouwelijk: true}
    acties:
      - {id: '1', tekst: eerder, overleg: 2021-09, moment: 2023}
      - {id: '2', tekst: geheim, overleg: 2021-09, mijlpaal: kal-1}
      - {id: '3', tekst: klaar, overleg: 2021-09, status: gereed}
      - {id: '4', tekst: nu, overleg: 2021-10}
      - {id: '5', tekst: los}
    """
    facts = overzicht(routekaart)
    assert teksten(open_acties(facts, ["2021-08", "2021-09"], PEILDATUM, vertrouwelijk=False)) == "eerder"
    assert teksten(open_acties(facts, ["2021-09"], PEILDATUM, vertrouwelijk=True)) == "eerder geheim"
    assert teksten(acties_of(facts, ["2021-09"], PEILDATUM, vertrouwelijk=False)) == "eerder klaar"
