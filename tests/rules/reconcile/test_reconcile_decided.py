"""What people decided never comes back, and what follows from it doesn't either (contract section 2, `afstemming`)."""

from reconciling import lines

from routehln.model.answers.reconciliation import Reconciliation
from routehln.rules.reconcile import reconcile

PLAN = "Wonen | Vaststellen projectplan | maart 2022"
SAME = "Wonen | Vaststellen projectplan wonen | maart 2022"
LATER = "Wonen | Vaststellen projectplan | mei 2022"


def links(answer: Reconciliation) -> list[tuple[str, tuple[str, ...], bool]]:
    return [(koppeling.tussenstop, koppeling.kalender, koppeling.zeker) for koppeling in answer.koppelingen]


def doubles(answer: Reconciliation) -> list[tuple[str, ...]]:
    return [dubbel.ids for dubbel in answer.dubbel]


def test_rows_that_say_the_same_are_linked_together() -> None:
    answer = reconcile(lines(stops=(PLAN,), rows=(PLAN, SAME)))
    assert links(answer) == [("stop-1", ("row-1", "row-2"), True)]
    assert doubles(answer) == [("row-1", "row-2")]


def test_a_row_at_another_moment_makes_the_link_unsure() -> None:
    answer = reconcile(lines(stops=(PLAN,), rows=(PLAN, LATER)))
    assert links(answer) == [("stop-1", ("row-1", "row-2"), False)]


def test_a_link_is_not_proposed_again() -> None:
    answer = reconcile(lines(stops=(PLAN,), rows=(f"{PLAN} | tussenstop: stop-1",)))
    assert (links(answer), doubles(answer)) == ([], [])


def test_a_repeat_of_a_linked_row_is_proposed_beside_it() -> None:
    answer = reconcile(lines(stops=(PLAN,), rows=(f"{PLAN} | tussenstop: stop-1", SAME, LATER)))
    assert links(answer) == [("stop-1", ("row-2", "row-3"), False)]


def test_a_tussenstop_that_has_its_row_takes_no_other() -> None:
    longer = "Wonen | Uitwerken en vaststellen projectplan | maart 2022"
    answer = reconcile(lines(stops=(PLAN,), rows=(f"{PLAN} | tussenstop: stop-1", longer)))
    assert links(answer) == []


def test_what_repeats_is_one_with_what_it_repeats() -> None:
    answer = reconcile(lines(stops=(PLAN,), rows=(PLAN, f"{PLAN} | afstemming: {{dubbel_van: row-1}}")))
    assert links(answer) == [("stop-1", ("row-1",), True)]
    assert doubles(answer) == []


def test_a_repeat_of_a_linked_row_is_decided() -> None:
    rows = (f"{PLAN} | tussenstop: stop-1", f"{PLAN} | afstemming: {{dubbel_van: row-1}}")
    answer = reconcile(lines(stops=(PLAN,), rows=rows))
    assert (links(answer), doubles(answer), answer.zonder_tussenstop) == ([], [], [])


def test_apart_is_apart_in_both_directions() -> None:
    assert doubles(reconcile(lines(rows=(f"{PLAN} | afstemming: {{apart_van: [row-2]}}", PLAN)))) == []
    assert doubles(reconcile(lines(rows=(PLAN, f"{PLAN} | afstemming: {{apart_van: [row-1]}}")))) == []


def test_apart_holds_for_what_repeats_either() -> None:
    rows = (
        f"{PLAN} | afstemming: {{apart_van: [row-2]}}",
        PLAN,
        f"{PLAN} | afstemming: {{dubbel_van: row-2}}",
    )
    assert doubles(reconcile(lines(rows=rows))) == []


def test_apart_is_no_link() -> None:
    assert links(reconcile(lines(stops=(PLAN,), rows=(f"{PLAN} | afstemming: {{apart_van: [stop-1]}}",)))) == []


def test_a_third_that_is_apart_from_one_may_be_one_with_the_other() -> None:
    answer = reconcile(lines(rows=(f"{PLAN} | afstemming: {{apart_van: [row-2]}}", PLAN, PLAN)))
    assert doubles(answer) == [("row-1", "row-3")] or doubles(answer) == [("row-2", "row-3")]


def test_rows_of_two_tussenstops_are_two_steps() -> None:
    stops = (PLAN, LATER)
    answer = reconcile(lines(stops=stops, rows=(PLAN, LATER)))
    assert links(answer) == [("stop-1", ("row-1",), True), ("stop-2", ("row-2",), True)]
    assert doubles(answer) == []
    rows = (f"{PLAN} | tussenstop: stop-1", f"{LATER} | tussenstop: stop-2")
    assert doubles(reconcile(lines(stops=stops, rows=rows))) == []


def test_a_series_is_no_double() -> None:
    rows = tuple(f"Wonen | Bespreken voortgang | Q{quarter} 2022" for quarter in (1, 2, 3))
    answer = reconcile(lines(stops=("Wonen | Bespreken voortgang | Q2 2022",), rows=rows))
    assert links(answer) == [("stop-1", ("row-2",), True)]
    assert doubles(answer) == []


def test_two_that_fit_as_well_leave_it_unsure() -> None:
    answer = reconcile(lines(stops=("Wonen | Vaststellen projectplan |",), rows=(PLAN, LATER)))
    assert [koppeling.zeker for koppeling in answer.koppelingen] == [False]
    stops = ("Wonen | Vaststellen projectplan |", "Wonen | Vaststellen projectplan | april 2022")
    assert [koppeling.zeker for koppeling in reconcile(lines(stops=stops, rows=(PLAN,))).koppelingen] == [False]


def test_equal_tussenstops_share_their_row() -> None:
    answer = reconcile(lines(stops=(PLAN, PLAN), rows=(SAME,)))
    assert links(answer) == [("stop-1", ("row-1",), True)]
    assert doubles(answer) == [("stop-1", "stop-2")]


def test_what_recurs_is_not_surely_one_of_its_rows() -> None:
    stop = "Wonen | Vaststellen projectplan | jaarlijks vanaf 2022"
    assert links(reconcile(lines(stops=(stop,), rows=(PLAN,)))) == [("stop-1", ("row-1",), False)]


def test_of_very_many_that_say_the_same_some_are_proposed_at_a_time() -> None:
    """Where none is set apart they are one group, however many; else every two are asked about, 500 rows at a time."""
    many, apart = (PLAN,) * 750, f"{PLAN} | afstemming: {{apart_van: [row-1]}}"
    assert [len(ids) for ids in doubles(reconcile(lines(rows=many)))] == [750]
    answer = reconcile(lines(rows=(*many, apart)))
    assert [len(dubbel.ids) for dubbel in answer.dubbel if dubbel.soort == "gelijk"] == [500, 251]
