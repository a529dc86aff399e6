"""Which part of the history is meant, and what is kept of it (contract section 5, `verloop`)."""

import json

import pytest
from conftest import Ask
from history import Repository
from moving import HEAD, History, kalender, row


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
    assert "op 31 augustus 2021 was er nog geen geschiedenis; die begint hier op 1 september 2021" in outcome.err


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


def test_what_is_not_committed_is_told_apart(history: History) -> None:
    note = "Wat nog niet in git staat, telt hier niet mee; routehln diff toont dat."
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    roadmap = history.repository.roadmap
    assert note not in history.ask("verloop", roadmap=roadmap).out
    assert history.ask("move", "kal-1", "oktober 2021", roadmap=roadmap).code == 0
    assert note in history.ask("verloop", roadmap=roadmap).out
    document = history.ask("verloop", "--formaat", "html", roadmap=roadmap)
    assert (note in document.out, note in document.err) == (False, True)
    assert note not in history.ask("verloop", "--tot", "2021-09-30", roadmap=roadmap).out


def test_since_before_the_history_began_says_so(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "september 2021", "Vaststellen visie")))
    outcome = history.ask("verloop", "--sinds", "2021-08-01", roadmap=history.repository.roadmap)
    assert outcome.code == 0
    assert "de geschiedenis begint hier pas op 1 september 2021; geteld is vanaf de eerste commit" in outcome.err


def test_since_after_until_is_refused_even_between_two_commits(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    outcome = history.ask("verloop", "--sinds", "2021-09-20", "--tot", "2021-09-10", roadmap=history.repository.roadmap)
    assert (outcome.code, "--sinds ligt na --tot" in outcome.err) == (2, True)
    assert history.moves("--sinds", "2021-09-10", "--tot", "2021-09-10") == {}


def test_an_overleg_that_got_its_day_moves_nothing(history: History) -> None:
    rows = kalender(row("kal-1", "Alliantieoverleg oktober 2021", "Vaststellen visie"))
    history.commit("2021-09-01", kalender=rows, overleggen="overleggen: [{maand: 2021-10}]\n")
    history.commit("2021-09-08", overleggen="overleggen: [{maand: 2021-10, datum: 2021-10-12}]\n")
    assert history.moves() == {}
    assert history.moves("--alle") == {"kal-1": [("2021-09-08", "verfijnd", 0)]}


@pytest.mark.parametrize(
    ("when", "moved"),
    [("vorige week", 1), ("Vorige maand", 1), ("deze week", 0), ("deze maand", 0), ("dit jaar", 1)],
)
def test_a_period_that_is_called_by_how_near_it_is(history: History, when: str, moved: int) -> None:
    """Today is Monday 4 October 2021; the week before began on 27 September."""
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    history.commit("2021-09-28", kalender=kalender(row("kal-1", "november 2021", "Vaststellen visie")))
    assert len(history.moves("--sinds", when)) == moved


def test_diff_counts_ago_from_the_peildatum(history: History) -> None:
    history.commit("2021-07-01", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "november 2021", "Vaststellen visie")))
    roadmap = history.repository.roadmap
    for dag, words in (("2021-08-10", "1 mijlpaal verschuift"), ("2021-10-04", "Er is inhoudelijk niets veranderd")):
        answer = history.ask("diff", "--sinds", "een week geleden", "--peildatum", dag, roadmap=roadmap)
        assert words in answer.out, dag


def test_diff_says_of_which_day_the_old_version_is(history: History) -> None:
    history.commit("2021-09-01", kalender=kalender(row("kal-1", "oktober 2021", "Vaststellen visie")))
    history.commit("2021-09-28", kalender=kalender(row("kal-1", "november 2021", "Vaststellen visie")))
    for when in ("vorige week", "HEAD~1"):
        assert (
            " van 1 september 2021 met " in history.ask("diff", "--sinds", when, roadmap=history.repository.roadmap).out
        )
