"""What each answer in a meeting writes, and which answers are refused (contract section 5, `vergadering`)."""

from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME
from meeting import acties, answer_of, besluiten, described, held

SKIP = ""  # Enter


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return described(tmp_path)


def start(folder: Path, *lines: str) -> None:
    assert held(folder, SKIP, *lines) == 0


@pytest.mark.parametrize(
    ("typed", "uitkomst"),
    [
        ("v", "vastgesteld"),
        ("G", "gewijzigd vastgesteld"),
        ("n", "afgewezen"),
        ("k", "ter kennisname"),
        ("vastgesteld", "vastgesteld"),
        ("afgewezen", "afgewezen"),
        ("ter", "ter kennisname"),
    ],
)
def test_a_letter_or_word_is_an_outcome(folder: Path, typed: str, uitkomst: str) -> None:
    start(folder, typed)
    assert besluiten(folder) == {"a": {"uitkomst": uitkomst, "op": "2021-09-07"}}


def test_what_is_put_off_is_read_back(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    start(folder, "a", "november", "Eerst de cijfers.")
    err = capfd.readouterr().err
    assert "Dat is: Alliantieoverleg november 2021." in err
    assert besluiten(folder)["a"]["naar"] == "2021-11"


@pytest.mark.parametrize(
    ("naar", "sentence"),
    [
        ("", "--naar is leeg"),
        ("augustus 2021", "is niet later dan overleg 2021-09"),
        ("ooit", "niet met zekerheid te lezen"),
    ],
)
def test_what_cannot_be_a_destination_is_asked_again(
    folder: Path, capfd: pytest.CaptureFixture[str], naar: str, sentence: str
) -> None:
    start(folder, "a", naar, "november 2021", "Eerst de cijfers.")
    assert sentence in capfd.readouterr().err
    assert besluiten(folder)["a"]["tekst"] == "Eerst de cijfers."


def test_a_moment_that_is_no_overleg_is_confirmed(folder: Path) -> None:
    start(folder, "a", "Q1 2022", "n", "Q1 2022", "j", "Later.")
    assert besluiten(folder)["a"] == {"uitkomst": "aangehouden", "tekst": "Later.", "naar": "Q1 2022"} | op()


def op() -> dict[str, str]:
    return {"op": "2021-09-07"}


def test_an_actie_has_who_and_when(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    start(folder, "v", SKIP, "Bel het Rijk", "weller", "ooit", "eind november", "Mail de wijk", SKIP, SKIP)
    err = capfd.readouterr().err
    assert "--voor: 'ooit' is niet met zekerheid te lezen" in err
    assert "Dat is: 21 t/m 30 november 2021." in err
    assert acties(folder) == {
        ("Bel het Rijk", "Weller", "eind november 2021", "2021-09-a"),
        ("Mail de wijk", None, None, "2021-09-a"),
    }


def test_an_actie_is_put_right_and_taken_away(folder: Path) -> None:
    start(folder, "v", SKIP, "Bel het Rijk", SKIP, SKIP, "Mail de wijk", SKIP, SKIP, "1", "GGD", SKIP, "-2", "7", "-7")
    assert acties(folder) == {("Bel het Rijk", "GGD", None, "2021-09-a")}


def test_somebody_unknown_is_kept_and_said(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    start(folder, "v", SKIP, "Bel het Rijk", "Weler")
    assert "'Weler' kwam nog niet voor, en staat er nu zo; bedoelde u 'Weller'?" in capfd.readouterr().err
    assert acties(folder) == {("Bel het Rijk", "Weler", None, "2021-09-a")}


def test_a_text_is_put_right_and_taken_away(folder: Path) -> None:
    start(folder, "v", "Zoals voorgestelt.", SKIP, "1", "v", "Zoals voorgesteld.")
    assert besluiten(folder)["a"]["tekst"] == "Zoals voorgesteld."
    held(folder, "1", "v", "-")
    assert "tekst" not in besluiten(folder)["a"]


def test_an_outcome_is_taken_back_once_that_is_confirmed(folder: Path) -> None:
    start(folder, "h", "v", "Goed.", "t", "h", "x", "n")
    assert "a" in besluiten(folder)
    held(folder, "1", "h", "j")
    assert besluiten(folder) == {}


def test_what_was_decided_without_a_point_comes_at_the_end(folder: Path) -> None:
    start(folder, "e", "x", "99", "l", "Extra overleg", "v", "Op 8 oktober.", SKIP)
    held(folder, "e", "Wijkteam", "a", "n", SKIP, SKIP, SKIP)
    held(folder, "b1", "g", SKIP)
    assert besluiten(folder) == {
        "Extra overleg": {"uitkomst": "gewijzigd vastgesteld"} | op(),
        "Wijkteam": {"uitkomst": "afgewezen"} | op(),
    }


@pytest.mark.parametrize(
    ("typed", "present", "absent"),
    [
        ("i", ["Weller", "GGD", "Gemeente Heerlen"], []),
        ("2", ["Weller", "Gemeente Heerlen"], [("GGD", None)]),
        ("ggd=de directeur, 1", ["Gemeente Heerlen"], [("GGD", "de directeur"), ("Weller", None)]),
        ("Gem, +Provincie", ["Weller", "GGD", "Provincie"], [("Gemeente Heerlen", None)]),
    ],
)
def test_who_is_there(folder: Path, typed: str, present: list[str], absent: list[tuple[str, str | None]]) -> None:
    held(folder, "G", "9", "GGD=", typed)
    facts = answer_of(folder, "overleg", "2021-09")
    assert facts["aanwezig"] == present
    assert [(who["organisatie"], who["vervanging"]) for who in facts["afwezig"]] == absent


SEATS = """
gremia:
  - id: alliantieoverleg
    naam: Alliantieoverleg
    besluitvormend: true
    leden:
      - {organisatie: Gemeente Heerlen, functie: "burgemeester, voorzitter"}
      - {organisatie: Gemeente Heerlen, functie: wethouder economie}
      - {organisatie: GGD, functie: directeur}
"""


@pytest.mark.parametrize(
    ("typed", "present", "absent"),
    [
        ("2", ["Gemeente Heerlen, burgemeester, voorzitter", "GGD"], [("Gemeente Heerlen, wethouder economie", None)]),
        (
            "wethouder economie=een collega",
            ["Gemeente Heerlen, burgemeester, voorzitter", "GGD"],
            [("Gemeente Heerlen, wethouder economie", "een collega")],
        ),
        ("3", ["Gemeente Heerlen, burgemeester, voorzitter", "Gemeente Heerlen, wethouder economie"], [("GGD", None)]),
    ],
)
def test_each_seat_of_an_organisation_may_be_empty(
    folder: Path,
    capfd: pytest.CaptureFixture[str],
    typed: str,
    present: list[str],
    absent: list[tuple[str, str | None]],
) -> None:
    (folder / "a.yaml").write_text(HEAD + PROGRAMME + SEATS, encoding="utf-8")
    held(folder, "?", "Gemeente Heerlen", typed)
    facts = answer_of(folder, "overleg", "2021-09")
    assert facts["aanwezig"] == present
    assert [(who["organisatie"], who["vervanging"]) for who in facts["afwezig"]] == absent
    err = capfd.readouterr().err
    assert "1, 3=de directeur" in err
    assert "'Gemeente Heerlen' kan meer dan één zijn; typ het nummer: 1 of 2" in err
    assert answer_of(folder, "besluitenlijst", "2021-09")["overleg"] == "2021-09"


def test_an_organisation_named_as_a_whole_stands_for_its_seats(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = described(
        tmp_path, "overleggen: [{maand: 2021-09, datum: 2021-09-07, afwezig: [{organisatie: Gemeente Heerlen}]}]"
    )
    (folder / "a.yaml").write_text(HEAD + PROGRAMME + SEATS, encoding="utf-8")
    held(folder, "r")
    facts = answer_of(folder, "overleg", "2021-09")
    assert facts["aanwezig"] == ["GGD"]
    assert [who["organisatie"] for who in facts["afwezig"]] == ["Gemeente Heerlen"]
    assert capfd.readouterr().out.count("afwezig") == 2


@pytest.mark.parametrize("word", ["s", "Stop", "q"])
def test_a_word_or_letter_stops(folder: Path, word: str) -> None:
    held(folder, word, "i")
    assert answer_of(folder, "overleg", "2021-09")["aanwezig"] == []


def test_the_rest_is_there(tmp_path: Path) -> None:
    meetings = "overleggen:\n  - {maand: 2021-09, datum: 2021-09-07, afwezig: [{organisatie: GGD, vervanging: Ans}]}\n"
    folder = described(tmp_path, meetings)
    held(folder, "r")
    facts = answer_of(folder, "overleg", "2021-09")
    assert facts["aanwezig"] == ["Weller", "Gemeente Heerlen"]
    assert facts["afwezig"] == [{"organisatie": "GGD", "vervanging": "Ans"}]


def test_the_day_is_asked_once(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = described(tmp_path, "overleggen: [{maand: 2021-09}]\n")
    held(folder, "t", "31-8-2021", "4-11-2021", "ooit", "2-10-2021", "n", "7-9-2021", SKIP, "v")
    err = capfd.readouterr().err
    assert "--op: 31 augustus 2021 is voor overleg 2021-09, dat niet voor 1 september 2021 is" in err
    assert "--op: 4 november 2021 is nog niet geweest" in err
    assert besluiten(folder)["a"] == {"uitkomst": "vastgesteld"} | op()
    held(folder, "v")
    assert set(besluiten(folder)) == {"a", "b"}


def test_the_day_of_the_command_goes_before(tmp_path: Path) -> None:
    folder = described(tmp_path, "overleggen: [{maand: 2021-09}]\n")
    held(folder, SKIP, "v", op="8-9-2021")
    assert besluiten(folder)["a"] == {"uitkomst": "vastgesteld", "op": "2021-09-08"}
    assert answer_of(folder, "overleg", "2021-09")["datum"] is None


def test_letters_that_show_write_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    held(folder, SKIP, "d")
    before = (folder / "overleggen.yaml").read_bytes()
    held(folder, SKIP, "?", "l", "z b", "z 3", "z wat", "z", "a", "x", "99", "w", SKIP, "t", "t", "s")
    out, err = capfd.readouterr()
    assert "In deze vergadering is nog niets geschreven." in err
    assert "Kies uit: v, g, a, n, k" in err
    assert "de agenda van 2021-09 heeft geen punt 99; de punten zijn 1 t/m 3" in err
    assert "er is niets met het id 'wat'" in err
    assert "Dit is de eerste vraag." in err
    assert all(f"id         {record_id}\n" in out for record_id in "abc")
    assert (folder / "overleggen.yaml").read_bytes() == before


def test_the_last_answer_is_shown_as_a_diff(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    start(folder, "v", "Goed.", "t", "t", "d")
    assert "+    tekst: Goed.\n" in capfd.readouterr().out
