"""What changed in one record, and since when (contract section 5, `log` and `diff --sinds`)."""

import json

from conftest import Ask
from moving import History, kalender, row


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
