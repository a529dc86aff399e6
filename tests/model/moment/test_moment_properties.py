"""Any text gets an answer, the same however it is spaced, dashed or cased; a moment that is written reads back."""

import unicodedata
from datetime import date, timedelta

import pytest
from dutch import in_dutch
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.moment.grammar.engine.rows import Grammar
from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import first_of
from routehln.model.moment.spans import SPANS, months

SOORTEN = {
    *("dag", "maand", "kwartaal", "halfjaar", "periode", "jaar", "week", "seizoen", "jaardeel"),
    *("overleg", "herhaling", "geen", "onbekend"),
}
WITHIN_OTHERS = {"schooljaar", "maanddeel", "maandhelft", "weekvan", "grootste deel"}  # no soort of a moment
WORDS = """
1 2 3 05 31 42 2022 2023 '23 5-10-2021 2021-10 2022-05-03 mei juni dec. okt februari Q1 Q3 2e kwartaal helft H2 week
voorjaar zomer winter begin half eind eerste tweede - – / , en of t/m tot met van vanaf tussen uiterlijk vóór voor na
tegen per in de het tem grootste deel zomerreces kamer besluit kadernota niet weken uitgesteld (raad)
schooljaar alliantieoverleg raad ma dinsdag 20.00 uur om jaarlijks elke 6 jaar maand nacht op sinds
"""
PIECES = st.sampled_from(
    [
        *("mei 2022", "juni", "Q3", "Q1 2022", "2023", "3 mei 2022", "5-10-2021", "begin", "eind 2022", "zomer 2022"),
        *("half juni 2022", "week 42 2021", "1e", "H2 2023", "winter 2022-2023", "2e helft van mei 2022", "12", "3-2"),
        *("eind mei", "2021-Q4", "schooljaar 2025-2026"),
    ]
)
JOINS = st.sampled_from([" - ", "-", "/", " t/m ", " tot ", " tot en met ", " en ", " of ", ", ", " "])
STARTS = st.sampled_from(
    ["", "van ", "tussen ", "vanaf ", "uiterlijk ", "vóór ", "tot ", "na ", "raad ", "jaarlijks vanaf "]
)
PHRASES = st.builds("{}{}{}{}".format, STARTS, PIECES, JOINS, PIECES) | st.builds("{}{}".format, STARTS, PIECES)
SALAD = st.lists(st.sampled_from(WORDS.split()), max_size=9).map(" ".join)
TEXTS = st.text(max_size=30) | SALAD | PHRASES
YEARS = st.none() | st.integers(1950, 2150)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(TEXTS, YEARS)
def test_any_text_has_an_answer(tekst: str, jaar: int | None) -> None:
    moment = read_moment(tekst, jaar)
    assert moment.tekst == tekst
    assert moment.soort in SOORTEN
    assert moment.begin is None or moment.eind is None or moment.begin <= moment.eind
    assert moment.gedateerd == (moment.soort not in {"geen", "onbekend", "herhaling"})
    assert (moment.overleg is not None) == (moment.soort == "overleg")
    assert (moment.herhaling is not None) == (moment.soort == "herhaling")


@given(TEXTS, YEARS)
def test_what_is_written_reads_back(tekst: str, jaar: int | None) -> None:
    moment = read_moment(tekst, jaar)
    if moment.soort != "onbekend":
        written = in_dutch(moment)
        assert read_moment(written) == moment._replace(tekst=written)


@given(
    PHRASES | SALAD, st.sampled_from("‐‑‒–—−"), st.sampled_from(["\u00a0", "  ", "\t", "\n", "\u2009"]), st.booleans()
)
def test_spaces_dashes_and_case_mean_nothing(tekst: str, dash: str, space: str, upper: bool) -> None:  # noqa: FBT001
    respaced = tekst.replace("-", dash).replace(" ", space)
    rewritten = unicodedata.normalize("NFKD", respaced.upper() if upper else respaced)
    assert read_moment(rewritten) == read_moment(tekst)._replace(tekst=rewritten)


@given(PHRASES | SALAD, st.data())
def test_brackets_dots_and_spaces_give_no_other_days(tekst: str, data: st.DataObject) -> None:
    words = tekst.split() or [""]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    before, inside, behind = words[:first], words[first : last + 1], words[last + 1 :]
    opening, closing = data.draw(st.sampled_from(["()", "[]", "  ", ("", "."), ("", ",")]))
    dot = data.draw(st.sampled_from(["", "."]))
    space = data.draw(st.sampled_from([" ", "  "]))
    dotted = [f"{word}{dot}" if word.isalpha() else word for word in inside]
    changed = space.join([*before, f"{opening}{space.join(dotted)}{closing}", *behind])
    moment, other = read_moment(tekst), read_moment(changed)
    if moment.gedateerd and other.gedateerd:
        assert (moment.begin, moment.eind) == (other.begin, other.eind), changed


@given(PHRASES, YEARS)
def test_a_year_of_context_changes_no_dated_moment(tekst: str, jaar: int | None) -> None:
    if read_moment(tekst).gedateerd:
        assert read_moment(tekst, jaar) == read_moment(tekst)


@given(DAYS, st.integers(0, 4000))
def test_a_period_can_be_written(begin: date, dagen: int) -> None:
    eind = min(begin + timedelta(days=dagen), date(2199, 12, 31))
    for moment in (
        Moment("", "periode", begin, eind),
        Moment("", "periode", begin, None),
        Moment("", "periode", None, eind),
        Moment("", "periode", *months(begin.year, begin.month)),
        Moment("", "dag", begin, begin),
        Moment("", "overleg", begin, begin, f"{begin:%Y-%m}"),
    ):
        assert read_moment(in_dutch(moment)) == moment._replace(tekst=in_dutch(moment))


@given(DAYS, st.integers(3, 4000))
def test_a_vague_period_can_be_written(begin: date, dagen: int) -> None:
    moment = Moment("", "periode", begin, min(begin + timedelta(days=dagen), date(2199, 12, 31)), vaag=True)
    if moment.eind and (moment.eind - begin).days > 1:
        assert read_moment(in_dutch(moment)) == moment._replace(tekst=in_dutch(moment))


@pytest.mark.parametrize("jaar", [1900, 2024, 2199])
@pytest.mark.parametrize(
    "soort", sorted(SPANS.keys() - {"schooljaar", "maanddeel", "maandhelft", "weekvan", "grootste deel"})
)
def test_each_soort_can_be_written(soort: str, jaar: int) -> None:
    for nummer in {"dag": [29], "maand": range(1, 13), "seizoen": [3, 6, 9, 12], "week": [1, 52]}.get(soort, [1, 2]):
        begin, eind = SPANS[soort](jaar, nummer, 3)
        moment = Moment("", soort, begin, eind, vaag=soort == "jaardeel")
        assert read_moment(in_dutch(moment)) == moment._replace(tekst=in_dutch(moment))
        herhaling = Moment("", "herhaling", herhaling=first_of(1, "jaar", (begin, eind)))
        if soort != "jaardeel":
            assert read_moment(in_dutch(herhaling)) == herhaling._replace(tekst=in_dutch(herhaling))


@pytest.mark.parametrize(
    "tekst",
    [
        "9" * 1_000_000,
        " " * 1_000_000,
        "(" * 1_000_000,
        "mei 2022, " * 100_000,
        "1-" * 99,
        "1/" * 99,
        "1," * 99,
        "en " * 66,
        "1 en " * 40,
        "raad van " * 20,
        "[1]" * 66,
        "'" * 200,
        "ﷺ" * 200,
        "Q1 " * 66,
        "t/m" * 66,
        "\ud800 2022",
        "\0 2022",
        "2022\u202e",
        "٢٠٢٢",
        "二〇二二",
    ],
)
def test_hostile_text(tekst: str) -> None:
    assert read_moment(tekst).soort in {"onbekend", "geen"}
    assert read_moment(tekst, jaar=2022).tekst == tekst


@pytest.mark.parametrize("jaar", [-1, 0, 1899, 2200, 10_000])
def test_a_year_that_nobody_plans_for_is_no_context(jaar: int) -> None:
    assert read_moment("mei", jaar).soort == "onbekend"


def test_a_row_makes_one_element_optional_at_a_time() -> None:
    with pytest.raises(ValueError, match="one element"):
        Grammar().phrases("RIJ", "[een twee]")
