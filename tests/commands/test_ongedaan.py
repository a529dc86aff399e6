"""`routehln ongedaan`: what routehln wrote is taken back whole or not at all, and can be done again."""

import json
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, Ask, said
from hypothesis import given
from hypothesis import strategies as st

KAART = """
overleggen: [{maand: 2021-10}]
tussenstops:
  - {id: a, titel: Iets vaststellen, moment: Alliantieoverleg oktober 2021, onderdeel: Wonen}

  - {id: b, titel: Iets anders, moment: Q1 2022, onderdeel: Wonen}
kalender:
  - {id: c, fase: verkennen, moment: 2021-10, omschrijving: Iets vaststellen, onderdeel: Wonen, tussenstop: a}
"""
ADD = "add tussenstop --omschrijving Nieuw --moment 2022 --onderdeel Wonen --bestand roadmap/nieuw.yaml".split()
DECIDE = ("besluit", "a", "--overleg", "2021-10", "--uitkomst", "vastgesteld", "--op", "2021-10-03")


def a_roadmap(tmp_path: Path) -> Path:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    (folder / "a.yaml").write_text(HEAD + PROGRAMME)
    (folder / "b.yaml").write_text(KAART)
    return folder


@pytest.fixture
def kaart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "staat"))
    return a_roadmap(tmp_path)


def texts(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_besluit_is_taken_back_in_every_file_and_done_again(kaart: Path, ask: Ask) -> None:
    before = texts(kaart)
    assert ask(*DECIDE, roadmap=kaart).code == 0
    after = texts(kaart)
    assert set(after) - set(before) == {"besluiten.yaml"}
    outcome = ask("ongedaan", roadmap=kaart)
    words, written = outcome.err.splitlines()
    assert words.startswith("Dit neemt terug: routehln --roadmap ")
    assert words.endswith(" besluit a --overleg 2021-10 --uitkomst vastgesteld --op 2021-10-03")
    assert (outcome.code, written) == (0, "Geschreven: roadmap/b.yaml, roadmap/besluiten.yaml.")
    assert texts(kaart) == before
    assert ask("ongedaan", "--opnieuw", roadmap=kaart).code == 0
    assert texts(kaart) == after


def test_the_one_before_comes_next(kaart: Path, ask: Ask) -> None:
    states = [texts(kaart)]
    for args in (("status", "b", "lopend"), ("move", "a", "2022-03"), ("set", "b", "titel", "Wat anders")):
        assert ask(*args, roadmap=kaart).code == 0
        states.append(texts(kaart))
    for state in reversed(states[:-1]):
        assert ask("ongedaan", roadmap=kaart).code == 0
        assert texts(kaart) == state
    outcome = ask("ongedaan", roadmap=kaart)
    assert (outcome.code, outcome.err) == (0, "Er is niets om terug te nemen.\n")
    for state in states[1:]:
        assert ask("ongedaan", "--opnieuw", roadmap=kaart).code == 0
        assert texts(kaart) == state
    outcome = ask("ongedaan", "--opnieuw", roadmap=kaart)
    assert (outcome.code, outcome.err) == (0, "Er is niets dat opnieuw gedaan kan worden.\n")


def test_fmt_is_taken_back_too(kaart: Path, ask: Ask) -> None:
    before = texts(kaart)
    assert ask("fmt", roadmap=kaart).code == 0
    assert texts(kaart) != before
    assert ask("ongedaan", roadmap=kaart).code == 0
    assert texts(kaart) == before


def test_droog_only_shows_it(kaart: Path, ask: Ask) -> None:
    ask("status", "b", "lopend", roadmap=kaart)
    after = texts(kaart)
    outcome = ask("ongedaan", "--droog", roadmap=kaart)
    assert outcome.code == 0
    assert outcome.err.endswith("Er is niets geschreven (--droog).\n")
    assert "-  - {id: b" in outcome.out
    assert texts(kaart) == after
    assert ask("ongedaan", roadmap=kaart).code == 0
    assert texts(kaart) != after


def test_a_file_that_changed_since_keeps_all_as_it_is(kaart: Path, ask: Ask) -> None:
    ask(*DECIDE, roadmap=kaart)
    (kaart / "b.yaml").write_text((kaart / "b.yaml").read_text() + "# van een collega\n")
    after = texts(kaart)
    outcome = ask("ongedaan", roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("fout: roadmap/b.yaml is veranderd sinds routehln het schreef; er is niets")
    assert texts(kaart) == after


def test_what_another_refers_to_now_stays(kaart: Path, ask: Ask) -> None:
    assert ask(*ADD, roadmap=kaart).code == 0
    row = "id: d, fase: verkennen, moment: 2021-11, omschrijving: X, onderdeel: Wonen, tussenstop: nieuw"
    (kaart / "d.yaml").write_text(f"kalender: [{{{row}}}]")
    outcome = ask("ongedaan", roadmap=kaart)
    assert outcome.code == 2
    assert "roadmap/d.yaml:1:" in outcome.err
    assert (kaart / "nieuw.yaml").exists()


def test_a_write_that_was_cut_short_is_taken_back_whole(kaart: Path, ask: Ask) -> None:
    """Killed between two files: one is new, the other still old."""
    before = texts(kaart)
    ask(*DECIDE, roadmap=kaart)
    (kaart / "b.yaml").write_bytes(before["b.yaml"])
    assert ask("ongedaan", roadmap=kaart).code == 0
    assert texts(kaart) == before


def test_without_a_place_to_remember_it_a_change_is_made_all_the_same(
    kaart: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bestand").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "bestand"))
    outcome = ask("status", "b", "lopend", roadmap=kaart)
    assert outcome.code == 0
    assert outcome.err.splitlines() == [
        "Geschreven: roadmap/b.yaml.",
        "Met 'routehln ongedaan' is dit niet terug te nemen: in uw eigen map kan routehln niets bewaren.",
    ]


def test_what_was_written_through_a_symlink_is_taken_back(kaart: Path, ask: Ask) -> None:
    """It leads to a file that isn't read under its own name."""
    (kaart / "b.yaml").rename(kaart / "stappen.txt")
    (kaart / "b.yaml").symlink_to("stappen.txt")
    before = texts(kaart)
    assert ask("status", "b", "lopend", roadmap=kaart).code == 0
    outcome = ask("ongedaan", roadmap=kaart)
    assert outcome.code == 0
    assert outcome.err.endswith("\nGeschreven: roadmap/b.yaml.\n")
    assert texts(kaart) == before
    assert (kaart / "b.yaml").is_symlink()


def entries_of(kaart: Path) -> list[Path]:
    return sorted((kaart.parent / "staat").rglob("*.gedaan"))


DAMAGE = ["kapot", "[" * 100_000, "[5]", '[{"path": "b.yaml"}]', "{}x"]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_entry_is_named(kaart: Path, ask: Ask, damage: str) -> None:
    ask("status", "b", "lopend", roadmap=kaart)
    (entry,) = entries_of(kaart)
    entry.write_text(damage)
    after = texts(kaart)
    outcome = ask("ongedaan", roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"fout: {entry}, waarin routehln bewaarde wat het schreef, is beschadigd;")
    assert texts(kaart) == after


@pytest.mark.parametrize("value", ['"start": "x"', '"start": 3', '"start": -1', '"path": "\\u0000"'])
def test_a_damaged_step_writes_nothing(kaart: Path, ask: Ask, value: str) -> None:
    ask("status", "b", "lopend", roadmap=kaart)
    (entry,) = entries_of(kaart)
    packed = json.loads(entry.read_text())
    packed["steps"][0] |= json.loads(f"{{{value}}}")
    entry.write_text(json.dumps(packed))
    after = texts(kaart)
    outcome = ask("ongedaan", roadmap=kaart)
    assert outcome.code == 2
    assert "is beschadigd" in outcome.err
    assert texts(kaart) == after


def test_what_was_never_made_is_not_done_again(kaart: Path, ask: Ask) -> None:
    """The system refused to write the second change, after it was remembered."""
    ask("status", "b", "lopend", roadmap=kaart)
    after = texts(kaart)
    ask("set", "b", "titel", "Wat anders", roadmap=kaart)
    (kaart / "b.yaml").write_bytes(after["b.yaml"])
    assert ask("ongedaan", roadmap=kaart).code == 0
    assert ask("ongedaan", "--opnieuw", roadmap=kaart).code == 0
    assert texts(kaart) == after
    assert ask("ongedaan", "--opnieuw", roadmap=kaart).err == "Er is niets dat opnieuw gedaan kan worden.\n"
    assert texts(kaart) == after


def test_an_older_damaged_entry_is_in_nobodys_way(kaart: Path, ask: Ask) -> None:
    ask("status", "b", "lopend", roadmap=kaart)
    before = texts(kaart)
    ask("status", "b", "gepland", roadmap=kaart)
    entries_of(kaart)[0].write_text("kapot")
    assert ask("ongedaan", roadmap=kaart).code == 0
    assert texts(kaart) == before


def test_a_copy_of_an_entry_is_left_alone(kaart: Path, ask: Ask) -> None:
    """As a program leaves it that keeps folders the same on two computers."""
    before = texts(kaart)
    ask("status", "b", "lopend", roadmap=kaart)
    (entry,) = entries_of(kaart)
    entry.with_name(f"{entry.stem} (kopie).gedaan").write_text("")
    assert ask("ongedaan", roadmap=kaart).code == 0
    assert texts(kaart) == before
    assert ask("status", "b", "lopend", roadmap=kaart).err == "Geschreven: roadmap/b.yaml.\n"


WRITES = st.sampled_from(
    [
        ("status", "a", "lopend"),
        ("status", "a", "afgerond", "--op", "2021-10-02"),
        ("set", "b", "titel", "Iets heel anders"),
        ("set", "b", "toelichting", "Twee\nregels"),
        ("move", "a", "Q1 2022"),
        DECIDE,
        tuple(ADD),
    ]
)


@given(st.lists(st.one_of(WRITES, st.just(("ongedaan",)), st.just(("ongedaan", "--opnieuw"))), max_size=9))
def test_any_sequence_is_that_of_a_stack_of_states(
    tmp_path_factory: pytest.TempPathFactory, commands: list[tuple[str, ...]]
) -> None:
    folder = a_roadmap(tmp_path_factory.mktemp("reeks"))
    past, future = [texts(folder)], list[dict[str, bytes]]()
    for command in commands:
        code, _, err = said(folder, *command)
        assert code == 0, err
        if command == ("ongedaan",):
            if len(past) > 1:
                future.append(past.pop())
        elif command[0] == "ongedaan":
            if future:
                past.append(future.pop())
        elif texts(folder) != past[-1]:
            past.append(texts(folder))
            future.clear()
        assert texts(folder) == past[-1]
