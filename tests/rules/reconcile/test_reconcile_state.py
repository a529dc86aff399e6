"""The state of the sources: links counted, verdicts left out (contract section 5, `reconcile`)."""

from reconciling import lines

from routehln.model.answers.reconciliation import Strijdig, TekstTegenMoment
from routehln.rules.reconcile import reconcile

SEPTEMBER = "Wonen | Vaststellen visie | september 2021"
OCTOBER = "Wonen | Vaststellen visie | oktober 2021 | tussenstop: stop-1"
LATE_TEXT = "Wonen | Vaststellen visie, augustus 2021. | september 2021"


def test_a_mijlpaal_whose_sources_share_no_day() -> None:
    [clash] = reconcile(lines(stops=(SEPTEMBER,), rows=(OCTOBER,))).strijdig
    moments = {"stop-1": "september 2021", "row-1": "oktober 2021"}
    uitleg = "De momenten overlappen niet: stop-1 zegt 'september 2021' en row-1 zegt 'oktober 2021'."
    assert clash == Strijdig("stop-1", moments, uitleg)


def test_a_chosen_moment_settles_it() -> None:
    chosen = f"{SEPTEMBER} | afstemming: {{moment: oktober 2021}}"
    assert reconcile(lines(stops=(chosen,), rows=(OCTOBER,))).strijdig == []


def test_what_lies_within_is_no_clash() -> None:
    stop = "Wonen | Vaststellen visie | Q4 2021"
    assert reconcile(lines(stops=(stop,), rows=(OCTOBER,))).strijdig == []


def test_a_proposal_is_no_clash_yet() -> None:
    rows = (OCTOBER.removesuffix(" | tussenstop: stop-1"),)
    answer = reconcile(lines(stops=(SEPTEMBER,), rows=rows))
    assert (answer.strijdig, answer.koppelingen[0].moment) == ([], "strijdig")


def test_a_text_that_names_another_moment() -> None:
    contradictions = reconcile(lines(rows=(LATE_TEXT, SEPTEMBER))).tekst_spreekt_moment_tegen
    assert contradictions == [TekstTegenMoment("row-1", "september 2021", "augustus 2021")]


def test_a_text_is_held_against_the_moment_that_was_chosen() -> None:
    row = f"{LATE_TEXT} | tussenstop: stop-1"
    for chosen, contradictions in (
        ("augustus 2021", []),
        ("Q4 2021", [TekstTegenMoment("row-1", "Q4 2021", "augustus 2021")]),
    ):
        stop = f"Wonen | Iets anders | | afstemming: {{moment: {chosen}}}"
        assert reconcile(lines(stops=(stop,), rows=(row,))).tekst_spreekt_moment_tegen == contradictions


def test_a_text_that_names_the_month_of_its_own_meeting_agrees() -> None:
    meeting = "overleggen: [{gremium: regietafel, datum: '2021-10-05'}]\n"
    row = "Wonen | Vaststellen visie, oktober 2021 | Alliantieoverleg oktober 2021"
    assert reconcile(lines(rows=(row,), more=meeting)).tekst_spreekt_moment_tegen == []


def test_what_stands_alone() -> None:
    stops = (SEPTEMBER, "Wonen | Iets anders |")
    rows = (OCTOBER, "Wonen | Heel wat anders | mei 2022", f"{SEPTEMBER} | afstemming: {{dubbel_van: row-1}}")
    answer = reconcile(lines(stops=stops, rows=rows))
    assert (answer.zonder_kalenderregel, answer.zonder_tussenstop) == (["stop-2"], ["row-2"])


def test_a_repeat_has_the_row_of_what_it_repeats() -> None:
    stops = (SEPTEMBER, f"{SEPTEMBER} | afstemming: {{dubbel_van: stop-1}}")
    assert reconcile(lines(stops=stops, rows=(OCTOBER,))).zonder_kalenderregel == []


def test_progress_runs_from_nothing_to_all() -> None:
    heard: list[float] = []
    reconcile(lines(stops=(SEPTEMBER,), rows=(OCTOBER,)), heard.append)
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0, 1)


def test_an_empty_routekaart_has_an_empty_answer() -> None:
    assert reconcile(lines()) == ([], [], [], [], [], [])
