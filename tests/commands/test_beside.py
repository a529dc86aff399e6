"""Programmes side by side: `due`, `list`, `acties` and `check` with more than one `--roadmap` (contract section 5)."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Ask, Golden, Outcome

from routehln.cli.program import run
from routehln.files.tables.read import read_tables

OOST = """
routekaart:
  programma: Wijkaanpak Oost
  onderdelen: [{id: wonen, naam: Wonen}, {id: groen, naam: Groen}]
gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}]
kalender:
  - {id: plan, moment: Stuurgroep oktober 2021, omschrijving: Vaststellen plan, onderdeel: Wonen, eigenaar: Corporatie}
  - {id: park, moment: september 2021, omschrijving: Een park aanleggen, onderdeel: Groen}
acties: [{id: bel, tekst: Bel de corporatie, wie: GGD, moment: oktober 2021}]
"""
WEST = """
routekaart: {programma: Wijkaanpak West, tijdzone: Pacific/Auckland}
kalender:
  - {id: plan, moment: 4 oktober 2021, omschrijving: Vaststellen ander plan, na: [eerst]}
  - {id: eerst, moment: augustus 2021, omschrijving: Eerst dit}
acties: [{id: schrijf, tekst: Schrijf de corporatie, wie: Gemeente, moment: september 2021}]
"""
AT_NOON = "1633341600"  # 4 October 2021, 12:00 in Amsterdam and 23:00 in Auckland
IN_THE_EVENING = "1633374000"  # 21:00 in Amsterdam, and the next day in Auckland


class Sides:
    """Two programmes, and a command line that is asked of both."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.oost, self.west = folder / "oost" / "roadmap", folder / "west" / "roadmap"
        self.capfd = capfd
        for roadmap, text in ((self.oost, OOST), (self.west, WEST)):
            roadmap.mkdir(parents=True)
            (roadmap / "kaart.yaml").write_text(text, encoding="utf-8")

    def ask(self, *words: str, also: tuple[Path, ...] = ()) -> Outcome:
        named: list[str] = []
        for roadmap in (self.oost, self.west, *also):
            named += ["--roadmap", str(roadmap)]
        code = run([*words, *named])
        return Outcome(code, *self.capfd.readouterr())

    def json(self, *words: str) -> dict[str, Any]:
        outcome = self.ask(*words, "--formaat", "json")
        assert (outcome.code, outcome.err) == (0, "")
        answer: dict[str, Any] = json.loads(outcome.out)
        return answer

    def rows(self, key: str, *words: str) -> list[str]:
        """What stands in one list of the answer: `programme id`."""
        return [f"{row['programma'].removeprefix('Wijkaanpak ')} {row['id']}" for row in self.json(*words)[key]]


@pytest.fixture
def sides(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Sides:
    monkeypatch.chdir(tmp_path)
    return Sides(tmp_path, capfd)


def test_each_row_names_its_programme(sides: Sides) -> None:
    assert sides.rows("te_laat", "due") == ["Oost park", "West eerst"]
    assert sides.rows("in_periode", "due") == ["Oost plan", "West plan"]
    assert sides.rows("acties", "due") == ["Oost bel", "West schrijf"]
    assert sides.rows("mijlpalen", "list") == ["Oost park", "Oost plan", "West eerst", "West plan"]
    assert sides.rows("ook", "list", "--zoek", "corporatie") == ["Oost bel", "West schrijf"]
    assert sides.rows("acties", "acties") == ["Oost bel", "West schrijf"]
    findings = sides.json("check", "--peildatum", "2021-10-04")["bevindingen"]
    assert {row["programma"] for row in findings} == {"Wijkaanpak West"}


def test_a_file_is_named_from_the_folder_of_its_programme(sides: Sides) -> None:
    places = [row["bronnen"][0]["bestand"] for row in sides.json("list")["mijlpalen"]]
    assert set(places) == {"roadmap/kaart.yaml"}


@pytest.mark.parametrize("command", ["due", "list", "acties", "check"])
@pytest.mark.parametrize("formaat", ["tabel", "csv", "md"])
def test_what_it_looks_like(sides: Sides, golden: Golden, command: str, formaat: str) -> None:
    outcome = sides.ask(command, "--formaat", formaat)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"beside-{command}.{'txt' if formaat == 'tabel' else formaat}", outcome.out)


@pytest.mark.parametrize("command", ["due", "list", "acties", "check"])
@pytest.mark.parametrize("width", [80, 120])
def test_on_a_terminal(sides: Sides, golden: Golden, on_terminal: Ask, command: str, width: int) -> None:
    outcome = on_terminal(command, "--geen-kleur", "--roadmap", str(sides.west), width=width, roadmap=sides.oost)
    assert outcome.code == 0
    golden(f"beside-{command}-{width}.txt", outcome.out)


def test_per_onderdeel_within_each_programme(sides: Sides) -> None:
    lines = [line for line in sides.ask("due", "--per", "onderdeel").out.splitlines() if line.startswith("Wijkaanpak")]
    assert lines == [
        "Wijkaanpak Oost, Wonen: in oktober 2021 (1)",
        "Wijkaanpak Oost, Groen: te laat (1)",
        "Wijkaanpak Oost, Zonder onderdeel: acties (1)",
        "Wijkaanpak West, Zonder onderdeel: te laat (1)",
        "Wijkaanpak West, Zonder onderdeel: in oktober 2021 (1)",
        "Wijkaanpak West, Zonder onderdeel: acties (1)",
    ]


def test_every_programme_has_its_own_today(sides: Sides, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", AT_NOON)
    assert [row["dagen_te_laat"] for row in sides.json("list")["mijlpalen"]] == [4, 0, 34, 0]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", IN_THE_EVENING)
    answer = sides.json("list")
    assert [row["dagen_te_laat"] for row in answer["mijlpalen"]] == [4, 0, 35, 1]
    assert [part["peildatum"] for part in answer["programmas"]] == ["2021-10-04", "2021-10-05"]
    assert sides.ask("due").out.startswith("Te doen in oktober 2021, op peildatum 4 oktober 2021 en 5 oktober 2021\n")
    assert "\n3 te laat (het langst eerst, 35 dagen), 1 in oktober 2021" in sides.ask("due").out


def test_an_option_that_some_know_chooses_there(sides: Sides) -> None:
    assert sides.rows("mijlpalen", "list", "--onderdeel", "wonen") == ["Oost plan"]
    assert sides.rows("mijlpalen", "list", "--overleg", "2021-10") == ["Oost plan", "Oost park"]
    assert sides.rows("acties", "acties", "--wie", "ggd") == ["Oost bel"]
    assert sides.rows("acties", "acties", "--wie", "ggd", "--wie", "Gemeente") == ["Oost bel", "West schrijf"]
    assert sides.rows("in_periode", "due", "--eigenaar", "Corporatie") == ["Oost plan"]


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--onderdeel", "Zorg"),
        ("list", "--onderdeel", "wonen", "--onderdeel", "Zorg"),
        ("list", "--overleg", "1999-01"),
        ("due", "--fase", "1"),
        ("due", "--peildatum", "ooit"),
        ("acties", "--wie", "Niemand"),
    ],
)
def test_an_option_that_none_knows_is_refused(sides: Sides, words: tuple[str, ...]) -> None:
    outcome = sides.ask(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("fout: ")


@pytest.mark.parametrize("command", ["due", "list", "acties"])
@pytest.mark.parametrize("wrong", ["broken", "absent"])
def test_a_broken_one_hides_no_other(sides: Sides, tmp_path: Path, command: str, wrong: str) -> None:
    third = tmp_path / wrong
    if wrong == "broken":
        third.mkdir()
        (third / "a.yaml").write_text("kalender: [", encoding="utf-8")
    outcome = sides.ask(command, "--formaat", "json", also=(third,))
    assert outcome.code == 2
    assert outcome.err.startswith(f"'{third}' telt niet mee:\n")
    assert ("a.yaml:1:11: fout" if wrong == "broken" else "is geen map") in outcome.err
    assert len(json.loads(outcome.out)["programmas"]) == 2


def test_what_check_finds_is_1_and_what_it_can_not_open_is_2(sides: Sides, tmp_path: Path) -> None:
    assert sides.ask("check").code == 0
    (sides.west / "b.yaml").write_text("kalender: [", encoding="utf-8")
    outcome = sides.ask("check")
    assert (outcome.code, outcome.err) == (1, "")
    assert "roadmap/b.yaml:1:11: fout" in outcome.out
    assert sides.ask("check", also=(tmp_path / "absent",)).code == 2


@pytest.mark.parametrize(
    "command", ["due", "due --onderdeel Wonen", "list", "list --onderdeel Wonen", "acties", "check"]
)
def test_where_none_can_be_read_nothing_is_shown(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    assert run([*command.split(), "--roadmap", str(tmp_path / "a"), "--roadmap", str(tmp_path / "b")]) == 2
    assert capfd.readouterr().out == ""


def test_one_that_is_named_twice_counts_once(sides: Sides, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(sides.oost)
    outcome = sides.ask("list", "--formaat", "csv", also=(link, sides.west))
    assert outcome.code == 0
    assert outcome.err.splitlines() == [
        f"let op: '{link}' is twee keer genoemd, en telt één keer",
        f"let op: '{sides.west}' is twee keer genoemd, en telt één keer",
    ]
    assert len(list(csv.DictReader(io.StringIO(outcome.out)))) == 4


def test_those_with_one_name_are_told_apart_by_their_folders(sides: Sides) -> None:
    (sides.west / "kaart.yaml").write_text(OOST, encoding="utf-8")
    names = [part["programma"] for part in sides.json("list")["programmas"]]
    assert names == [f"Wijkaanpak Oost ({sides.oost})", f"Wijkaanpak Oost ({sides.west})"]


def test_strikt_asks_all(sides: Sides) -> None:
    assert sides.ask("due", "--strikt").code == 1
    assert sides.ask("due", "--strikt", "--onderdeel", "Wonen").code == 0
    assert sides.ask("due", "--strikt", "--onderdeel", "Groen").code == 1


@pytest.mark.parametrize("words", [("agenda",), ("show", "plan"), ("move", "plan", "2022"), ("init",), ("routekaart",)])
def test_any_other_command_takes_one(sides: Sides, words: tuple[str, ...]) -> None:
    outcome = sides.ask(*words)
    assert outcome.code == 2
    assert "tonen due, list, acties en check" in outcome.err
    assert (sides.oost / "kaart.yaml").read_text(encoding="utf-8") == OOST


def test_github_and_sarif_are_of_one_routekaart(sides: Sides) -> None:
    assert sides.ask("check", "--formaat", "github").code == 2


@pytest.mark.parametrize("command", ["due", "list"])
def test_as_a_document(sides: Sides, golden: Golden, tmp_path: Path, command: str) -> None:
    file = tmp_path / f"{command}.md"
    outcome = sides.ask(command, "-o", str(file))
    assert outcome.code == 0
    golden(f"beside-{command}-document.md", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("command", ["due", "list"])
def test_as_a_spreadsheet_each_row_names_its_programme(sides: Sides, tmp_path: Path, command: str) -> None:
    file = tmp_path / f"{command}.xlsx"
    assert sides.ask(command, "-o", str(file)).code == 0
    sheet = read_tables(file)[0]
    assert sheet.rows[0].cells[0] == "Programma"
    assert {row.cells[0] for row in sheet.rows[1:]} == {"Wijkaanpak Oost", "Wijkaanpak West"}
