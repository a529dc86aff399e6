"""A routekaart without fasen, leefgebieden and onderdelen: nothing needs them, and every command does without."""

import json
from pathlib import Path

import pytest
from conftest import Ask
from history import Repository

BARE = """
routekaart: {naam: Kaal, begin: '2021'}
gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}]
tussenstops:
  - {id: plan, titel: Het plan, moment: december 2021}
kalender:
  - {id: kal-1, moment: Stuurgroep oktober 2021, omschrijving: Vaststellen plan van aanpak}
  - {id: kal-2, moment: Stuurgroep september 2021, omschrijving: Kiezen van een huis}
  - {id: kal-3, moment: januari 2022, omschrijving: Starten, na: [kal-1]}
  - {id: kal-4, moment: augustus 2021, omschrijving: Zoeken van een huis}
acties: [{id: bel, tekst: Bel, moment: oktober 2021, mijlpaal: plan}]
"""
READING = [
    ("due",),
    ("due", "--per", "onderdeel"),
    ("due", "--per", "fase", "--alle"),
    ("list",),
    ("list", "--overleg", "2021-10"),
    ("list", "--zoek", "plan"),
    ("show", "kal-1"),
    ("show", "routekaart"),
    ("acties",),
    ("check",),
    ("reconcile",),
    ("agenda", "2021-10"),
    ("agenda", "2021-10", "--werkversie"),
    ("agenda", "2021-10", "--formaat", "html"),
    ("besluitenlijst", "2021-10"),
    ("routekaart",),
    ("routekaart", "--formaat", "html"),
    ("verloop", "--alle"),
    ("log", "kal-2"),
    ("diff", "HEAD~1"),
    ("diff", "HEAD~1", "--formaat", "md"),
    ("diff", "HEAD~1", "--formaat", "json"),
    ("fmt", "--diff"),
]
WRITING = [
    ("add", "kalender", "--moment", "2023", "--omschrijving", "Iets nieuws"),
    ("add", "tussenstop", "--moment", "2023", "--omschrijving", "Iets anders"),
    ("add", "actie", "--tekst", "Mail"),
    ("set", "kal-2", "eigenaar", "GGD"),
    ("move", "kal-3", "februari 2022"),
    ("status", "kal-2", "afgerond"),
    ("status", "--tot", "2021-10-01", "afgerond"),
    ("rename", "kal-2", "huis"),
    ("overleg", "2021-10", "--datum", "2021-10-12"),
    ("agenda", "2021-10", "--vaststellen"),
    ("besluit", "kal-2", "--overleg", "2021-09", "--uitkomst", "vastgesteld", "--op", "2021-09-30"),
    ("reconcile", "--koppel", "kal-1=plan"),
    ("fmt",),
]


@pytest.fixture
def bare(repository: Repository) -> Path:
    """In git, with a commit in which one thing moved and came."""
    before = BARE.replace("moment: augustus 2021", "moment: juni 2021").replace("{id: plan,", "{id: het-plan,")
    repository.commit({"kaart.yaml": before.replace("mijlpaal: plan", "mijlpaal: het-plan")})
    repository.commit({"kaart.yaml": BARE})
    return repository.roadmap


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_every_question_has_an_answer(bare: Path, ask: Ask, words: tuple[str, ...]) -> None:
    outcome = ask(*words, roadmap=bare)
    assert (outcome.code, outcome.err) == (0, "")
    assert "None" not in outcome.out
    assert " ()" not in outcome.out.replace("content()", "")
    assert "### \n" not in outcome.out


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_every_change_leaves_it_sound_and_can_be_taken_back(bare: Path, ask: Ask, words: tuple[str, ...]) -> None:
    assert ask(*words, roadmap=bare).code == 0
    assert ask("check", "--ernst", "fout", roadmap=bare).code == 0
    assert ask("ongedaan", roadmap=bare).code == 0
    assert (bare / "kaart.yaml").read_text(encoding="utf-8") == BARE


def test_in_json_there_is_none(bare: Path, ask: Ask) -> None:
    rows = json.loads(ask("list", "--formaat", "json", roadmap=bare).out)["mijlpalen"]
    assert {(row["fase"], row["onderdeel"], row["leefgebied"]) for row in rows} == {(None, None, None)}


@pytest.mark.parametrize("ending", ["odt", "docx"])
@pytest.mark.parametrize("command", [("due",), ("list",), ("agenda", "2021-10"), ("routekaart",)])
def test_as_a_document(bare: Path, ask: Ask, tmp_path: Path, command: tuple[str, ...], ending: str) -> None:
    assert ask(*command, "-o", str(tmp_path / f"a.{ending}"), roadmap=bare).code == 0


@pytest.mark.parametrize("words", [("due", "--onderdeel", "Wonen"), ("list", "--fase", "1"), ("leefgebied", "wonen")])
def test_a_name_is_refused_all_the_same(bare: Path, ask: Ask, words: tuple[str, ...]) -> None:
    assert ask(*words, roadmap=bare).code == 2


def test_out_of_the_snapshot_and_after_an_edit(bare: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(bare.parent / "cache"))
    first = ask("list", roadmap=bare).out
    assert ask("list", roadmap=bare).out == first
    (bare / "kaart.yaml").write_text(BARE.replace("Kiezen van", "Kopen van"), encoding="utf-8")
    assert "Kopen van" in ask("list", roadmap=bare).out
    (bare / "meer.yaml").write_text("fasen: [{id: een, nummer: 1}]\n", encoding="utf-8")
    outcome = ask("list", roadmap=bare)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("'fase' ontbreekt") == 4


@pytest.mark.parametrize("key", ["fase", "onderdeel"])
def test_what_this_routekaart_asks_for_can_not_be_set_to_nothing(ask: Ask, roadmap: Path, key: str) -> None:
    """
    kalender: [{id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren}]
    """
    outcome = ask("set", "kal-1", key, "", roadmap=roadmap)
    assert (outcome.code, outcome.err) == (2, f"fout: '{key}' is verplicht en kan niet leeg zijn\n")


@pytest.mark.parametrize("option", ["--fase", "--onderdeel"])
def test_add_asks_for_what_this_routekaart_has(ask: Ask, roadmap: Path, option: str) -> None:
    """
    kalender: [{id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren}]
    """
    both = {"--fase": "1", "--onderdeel": "Leren"}
    [(name, value)] = [(name, value) for name, value in both.items() if name != option]
    outcome = ask("add", "kalender", "--moment", "2022", "--omschrijving", "B", name, value, roadmap=roadmap)
    assert outcome.code == 2
    assert outcome.err.startswith(f"fout: {option} ontbreekt: ")
