"""`vergadering` on a real terminal: how it stops at every question, and what a killed one leaves."""

import os
import signal
from pathlib import Path

import pytest
from meeting import MEETINGS, acties, answer_of, besluiten, described, on_terminal, typed
from talking import CTRL_C, CTRL_D

WITHOUT_DAY = "overleggen:\n  - maand: 2021-09\n  - maand: 2021-11\n"
# By question: the lines that lead to it, and the uitkomst of the first point by then.
QUESTIONS: dict[str, tuple[list[str], str | None]] = {
    "dag": ([], None),
    "klopt dat": (["2-10-2021"], None),
    "aanwezig": (["7-9-2021"], None),
    "uitkomst": (["7-9-2021", ""], None),
    "naar": (["7-9-2021", "", "a"], None),
    "zonder overleg": (["7-9-2021", "", "a", "Q1 2022"], None),
    "tekst": (["7-9-2021", "", "v"], "vastgesteld"),
    "actie": (["7-9-2021", "", "v", "Goed."], "vastgesteld"),
    "wie": (["7-9-2021", "", "v", "Goed.", "Bel"], "vastgesteld"),
    "voor": (["7-9-2021", "", "v", "Goed.", "Bel", "GGD"], "vastgesteld"),
    "nog een actie": (["7-9-2021", "", "v", "Goed.", "Bel", "GGD", ""], "vastgesteld"),
    "zeker": (["7-9-2021", "", "v", "", "t", "t", "h"], "vastgesteld"),
    "zoek op": (["7-9-2021", "", "z"], None),
    "zonder punt": (["7-9-2021", "", "v", "", "", "e"], "vastgesteld"),
    "besluitenlijst": (["7-9-2021", "", "v", "", "", "e", ""], "vastgesteld"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return described(tmp_path, WITHOUT_DAY)


@pytest.mark.parametrize(
    ("key", "code"), [(CTRL_C, 130), (CTRL_D, 0), (b"?\ns\n", 0)], ids=["Ctrl-C", "Ctrl-D", "stop"]
)
@pytest.mark.parametrize("question", QUESTIONS)
def test_it_stops_at_every_question(folder: Path, question: str, key: bytes, code: int) -> None:
    lines, uitkomst = QUESTIONS[question]
    talk = on_terminal(folder)
    talk.answer(*typed(lines), *key.splitlines(keepends=True))
    ended, shown = talk.end()
    assert (ended, "Verder gaat het met: routehln vergadering 2021-09" in shown) == (code, True)
    assert besluiten(folder).get("a", {}).get("uitkomst") == uitkomst
    assert "fout in routehln" not in shown


@pytest.mark.parametrize("key", [b"t\n", b"\n"], ids=["back", "Enter"])
@pytest.mark.parametrize("question", sorted(QUESTIONS.keys() - {"besluitenlijst"}))
def test_back_and_enter_lose_nothing_at_any_question(folder: Path, question: str, key: bytes) -> None:
    lines, uitkomst = QUESTIONS[question]
    talk = on_terminal(folder)
    talk.answer(*typed(lines), key, CTRL_D)
    code, shown = talk.end()
    assert (code, "fout in routehln" in shown) == (0, False)
    assert besluiten(folder).get("a", {}).get("uitkomst") == uitkomst


def test_killed_in_the_middle_it_goes_on(folder: Path) -> None:
    """Every answer before the kill stands, the half actie too; the next run begins with the next point."""
    talk = on_terminal(folder)
    talk.answer(*typed(["7-9-2021", "2", "v", "Zoals voorgesteld.", "Bel het Rijk", "Weller"]), b"eind no")
    os.kill(talk.child, signal.SIGKILL)
    assert talk.end()[0] == -signal.SIGKILL
    assert acties(folder) == {("Bel het Rijk", "Weller", None, "2021-09-a")}
    assert answer_of(folder, "overleg", "2021-09")["datum"] == "2021-09-07"
    again = on_terminal(folder)
    again.answer(*typed(["k", "", "", "1", "v", "", "1", "", "eind november 2021", ""]), CTRL_D)
    shown = again.end()[1]
    assert "3 punten, 1 heeft al een besluit" in shown
    assert shown.index("Punt 2 van 3") < shown.index("Punt 1 van 3")
    assert "Zoals voorgesteld." in shown
    assert acties(folder) == {("Bel het Rijk", "Weller", "eind november 2021", "2021-09-a")}
    assert set(besluiten(folder)) == {"a", "b"}


def test_what_is_no_utf8_is_asked_again(tmp_path: Path) -> None:
    folder = described(tmp_path, MEETINGS)
    talk = on_terminal(folder)
    talk.answer(b"\n", b"v\n", b"Caf\xe9\n", "Café\n".encode(), CTRL_D)
    code, shown = talk.end()
    assert (code, "hier staat iets dat geen UTF-8 is" in shown) == (0, True)
    assert besluiten(folder)["a"]["tekst"] == "Café"
