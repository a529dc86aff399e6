"""The table of moments in contract section 3, row by row."""

from datetime import date

import pytest

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import Recurrence

ROWS = """
2021-10-05                                  dag       2021-10-05 2021-10-05
5 oktober 2021                              dag       2021-10-05 2021-10-05
dinsdag 5 okt. 2021                         dag       2021-10-05 2021-10-05
5-10-2021                                   dag       2021-10-05 2021-10-05
oktober 2021                                maand     2021-10-01 2021-10-31
2021-10                                     maand     2021-10-01 2021-10-31
Okt 2021                                    maand     2021-10-01 2021-10-31
Q1 2022                                     kwartaal  2022-01-01 2022-03-31
2022-Q1                                     kwartaal  2022-01-01 2022-03-31
2022Q1                                      kwartaal  2022-01-01 2022-03-31
Q1-2022                                     kwartaal  2022-01-01 2022-03-31
1e kwartaal 2022                            kwartaal  2022-01-01 2022-03-31
eerste kwartaal 2022                        kwartaal  2022-01-01 2022-03-31
H1 2022                                     halfjaar  2022-01-01 2022-06-30
eerste helft 2022                           halfjaar  2022-01-01 2022-06-30
2e helft van 2022                           halfjaar  2022-07-01 2022-12-31
tweede halfjaar 2022                        halfjaar  2022-07-01 2022-12-31
Q3/Q4 2021                                  periode   2021-07-01 2021-12-31
Q4 2021 - Q1 2022                           periode   2021-10-01 2022-03-31
juni/juli 2022                              periode   2022-06-01 2022-07-31
november 2021 t/m april 2022                periode   2021-11-01 2022-04-30
2022-2025                                   periode   2022-01-01 2025-12-31
14-2-2019 tot en met 27-3-2019              periode   2019-02-14 2019-03-27
2022                                        jaar      2022-01-01 2022-12-31
week 42 2021                                week      2021-10-18 2021-10-24
2021-W42                                    week      2021-10-18 2021-10-24
voorjaar 2022                               seizoen   2022-03-01 2022-05-31
lente 2022                                  seizoen   2022-03-01 2022-05-31
zomer 2022                                  seizoen   2022-06-01 2022-08-31
najaar 2022                                 seizoen   2022-09-01 2022-11-30
herfst 2022                                 seizoen   2022-09-01 2022-11-30
winter 2022                                 seizoen   2022-12-01 2023-02-28
begin 2023                                  jaardeel  2023-01-01 2023-03-31 vaag
medio 2023                                  jaardeel  2023-06-01 2023-07-31 vaag
eind 2023                                   jaardeel  2023-10-01 2023-12-31 vaag
begin december 2021                         periode   2021-12-01 2021-12-10 vaag
half december 2021                          periode   2021-12-11 2021-12-20 vaag
midden december 2021                        periode   2021-12-11 2021-12-20 vaag
medio december 2021                         periode   2021-12-11 2021-12-20 vaag
eind december 2021                          periode   2021-12-21 2021-12-31 vaag
eerste helft september 2022                 periode   2022-09-01 2022-09-15 vaag
tweede helft van september 2022             periode   2022-09-16 2022-09-30 vaag
schooljaar 2025-2026                        periode   2025-08-01 2026-07-31
winter 2015/2016                            seizoen   2015-12-01 2016-02-29
uiterlijk 1 april 2022                      periode   -          2022-04-01
t/m 1 april 2022                            periode   -          2022-04-01
tegen 1 april 2022                          periode   -          2022-04-01
op zijn laatst 1 april 2022                 periode   -          2022-04-01
vóór 1 juli 2022                            periode   -          2022-06-30
tot 1 juli 2022                             periode   -          2022-06-30
vóór de zomer 2023                          periode   -          2023-06-30
vóór de zomer van 2023                      periode   -          2023-06-30
vanaf oktober 2021                          periode   2021-10-01 -
ten vroegste oktober 2021                   periode   2021-10-01 -
na 1 mei 2022                               periode   2022-05-02 -
na de zomer 2023                            periode   2023-09-01 -
na de zomer van 2023                        periode   2023-09-01 -
van juli tot november 2024                  periode   2024-07-01 2024-11-30
tussen mei en juli 2022                     periode   2022-05-01 2022-07-31
van 3 mei tot 6 mei 2022                    periode   2022-05-03 2022-05-05
van 3 mei tot en met 6 mei 2022             periode   2022-05-03 2022-05-06
15, 16 en 17 mei 2018                       periode   2018-05-15 2018-05-17
Q1-2022 en Q3-2023                          periode   2022-01-01 2023-09-30 vaag
maart of april 2022                         periode   2022-03-01 2022-04-30
nacht van 5 op 6 mei 2022                   periode   2022-05-05 2022-05-06
18-05-17                                    dag       2017-05-18 2017-05-18
3-2-2022                                    dag       2022-02-03 2022-02-03
vóór eind 2021                              periode   -          2021-12-31 vaag
voor eind 2021                              periode   -          2021-12-31 vaag
voor 2030                                   periode   -          2029-12-31
tot juni 2025                               periode   -          2025-05-31
na het zomerreces 2016                      periode   2016-09-01 -
Q3 2023 - 2026                              periode   2023-07-01 2026-12-31
tot 2028                                    periode   -          2027-12-31
tot eind maart 2024                         periode   -          2024-03-31 vaag
t.e.m. 1 april 2022                         periode   -          2022-04-01
3 tem 6 mei 2022                            periode   2022-05-03 2022-05-06
sinds oktober 2021                          periode   2021-10-01 -
in de week van 3 mei 2021                   week      2021-05-03 2021-05-09
12 en 13 en 19 en 20 juni 2021              periode   2021-06-12 2021-06-20 vaag
Einddatum: 30-12-2017                       dag       2017-12-30 2017-12-30
10 maart 2020 (kadernota)                   dag       2020-03-10 2020-03-10
themaraad van 15 september 2022             dag       2022-09-15 2022-09-15
"""


def rows(table: str) -> list[tuple[str, Moment]]:
    return [row_of(line) for line in table.strip().splitlines()]


def row_of(line: str) -> tuple[str, Moment]:
    *words, soort, begin, eind = line.removesuffix(" vaag").split()
    tekst = " ".join(words)
    return tekst, Moment(tekst, soort, day_of(begin), day_of(eind), vaag=line.endswith(" vaag"))


def day_of(tekst: str) -> date | None:
    return None if tekst == "-" else date.fromisoformat(tekst)


@pytest.mark.parametrize(("tekst", "moment"), rows(ROWS))
def testrow_of(tekst: str, moment: Moment) -> None:
    assert read_moment(tekst) == moment


@pytest.mark.parametrize(("tekst", "moment"), rows(ROWS))
@pytest.mark.parametrize("form", ["{}.", "{}:", "  {} ", "({})", "{}¹", "{} [3]", "{}*", "“{}”"])
def test_row_with_what_may_stand_around(tekst: str, moment: Moment, form: str) -> None:
    surrounded = form.format(tekst)
    assert read_moment(surrounded) == moment._replace(tekst=surrounded)


@pytest.mark.parametrize(("tekst", "moment"), rows(ROWS))
def test_row_in_another_case_and_context(tekst: str, moment: Moment) -> None:
    assert read_moment(tekst.upper(), jaar=1999) == moment._replace(tekst=tekst.upper())


@pytest.mark.parametrize(
    ("tekst", "begin", "eind", "overleg"),
    [
        ("Alliantieoverleg oktober 2021", date(2021, 10, 1), date(2021, 10, 31), "2021-10"),
        ("raadsvergadering 4 juli 2023", date(2023, 7, 4), date(2023, 7, 4), "2023-07"),
        ("overleg 2021-10", date(2021, 10, 1), date(2021, 10, 31), "2021-10"),
    ],
)
def test_meeting(tekst: str, begin: date, eind: date, overleg: str) -> None:
    assert read_moment(tekst) == Moment(tekst, "overleg", begin, eind, overleg)


@pytest.mark.parametrize(
    ("tekst", "herhaling"),
    [
        ("jaarlijks", Recurrence(1, "jaar")),
        ("tweejaarlijks", Recurrence(2, "jaar")),
        ("elke 6 jaar", Recurrence(6, "jaar")),
        ("ieder kwartaal", Recurrence(3, "maand")),
        ("jaarlijks vanaf 2023", Recurrence(1, "jaar", (date(2023, 1, 1), date(2023, 12, 31)))),
    ],
)
def test_recurring(tekst: str, herhaling: Recurrence) -> None:
    assert read_moment(tekst) == Moment(tekst, "herhaling", herhaling=herhaling)


@pytest.mark.parametrize("tekst", ["", "  ", "n.t.b.", "ntb", "NTB", "nader te bepalen", "doorlopend", "Doorlopend."])
def test_none(tekst: str) -> None:
    assert read_moment(tekst) == Moment(tekst, "geen")


@pytest.mark.parametrize(
    ("tekst", "begin", "eind"),
    [
        ("augustus", date(2021, 8, 1), date(2021, 8, 31)),
        ("week 42", date(2021, 10, 18), date(2021, 10, 24)),
        ("eind augustus", date(2021, 8, 21), date(2021, 8, 31)),
    ],
)
def test_without_year(tekst: str, begin: date, eind: date) -> None:
    assert read_moment(tekst).soort == "onbekend"
    assert read_moment(tekst, jaar=2021)[2:4] == (begin, eind)


@pytest.mark.parametrize("jaar", [None, 2021])
@pytest.mark.parametrize("tekst", ["dit najaar", "26 juni a.s.", "binnen zes weken", "tussen nu en 2026"])
def test_unknown(tekst: str, jaar: int | None) -> None:
    assert read_moment(tekst, jaar) == Moment(tekst, "onbekend")
