"""The line chart of an indicator, and the sentences beside it."""

import re
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.monitor.assessment import Assessment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.monitor.assess import assess_all
from routehln.rules.monitor.gather import monitor
from routehln.views.documents.paper.drawing_names import IndicatorNames
from routehln.views.voortgang.indicator.axis import MOST_VALUES, MOST_YEARS, value_ticks, year_ticks
from routehln.views.voortgang.indicator.chart import Chart
from routehln.views.voortgang.indicator.frame import BOTTOM, LEFT, RIGHT, TOP
from routehln.views.voortgang.indicator.sentences import sentences_of
from routehln.views.voortgang.indicator.series import can_be_drawn, description, series_by_gebied


def assessment_of(routekaart: Routekaart) -> Assessment:
    [assessment] = assess_all(monitor(routekaart))
    return assessment


def drawn(routekaart: Routekaart) -> IndicatorNames:
    assessment = assessment_of(routekaart)
    return Chart(assessment, series_by_gebied(assessment, monitor(routekaart))).filled_in(1)


def test_a_line_for_each_gebied_and_the_way_to_the_target(routekaart: Routekaart) -> None:
    """
    gebieden: [{id: noord, naam: Noord, eigen: true}, {id: land, naam: Land}]
    leefgebieden:
      - naam: Zorg
        indicatoren:
          - {id: a, naam: Rokers, eenheid: procent, richting: lager, streefwaarde: {waarde: 10, jaar: 2030}}
    metingen:
      - {indicator: a, gebied: land, jaar: 2020, waarde: 15}
      - {indicator: a, jaar: 2020, waarde: 20}
      - {indicator: a, jaar: 2022, waarde: 18.5}
    """
    picture = drawn(routekaart)
    assert [(line.eigen, line.bijschrift) for line in picture.reeksen] == [
        (True, "Noord: 20% in 2020, 18,5% in 2022"),
        (False, "Land: 15% in 2020"),
    ]
    assert [line.lijnen.count("L") for line in picture.reeksen] == [1, 0]
    assert picture.doel is not None
    assert picture.doel.bijschrift == "doel: 10% in 2030"
    assert picture.doel.lijn == f"M{LEFT + 8:.1f} {TOP:.1f}L{RIGHT - 8:.1f} {BOTTOM:.1f}"
    assert (picture.waarden[0].tekst, picture.waarden[-1].tekst) == ("10%", "20%")
    assert sentences_of(assessment_of(routekaart), monitor(routekaart)) == (
        "Loopt achter. De waarde is 18,5% in 2022; het doel is 10% in 2030; lager is beter. Het verschil met het doel "
        "was 10,0 procentpunt in 2020 en is 8,5 procentpunt in 2022; om het doel op tijd te halen mocht dat nog "
        "8,0 procentpunt zijn."
    )


def test_a_line_is_interrupted_where_a_value_lacks_or_a_series_begins_anew(routekaart: Routekaart) -> None:
    """
    leefgebieden: [{naam: Zorg, indicatoren: [{id: a, naam: Rokers}]}]
    metingen:
      - {indicator: a, jaar: 2018, waarde: 1}
      - {indicator: a, jaar: 2019, waarde: 2}
      - {indicator: a, jaar: 2020, status: geheim}
      - {indicator: a, jaar: 2021, waarde: 3}
      - {indicator: a, jaar: 2022, waarde: 4, breuk: true}
      - {indicator: a, jaar: 2023, waarde: 5}
    """
    picture = drawn(routekaart)
    [line] = picture.reeksen
    assert re.sub(r"[-\d. ]", "", line.lijnen) == "MLMML"
    assert len(picture.breuken) == 1
    assert line.bijschrift == "Eigen gebied: 4 in 2022, 5 in 2023"  # not with before the series began anew
    assert picture.doel is None


def test_the_gebied_to_equal_says_so(routekaart: Routekaart) -> None:
    """
    gebieden: [{id: noord, naam: Noord, eigen: true}, {id: land, naam: Land}]
    leefgebieden:
      - naam: Zorg
        indicatoren: [{id: a, naam: Rokers, richting: lager, streefwaarde: {gebied: land, jaar: 2030, marge: 0.5}}]
    metingen:
      - {indicator: a, jaar: 2020, waarde: 20}
      - {indicator: a, jaar: 2021, waarde: 18, status: voorlopig}
      - {indicator: a, gebied: land, jaar: 2020, waarde: 15}
      - {indicator: a, gebied: land, jaar: 2021, waarde: 14.5}
    """
    picture = drawn(routekaart)
    assert picture.doel is None
    assert picture.reeksen[1].bijschrift == "Land (het doel in 2030): 15 in 2020, 14,5 in 2021"
    assert sentences_of(assessment_of(routekaart), monitor(routekaart)) == (
        "Op koers. De waarde is 18 in 2021 (voorlopig); het doel is zo goed als Land in 2030; lager is beter. Het "
        "verschil met het doel was 5,0 in 2020 en is 3,5 in 2021; om het doel op tijd te halen mocht dat nog 4,5 zijn, "
        "met een marge van 0,5."
    )


def test_one_value_is_drawn_only_with_a_target_ahead(routekaart: Routekaart) -> None:
    """
    leefgebieden:
      - naam: Zorg
        indicatoren:
          - {id: a, naam: A, streefwaarde: {waarde: 10, jaar: 2030}}
          - {id: b, naam: B, streefwaarde: {waarde: 10, jaar: 2020}}
          - {id: c, naam: C, streefwaarde: Minder dan nu.}
          - {id: d, naam: D}
    metingen:
      - {indicator: a, jaar: 2021, waarde: 5}
      - {indicator: b, jaar: 2021, waarde: 5}
      - {indicator: c, jaar: 2021, waarde: 5}
      - {indicator: d, jaar: 2021, status: ontbreekt}
    """
    assessments = assess_all(monitor(routekaart))
    assert list(map(can_be_drawn, assessments)) == [True, False, False, False]
    sentences = [sentences_of(assessment, monitor(routekaart)) for assessment in assessments]
    assert sentences[2].endswith("De waarde is 5 in 2021; het streven is: Minder dan nu.")
    assert sentences[3].startswith("Niet te zeggen: de waarde van 2021 ontbreekt")


def test_what_is_drawn_is_told(routekaart: Routekaart) -> None:
    """
    leefgebieden: [{naam: Zorg, indicatoren: [{id: a, naam: Rokers <b>, streefwaarde: {waarde: 8}}]}]
    metingen: [{indicator: a, jaar: 2020, waarde: 20}, {indicator: a, jaar: 2021, waarde: 18}]
    """
    assessment = assessment_of(routekaart)
    series = series_by_gebied(assessment, monitor(routekaart))
    words = "Lijngrafiek van Rokers <b>. Eigen gebied: 20 in 2020, 18 in 2021. Doel: 8."
    assert description(assessment, series) == words
    picture = drawn(routekaart)
    assert picture.beschrijving == words
    assert picture.doel is not None
    assert picture.doel.lijn == f"M{LEFT} {Chart(assessment, series).frame.y.position(Decimal(8)):.1f}H{RIGHT}"


@given(st.lists(st.decimals(-(10**12), 10**12, places=3), min_size=1, max_size=8))
def test_the_ticks_of_an_axis_are_few_and_hold_every_value(values: list[Decimal]) -> None:
    ticks = value_ticks(values)
    assert 2 <= len(ticks) <= MOST_VALUES
    assert ticks[0] <= min(values)
    assert max(values) <= ticks[-1]
    assert len({later - earlier for earlier, later in pairwise(ticks)}) == 1


@pytest.mark.parametrize(
    ("first", "last", "ticks"),
    [
        (2019, 2023, [2019, 2020, 2021, 2022, 2023]),
        (2018, 2032, [2018, 2020, 2022, 2024, 2026, 2028, 2030, 2032]),
        (2019, 2046, [2020, 2025, 2030, 2035, 2040, 2045]),
        (2021, 2021, [2021]),
    ],
)
def test_the_years_that_have_a_tick(first: int, last: int, ticks: list[int]) -> None:
    assert year_ticks(first, last) == ticks
    assert len(ticks) <= MOST_YEARS
