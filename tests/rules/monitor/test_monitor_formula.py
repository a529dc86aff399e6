"""The oordeel of every series is that of the contract's formula, worked out a second time in fractions."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.monitor import (
    WITHOUT_VALUE,
    Doel,
    Gebied,
    Indicator,
    Meting,
    MetingStatus,
    Monitor,
    Richting,
)
from routehln.rules.monitor.assess import assess

EIGEN, NEDERLAND = "eigen", "nederland"
GEBIEDEN = (Gebied(EIGEN, "Eigen", ("eigen",), eigen=True), Gebied(NEDERLAND, "Nederland", ("nederland",), eigen=False))
YEARS = st.integers(2018, 2026)
VALUES = st.decimals(-50, 50, places=1) | st.decimals(-1, 1, places=3) | st.sampled_from([Decimal(0), Decimal(534)])
RICHTINGEN: st.SearchStrategy[Richting | None] = st.sampled_from(["hoger", "lager", "hoger", "lager", None])
MARGINS = st.just(Decimal(0)) | st.decimals(0, 5, places=1)


@st.composite
def metingen(draw: st.DrawFn, gebied: str) -> list[Meting]:
    """A series with gaps, values that are kept secret or lack, and sometimes a break."""
    series: list[Meting] = []
    for year in sorted(draw(st.sets(YEARS, max_size=6))):
        value = draw(st.none() | VALUES | VALUES | VALUES)
        secret: st.SearchStrategy[MetingStatus] = st.sampled_from(WITHOUT_VALUE)
        status: MetingStatus = "definitief" if value is not None else draw(secret)
        is_break = draw(st.sampled_from([False] * 7 + [True]))
        series.append(Meting(gebied, year, value, status, is_break, None))
    return series


@st.composite
def indicatoren(draw: st.DrawFn) -> Indicator:
    """An indicator with a target of any form, and series of its own gebied and of Nederland."""
    goal_year = st.none() | st.integers(2016, 2046)
    of_value = st.builds(Doel, goal_year, VALUES, st.none(), MARGINS)
    of_gebied = st.builds(Doel, goal_year, st.none(), st.just(NEDERLAND), MARGINS)
    doel = draw(st.none() | of_value | of_value | of_gebied | of_gebied)
    series = (*draw(metingen(EIGEN)), *draw(metingen(NEDERLAND)))
    return Indicator("i", "Indicator", "Leren", None, draw(RICHTINGEN), None, None, doel, series)


def naive(indicator: Indicator, jaar: int) -> str:
    """The oordeel as the contract's sentence says it."""
    own = {meting.jaar: meting for meting in indicator.metingen if meting.gebied == EIGEN and meting.jaar <= jaar}
    doel = indicator.doel
    if indicator.richting is None or doel is None or not own:
        return "niet te zeggen"
    s = 1 if indicator.richting == "hoger" else -1
    theirs = {meting.jaar: meting for meting in indicator.metingen if meting.gebied == doel.gebied}

    def g(year: int) -> Fraction | None:
        v = own[year].waarde if year in own else None
        t = doel.waarde if doel.gebied is None else theirs[year].waarde if year in theirs else None
        return None if v is None or t is None else s * (Fraction(t) - Fraction(v))

    y, marge = max(own), Fraction(doel.marge)
    now = g(y)
    if now is None:
        return "niet te zeggen"
    if now <= marge:
        return "bereikt"
    breaks = [year for series in (own, theirs) for year, meting in series.items() if meting.breuk and year <= y]
    known = [year for year in own if g(year) is not None]
    y0 = max(breaks) if breaks else min(known)
    then, goal_year = g(y0), doel.jaar
    if then is None or goal_year is None or goal_year <= y0 or y <= y0:
        return "niet te zeggen"
    n = then * (goal_year - y) / (goal_year - y0) if y < goal_year else Fraction(0)
    if now <= n + marge:
        return "op koers"
    return "verkeerde kant op" if now > then + marge else "achter"


@given(indicatoren(), st.integers(2017, 2027))
def test_formula(indicator: Indicator, jaar: int) -> None:
    """Whatever the series, the oordeel is that of the naive formula, and some reason goes with it."""
    assessment = assess(indicator, Monitor(GEBIEDEN, (indicator,), ()), jaar)
    assert assessment.oordeel == naive(indicator, jaar)
    assert assessment.waarom


def _stand(own: dict[int, str], jaar: int, waarde: str, marge: str = "0") -> Assessment:
    series = [Meting(EIGEN, year, Decimal(value), "definitief", breuk=False, bron=None) for year, value in own.items()]
    doel = Doel(jaar, Decimal(waarde), None, Decimal(marge))
    indicator = Indicator("i", "Indicator", "Leren", None, "lager", None, None, doel, tuple(series))
    return assess(indicator, Monitor(GEBIEDEN, (indicator,), ()))


def test_sum_in_words() -> None:
    """The sum is said with the decimals that the metingen have, half up."""
    assessment = _stand({2018: "29.8", 2023: "28.7"}, 2046, "20")
    assert assessment.oordeel == "achter"
    assert assessment.waarom == "verschil was 9,8 in 2018, is 8,7 in 2023; nodig was 8,1 of minder"
    assert assessment.calculation.nodig_nu == Decimal("8.05")


def test_words_never_contradict_the_oordeel() -> None:
    """Where rounding would make the gap look as large as what was needed, more decimals tell them apart."""
    assessment = _stand({2018: "29.8", 2023: "28.1"}, 2046, "20")
    assert assessment.oordeel == "achter"
    assert assessment.waarom == "verschil was 9,8 in 2018, is 8,1 in 2023; nodig was 8,05 of minder"


def test_from_the_goals_year_on_nothing_more_is_needed() -> None:
    """A target of 2022 is judged in 2024 by what it was."""
    assessment = _stand({2020: "30", 2024: "21"}, 2022, "20", marge="1")
    assert assessment.oordeel == "bereikt"
    assert assessment.calculation.nodig_nu == 0
    assert _stand({2020: "30", 2024: "21"}, 2022, "20").oordeel == "achter"
