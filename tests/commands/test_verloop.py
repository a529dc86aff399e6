"""Scripted histories: `verloop` tells how moments moved as a person would (contract section 5, `verloop`)."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from conftest import Ask
from history import Repository

HEAD = """\
routekaart: {naam: Proef}
fasen: [{id: ontwerpen, nummer: 2, naam: Ontwerpen}]
leefgebieden: [{id: leren, naam: Leren}, {id: wonen, naam: Wonen}]
"""


def row(record_id: str, moment: str, titel: str, onderdeel: str = "Wonen", more: str = "") -> str:
    fields = f"id: {record_id}, fase: 2, moment: {moment}, omschrijving: {titel}, onderdeel: {onderdeel}{more}"
    return f"  - {{{fields}}}\n"


def kalender(*rows: str) -> str:
    return "kalender:\n" + "".join(rows)


def tussenstops(*rows: str) -> str:
    return "tussenstops:\n" + "".join(rows).replace("omschrijving", "titel")


class History:
    """A repository whose commits are a week apart, from 1 September 2021 on, and what `verloop` says of it."""

    def __init__(self, repository: Repository, ask: Ask) -> None:
        self.repository = repository
        self.ask = ask
        self.commits: list[str] = []

    def commit(self, day: str, **files: str | None) -> "History":
        """Commit these files on a day; `leren_kalender` is the file leren/kalender.yaml."""
        laid = {f"{name.replace('_', '/')}.yaml": text for name, text in files.items()}
        if not self.commits:
            laid["programma.yaml"] = HEAD
        self.commits.append(self.repository.commit(laid, day=f"{day}T12:00:00+02:00"))
        return self

    def json(self, *args: str) -> dict[str, Any]:
        outcome = self.ask("verloop", "--formaat", "json", *args, roadmap=self.repository.roadmap)
        assert outcome.code == 0, outcome.err
        answer: dict[str, Any] = json.loads(outcome.out)
        return answer

    def moves(self, *args: str) -> dict[str, list[tuple[str, str, int]]]:
        """The day, kind and days of each step, by the id of the mijlpaal."""
        return {
            mijlpaal["id"]: [(step["datum"], step["soort"], step["dagen"]) for step in mijlpaal["stappen"]]
            for mijlpaal in self.json(*args)["mijlpalen"]
        }


@pytest.fixture
def history(repository: Repository, ask: Ask) -> History:
    return History(repository, ask)


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


def test_files_are_renamed_split_and_merged(history: History) -> None:
    one, two = row("kal-1", "september 2021", "Vaststellen visie"), row("kal-2", "mei 2022", "Kiezen bouwer")
    moved = row("kal-1", "oktober 2021", "Vaststellen visie")
    again = row("kal-1", "november 2021", "Vaststellen visie")
    history.commit("2021-09-01", kalender=kalender(one, two))
    history.commit("2021-09-08", kalender=None, leren_rijen=kalender(one, two))
    history.commit("2021-09-15", leren_rijen=None, a=kalender(moved), b=kalender(two))
    history.commit("2021-09-22", a=None, b=None, c=kalender(two, again))
    assert history.moves("--alle") == {
        "kal-1": [("2021-09-15", "later", 31), ("2021-09-22", "later", 30)],
        "kal-2": [],
    }


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
    assert history.moves() == {"kal-1": [("2021-09-08", "verfijnd", -19), ("2021-09-15", "later", 14)]}


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


def test_since_takes_a_day_an_overleg_a_revision_and_how_long_ago(history: History) -> None:
    """Today is 4 October 2021; a commit on the day itself is no longer since that day."""
    overleggen = "overleggen: [{maand: 2021-09, datum: 2021-09-10}]\n"
    for day, month in (("2021-09-01", "september"), ("2021-09-08", "oktober"), ("2021-09-22", "november")):
        rows = kalender(row("kal-1", f"{month} 2021", "Vaststellen visie"))
        history.commit(day, kalender=rows, overleggen=overleggen)
    since_the_first = [("2021-09-08", "later", 31), ("2021-09-22", "later", 30)]
    since_the_second = since_the_first[1:]
    for when, steps in {
        "2021-08-01": since_the_first,
        "1 september 2021": since_the_first,
        "2021-09-07": since_the_first,
        "2021-09-08": since_the_second,
        "2021-09": since_the_second,
        "september 2021": since_the_second,
        "HEAD~1": since_the_second,
        "3 weken geleden": since_the_second,
        "een maand geleden": since_the_first,
        "gisteren": [],
    }.items():
        assert history.moves("--sinds", when).get("kal-1", []) == steps, when
    [mijlpaal] = history.json("--sinds", "HEAD~1")["mijlpalen"]
    assert (mijlpaal["eerste"]["moment"], mijlpaal["keer"]) == ("oktober 2021", 1)
    assert history.moves("--tot", "2021-09-21") == {"kal-1": since_the_first[:1]}


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        ("ooit", "'ooit' is geen dag, overleg of revisie"),
        ("--output=x", "'--output=x' is geen dag, overleg of revisie"),
        ("", "'' is geen dag, overleg of revisie"),
    ],
)
def test_a_when_that_means_nothing(history: History, when: str, sentence: str) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    outcome = history.ask("verloop", f"--sinds={when}", roadmap=history.repository.roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err


def test_until_before_the_history_began(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    outcome = history.ask("verloop", "--tot", "2021-08-31", roadmap=history.repository.roadmap)
    assert outcome.code == 2
    assert "op 2021-08-31 was er nog geen geschiedenis; die begint hier op 2021-09-01" in outcome.err


def test_named_and_all_of_an_onderdeel(history: History) -> None:
    rows = kalender(row("kal-1", "mei 2022", "Vaststellen visie"), row("kal-2", "mei 2022", "Kiezen school", "Leren"))
    history.commit("2021-09-01", kalender=rows)
    assert history.moves() == {}
    assert history.moves("kal-1") == {"kal-1": []}
    assert history.moves("--alle", "--onderdeel", "leren") == {"kal-2": []}
    outcome = history.ask("verloop", "kal-11", roadmap=history.repository.roadmap)
    assert (outcome.code, outcome.err) == (
        2,
        "fout: in de geschiedenis heeft geen mijlpaal het id 'kal-11'; bedoelde u 'kal-1'?\n",
    )


def test_a_shallow_clone_says_where_history_ends(history: History, ask: Ask) -> None:
    for day, month in (("2021-09-01", "september"), ("2021-09-08", "oktober"), ("2021-09-15", "november")):
        history.commit(day, kalender=kalender(row("kal-1", f"{month} 2021", "Vaststellen visie")))
    source = history.repository.folder
    shallow = source.parent / "ondiep"
    history.repository.git("clone", "-q", "--depth", "2", f"file://{source}", str(shallow))
    outcome = ask("verloop", roadmap=shallow / "roadmap")
    assert outcome.code == 0
    assert "De geschiedenis is hier niet heel, en begint op 8 september 2021;" in outcome.out
    answer = json.loads(ask("verloop", "--formaat", "json", roadmap=shallow / "roadmap").out)
    assert (answer["heel"], answer["van"]["dag"]) == (False, "2021-09-08")
    assert [mijlpaal["keer"] for mijlpaal in answer["mijlpalen"]] == [1]


def test_without_git_or_a_commit_it_says_why(repository: Repository, ask: Ask) -> None:
    repository.lay({"programma.yaml": HEAD})
    outcome = ask("verloop", roadmap=repository.roadmap)
    assert (outcome.code, outcome.err) == (
        2,
        "fout: deze git-repository heeft nog geen commit; maak er eerst een met git commit\n",
    )


def test_the_same_answer_with_and_without_what_is_kept(
    history: History, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Asked after every commit, once from what is kept and once from all of git; and after a step back."""
    cache = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    texts = (
        kalender(row("kal-1", "september 2021", "Vaststellen visie"), row("kal-2", "mei 2022", "Kiezen bouwer")),
        kalender(row("kal-1", "oktober 2021", "Vaststellen visie"), row("kal-2", "mei 2022", "Kiezen bouwer")),
        "kapot: [\n",
        kalender(row("kal-3", "november 2021", "Vaststellen visie"), row("kal-2", "juni 2022", "Kiezen bouwer")),
        kalender(row("kal-3", "november 2021", "Vaststellen visie")),
    )
    for number, text in enumerate(texts):
        history.commit(f"2021-09-0{number + 1}", kalender=text)
        _same_kept_and_not(history, monkeypatch)
    history.repository.git("reset", "-q", "--hard", "HEAD~3")
    _same_kept_and_not(history, monkeypatch)
    [kept] = cache.rglob("*.verloop.sqlite3")
    kept.write_bytes(kept.read_bytes()[:5000])
    _same_kept_and_not(history, monkeypatch)


def _same_kept_and_not(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = history.json("--alle")
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    assert history.json("--alle") == fresh
    assert history.json("--alle") == fresh
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "0")


def test_log_tells_all_that_changed_in_a_record(history: History, ask: Ask) -> None:
    """It was renamed, moved and got an owner; the newest comes first."""
    bouwer = row("kal-2", "mei 2022", "Kiezen bouwer van de school", "Leren")
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie"), bouwer))
    history.commit("2021-09-08", kalender=kalender(row("kal-7", "september 2021", "Vaststellen visie"), bouwer))
    history.commit("2021-09-15", kalender=kalender(row("kal-7", "mei 2022", "Vaststellen visie"), bouwer))
    history.commit("2021-09-22", kalender="kapot: [")
    owned = row("kal-7", "mei 2022", "Vaststellen visie", more=", eigenaar: Weller")
    history.commit("2021-09-29", kalender=None, ander=kalender(bouwer, owned))
    outcome = ask("log", "kal-7", "--formaat", "json", roadmap=history.repository.roadmap)
    answer = json.loads(outcome.out)
    assert [
        (history.commits.index(change["commit"]), change["datum"], change["veld"], change["oud"], change["nieuw"])
        for change in answer["wijzigingen"]
    ] == [
        (4, "2021-09-29", "eigenaar", None, "Weller"),
        (2, "2021-09-15", "moment", "september 2021", "mei 2022"),
        (1, "2021-09-08", "id", "kal-1", "kal-7"),
        (0, "2021-09-01", None, None, None),
    ]
    text = ask("log", "kal-7", roadmap=history.repository.roadmap).out
    assert "Niet te lezen en overgeslagen: 1 commit." in text
    assert ask("log", "kal-7", "--formaat", "csv", roadmap=history.repository.roadmap).out.splitlines()[0] == (
        "commit,datum,soort,veld,oud,nieuw"
    )


def test_log_of_what_is_gone_and_of_what_never_was(history: History, ask: Ask) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender="kalender: []\n", overleggen="overleggen: [{maand: 2021-10}]\n")
    history.commit("2021-09-15", overleggen="overleggen: [{maand: 2021-10, locatie: Raadszaal}]\n")
    roadmap = history.repository.roadmap
    gone = json.loads(ask("log", "kal-1", "--formaat", "json", roadmap=roadmap).out)["wijzigingen"]
    assert [(change["soort"], change["datum"]) for change in gone] == [
        ("verwijderd", "2021-09-08"),
        ("nieuw", "2021-09-01"),
    ]
    meeting = json.loads(ask("log", "2021-10", "--formaat", "json", roadmap=roadmap).out)["wijzigingen"]
    assert [(change["veld"], change["nieuw"]) for change in meeting] == [("locatie", "Raadszaal"), (None, None)]
    outcome = ask("log", "kal-2", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert "heeft geen record het id 'kal-2'" in outcome.err


def test_diff_since_a_day_an_overleg_or_a_revision(history: History, ask: Ask) -> None:
    overleggen = "overleggen: [{maand: 2021-09, datum: 2021-09-10}]\n"
    for day, month in (("2021-09-01", "september"), ("2021-09-08", "oktober"), ("2021-09-22", "november")):
        rows = kalender(row("kal-1", f"{month} 2021", "Vaststellen visie"))
        history.commit(day, kalender=rows, overleggen=overleggen)

    def old(when: str) -> str:
        outcome = ask("diff", "--sinds", when, "--formaat", "json", roadmap=history.repository.roadmap)
        [change] = json.loads(outcome.out)["wijzigingen"]
        return str(change["oud"])

    assert old("2021-09-01") == "september 2021"
    assert [old(when) for when in ("2021-09", "HEAD~1", "2 weken geleden")] == ["oktober 2021"] * 3
    outcome = ask("diff", "--sinds", "2020-01-01", roadmap=history.repository.roadmap)
    assert "de geschiedenis begint hier pas op 1 september 2021; vergeleken is met de eerste commit" in outcome.err
    outcome = ask("diff", "HEAD", "--sinds", "2021-09-01", roadmap=history.repository.roadmap)
    assert (outcome.code, outcome.err) == (2, "fout: --sinds noemt de oude versie al; laat de revisie weg\n")


PROGRAMME = """\
gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
overleggen: [{maand: 2021-10, datum: 2021-10-12}]
"""
MOMENTS = ("september 2021", "Q1 2022", "september 2021", "Alliantieoverleg oktober 2021")


@pytest.fixture
def put_off(history: History) -> History:
    """Vaststellen visie moved later, back, and to the overleg of 12 October; then, after that, to November."""
    for day, moment in zip(("2021-09-01", "2021-09-08", "2021-09-15", "2021-09-22"), MOMENTS, strict=True):
        history.commit(day, kalender=kalender(row("kal-1", moment, "Vaststellen visie")), gremia=PROGRAMME)
    return history


def test_the_agenda_says_how_often_a_point_was_put_off(put_off: History, ask: Ask) -> None:
    roadmap = put_off.repository.roadmap
    [point] = json.loads(ask("agenda", "2021-10", "--formaat", "json", roadmap=roadmap).out)["punten"]
    assert point["verschoven"] == 2
    for document in ("agenda", "besluitenlijst"):
        text = ask(document, "2021-10", roadmap=roadmap).out
        assert "2× verschoven; eerst september 2021" in text


def test_what_was_committed_on_the_day_of_the_overleg_does_not_count(put_off: History, ask: Ask) -> None:
    roadmap = put_off.repository.roadmap
    for day in ("2021-10-12", "2021-10-13"):
        moment = f"Alliantieoverleg {'november' if day < '2021-10-13' else 'december'} 2021"
        put_off.commit(day, kalender=kalender(row("kal-1", moment, "Vaststellen visie")))
    fixed = PROGRAMME.replace("}]\n", ", agenda: {vastgesteld_op: 2021-10-05, punten: [kal-1]}}]\n", 2).splitlines()
    put_off.repository.lay({"gremia.yaml": f"{PROGRAMME.splitlines()[0]}\n{fixed[1]}\n"})
    [point] = json.loads(ask("agenda", "2021-10", "--formaat", "json", roadmap=roadmap).out)["punten"]
    assert (point["afgevoerd"], point["verschoven"]) == ("verplaatst", 2)
    [point] = json.loads(ask("agenda", "2021-12", "--formaat", "json", roadmap=roadmap).out)["punten"]
    assert point["verschoven"] == 4


def test_show_says_how_often_and_how_far(put_off: History, ask: Ask) -> None:
    roadmap = put_off.repository.roadmap
    assert "verschoven  3×, 12 dagen later; eerst september 2021\n" in ask("show", "kal-1", roadmap=roadmap).out
    answer = json.loads(ask("show", "kal-1", "--formaat", "json", roadmap=roadmap).out)
    assert answer["verschoven"] == {"keer": 3, "dagen": 12}


def test_where_the_history_is_not_whole_nothing_is_said(put_off: History, ask: Ask) -> None:
    """A shallow clone, a folder without git, and a mijlpaal that isn't committed yet."""
    repository = put_off.repository
    shallow = repository.folder.parent / "ondiep"
    repository.git("clone", "-q", "--depth", "2", f"file://{repository.folder}", str(shallow))
    apart = repository.folder.parent / "los"
    repository.git("worktree", "add", "-q", "--detach", str(apart))
    (apart / ".git").unlink()
    new = row("kal-2", "Alliantieoverleg oktober 2021", "Kiezen bouwer", "Leren")
    repository.lay({"nieuw.yaml": kalender(new)})
    for roadmap in (shallow / "roadmap", apart / "roadmap"):
        [point] = json.loads(ask("agenda", "2021-10", "--formaat", "json", roadmap=roadmap).out)["punten"]
        assert point["verschoven"] is None
        shown = ask("show", "kal-1", roadmap=roadmap).out
        assert "verschoven" not in shown + ask("agenda", "2021-10", roadmap=roadmap).out
        assert json.loads(ask("show", "kal-1", "--formaat", "json", roadmap=roadmap).out)["verschoven"] is None
    points = json.loads(ask("agenda", "2021-10", "--formaat", "json", roadmap=repository.roadmap).out)["punten"]
    assert {point["id"]: point["verschoven"] for point in points} == {"kal-1": 2, "kal-2": None}


def test_the_comment_under_a_pull_request_says_for_the_how_manieth_time(put_off: History, ask: Ask) -> None:
    put_off.repository.git("checkout", "-q", "-b", "voorstel")
    put_off.commit("2021-09-29", kalender=kalender(row("kal-9", "Q1 2022", "Vaststellen visie")))
    for args in (("main", "voorstel"), ("HEAD~1",)):
        outcome = ask("diff", *args, "--formaat", "md", roadmap=put_off.repository.roadmap)
        assert "verschuift voor de derde keer" in outcome.out, outcome
    outcome = ask("diff", "HEAD~3", "HEAD~2", "--formaat", "md", roadmap=put_off.repository.roadmap)
    assert "keer" not in outcome.out


def test_nothing_of_a_hostile_repository_runs(put_off: History, tmp_path: Path) -> None:
    """Settings that make git run programs or read pipes, hooks, attributes, and refs that look like options."""
    repository = put_off.repository
    expected = put_off.moves()
    evil = tmp_path / "kwaad.sh"
    evil.write_text(f"#!/bin/sh\ntouch {tmp_path / 'geraakt'}\n")
    evil.chmod(0o755)
    os.mkfifo(tmp_path / "pijp")
    for name, value in {
        "log.showSignature": "true",
        "gpg.program": str(evil),
        "diff.external": str(evil),
        "diff.orderFile": str(tmp_path / "pijp"),
        "diff.kwaad.textconv": str(evil),
        "core.fsmonitor": str(evil),
        "core.pager": str(evil),
        "core.hooksPath": str(tmp_path),
        "mailmap.file": str(tmp_path / "pijp"),
    }.items():
        repository.git("config", name, value)
    (repository.folder / ".git" / "info" / "attributes").write_text("*.yaml diff=kwaad\n")
    (repository.folder / ".git" / "refs" / "heads" / "--output=x").write_text(f"{put_off.commits[0]}\n")
    assert put_off.moves() == expected
    assert put_off.json("--sinds", "HEAD~1")["mijlpalen"]
    assert not (tmp_path / "geraakt").exists()


def test_a_blob_that_is_too_large_is_a_commit_that_cannot_be_read(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    history.commit("2021-09-08", kalender="#" * (17 * 1024 * 1024))
    history.commit("2021-09-15", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    assert history.moves() == {"kal-1": [("2021-09-15", "later", 31)]}
    assert history.json()["overgeslagen"] == 1


def test_a_hundred_thousand_files_are_refused(history: History, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted anew for each commit; here with a lower limit."""
    monkeypatch.setattr("routehln.files.history.states.MAX_FILES", 5)
    for day in ("2021-09-01", "2021-09-08", "2021-09-15"):
        history.commit(day, kalender=kalender(row("kal-1", f"{day}", "Vaststellen visie")))
    outcome = history.ask("verloop", roadmap=history.repository.roadmap)
    assert (outcome.code, outcome.err) == (2, "fout: de geschiedenis van de routekaart is te groot om te lezen\n")
    shown = history.ask("show", "kal-1", "--formaat", "json", roadmap=history.repository.roadmap)
    assert json.loads(shown.out)["verschoven"] is None


def test_what_else_lies_in_the_folder_does_not_count(history: History) -> None:
    """Hidden files, other kinds of files, a symlink and a submodule's place are no part of the routekaart."""
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    roadmap = history.repository.roadmap
    (roadmap / ".verborgen.yaml").write_text("kapot: [")
    (roadmap / "foto.pdf").write_bytes(b"%PDF")
    (roadmap / "los").symlink_to("elders")
    history.commit("2021-09-08", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    assert history.moves() == {}
    assert history.json()["overgeslagen"] == 1
    (roadmap / "los").unlink()
    history.commit("2021-09-15")
    assert history.moves() == {"kal-1": [("2021-09-15", "later", 31)]}


def test_the_working_version_of_the_agenda_says_what_moved_since_the_previous_overleg(
    history: History, ask: Ask
) -> None:
    """The overleg before was on 7 September; what is confidential is left out, what moved on the day itself too."""
    programme = PROGRAMME.replace("12}]", "12}, {maand: 2021-09, datum: 2021-09-07}]")
    for day, month in (("2021-09-01", "mei"), ("2021-09-07", "juni"), ("2021-09-14", "juli"), ("2021-10-12", "mei")):
        secret = row("kal-2", f"{month} 2022", "Praten met de eigenaar", "Leren", ", vertrouwelijk: true")
        rows = kalender(row("kal-1", f"{month} 2022", "Vaststellen visie"), secret)
        history.commit(day, kalender=rows, gremia=programme)
    roadmap = history.repository.roadmap
    heading = "## Gewijzigd sinds "
    assert heading not in ask("agenda", "2021-10", roadmap=roadmap).out
    text = ask("agenda", "2021-10", "--werkversie", roadmap=roadmap).out
    assert heading in text
    assert "\n- Vaststellen visie: juni 2022 → juli 2022 (31 dagen later)\n" in text
    assert "Praten" not in text.partition(heading)[2].partition("\n## ")[0]
    assert "Praten" in ask("agenda", "2021-10", "--werkversie", "--vertrouwelijk", roadmap=roadmap).out


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
