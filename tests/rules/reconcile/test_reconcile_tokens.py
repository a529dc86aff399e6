"""A title without the moment that it repeats, and with the one that it is about."""

import pytest
from reconciling import lines

from routehln.model.moment.grammar.read import read_moment
from routehln.rules.reconcile import reconcile
from routehln.rules.reconcile.language.tokens import tokenise, without_own_moment


@pytest.mark.parametrize(
    ("title", "moment", "left"),
    [
        ("Starten met een werkgroep, augustus 2021.", "september 2021", "Starten met een werkgroep"),
        ("Aanpak vaststellen, alliantieoverleg december 2021", "december 2021", "Aanpak vaststellen"),
        ("Vaststellen nota Q1 2022", "maart 2022", "Vaststellen nota"),
        ("Monitor Q1 2022", "Q3 2022", "Monitor Q1 2022"),
        ("In 2022 wordt een conferentie georganiseerd", "2022", "wordt een conferentie georganiseerd"),
        ("In 2023 wordt een conferentie georganiseerd", "2022", "In 2023 wordt een conferentie georganiseerd"),
        ("Begroting 2022", "2022", "Begroting 2022"),
    ],
)
def test_a_title_without_its_own_moment(title: str, moment: str, left: str) -> None:
    assert without_own_moment(title, read_moment(moment))[0] == left


def test_two_reports_of_two_quarters_are_two() -> None:
    rows = ("Wonen | Monitor Q1 2022 | Q3 2022", "Wonen | Monitor Q2 2022 | Q3 2022")
    answer = reconcile(lines(rows=rows, stops=rows))
    assert [(koppeling.tussenstop, koppeling.kalender) for koppeling in answer.koppelingen] == [
        ("stop-1", ("row-1",)),
        ("stop-2", ("row-2",)),
    ]
    assert answer.dubbel == []


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("VSV'ers in Zuid-Limburg", ["vsvers", "in", "zuidlimburg"]),
        ("fase II, wijk A, 0-4 jaar", ["fase", "2", "wijk", "#A", "0-4", "jaar"]),
        ("één interim-directeur", ["1", "interim", "directeur"]),
        ("Het programma gaat in mei van start", ["het", "programma", "gaat", "in", "mei", "gestart"]),
        ("ʰ … – 社", ["h", "社"]),
        ("\uff9f", []),
    ],
)
def test_the_words_of_a_text(text: str, forms: list[str]) -> None:
    assert [token.form for token in tokenise(text)] == forms


@pytest.mark.parametrize("text", ["concept-" * 3000 + "x", "lang" * 5000, "(", "e.a.", "één", "社会科学院語学研究所"])
def test_any_text_has_an_answer(text: str) -> None:
    line = f"Wonen | {text} | maart 2022"
    answer = reconcile(lines(stops=(line,), rows=(line, line)))
    assert answer.dubbel[0].ids == ("row-1", "row-2")
