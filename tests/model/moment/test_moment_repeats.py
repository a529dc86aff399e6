"""How people write repetitions (contract section 3)."""

from datetime import date

import pytest

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import Recurrence


@pytest.mark.parametrize(
    ("tekst", "aantal", "eenheid"),
    [
        ("Jaarlijks.", 1, "jaar"),
        ("elk jaar", 1, "jaar"),
        ("1x per jaar", 1, "jaar"),
        ("één keer per jaar", 1, "jaar"),
        ("eens per jaar", 1, "jaar"),
        ("per jaar", 1, "jaar"),
        ("jaarlijks in mei", 1, "jaar"),
        ("jaarlijks op 29 februari", 1, "jaar"),
        ("jaarlijks per 1 januari", 1, "jaar"),
        ("om het jaar", 2, "jaar"),
        ("om de 2 jaar", 2, "jaar"),
        ("twee-jaarlijks", 2, "jaar"),
        ("1 x per 2 jaar", 2, "jaar"),
        ("eens in de 4 jaar", 4, "jaar"),
        ("vierjaarlijks", 4, "jaar"),
        ("4-jaarlijks", 4, "jaar"),
        ("elke vijf jaar", 5, "jaar"),
        ("halfjaarlijks", 6, "maand"),
        ("elk half jaar", 6, "maand"),
        ("per kwartaal", 3, "maand"),
        ("elk kwartaal", 3, "maand"),
        ("elke 2 kwartalen", 6, "maand"),
        ("driemaandelijks", 3, "maand"),
        ("maandelijks", 1, "maand"),
        ("iedere twee weken", 2, "week"),
        ("tweewekelijks", 2, "week"),
        ("om de week", 2, "week"),
        ("dagelijks", 1, "dag"),
    ],
)
def test_rhythm(tekst: str, aantal: int, eenheid: str) -> None:
    assert read_moment(tekst) == Moment(tekst, "herhaling", herhaling=Recurrence(aantal, eenheid))


@pytest.mark.parametrize(
    ("tekst", "begin", "eind"),
    [
        ("jaarlijks vanaf 1 april 2022", date(2022, 4, 1), date(2022, 4, 1)),
        ("jaarlijks, vanaf 2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("jaarlijks (vanaf 2023)", date(2023, 1, 1), date(2023, 12, 31)),
        ("vanaf 2023 jaarlijks", date(2023, 1, 1), date(2023, 12, 31)),
        ("jaarlijks m.i.v. mei 2022", date(2022, 5, 1), date(2022, 5, 31)),
        ("jaarlijks, te beginnen in Q2 2022", date(2022, 4, 1), date(2022, 6, 30)),
        ("elke 6 jaar, voor het eerst in 2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("ieder kwartaal vanaf 2023", date(2023, 1, 1), date(2023, 3, 31)),
        ("iedere twee maanden vanaf Q2 2023", date(2023, 4, 1), date(2023, 5, 31)),
        ("wekelijks vanaf 1 oktober 2021", date(2021, 10, 1), date(2021, 10, 1)),
    ],
)
def test_rhythm_with_a_first(tekst: str, begin: date, eind: date) -> None:
    herhaling = read_moment(tekst).herhaling
    assert herhaling is not None
    assert herhaling.eerste == (begin, eind)


def test_the_first_may_need_a_year() -> None:
    assert read_moment("jaarlijks vanaf oktober").soort == "onbekend"
    herhaling = read_moment("jaarlijks vanaf oktober", jaar=2021).herhaling
    assert herhaling == Recurrence(1, "jaar", (date(2021, 10, 1), date(2021, 10, 31)))


@pytest.mark.parametrize(
    ("tekst", "overleg"),
    [
        ("jaarlijks vanaf Alliantieoverleg april 2023", ""),
        ("jaarlijks vanaf het alliantieoverleg van april 2023", ""),
        ("elk jaar, voor het eerst in alliantieoverleg apr. 2023", ""),
        ("vanaf alliantieoverleg april 2023 jaarlijks", ""),
        ("jaarlijks vanaf april 2023", None),
    ],
)
def test_what_counts_from_a_meeting_is_that_meetings(tekst: str, overleg: str | None) -> None:
    april = date(2023, 4, 1), date(2023, 4, 30)
    moment = read_moment(tekst)
    assert (moment.soort, moment.overleg, moment.herhaling) == (
        "herhaling",
        None,
        Recurrence(1, "jaar", april, overleg),
    )


@pytest.mark.parametrize("tekst", ["jaarlijks vanaf alliantieoverleg 2023", "jaarlijks vanaf rapportage april 2023"])
def test_what_may_be_about_a_year_or_month_counts_from_nothing(tekst: str) -> None:
    assert read_moment(tekst).soort == "onbekend"
