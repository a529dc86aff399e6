"""Which gremium a moment names (contract section 3, 'Which gremium meets')."""

from collections.abc import Callable

import pytest
from conftest import Ask

from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.mijlpalen import mijlpalen

NOBODY = (
    "waarschuwing {0} '{1}' is een overleg, maar van welk gremium is niet te zien; "
    "noem het bij zijn naam, of geef het dit woord als alias"
)
UNKNOWN = {
    "r4": "raadsvergadering 4 juli 2023",
    "r5": "Commissie maart 2026",
    "p4": "Portefeuillehoudersoverleg maart 2027",
    "k5": "Teamoverleg 4 mei 2022",
    "d3": "Directieraad 4 mei 2022",
    "b2": "extra vergadering 12 mei 2026",
}


def test_each_row_of_names_that_hold_each_other_stands_with_the_right_one_or_none_and_check_says_which_is_none(
    routekaart: Routekaart, hits: Callable[[str], list[str]]
) -> None:
    """
    routekaart:
      naam: Proef
      onderdelen: [{id: programmabreed, naam: Programmabreed}]
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true}
      - {id: raadscommissie, naam: Raadscommissie}
      - {id: pho, naam: Portefeuillehoudersoverleg Wonen, aliassen: [PHO Wonen]}
      - {id: kernteam, naam: Kernteam}
      - {id: directie, naam: Directie}
    tussenstops:
      - {id: r1, titel: A, onderdeel: Leren, moment: Raad 4 juli 2023}
      - {id: r2, titel: A, onderdeel: Leren, moment: vergadering van de RAAD in maart 2026}
      - {id: r3, titel: A, onderdeel: Leren, moment: 'Raadvergadering: 12 mei 2026'}
      - {id: r4, titel: A, onderdeel: Leren, moment: raadsvergadering 4 juli 2023}
      - {id: r5, titel: A, onderdeel: Leren, moment: Commissie maart 2026}
      - {id: r6, titel: A, onderdeel: Leren, moment: jaarlijks vanaf Raad april 2023}
      - {id: c1, titel: A, onderdeel: Leren, moment: Raadscommissie maart 2026}
      - {id: c2, titel: A, onderdeel: Leren, moment: vergadering van de raadscommissie van de Raad op 4 juli 2023}
      - {id: p1, titel: A, onderdeel: Leren, moment: Portefeuillehoudersoverleg Wonen maart 2027}
      - {id: p2, titel: A, onderdeel: Leren, moment: portefeuillehoudersoverleg  wonen 2027-03-09}
      - {id: p3, titel: A, onderdeel: Leren, moment: PHO-Wonen maart 2027}
      - {id: p4, titel: A, onderdeel: Leren, moment: Portefeuillehoudersoverleg maart 2027}
      - {id: k1, titel: A, onderdeel: Leren, moment: kernteam mei 2022}
      - {id: k2, titel: A, onderdeel: Leren, moment: Kernteamoverleg 4 mei 2022}
      - {id: k3, titel: A, onderdeel: Leren, moment: Kernteam-vergadering 4 mei 2022}
      - {id: k4, titel: A, onderdeel: Leren, moment: mei 2022 (Kernteam)}
      - {id: k5, titel: A, onderdeel: Leren, moment: Teamoverleg 4 mei 2022}
      - {id: d1, titel: A, onderdeel: Leren, moment: Directie 4 mei 2022}
      - {id: d2, titel: A, onderdeel: Leren, moment: overleg directie mei 2022}
      - {id: d3, titel: A, onderdeel: Leren, moment: Directieraad 4 mei 2022}
      - {id: d4, titel: A, onderdeel: Leren, moment: Directie Q1 2022}
      - {id: b1, titel: A, onderdeel: Leren, moment: overleg 2026-05}
      - {id: b2, titel: A, onderdeel: Leren, moment: extra vergadering 12 mei 2026}
      - {id: b3, titel: A, onderdeel: Leren, moment: 4 mei 2022}
    """
    overleggen = {mijlpaal.id: mijlpaal.overleg for mijlpaal in mijlpalen(routekaart)}
    assert overleggen == {
        "r1": "2023-07",
        "r2": "2026-03",
        "r3": "2026-05",
        "r6": None,  # each year's own
        "c1": "raadscommissie-2026-03",
        "c2": "raadscommissie-2023-07-04",
        "p1": "pho-2027-03",
        "p2": "pho-2027-03-09",
        "p3": "pho-2027-03",
        "k1": "kernteam-2022-05",
        "k2": "kernteam-2022-05-04",
        "k3": "kernteam-2022-05-04",
        "k4": "kernteam-2022-05",
        "d1": "directie-2022-05-04",
        "d2": "directie-2022-05",
        "d4": None,
        "b1": "2026-05",
        "b3": None,
        **dict.fromkeys(UNKNOWN),
    }
    assert [hit.split(" ", 1)[1] for hit in hits("gremium-onbekend")] == [
        NOBODY.format(record_id, moment) for record_id, moment in UNKNOWN.items()
    ]


@pytest.mark.parametrize(
    ("moment", "overleg"),
    [
        ("Overleg mei 2022", "overleg-2022-05"),
        ("vergadering mei 2022", "2022-05"),
        ("Raad overleg mei 2022", "2022-05"),
        ("Presidium mei 2022", "presidium-2022-05"),
        ("PRESÍDIUM 3 mei 2022", "presidium-2022-05-03"),
        ("Programma adviesraad mei 2022", "par-2022-05"),
        ("Programma\N{NON-BREAKING HYPHEN}adviesraad, 3 mei 2022", "par-2022-05-03"),
        ("adviesraad mei 2022", None),
        ("MT mei 2022", None),
        ("par mei 2022", "par-2022-05"),
        ("P.A.R. mei 2022", "par-2022-05"),
        ("Beleids-overleg mei 2022", "bo-2022-05"),
        ("beleidsoverleg, 3 mei 2022", "bo-2022-05-03"),
        ("Raad en Presídium mei 2022", "presidium-2022-05"),
        ("paraad mei 2022", None),
        ("2022", None),
    ],
)
def test_capitals_accents_hyphens_and_one_called_overleg(
    routekaart: Routekaart, moment: str, overleg: str | None
) -> None:
    """
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true}
      - {id: overleg, naam: Overleg}
      - {id: presidium, naam: Presídium}
      - {id: par, naam: Programma-adviesraad, aliassen: [MT]}
      - {id: mt, naam: Managementteam}
      - {id: bo, naam: Beleidsoverleg}
      - {id: '2022', naam: '2022'}
    """
    assert routekaart.bijeenkomsten.read(moment).overleg == overleg


def test_without_gremia_every_meeting_is_the_deciding_ones(
    routekaart: Routekaart, hits: Callable[[str], list[str]]
) -> None:
    """
    tussenstops: [{id: plan, titel: A, onderdeel: Leren, moment: raadsvergadering 4 juli 2023}]
    """
    assert routekaart.bijeenkomsten.read("raadsvergadering 4 juli 2023").overleg == "2023-07"
    assert hits("gremium-onbekend") == []


def test_moment_reads_by_the_gremia_of_the_routekaart_where_there_is_one(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shipped roadmap calls the alliantieoverleg Stuurgroep too, as its source does."""
    assert ask("moment", "Stuurgroep maart 2022").out.splitlines()[-1].split()[3:] == [
        "overleg",
        "2022-03-01",
        "2022-03-31",
        "2022-03",
    ]
    monkeypatch.chdir("/")
    assert "maand" in ask("moment", "Stuurgroep maart 2022").out
