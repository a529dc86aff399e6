"""`routehln move`: a mijlpaal gets another moment in every source that gives it one (contract section 5)."""

import json
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask, Golden

STOPS = """
tussenstops:
- id: stop
  titel: Vaststellen doelen
  moment: 'september 2021'
  onderdeel: Wonen
- {id: gekozen, titel: Kiezen, onderdeel: Leren, moment: mei 2021, afstemming: {moment: juni 2021, reden: zo besloten}}
"""
ROWS = """
kalender:
    # een rij en haar herhaling
    - id: rij
      fase: verkennen
      moment: Q4 2021      # ruim
      omschrijving: Vaststellen doelen
      onderdeel: Wonen
      tussenstop: stop

    - id: herhaald
      fase: verkennen
      moment: november 2021
      omschrijving: Vaststellen doelen
      onderdeel: Wonen
      afstemming: {dubbel_van: rij}
"""


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    for name, text in (("a", HEAD + PROGRAMME), ("b", ROWS), ("c", STOPS)):
        (folder / f"{name}.yaml").write_text(text)
    return folder


def texts_of(folder: Path) -> tuple[str, str]:
    return (folder / "b.yaml").read_text(), (folder / "c.yaml").read_text()


@pytest.mark.parametrize("known", ["stop", "rij", "herhaald"])
def test_every_source_but_the_repeat_moves(known: str, kaart: Path, ask: Ask, golden: Golden) -> None:
    outcome = ask("move", known, "december 2021", "--reden", "Wacht op: cijfers", roadmap=kaart)
    assert (outcome.code, outcome.err) == (0, "Geschreven: roadmap/b.yaml, roadmap/c.yaml.\n")
    rows, stops = texts_of(kaart)
    assert rows == ROWS.replace("Q4 2021  ", "december 2021  ")
    moved = "'december 2021'\n  onderdeel: Wonen\n  afstemming:\n    reden: 'Wacht op: cijfers'\n"
    assert stops == STOPS.replace("'september 2021'\n  onderdeel: Wonen\n", moved)
    golden("move.diff", outcome.out)


def test_afterwards_its_sources_agree(kaart: Path, ask: Ask) -> None:
    def strijdig() -> bool:
        [mijlpaal] = json.loads(ask("list", "--zoek", "doelen", "--formaat", "json", roadmap=kaart).out)["mijlpalen"]
        return bool(mijlpaal["strijdig"])

    assert strijdig()
    assert ask("move", "rij", "Alliantieoverleg november 2021", roadmap=kaart).code == 0
    assert not strijdig()


def test_a_moment_that_people_chose_moves_too(kaart: Path, ask: Ask) -> None:
    assert ask("move", "gekozen", "2022", "--reden", "toch later", roadmap=kaart).code == 0
    moved = "moment: 2022, afstemming: {moment: 2022, reden: toch later}"
    assert texts_of(kaart)[1] == STOPS.replace(
        "moment: mei 2021, afstemming: {moment: juni 2021, reden: zo besloten}", moved
    )


def test_a_tussenstop_without_moment_gets_one(kaart: Path, ask: Ask) -> None:
    (kaart / "c.yaml").write_text(STOPS.replace("  moment: 'september 2021'\n", ""))
    assert ask("move", "stop", "n.t.b.", roadmap=kaart).code == 0
    assert texts_of(kaart)[1] == STOPS.replace("'september 2021'", "n.t.b.")


def test_it_does_not_move_without_a_word_of_change(kaart: Path, ask: Ask) -> None:
    assert ask("move", "rij", "2022", roadmap=kaart).code == 0
    assert ask("move", "rij", " 2022 ", roadmap=kaart) == (0, "", "Er is niets te veranderen.\n")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("rij", "ooit"), "'ooit' is niet met zekerheid te lezen"),
        (("rij", "augustus"), "'augustus' zegt niet in welk jaar"),
        (("rij", ""), "een leeg moment zegt niets"),
        (("rij", " "), "een leeg moment zegt niets"),
        (("rij", "2022\x07"), "MOMENT: hier staat het stuurteken U+0007"),
        (("rij", "2022", "--reden", "a\x00"), "--reden: hier staat het stuurteken U+0000"),
        (("rijj", "2022"), "bedoelde u 'rij'?"),
    ],
)
def test_what_is_refused(asked: tuple[str, ...], sentence: str, kaart: Path, ask: Ask) -> None:
    outcome = ask("move", *asked, roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert texts_of(kaart) == (ROWS, STOPS)


def test_droog_writes_nothing(kaart: Path, ask: Ask) -> None:
    tried = ask("move", "rij", "2022", "--droog", roadmap=kaart)
    assert (tried.code, texts_of(kaart)) == (0, (ROWS, STOPS))
    assert ask("move", "rij", "2022", roadmap=kaart).out == tried.out


@pytest.mark.parametrize(
    ("was", "moment", "said"),
    [
        ("Alliantieoverleg mei 2021", "juni 2021", ["Dat noemt geen overleg"]),
        ("Alliantieoverleg mei 2021", "Alliantieoverleg juni 2021", []),
        ("mei 2021", "juni 2021", []),
        ("Alliantieoverleg mei 2021", "n.t.b.", []),
    ],
)
def test_what_leaves_the_agenda_is_said(was: str, moment: str, said: list[str], kaart: Path, ask: Ask) -> None:
    """Who says only a month may not know that the overleg then no longer finds it on its agenda."""
    ask("move", "stop", was, roadmap=kaart)
    *told, _ = ask("move", "stop", moment, roadmap=kaart).err.splitlines()
    assert [line.split(":")[0] for line in told] == said
    assert ask("move", "stop", moment, roadmap=kaart).err == "Er is niets te veranderen.\n"


def test_what_recurs_is_replaced_only_when_that_is_said(roadmap: Path, ask: Ask) -> None:
    """
    gremia: [{id: raad, naam: Raad, besluitvormend: true}]
    tussenstops:
      - {id: verslag, titel: Verslag, onderdeel: Leren, moment: jaarlijks vanaf Raad april 2023}
      - {id: eens, titel: Eens, onderdeel: Leren, moment: Raad april 2023}
    """
    before = (roadmap / "kalender.yaml").read_text()
    outcome = ask("move", "verslag", "Raad mei 2024", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "fout: 'verslag' keert terug ('jaarlijks vanaf Raad april 2023'); "
        "verplaatsen maakt van de hele reeks één moment. "
        "Is dat de bedoeling, zeg dan --hele-reeks\n"
    )
    assert (roadmap / "kalender.yaml").read_text() == before
    assert ask("move", "verslag", "Raad mei 2024", "--hele-reeks", roadmap=roadmap).code == 0
    assert "moment: Raad mei 2024}" in (roadmap / "kalender.yaml").read_text()
    assert ask("move", "eens", "raad mei 2024", roadmap=roadmap).err == "Geschreven: roadmap/kalender.yaml.\n"


def test_a_besluit_puts_off_one_occurrence_and_leaves_the_series(roadmap: Path, ask: Ask) -> None:
    """
    gremia: [{id: raad, naam: Raad, besluitvormend: true}]
    tussenstops: [{id: verslag, titel: Verslag, onderdeel: Leren, moment: jaarlijks vanaf Raad april 2023}]
    """
    before = (roadmap / "kalender.yaml").read_text()
    options = ("--overleg", "Raad april 2023", "--uitkomst", "aangehouden", "--naar", "Raad mei 2023")
    outcome = ask("besluit", "verslag", *options, roadmap=roadmap)
    assert (outcome.code, outcome.err.splitlines()[0]) == (
        0,
        "'Verslag' (verslag) komt terug: Raad mei 2023. De reeks blijft zoals hij is.",
    )
    assert (roadmap / "kalender.yaml").read_text() == before


def test_a_moment_may_be_read_by_a_gremiums_name_alone(roadmap: Path, ask: Ask) -> None:
    """
    gremia: [{id: raad, naam: Raad, besluitvormend: true}, {id: directie, naam: Directie}]
    tussenstops: [{id: verslag, titel: Verslag, onderdeel: Leren, moment: Raad april 2023}]
    """
    assert ask("move", "verslag", "Directie mei 2024", roadmap=roadmap).code == 0
    assert json.loads(ask("show", "verslag", "--formaat", "json", roadmap=roadmap).out)["mijlpaal"]["overleg"] == (
        "directie-2024-05"
    )


@pytest.mark.parametrize("asked", [("move", "stop"), ("set", "stop", "moment")])
def test_a_slip_in_the_name_of_a_gremium_is_refused(asked: tuple[str, ...], kaart: Path, ask: Ask) -> None:
    gremia = "gremia: [{id: ao, naam: Alliantieoverleg, besluitvormend: true}]\n"
    (kaart / "gremia.yaml").write_text(gremia)
    outcome = ask(*asked, "aliantieoverleg november 2021", roadmap=kaart)
    assert outcome.code == 2
    assert "noemt geen gremium; bedoelde u Alliantieoverleg?" in outcome.err
    assert ask(*asked, "alliantieoverleg november 2021", roadmap=kaart).code == 0
    assert ask(*asked, "raadsvergadering 4 juli 2023", roadmap=kaart).code == 0


def test_a_day_that_is_not_there_is_called_so(kaart: Path, ask: Ask) -> None:
    outcome = ask("move", "stop", "31 november 2021", roadmap=kaart)
    assert (outcome.code, outcome.err) == (
        2,
        "fout: MOMENT: '31 november 2021' bestaat niet; schrijf een dag die er is\n",
    )
