"""A schedule of meetings: which overleg each is, and which are new (contract section 5, `import --als overleggen`)."""

import pytest
from importing import planned, table

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Oordeel
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.plan import plan_import

TABLES = {
    "a row each": (
        """
        Gremium | Datum | Tijd | Locatie
        Alliantie | 12 oktober 2021 | 9.30 - 11.00 uur | Raadszaal
        Werkgroep | 4-10-2021 | 9:00 |
        """,
        [
            "gelijk 2021-10 Alliantie 2021-10-12 09:30 11:00 Raadszaal",
            "nieuw werkgroep-2021-10-04 Werkgroep 2021-10-04 09:00",
        ],
    ),
    "a column each": (
        """
        Vergaderschema 2021 | < | <
        Maand | Alliantieoverleg | Werkgroep
        oktober | 12 | ma 4 oktober en 11 oktober
        november | di 9 november 10.00 uur | -
        januari 2022 | 11 januari | -
        """,
        [
            "gelijk 2021-10 Alliantieoverleg 2021-10-12",
            "nieuw werkgroep-2021-10-04 Werkgroep 2021-10-04",
            "nieuw werkgroep-2021-10-11 Werkgroep 2021-10-11",
            "gewijzigd 2021-11 Alliantieoverleg 2021-11-09 10:00",
            "nieuw 2022-01 Alliantieoverleg 2022-01-11",
        ],
    ),
    "sections": (
        """
        Datum | Locatie
        Werkgroep | <
        1 november 2021 | Zaal 1
        idem | Zaal 2
        """,
        [
            "nieuw werkgroep-2021-11-01 Werkgroep 2021-11-01 Zaal 1",
            "overgeslagen None Werkgroep 2021-11-01 Zaal 2",
        ],
    ),
    "what can't be read": (
        """
        Gremium | Datum | Tijd
        Werkgrop | 4 oktober 2021 |
        Werkgroep | ooit |
        Werkgroep | 44474 |
        Werkgroep | 4 oktober 2021 | soms
        Werkgroep | - |
        """,
        [
            "onleesbaar None Werkgrop 2021-10-04",
            "onleesbaar None Werkgroep ooit",
            "onleesbaar None Werkgroep 44474",
            "onleesbaar None Werkgroep 2021-10-04",
            "overgeslagen None Werkgroep",
        ],
    ),
    "another day in a month that has one": (
        """
        Gremium | Datum
        Alliantie | 13 oktober 2021
        """,
        ["lijkt None Alliantie 2021-10-13"],
    ),
}


@pytest.mark.parametrize("drawn", TABLES)
def test_what_a_schedule_says(routekaart: Routekaart, drawn: str) -> None:
    """
    gremia:
      - {id: alliantie, naam: Alliantie, aliassen: [Alliantieoverleg], besluitvormend: true}
      - {id: werkgroep, naam: Werkgroep}
    overleggen:
      - {datum: 2021-10-12, begintijd: '09:30', eindtijd: '11:00', locatie: Raadszaal}
      - {maand: 2021-11}
    """
    text, expected = TABLES[drawn]
    rows = planned(routekaart, table(text), als="overleggen").rijen
    assert [" ".join([rij.uitkomst, str(rij.id), *rij.velden.values()]) for rij in rows] == expected


def test_what_the_source_changed_and_what_was_changed_here(routekaart: Routekaart) -> None:
    """
    gremia:
      - {id: alliantie, naam: Alliantie, besluitvormend: true}
    overleggen:
      - {datum: 2021-10-12, bron: {naam: proef, moment: '2021-10-12'}}
      - {maand: 2021-11, datum: 2021-11-10, bron: {naam: proef, moment: '2021-11-09'}}
      - {datum: 2021-12-14, bron: {naam: proef, moment: '2021-12-14'}}
    """
    rows = table("Gremium | Datum\nAlliantie | 19 oktober 2021\nAlliantie | 9 november 2021")
    outcome = planned(routekaart, rows, als="overleggen")
    assert [(rij.uitkomst, rij.id) for rij in outcome.rijen] == [("gewijzigd", "2021-10"), ("gelijk", "2021-11")]
    assert outcome.ontbreekt == ("2021-12",)


def test_a_person_says_whether_it_is_another_meeting(routekaart: Routekaart) -> None:
    """
    gremia:
      - {id: alliantie, naam: Alliantie, besluitvormend: true}
    overleggen:
      - {datum: 2021-10-12}
    """
    rows = table("Gremium | Datum\nAlliantie | 13 oktober 2021")
    [asked] = planned(routekaart, rows, als="overleggen").rijen
    assert (asked.uitkomst, asked.lijkt_op) == ("lijkt", ("2021-10",))
    for oordeel, expected in {
        Oordeel("nieuw"): ("nieuw", "2021-10-13", 2),
        Oordeel("overnemen", "2021-10"): ("gewijzigd", "2021-10", 4),
        Oordeel("blijft", "2021-10"): ("gelijk", "2021-10", 4),
    }.items():
        outcome = plan_import(routekaart, [rows], Choices("proef", "overleggen"), None, {asked.plaats: oordeel})
        [rij] = outcome.rijen
        assert (rij.uitkomst, rij.id) == expected[:2]
        assert len(outcome.changes) >= expected[2]


def test_what_was_held_or_comes_from_elsewhere_keeps_its_day_and_its_source(routekaart: Routekaart) -> None:
    """
    gremia:
      - {id: alliantie, naam: Alliantie, besluitvormend: true}
    overleggen:
      - {datum: 2021-10-12, status: gehouden, bron: {naam: proef, moment: '2021-10-12'}}
      - {maand: 2021-11, bron: {naam: elders}}
    """
    rows = table("Gremium | Datum\nAlliantie | 19 oktober 2021\nAlliantie | 9 november 2021")
    outcome = planned(routekaart, rows, als="overleggen")
    assert [(rij.uitkomst, rij.id) for rij in outcome.rijen] == [("gelijk", "2021-10"), ("gewijzigd", "2021-11")]
    assert [change for change in outcome.changes if "naam" in str(change)] == []
