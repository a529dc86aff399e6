"""How often something was put off, where people look anyway: agenda, besluitenlijst, show, pull request."""

import json

from conftest import Ask
from moving import PROGRAMME, History, kalender, row


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
    assert answer["verschoven"] == {"keer": 3, "dagen": 12, "netto": 12}


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
