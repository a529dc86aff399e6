"""The moments that a title names in passing (issue 2: 'an omschrijving that names another moment than its own')."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.rules.mijlpaal.in_text import moments_in


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("Starten met een werkgroep, augustus 2021.", ["augustus 2021"]),
        ("Vaststellen projectplan werk en inkomen, Q1 2022.", ["Q1 2022"]),
        ("Uitwerken aanpak, alliantieoverleg december 2021", ["alliantieoverleg december 2021"]),
        ("Besluit van 5 oktober 2021 bespreken", ["5 oktober 2021"]),
        ("Van Q1 2022 naar 5 mei 2023", ["Q1 2022", "5 mei 2023"]),
        ("Stadsconferentie, 2022", ["2022"]),
        ("Vaststellen visie uiterlijk maart 2025", ["uiterlijk maart 2025"]),
        ("Uiterlijk in 2025 ligt er een visie", ["Uiterlijk in 2025"]),
        ("Besluit op zijn laatst 1 april 2022", ["op zijn laatst 1 april 2022"]),
        ("Dit staat gepland voor 2025.", ["gepland voor 2025"]),
        ("Vaststellen visie (gepland voor Q2 2025)", ["gepland voor Q2 2025"]),
        ("Ingepland in 2025, als het lukt", ["Ingepland in 2025"]),
        ("De opening is voorzien in 2025", ["voorzien in 2025"]),
        ("Planning: 2025", ["Planning: 2025"]),
    ],
)
def test_a_text_that_says_when(text: str, moments: list[str]) -> None:
    assert [moment.tekst for moment in moments_in(text)] == moments


@pytest.mark.parametrize(
    "text",
    [
        "Vaststellen doelstellingen werken",
        "Begroting 2022",
        "Evaluatie van het plan 2024",
        "Terugblik op 2024",
        "Plan voor 2025",
        "Planning 2025 vaststellen",
        "Gepland onderhoud 2025",
        "Voorzieningen 2025",
        "Cijfers over 2023 en de jaren daarvoor",
        "Woningbouw tot 2030",
        "Woonvisie 2025-2030",
        "Subsidies vanaf 2025",
        "Klaar voor 2030",
        "Uiterlijk van het centrum",
        "In 2022 wordt een stadsconferentie georganiseerd",
        "Evaluatie schooljaar 2020-2021",
        "Vaststellen deelname kindorganisaties 0-4 jaar",
        "10.000 woningen",
        "",
    ],
)
def test_a_text_that_only_has_figures(text: str) -> None:
    assert not moments_in(text)


@given(st.text(st.sampled_from("oktober 2021 Q1, en - t/m van 31."), max_size=40))
def test_whatever_is_found_is_dated_and_stands_in_the_text(text: str) -> None:
    for moment in moments_in(text):
        assert moment.gedateerd
        assert moment.tekst in " ".join(text.split())
