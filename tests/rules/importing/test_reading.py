"""What a table says: its columns, its rows, and what is none (contract section 5, `import`)."""

import pytest
from importing import planned, table, told

from routehln.model.records.routekaart import Routekaart

FIELDS = ("moment", "omschrijving", "onderdeel", "fase")
TABLES = {
    "headings": (
        """
        Fase | Wanneer | Wat | Leefgebied
        2. Ontwerpen | Q1 2022 | Plan maken | Wonen
        """,
        ["nieuw Q1 2022 | Plan maken | Wonen | 2. Ontwerpen"],
    ),
    "no headings": (
        """
        2. Ontwerpen | Q1 2022 | Vaststellen van het plan | Wonen
        1. Verkennen | mei 2022 | Opening van het buurthuis | Leren
        """,
        [
            "nieuw Q1 2022 | Vaststellen van het plan | Wonen | 2. Ontwerpen",
            "nieuw mei 2022 | Opening van het buurthuis | Leren | 1. Verkennen",
        ],
    ),
    "headings that nobody knows": (
        """
        Kwartier | Punt van gesprek | Hoek | Stap nu
        Q1 2022 | Vaststellen van het plan | Wonen | Fase 2
        """,
        ["nieuw Q1 2022 | Vaststellen van het plan | Wonen | 2. Ontwerpen"],
    ),
    "titles above, a note below": (
        """
        Planning van de alliantie | < | < | <
        Moment | Besluit | Onderdeel | Fase
        Q1 2022 | Plan | Wonen | 2
        Bron: de gemeente | | |
        """,
        ["nieuw Q1 2022 | Plan | Wonen | 2"],
    ),
    "idem and marks": (
        """
        Moment | Besluit | Onderdeel | Fase
        Q1 2022¹ | Plan* | Wonen | 2
        idem | Kaart van 5 m² | " | zie boven
        """,
        ["nieuw Q1 2022 | Plan | Wonen | 2", "nieuw Q1 2022 | Kaart van 5 m² | Wonen | 2"],
    ),
    "idem under nothing": (
        """
        Moment | Besluit | Onderdeel | Fase
        idem | Plan | Wonen | 2
        """,
        ["onleesbaar idem | Plan | Wonen | 2"],
    ),
    "sections": (
        """
        Moment | Besluit
        Fase 1: Verkennen | <
        Wonen | <
        Q1 2022 | Plan
        Fase 2: Ontwerpen | <
        Leefgebied Leren | <
        Q2 2022 | Kaart
        """,
        ["nieuw Q1 2022 | Plan | Wonen | 1. Verkennen", "nieuw Q2 2022 | Kaart | Leren | 2. Ontwerpen"],
    ),
    "headings once more": (
        """
        Moment | Besluit | Onderdeel | Fase
        Q1 2022 | Plan | Wonen | 2
        Besluit | Moment | Onderdeel | Fase
        Kaart | Q2 2022 | Wonen | 2
        """,
        ["nieuw Q1 2022 | Plan | Wonen | 2", "nieuw Q2 2022 | Kaart | Wonen | 2"],
    ),
    "a year above": (
        """
        Moment | Besluit | Onderdeel | Fase
        2022 | < | < | <
        oktober | Plan | Wonen | 2
        2023 | < | < | <
        1e kwartaal | Kaart | Wonen | 2
        """,
        ["nieuw oktober 2022 | Plan | Wonen | 2", "nieuw 1e kwartaal 2023 | Kaart | Wonen | 2"],
    ),
    "a column of years": (
        """
        Jaar | Maand | Besluit | Onderdeel | Fase
        2022 | oktober | Plan | Wonen | 2
        """,
        ["nieuw oktober 2022 | Plan | Wonen | 2"],
    ),
    "a column each onderdeel": (
        """
        Wanneer | Leren | Wonen | Fase
        Q1 2022 | Vaststellen ambitie | - | 2
        Q2 2022 | Opening school | Sloopplan vaststellen | 2
        """,
        [
            "nieuw Q1 2022 | Vaststellen ambitie | Leren | 2",
            "nieuw Q2 2022 | Opening school | Leren | 2",
            "nieuw Q2 2022 | Sloopplan vaststellen | Wonen | 2",
        ],
    ),
    "a column each moment": (
        """
        Leefgebied | Fase | Q1 2022 | Q2 2022
        Wonen | 2 | Sloopplan vaststellen | Start van de sloop
        """,
        [
            "nieuw Q1 2022 | Sloopplan vaststellen | Wonen | 2",
            "nieuw Q2 2022 | Start van de sloop | Wonen | 2",
        ],
    ),
    "two moments in a row": (
        """
        Moment | Voorbereiding | Besluit | Onderdeel | Fase
        Alliantieoverleg mei 2022 | Werkgroep april 2022 | Plan | Wonen | 2
        Alliantieoverleg mei 2022 | Werkgroep april 2022 | Kaart | Wonen | 2
        Totaal | | 2 besluiten | |
        """,
        [
            "nieuw Alliantieoverleg mei 2022 | Plan | Wonen | 2",
            "nieuw Alliantieoverleg mei 2022 | Kaart | Wonen | 2",
            "overgeslagen Totaal | 2 besluiten | ? | ?",
        ],
    ),
    "what can't be read": (
        """
        Moment | Besluit | Onderdeel | Fase
        44474 | Plan | Wonen | 2
        Q1 2022 | Plan | Wonn | 2
        Q1 2022 | Plan | Wonen | 9
        | Plan | Wonen | 2
        ooit eens | Plan | Wonen | 2
        Q1 2022 | | Wonen | 2
        """,
        [
            "onleesbaar 44474 | Plan | Wonen | 2",
            "onleesbaar Q1 2022 | Plan | Wonn | 2",
            "onleesbaar Q1 2022 | Plan | Wonen | 9",
            "onleesbaar ? | Plan | Wonen | 2",
            "nieuw ooit eens | Plan | Wonen | 2",
            "overgeslagen Q1 2022 | ? | Wonen | 2",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("drawn", TABLES)
def test_what_a_table_says(routekaart: Routekaart, drawn: str) -> None:
    text, expected = TABLES[drawn]
    rows = planned(routekaart, table(text)).rijen
    said = [f"{rij.uitkomst} {' | '.join(rij.velden.get(key, '?') for key in FIELDS)}" for rij in rows]
    assert said == expected


SMALL = """
Wanneer | Wat
oktober | Plan
"""


def test_what_is_fixed_and_the_year_of_the_title(routekaart: Routekaart) -> None:
    vast = {"onderdeel": "Wonen", "fase": "2"}
    outcome = planned(routekaart, table(SMALL, "Planning 2022"), vast=vast)
    assert told(outcome, *FIELDS) == ["nieuw oktober 2022 Plan Wonen 2"]
    assert outcome.notes == ("tabel 1: het jaar 2022 komt uit de titel 'Planning 2022'.",)
    assert told(planned(routekaart, table(SMALL, "2021 en 2022"), vast=vast), "moment") == ["nieuw oktober"]
    assert told(planned(routekaart, table(SMALL), vast=vast, jaar=2023), "moment") == ["nieuw oktober 2023"]


def test_the_onderdeel_and_fase_of_a_title(routekaart: Routekaart) -> None:
    outcome = planned(routekaart, table(SMALL, "Planning leefgebied Wonen", "Fase 2: Ontwerpen"), jaar=2022)
    assert told(outcome, "onderdeel", "fase") == ["nieuw Wonen 2. Ontwerpen"]


def test_a_person_says_what_a_column_is(routekaart: Routekaart) -> None:
    text = """
    Wie | Wat | Wanneer | Plek
    Weller | Plan | Q1 2022 | Wonen
    """
    outcome = planned(routekaart, table(text), kolommen={"wie": "overslaan", "Plek": "toelichting"}, vast=VAST)
    assert outcome.tabellen[0].kolommen == {"moment": "Wanneer", "omschrijving": "Wat", "toelichting": "Plek"}


VAST = {"onderdeel": "Wonen", "fase": "2"}


def test_tables_that_are_no_planning_are_told(routekaart: Routekaart) -> None:
    colofon = table("Versie | Datum | Omschrijving\n1.2 | 1-1-2022 | Concept")
    sideways = table("Wanneer | Q1 2022 | Q2 2022\nWat | Vaststellen plan | Vaststellen kaart", nummer=2)
    crosses = table("Activiteit | Q1 2022 | Q2 2022\nSloop | x | x\nBouw | | x", nummer=4)
    outcome = planned(routekaart, colofon, sideways, table(SMALL, nummer=3), crosses, vast=VAST)
    assert [tabel.nummer for tabel in outcome.tabellen] == [3]
    assert outcome.notes[2].startswith("tabel 4 is overgeslagen: de momenten staan als koppen naast elkaar")
    assert outcome.notes[0].startswith("tabel 1 is overgeslagen: dit lijkt een lijst van versies")
    assert outcome.notes[1].startswith("tabel 2 is overgeslagen: deze tabel ligt op zijn kant")
