"""`routehln status`: how far a record is, in as many lines as that takes (contract section 5)."""

import re
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask, Golden

KAART = """
tussenstops:
  - id: a
    titel: Iets vaststellen
    onderdeel: Wonen
    # wie het doet
    eigenaar: GGD

  - id: b
    titel: Iets anders
    onderdeel: Wonen
    status: afgerond
    afgerond_op: 2021-09-14  # volgens de notulen
kalender: [{id: c, fase: verkennen, moment: jaarlijks vanaf 2020, omschrijving: Iets, onderdeel: Wonen}]
"""


@pytest.fixture
def kaart(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(KAART)
    return folder


def text_of(folder: Path) -> str:
    return (folder / "b.yaml").read_text()


def test_afgerond_today(kaart: Path, ask: Ask, golden: Golden) -> None:
    outcome = ask("status", "a", "afgerond", roadmap=kaart)
    assert (outcome.code, outcome.err) == (0, "Geschreven: roadmap/b.yaml.\n")
    lines = "    onderdeel: Wonen\n    status: afgerond\n    afgerond_op: 2021-10-04\n    # wie"
    assert text_of(kaart) == KAART.replace("    onderdeel: Wonen\n    # wie", lines)
    golden("status.diff", outcome.out)


def test_afgerond_on_a_day(kaart: Path, ask: Ask) -> None:
    assert ask("status", "b", "afgerond", "--op", "2021-10-01", roadmap=kaart).code == 0
    assert text_of(kaart) == KAART.replace("2021-09-14", "2021-10-01")


def test_afgerond_in_brackets(kaart: Path, ask: Ask) -> None:
    assert ask("status", "c", "afgerond", roadmap=kaart).code == 0
    assert text_of(kaart) == KAART.replace("Wonen}", "Wonen, status: afgerond, afgerond_op: 2021-10-04}")


@pytest.mark.parametrize("status", ["gepland", "lopend", "vervallen"])
def test_any_other_status_takes_the_day_away_and_leaves_the_comment(status: str, kaart: Path, ask: Ask) -> None:
    assert ask("status", "b", status, roadmap=kaart).code == 0
    line = "    status: afgerond\n    afgerond_op: 2021-09-14  # volgens de notulen\n"
    assert text_of(kaart) == KAART.replace(line, f"    status: {status}\n    # volgens de notulen\n")


def test_what_is_gepland_already_needs_no_word(kaart: Path, ask: Ask) -> None:
    assert ask("status", "a", "gepland", roadmap=kaart) == (0, "", "Er is niets te veranderen.\n")


def test_twice_is_once(kaart: Path, ask: Ask) -> None:
    assert ask("status", "a", "afgerond", roadmap=kaart).code == 0
    assert ask("status", "a", "afgerond", roadmap=kaart) == (0, "", "Er is niets te veranderen.\n")


def test_what_is_afgerond_already_keeps_its_day(kaart: Path, ask: Ask) -> None:
    assert ask("status", "b", "afgerond", roadmap=kaart) == (0, "", "Er is niets te veranderen.\n")
    assert text_of(kaart) == KAART


@pytest.mark.parametrize("option", ["--op", "--peildatum"])
def test_what_is_afgerond_already_gets_the_day_that_is_given(option: str, kaart: Path, ask: Ask) -> None:
    assert ask("status", "b", "afgerond", option, "2021-09-28", roadmap=kaart).code == 0
    assert text_of(kaart) == KAART.replace("2021-09-14", "2021-09-28")


def test_a_day_that_is_still_to_come_is_told(kaart: Path, ask: Ask) -> None:
    outcome = ask("status", "a", "afgerond", "--op", "2028-01-01", "--droog", roadmap=kaart)
    assert "1 januari 2028 moet nog komen; tot die dag geldt dit niet als afgerond." in outcome.err


def test_droog_shows_what_would_be_done(kaart: Path, ask: Ask) -> None:
    tried = ask("status", "a", "lopend", "--droog", roadmap=kaart)
    assert (tried.err, text_of(kaart)) == ("Er is niets geschreven (--droog).\n", KAART)
    assert ask("status", "a", "lopend", roadmap=kaart).out == tried.out


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("a", "klaar"), "kies uit gepland, lopend, afgerond, vervallen"),
        (("x", "lopend"), "er is geen mijlpaal, tussenstop of kalenderregel met het id 'x'"),
        (("a", "afgerond", "--op", "31-09-2021"), "--op: '31-09-2021' bestaat niet"),
        (("a", "afgerond", "--op", "nonsens"), "--op: 'nonsens' is geen dag"),
        (("a", "afgerond", "--op", "2021-10"), "--op: '2021-10' is geen dag"),
        (("a", "afgerond", "--op", "32 oktober 2021"), "--op: '32 oktober 2021' bestaat niet"),
        (("a", "afgerond", "--op", "2021-02-30"), "--op: '2021-02-30' bestaat niet"),
    ],
)
def test_what_is_refused(asked: tuple[str, ...], sentence: str, kaart: Path, ask: Ask) -> None:
    outcome = ask("status", *asked, roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert sentence in outcome.err
    assert text_of(kaart) == KAART


def test_a_routekaart_that_is_not_sound_is_not_written_in(kaart: Path, ask: Ask) -> None:
    (kaart / "c.yaml").write_text("kalender:\n- {id: d}\n")
    outcome = ask("status", "a", "lopend", roadmap=kaart)
    assert outcome.code == 2
    assert "roadmap/c.yaml:2:3: fout" in outcome.err
    assert text_of(kaart) == KAART


PAST = """
tussenstops:
  - id: vroeger
    titel: Al lang klaar
    moment: Q1 2020
    onderdeel: Wonen
  - id: leren-vroeger
    titel: Ook klaar
    moment: 2020
    onderdeel: Leren
  - id: al-klaar
    titel: Klaar
    moment: 2019
    onderdeel: Leren
    status: afgerond
    afgerond_op: 2019-05-01
  - id: op-de-dag
    titel: Nog niet
    moment: 1 juli 2021
    onderdeel: Wonen
  - id: ooit
    titel: Ooit
    onderdeel: Wonen
kalender:
  - id: kal-1
    fase: verkennen
    moment: januari 2020
    omschrijving: Al lang klaar
    onderdeel: Wonen
    tussenstop: vroeger
  - id: elk-jaar
    fase: verkennen
    moment: jaarlijks vanaf 1 april 2020
    omschrijving: Terugkijken
    onderdeel: Wonen
"""


@pytest.fixture
def past(kaart: Path) -> Path:
    (kaart / "b.yaml").write_text(PAST)
    return kaart


def changed(folder: Path) -> list[str]:
    """The ids of what is afgerond now and wasn't, with the day if it has one."""
    before, after = set(PAST.splitlines()), text_of(folder)
    blocks = re.findall(r"  - id: (.*)((?:\n    .*)*)", after)
    done = [(name, re.findall("afgerond_op: (.*)", keys)) for name, keys in blocks if "status: afgerond" in keys]
    assert [line for line in after.splitlines() if line not in before and "afgerond" not in line] == []
    return [" ".join([name, *days]) for name, days in done if name != "al-klaar"]


def test_every_open_mijlpaal_before_a_day_in_one_step(past: Path, ask: Ask) -> None:
    outcome = ask("status", "--tot", "2021-07-01", "afgerond", roadmap=past)
    assert outcome.code == 0
    assert outcome.err.splitlines() == [
        "Dit rondt 2 mijlpalen van vóór 1 juli 2021 af.",
        "Er komt geen dag bij; weet u die, geef haar dan met --op, of per id.",
        "Wat terugkeert, blijft staan: elk-jaar. Eén keer afronden: routehln status elk-jaar afgerond",
        "Geschreven: roadmap/b.yaml.",
    ]
    assert changed(past) == ["vroeger", "leren-vroeger"]
    assert ask("ongedaan", roadmap=past).code == 0
    assert text_of(past) == PAST


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        (["--tot", "2 juli 2021"], ["vroeger", "leren-vroeger", "op-de-dag"]),
        (["--tot", "2020-12-31"], ["vroeger"]),
        (["--tot", "2021-01-01", "--onderdeel", "ler"], ["leren-vroeger"]),
        (["--tot", "2021-01-01", "--op", "2021-02-03"], ["vroeger 2021-02-03", "leren-vroeger 2021-02-03"]),
    ],
)
def test_what_lies_before_it(past: Path, ask: Ask, words: list[str], ids: list[str]) -> None:
    assert ask("status", *words, "afgerond", roadmap=past).code == 0
    assert changed(past) == ids


def test_what_is_over_is_only_shown_with_droog(past: Path, ask: Ask) -> None:
    assert ask("status", "--tot", "2021-07-01", "afgerond", "--droog", roadmap=past).code == 0
    assert text_of(past) == PAST


def test_many_at_once(past: Path, ask: Ask) -> None:
    assert ask("status", "vroeger", "kal-1", "vroeger", "afgerond", roadmap=past).code == 0
    assert changed(past) == ["vroeger 2021-10-04", "kal-1 2021-10-04"]


@pytest.mark.parametrize(
    "words",
    [
        ["afgerond"],
        ["vroeger", "--tot", "2021-01-01", "afgerond"],
        ["--tot", "2021-01-01", "vervallen"],
        ["--tot", "ooit", "afgerond"],
        ["--tot", "2021-01-01", "--onderdeel", "Zorg", "afgerond"],
        ["vroeger", "--onderdeel", "Wonen", "afgerond"],
        ["vroeger", "bestaat-niet", "afgerond"],
    ],
)
def test_words_that_do_not_go_together_write_nothing(past: Path, ask: Ask, words: list[str]) -> None:
    outcome = ask("status", *words, roadmap=past)
    assert outcome.code == 2
    assert outcome.err.startswith("fout: ")
    assert text_of(past) == PAST


@pytest.mark.parametrize(("status", "times"), [("afgerond", 1), ("lopend", 1), ("vervallen", 0)])
def test_what_had_to_come_first_and_is_open_is_told(ask: Ask, roadmap: Path, status: str, times: int) -> None:
    """
    tussenstops:
      - {id: visie, titel: Vaststellen visie, onderdeel: Wonen}
      - {id: plan, titel: Vaststellen plan, onderdeel: Wonen}
      - {id: bouw, titel: Bouwen, onderdeel: Wonen, na: [visie, plan, jaarlijks]}
    kalender:
      - {id: kal-1, fase: verkennen, moment: maart 2021, omschrijving: Plan, onderdeel: Wonen, tussenstop: plan,
         status: afgerond}
      - {id: jaarlijks, fase: verkennen, moment: jaarlijks vanaf 2020, omschrijving: Iets, onderdeel: Wonen}
    """
    outcome = ask("status", "bouw", status, roadmap=roadmap)
    sentence = "Let op: 'Vaststellen visie' (visie) moest eerst klaar zijn, en staat nog open."
    assert (outcome.code, outcome.err.count(sentence)) == (0, times)
    assert "(plan)" not in outcome.err
    assert "(jaarlijks)" not in outcome.err
