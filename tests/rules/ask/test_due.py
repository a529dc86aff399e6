"""Mijlpalen due in a period (contract section 5, `due`)."""

from datetime import date

from routehln.model.answers.due import Due
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.due import due, weeks_after
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

PEILDATUM = date(2021, 10, 4)


def october(routekaart: Routekaart) -> Due:
    return due(on_day(mijlpalen(routekaart), PEILDATUM), date(2021, 10, 1), date(2021, 10, 31), PEILDATUM)


def ids(answer: Due) -> dict[str, list[str]]:
    return {
        key: [mijlpaal.id for mijlpaal in value] for key, value in answer._asdict().items() if isinstance(value, list)
    }


def test_each_open_mijlpaal_is_where_its_last_day_puts_it(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: voor, titel: A, moment: 30 september 2021, onderdeel: Leren}
      - {id: eerste-dag, titel: A, moment: 1 oktober 2021, onderdeel: Leren}
      - {id: laatste-dag, titel: A, moment: Q3 2021 - oktober 2021, onderdeel: Leren}
      - {id: begonnen, titel: A, moment: 31 oktober 2021 t/m 1 november 2021, onderdeel: Leren}
      - {id: nooit-klaar, titel: A, moment: vanaf oktober 2021, onderdeel: Leren}
      - {id: later, titel: A, moment: november 2021, onderdeel: Leren}
    """
    parts = ids(october(routekaart))
    assert parts["achterstallig"] == ["voor"]
    assert parts["deze_maand"] == ["eerste-dag", "laatste-dag"]
    assert parts["loopt"] == ["begonnen", "nooit-klaar"]
    assert parts["afgerond"] == parts["zonder_moment"] == []


def test_an_open_begin_is_due_or_overdue_but_never_runs(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: over, titel: A, moment: uiterlijk 30 september 2021, onderdeel: Leren}
      - {id: nu, titel: A, moment: uiterlijk 5 oktober 2021, onderdeel: Leren}
      - {id: ooit, titel: A, moment: uiterlijk 1 april 2022, onderdeel: Leren}
    """
    answer = october(routekaart)
    assert [mijlpaal.id for mijlpaal in answer.shown] == ["over", "nu"]
    assert not answer.loopt


def test_what_is_done_or_lapsed_is_not_due(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: klaar, titel: A, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-04}
      - {id: bijna, titel: A, moment: oktober 2021, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-05}
      - {id: weg, titel: A, moment: oktober 2021, onderdeel: Leren, status: vervallen}
    """
    parts = ids(october(routekaart))
    assert (parts["deze_maand"], parts["afgerond"]) == (["bijna"], ["klaar"])


def test_what_has_no_moment_is_kept_apart(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: b-geen, titel: A, onderdeel: Leren}
      - {id: c-ntb, titel: A, moment: n.t.b., onderdeel: Leren}
      - {id: d-jaarlijks, titel: A, moment: jaarlijks, onderdeel: Leren}
      - {id: a-onleesbaar, titel: A, moment: als het kan, onderdeel: Leren}
      - {id: klaar, titel: A, onderdeel: Leren, status: afgerond}
    """
    answer = october(routekaart)
    assert [mijlpaal.id for mijlpaal in answer.zonder_moment] == ["a-onleesbaar", "b-geen", "c-ntb", "d-jaarlijks"]
    assert not answer.shown


def test_sorted_by_eind_then_onderdeel_then_id(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: z, titel: A, moment: oktober 2021, onderdeel: Organisatie}
      - {id: d, titel: A, moment: oktober 2021, onderdeel: Programmabreed}
      - {id: c, titel: A, moment: oktober 2021, onderdeel: Leren}
      - {id: b, titel: A, moment: oktober 2021, onderdeel: Wonen}
      - {id: a, titel: A, moment: oktober 2021, onderdeel: Wonen}
      - {id: y, titel: A, moment: 30 oktober 2021, onderdeel: Organisatie}
    """
    assert ids(october(routekaart))["deze_maand"] == ["y", "c", "a", "b", "d", "z"]


def test_an_occurrence_is_due_like_any_other(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: verslag, titel: A, moment: jaarlijks vanaf 15 oktober 2015, onderdeel: Leren, afgerond_op: 2020-11-02}
    """
    [verslag] = october(routekaart).deze_maand
    assert (verslag.id, verslag.begin, verslag.eind) == ("verslag", date(2021, 10, 15), date(2021, 10, 15))


def test_what_comes_is_due_after_the_period_and_has_not_begun(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: nu, titel: A, moment: 31 oktober 2021, onderdeel: Leren}
      - {id: morgen, titel: A, moment: 1 november 2021, onderdeel: Leren}
      - {id: laatste-dag, titel: A, moment: 28 november 2021, onderdeel: Leren}
      - {id: te-ver, titel: A, moment: 29 november 2021, onderdeel: Leren}
      - {id: loopt-al, titel: A, moment: oktober 2021 t/m 5 november 2021, onderdeel: Leren}
      - {id: ooit-begonnen, titel: A, moment: uiterlijk 5 november 2021, onderdeel: Leren}
      - {id: klaar, titel: A, moment: 5 november 2021, onderdeel: Leren, status: afgerond}
    """
    eind = date(2021, 10, 31)
    rows = on_day(mijlpalen(routekaart), PEILDATUM)
    answer = due(rows, date(2021, 10, 1), eind, PEILDATUM, horizon=weeks_after(eind, 4))
    assert [mijlpaal.id for mijlpaal in answer.komt] == ["morgen", "ooit-begonnen", "laatste-dag"]
    assert [mijlpaal.id for mijlpaal in answer.loopt] == ["loopt-al"]


def test_nobody_looks_ahead_unasked(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: morgen, titel: A, moment: 1 november 2021, onderdeel: Leren}]
    """
    assert october(routekaart).komt == []


def test_weeks_ahead_end_with_the_calendar() -> None:
    assert weeks_after(date(9999, 12, 30), 4) == date.max
    assert weeks_after(date(2021, 10, 31), 0) == date(2021, 10, 31)
    assert weeks_after(date(2021, 10, 31), None) is None
