"""Mijlpalen due in a period (contract section 5, `due`)."""

from datetime import date

from routehln.model.answers.due import Aanstaand, Due
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.due import due, next_overleg, weeks_after
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.rules.mijlpaal.progress import on_day

PEILDATUM = date(2021, 10, 4)

PEILDATA = (date(2021, 10, 4), date(2021, 11, 10), date(2021, 11, 17), date(2021, 12, 1), date(2022, 1, 31))
L, N, P, B, K = "te_laat", "nog_open", "in_periode", "loopt", "komt"
IN_NOVEMBER = {
    #                     4 okt  10 nov  17 nov  1 dec  31 jan
    "dag":                (P,    P,      L,      L,     L),
    "maand":              (P,    P,      P,      L,     L),
    "kwartaal":           (B,    B,      B,      B,     B),
    "overleg-met-dag":    (P,    P,      L,      L,     L),
    "overleg-zonder-dag": (K,    K,      K,      K,     K),
    "open-begin":         (K,    K,      K,      K,     K),
    "open-eind":          (B,    B,      B,      B,     B),
    "herhaling":          (P,    P,      L,      L,     L),
    "vaag":               (P,    P,      P,      L,     L),
}  # fmt: skip
IN_DECEMBER = {
    "dag":                (N,    N,      L,      L,     L),
    "maand":              (N,    N,      N,      L,     L),
    "kwartaal":           (P,    P,      P,      P,     L),
    "overleg-met-dag":    (N,    N,      L,      L,     L),
    "overleg-zonder-dag": (P,    P,      P,      P,     L),
    "open-begin":         (P,    P,      P,      P,     L),
    "open-eind":          (B,    B,      B,      B,     B),
    "herhaling":          (N,    N,      L,      L,     L),
    "vaag":               (N,    N,      N,      L,     L),
}  # fmt: skip
PERIODS = [(date(2021, 11, 1), date(2021, 11, 30), IN_NOVEMBER), (date(2021, 12, 1), date(2021, 12, 31), IN_DECEMBER)]


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
      - {id: al-voorbij, titel: A, moment: 3 oktober 2021, onderdeel: Leren}
      - {id: vandaag, titel: A, moment: 4 oktober 2021, onderdeel: Leren}
      - {id: laatste-dag, titel: A, moment: Q3 2021 - oktober 2021, onderdeel: Leren}
      - {id: begonnen, titel: A, moment: 31 oktober 2021 t/m 1 november 2021, onderdeel: Leren}
      - {id: nooit-klaar, titel: A, moment: vanaf oktober 2021, onderdeel: Leren}
      - {id: later, titel: A, moment: november 2021, onderdeel: Leren}
    """
    parts = ids(october(routekaart))
    assert parts["te_laat"] == ["voor", "al-voorbij"]
    assert parts["nog_open"] == []
    assert parts["in_periode"] == ["vandaag", "laatste-dag"]
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
    assert (parts["in_periode"], parts["afgerond"]) == (["bijna"], ["klaar"])


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
    assert ids(october(routekaart))["in_periode"] == ["y", "c", "a", "b", "d", "z"]


def test_an_occurrence_is_due_like_any_other(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: verslag, titel: A, moment: jaarlijks vanaf 15 oktober 2015, onderdeel: Leren, afgerond_op: 2020-11-02}
    """
    [verslag] = october(routekaart).in_periode
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


def test_the_list_of_each_kind_of_moment_on_each_day(routekaart: Routekaart) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
    overleggen: [{maand: 2021-11, datum: 2021-11-16}]
    tussenstops:
      - {id: dag, titel: A, moment: 10 november 2021, onderdeel: Leren}
      - {id: maand, titel: A, moment: november 2021, onderdeel: Leren}
      - {id: kwartaal, titel: A, moment: Q4 2021, onderdeel: Leren}
      - {id: overleg-met-dag, titel: A, moment: Alliantieoverleg november 2021, onderdeel: Leren}
      - {id: overleg-zonder-dag, titel: A, moment: Alliantieoverleg december 2021, onderdeel: Leren}
      - {id: open-begin, titel: A, moment: uiterlijk 5 december 2021, onderdeel: Leren}
      - {id: open-eind, titel: A, moment: vanaf november 2021, onderdeel: Leren}
      - {id: herhaling, titel: A, moment: jaarlijks vanaf 10 november 2021, onderdeel: Leren}
      - {id: vaag, titel: A, moment: eind november 2021, onderdeel: Leren}
    """
    rows = mijlpalen(routekaart)
    for begin, eind, expected in PERIODS:
        found: dict[str, list[str]] = {key: [] for key in expected}
        for peildatum in PEILDATA:
            answer = due(on_day(rows, peildatum), begin, eind, peildatum, horizon=weeks_after(eind, 4))
            for key, lists in found.items():
                lists.append(next((name for name, shown in ids(answer).items() if key in shown), ""))
        assert {key: tuple(lists) for key, lists in found.items()} == expected


def test_the_next_overleg_is_not_one_that_is_cancelled(routekaart: Routekaart) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    overleggen:
      - {gremium: werkgroep, datum: 2021-10-05}
      - {maand: 2021-09, datum: 2021-09-30}
      - {maand: 2021-10, datum: 2021-10-12, status: vervallen}
      - {maand: 2021-11, datum: 2021-11-09}
      - {maand: 2021-12}
    """
    whole = overzicht(routekaart)
    november = Aanstaand("2021-11", "Alliantieoverleg november 2021", date(2021, 11, 9), 36)
    assert next_overleg(whole, PEILDATUM) == november
    assert next_overleg(whole, date(2021, 11, 9)) == november._replace(dagen=0)
    assert next_overleg(whole, date(2021, 11, 10)) == ("2021-12", "Alliantieoverleg december 2021", None, 21)
    assert next_overleg(whole, date(2022, 1, 1)) is None


def test_what_is_due_after_the_period_is_not_late_for_who_asks_about_the_period(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: lang, titel: A, moment: oktober 2021 t/m november 2021, onderdeel: Leren}]
    """
    day = date(2022, 3, 1)
    answer = due(on_day(mijlpalen(routekaart), day), date(2021, 10, 1), date(2021, 10, 31), day)
    assert (ids(answer)["loopt"], answer.te_laat, answer.has_late) == (["lang"], [], False)
    assert answer.seen_on("loopt") == date(2021, 10, 31)
