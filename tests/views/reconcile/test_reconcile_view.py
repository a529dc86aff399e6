"""The answer of `reconcile` in every form (contract section 5)."""

import json

import pytest

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, Strijdig, TekstTegenMoment
from routehln.views.reconcile.findings import answer
from routehln.views.report import csv, plain
from routehln.views.report.json import render

EMPTY = Reconciliation([], [], [], [], [], [])
FULL = Reconciliation(
    dubbel=[Dubbel("gelijk", ("kal-026", "kal-027"), 1.0, zeker=True, uitleg="Dezelfde tekst.")],
    koppelingen=[Koppeling("plan", ("kal-1", "kal-2"), 0.93, zeker=False, moment="ruimer", uitleg="Dezelfde daad.")],
    strijdig=[Strijdig("visie", {"visie": "mei 2021", "kal-3": "Juni 2021."}, "Geen dag gemeen.")],
    tekst_spreekt_moment_tegen=[TekstTegenMoment("kal-012", "September 2021.", "augustus 2021")],
    zonder_kalenderregel=["fonds"],
    zonder_tussenstop=["kal-042"],
)


def test_the_json_has_the_keys_of_the_contract() -> None:
    assert json.loads(render("reconcile", answer(FULL).payload())) == {
        "schema": "routehln.reconcile/1",
        "dubbel": [
            {"soort": "gelijk", "ids": ["kal-026", "kal-027"], "score": 1.0, "zeker": True, "uitleg": "Dezelfde tekst."}
        ],
        "koppelingen": [
            {
                "tussenstop": "plan",
                "kalender": ["kal-1", "kal-2"],
                "score": 0.93,
                "zeker": False,
                "moment": "ruimer",
                "uitleg": "Dezelfde daad.",
            }
        ],
        "strijdig": [
            {
                "mijlpaal": "visie",
                "momenten": {"visie": "mei 2021", "kal-3": "Juni 2021."},
                "uitleg": "Geen dag gemeen.",
            }
        ],
        "tekst_spreekt_moment_tegen": [
            {"id": "kal-012", "moment": "September 2021.", "in_tekst": "augustus 2021", "tekst_van": None}
        ],
        "zonder_kalenderregel": ["fonds"],
        "zonder_tussenstop": ["kal-042"],
    }


def test_an_empty_answer_has_every_key() -> None:
    assert answer(EMPTY).payload() == {key: [] for key in Reconciliation._fields}


def test_a_text_at_odds_with_another_says_with_whose() -> None:
    at_odds = TekstTegenMoment("kal-1", "5 oktober 2021", "12 oktober 2021", "plan")
    shown = csv.render(answer(EMPTY).columns, answer(EMPTY._replace(tekst_spreekt_moment_tegen=[at_odds])).rows())
    assert "De tekst zegt '12 oktober 2021', maar de tekst van plan zegt '5 oktober 2021'." in shown


def test_the_rows_say_which_list_they_are_of() -> None:
    contradiction = "De tekst zegt 'augustus 2021', maar het moment is 'September 2021.'."
    shown = csv.render(answer(FULL).columns, answer(FULL).rows()).splitlines()
    assert shown == [
        "lijst,soort,tussenstop,ids,score,zeker,moment,uitleg",
        "dubbel,gelijk,,kal-026 kal-027,1.0,ja,,Dezelfde tekst.",
        "koppelingen,,plan,kal-1 kal-2,0.93,nee,ruimer,Dezelfde daad.",
        "strijdig,,,visie kal-3,,,mei 2021; Juni 2021.,Geen dag gemeen.",
        f'tekst_spreekt_moment_tegen,,,kal-012,,,September 2021.,"{contradiction}"',
        "zonder_kalenderregel,,,fonds,,,,",
        "zonder_tussenstop,,,kal-042,,,,",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Dubbel (1)",
        "Koppelingen (1)",
        "Bronnen die elkaar tegenspreken (1)",
        "Tekst spreekt moment tegen (1)",
        "Tussenstops zonder kalenderregel (1)",
        "Kalenderregels zonder tussenstop (1)",
        "1 dubbel en 1 koppeling, waarvan 1 zeker; bij 1 spreken de bronnen elkaar tegen, bij 1 de tekst het moment.",
    ],
)
def test_the_report_has_a_heading_for_each_list_and_the_counts(line: str) -> None:
    assert line in plain.render(answer(FULL).report()).splitlines()


def test_an_empty_list_says_so() -> None:
    assert plain.render(answer(EMPTY).report()).count("\ngeen\n") == 6
