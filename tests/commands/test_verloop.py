"""Scripted histories: `verloop` tells how moments moved as a person would (contract section 5, `verloop`)."""

import re

from conftest import Ask
from moving import History, kalender, row, tussenstops


def test_each_commit_is_one_step_with_its_day_days_and_reason(history: History) -> None:
    """September became October, then Q1 2022, with a reason."""
    reason = ", afstemming: {reden: wacht op het rijk}"
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    history.commit("2021-09-15", kalender=kalender(row("kal-1", "Q1 2022", "Vaststellen visie", more=reason)))
    assert history.json() == {
        "schema": "routehln.verloop/1",
        "van": {"commit": history.commits[0], "dag": "2021-09-01"},
        "tot": {"commit": history.commits[2], "dag": "2021-09-15"},
        "heel": True,
        "overgeslagen": 0,
        "mijlpalen": [
            {
                "id": "kal-1",
                "titel": "Vaststellen visie",
                "onderdeel": "Wonen",
                "eerste": {"moment": "september 2021", "begin": "2021-09-01", "eind": "2021-09-30"},
                "nu": {"moment": "Q1 2022", "begin": "2022-01-01", "eind": "2022-03-31"},
                "status": "gepland",
                "keer": 2,
                "dagen": 182,
                "netto": 182,
                "stappen": [
                    {
                        "commit": history.commits[1],
                        "datum": "2021-09-08",
                        "soort": "later",
                        "moment_van": "september 2021",
                        "moment_naar": "oktober 2021",
                        "dagen": 31,
                        "reden": None,
                    },
                    {
                        "commit": history.commits[2],
                        "datum": "2021-09-15",
                        "soort": "later",
                        "moment_van": "oktober 2021",
                        "moment_naar": "Q1 2022",
                        "dagen": 151,
                        "reden": "wacht op het rijk",
                    },
                ],
            }
        ],
    }


def test_more_precise_and_less_precise_are_no_shift(history: History) -> None:
    """Q4 2021 becomes November, then Q4 again, then the same days in other words, then September."""
    for day, moment in (
        ("2021-09-01", "Q4 2021"),
        ("2021-09-08", "november 2021"),
        ("2021-09-15", "2021-Q4"),
        ("2021-09-22", "vierde kwartaal 2021"),
        ("2021-09-29", "september 2021"),
    ):
        history.commit(day, kalender=kalender(row("kal-1", moment, "Vaststellen visie")))
    [mijlpaal] = history.json()["mijlpalen"]
    assert [step["soort"] for step in mijlpaal["stappen"]] == ["verfijnd", "vergroofd", "eerder"]
    assert (mijlpaal["keer"], mijlpaal["dagen"]) == (1, -92)


def test_a_record_that_got_another_id_is_the_same(history: History) -> None:
    """All rows were numbered anew, and one moved in that same commit."""
    history.commit(
        "2021-09-01",
        kalender=kalender(
            row("kal-1", "september 2021", "Vaststellen visie"), row("kal-2", "mei 2022", "Kiezen bouwer")
        ),
    )
    history.commit(
        "2021-09-08",
        kalender=kalender(
            row("kal-1", "juni 2021", "Openen van de school", "Leren"),
            row("kal-2", "oktober 2021", "Vaststellen visie"),
            row("kal-3", "mei 2022", "Kiezen bouwer"),
        ),
    )
    assert history.moves("--alle") == {"kal-1": [], "kal-2": [("2021-09-08", "later", 31)], "kal-3": []}
    assert history.json("kal-2")["mijlpalen"][0]["eerste"]["moment"] == "september 2021"


def test_an_id_that_another_record_got_is_another_mijlpaal(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie op wonen")))
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "mei 2022", "Kiezen bouwer school", "Leren")))
    answer = history.json("--alle")["mijlpalen"]
    assert [(mijlpaal["titel"], mijlpaal["nu"] and mijlpaal["nu"]["moment"]) for mijlpaal in answer] == [
        ("Kiezen bouwer school", "mei 2022"),
        ("Vaststellen visie op wonen", None),
    ]
    assert history.json()["mijlpalen"] == []


def test_commits_that_cannot_be_read_are_skipped_and_counted(history: History) -> None:
    """The second commit has a conflict marker; what moved in it counts with the third."""
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender="<<<<<<< HEAD\nkalender: [\n")
    history.commit("2021-09-15", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    assert history.moves() == {"kal-1": [("2021-09-15", "later", 31)]}
    assert history.json()["overgeslagen"] == 1
    outcome = history.ask("verloop", roadmap=history.repository.roadmap)
    assert "Niet te lezen en overgeslagen: 1 commit;" in outcome.out


def test_what_was_deleted_is_kept_and_may_come_back(history: History) -> None:
    visie = kalender(row("kal-1", "oktober 2021", "Vaststellen visie"))
    bouwer = row("kal-2", "mei 2022", "Kiezen bouwer", "Leren")
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie"), bouwer))
    history.commit("2021-09-08", kalender=visie)
    history.commit("2021-09-15", kalender="kalender: []\n")
    [mijlpaal] = history.json()["mijlpalen"]
    assert (mijlpaal["id"], mijlpaal["nu"], mijlpaal["status"], mijlpaal["keer"]) == ("kal-1", None, "verwijderd", 1)
    history.commit("2021-09-22", kalender=visie.replace("oktober", "november"))
    assert history.moves() == {"kal-1": [("2021-09-08", "later", 31), ("2021-09-22", "later", 30)]}


def test_what_fell_is_kept_with_its_moves(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    fallen = row("kal-1", "oktober 2021", "Vaststellen visie", more=", status: vervallen")
    history.commit("2021-09-15", kalender=kalender(fallen))
    [mijlpaal] = history.json()["mijlpalen"]
    assert (mijlpaal["keer"], mijlpaal["dagen"], mijlpaal["status"]) == (1, 31, "vervallen")


def test_a_meeting_that_moves_takes_its_mijlpalen_along(history: History) -> None:
    rows = kalender(row("kal-1", "Alliantieoverleg oktober 2021", "Vaststellen visie"))
    history.commit("2021-09-01", kalender=rows, overleggen="overleggen: [{maand: 2021-10}]\n")
    history.commit("2021-09-08", overleggen="overleggen: [{maand: 2021-10, datum: 2021-10-12}]\n")
    history.commit("2021-09-15", overleggen="overleggen: [{maand: 2021-10, datum: 2021-10-26}]\n")
    assert history.moves() == {"kal-1": [("2021-09-08", "verfijnd", 0), ("2021-09-15", "later", 14)]}


def test_two_records_that_become_one_mijlpaal(history: History) -> None:
    """A kalenderregel is linked to the tussenstop that it schedules; the calendar's moment holds from then on."""
    stop = "  - {id: visie, titel: Vaststellen visie, onderdeel: Wonen, moment: oktober 2021}\n"
    history.commit(
        "2021-09-01", a=tussenstops(stop), b=kalender(row("kal-1", "maart 2022", "Vaststellen van de visie"))
    )
    linked = row("kal-1", "maart 2022", "Vaststellen van de visie", more=", tussenstop: visie")
    history.commit("2021-09-08", b=kalender(linked))
    answer = {mijlpaal["id"]: mijlpaal for mijlpaal in history.json("--alle")["mijlpalen"]}
    assert [step["dagen"] for step in answer["visie"]["stappen"]] == [151]
    assert (answer["kal-1"]["nu"], answer["kal-1"]["status"]) == (None, "samengevoegd")


def test_of_a_merge_the_first_parent_counts(history: History) -> None:
    """A branch moved twice in two commits; the merge is one step, on its own day."""
    repository = history.repository
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    repository.git("checkout", "-q", "-b", "voorstel")
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    history.commit("2021-09-09", kalender=kalender(row("kal-1", "november 2021", "Vaststellen visie")))
    repository.git("checkout", "-q", "main")
    history.commit("2021-09-15", ander=kalender(row("kal-2", "mei 2022", "Kiezen bouwer")))
    repository.git("merge", "-q", "--no-edit", "voorstel", day="2021-09-22T12:00:00")
    assert history.moves() == {"kal-1": [("2021-09-22", "later", 61)]}
    assert history.moves("--tot", "voorstel") == {"kal-1": [("2021-09-08", "later", 31), ("2021-09-09", "later", 30)]}


def test_the_order_of_commits_holds_where_dates_go_back(history: History) -> None:
    for day, month in (("2021-09-15", "september"), ("2021-09-08", "oktober"), ("2021-09-22", "november")):
        history.commit(day, kalender=kalender(row("kal-1", f"{month} 2021", "Vaststellen visie")))
    assert history.moves() == {"kal-1": [("2021-09-08", "later", 31), ("2021-09-22", "later", 30)]}
    assert history.moves("--sinds", "2021-09-10") == {"kal-1": [("2021-09-22", "later", 30)]}


def test_a_folder_that_moved_takes_its_history_along(history: History) -> None:
    """The routekaart began in another folder, and the repository before that without any."""
    repository = history.repository
    repository.git("commit", "-q", "--allow-empty", "-m", "leeg")
    repository.roadmap = repository.folder / "werk" / "plan"
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    repository.git("mv", "werk/plan", "roadmap")
    repository.roadmap = repository.folder / "roadmap"
    history.commit("2021-09-15", kalender=kalender(row("kal-1", "november 2021", "Vaststellen visie")))
    assert history.moves() == {"kal-1": [("2021-09-08", "later", 31), ("2021-09-15", "later", 30)]}
    assert history.json()["van"]["dag"] == "2021-09-01"


def test_what_a_besluit_rejected_has_fallen(history: History) -> None:
    """The record stays as it is; the besluit names it."""
    moved = row("kal-1", "Alliantieoverleg oktober 2021", "Vaststellen visie")
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender=kalender(moved))
    besluit = "besluiten: [{overleg: 2021-10, mijlpaal: kal-1, uitkomst: afgewezen, op: 2021-10-12}]\n"
    history.commit("2021-10-13", besluiten=besluit)
    [mijlpaal] = history.json()["mijlpalen"]
    assert (mijlpaal["status"], mijlpaal["keer"]) == ("vervallen", 1)
    assert mijlpaal["nu"]["moment"] == "Alliantieoverleg oktober 2021"


def test_on_a_terminal_a_mijlpaal_is_one_line(history: History, on_terminal: Ask) -> None:
    """A bar of its moves, what and which it is, and how far it moved; its steps where it is named."""
    for day, moment in (("2021-09-01", "september 2021"), ("2021-09-08", "oktober 2021"), ("2021-09-15", "Q1 2022")):
        history.commit(day, kalender=kalender(row("kal-1", moment, "Vaststellen visie")))
    roadmap = history.repository.roadmap
    drawn = re.sub(r"\x1b\[[\d;]*m", "", on_terminal("verloop", width=120, roadmap=roadmap).out)
    [line] = [line for line in drawn.splitlines() if "kal-1" in line]
    assert line.split() == [
        "○──·──────────────●",
        "Vaststellen",
        "visie",
        "kal-1",
        "Q1",
        "2022",
        "2×,",
        "182",
        "dagen",
        "later",
    ]
    steps = on_terminal("verloop", "kal-1", width=120, roadmap=roadmap).out
    assert ("31 dagen later" in steps, "151 dagen later" in steps) == (True, True)
