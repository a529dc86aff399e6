"""`routehln fmt`: which files, what is shown, what is written (contract sections 5 and 6)."""

import io
import os
import shutil
import sys
from pathlib import Path

import pytest
from conftest import HEAD, PROGRAMME, ROADMAP, Ask, BeforeOpen, Golden
from problems import Lay

from routehln.cli.program import run
from routehln.files.format.formatted import formatted

UGLY = """\
kalender:
- moment: "oktober 2021" # of later
  id: a


  fase: verkennen
  # in de tekst van het overleg
  omschrijving: "Vaststellen ambitie, doelen"
  onderdeel: Wonen
- {id: b, fase: verkennen, moment: '2021', omschrijving: Iets, onderdeel: Wonen}
# einde"""
PRETTY = """\
kalender:
  - id: a
    fase: verkennen
    moment: oktober 2021  # of later
    # in de tekst van het overleg
    omschrijving: Vaststellen ambitie, doelen
    onderdeel: Wonen

  - id: b
    fase: verkennen
    moment: '2021'
    omschrijving: Iets
    onderdeel: Wonen
# einde
"""
LOSS = (
    "fout: roadmap/e.yaml: dit kan niet anders opgeschreven worden zonder iets te verliezen "
    "(er zou een waarde, type of anker veranderen); het bestand blijft zoals het is"
)
NICE = formatted((HEAD + PROGRAMME).encode()).decode()


@pytest.fixture
def kaart(lay: Lay) -> Path:
    return lay({"a.yaml": NICE, "b.yaml": UGLY})


def text_of(folder: Path, name: str = "b.yaml") -> str:
    return (folder / name).read_bytes().decode()


def test_it_is_shown_and_written(kaart: Path, ask: Ask, golden: Golden) -> None:
    outcome = ask("fmt", roadmap=kaart)
    assert (outcome.code, outcome.err) == (0, "Geschreven: roadmap/b.yaml.\n")
    golden("fmt.diff", outcome.out)
    assert (text_of(kaart), text_of(kaart, "a.yaml")) == (PRETTY, NICE)
    assert ask("fmt", roadmap=kaart) == (0, "", "Er is niets te veranderen.\n")
    assert ask("fmt", "--check", roadmap=kaart) == (0, "", "Er is niets te veranderen.\n")


def test_check_names_the_files_and_writes_nothing(kaart: Path, ask: Ask, golden: Golden) -> None:
    outcome = ask("fmt", "--check", roadmap=kaart)
    assert outcome.code == 1
    golden("fmt-check.txt", outcome.out + outcome.err)
    assert text_of(kaart) == UGLY


@pytest.mark.parametrize(("options", "code"), [(["--diff"], 0), (["--check", "--diff"], 1), (["--droog"], 0)])
def test_diff_shows_and_writes_nothing(kaart: Path, ask: Ask, golden: Golden, options: list[str], code: int) -> None:
    outcome = ask("fmt", *options, roadmap=kaart)
    assert outcome.code == code
    golden("fmt.diff", outcome.out)
    assert text_of(kaart) == UGLY


def test_droog_says_that_nothing_was_written(kaart: Path, ask: Ask) -> None:
    assert ask("fmt", "--droog", roadmap=kaart).err == "Er is niets geschreven (--droog).\n"
    assert ask("fmt", "--droog", "--check", roadmap=kaart).code == 1


def test_only_the_files_that_are_named(kaart: Path, ask: Ask) -> None:
    (kaart / "c.yaml").write_text(UGLY.replace("id: a", "id: c").replace("id: b", "id: d"))
    outcome = ask("fmt", str(kaart / "b.yaml"), str(kaart / "a.yaml"), roadmap=kaart)
    assert (outcome.code, outcome.err) == (0, f"Geschreven: {kaart}/b.yaml.\n")
    assert text_of(kaart) == PRETTY
    assert text_of(kaart, "c.yaml").startswith("kalender:\n- moment")


def test_a_folder_stands_for_its_files(kaart: Path, ask: Ask) -> None:
    assert ask("fmt", str(kaart), roadmap=kaart).code == 0
    assert text_of(kaart) == PRETTY


def test_a_file_outside_any_routekaart(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "los.yaml"
    file.write_text(UGLY)
    assert run(["fmt", str(file)]) == 0
    assert file.read_text() == PRETTY
    assert capfd.readouterr().err == f"Geschreven: {file}.\n"


@pytest.mark.parametrize(("options", "code"), [([], 0), (["--check"], 1), (["--diff"], 0), (["--check", "--diff"], 1)])
def test_stdin(monkeypatch: pytest.MonkeyPatch, ask: Ask, options: list[str], code: int) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(UGLY.encode())))
    outcome = ask("fmt", *options, "-")
    assert (outcome.code, outcome.err) == (code, "")
    shown = outcome.out.startswith("--- a/stdin\n+++ b/stdin\n@@")
    assert shown if "--diff" in options else outcome.out == ("" if options else PRETTY)


def test_stdin_needs_no_routekaart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"kalender: [  ]")))
    assert run(["fmt", "-"]) == 0
    assert capfd.readouterr() == ("kalender: []\n", "")


def test_stdin_that_is_no_yaml(monkeypatch: pytest.MonkeyPatch, ask: Ask) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: [\n")))
    outcome = ask("fmt", "-")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("stdin:1:4: fout [geen-yaml] ")


def test_stdin_goes_alone(ask: Ask) -> None:
    assert ask("fmt", "-", "a.yaml") == (2, "", "fout: '-' (stdin) gaat niet samen met andere bestanden\n")


def test_what_can_not_be_read_keeps_no_other_file_from_being_done(kaart: Path, ask: Ask) -> None:
    wrong = {
        "c.yaml": b"a: 1\na: 2\n",
        "d.yaml": b"\xff",
        "e.yaml": b": leeg\n",
        "f.yaml": b"#" * (16 * 1024 * 1024 + 1),
    }
    for name, content in wrong.items():
        (kaart / name).write_bytes(content)
    (kaart / "map.yaml").mkdir()
    outcome = ask("fmt", "--check", roadmap=kaart)
    assert (outcome.code, outcome.out) == (2, "roadmap/b.yaml\n")
    outcome = ask("fmt", roadmap=kaart)
    assert outcome.code == 2
    assert text_of(kaart) == PRETTY
    assert {name: (kaart / name).read_bytes() for name in wrong} == wrong
    assert [line.partition("]")[0] for line in outcome.err.splitlines()] == [
        "roadmap/c.yaml:2:1: fout [dubbele-sleutel",
        "roadmap/d.yaml:1:1: fout [geen-utf8",
        LOSS,
        "roadmap/f.yaml:1:1: fout [bestand-te-groot",
        "Geschreven: roadmap/b.yaml.",
    ]


def test_a_file_that_is_not_there(kaart: Path, ask: Ask) -> None:
    outcome = ask("fmt", str(kaart / "weg.yaml"), str(kaart / "b.yaml"), roadmap=kaart)
    assert outcome.code == 2
    assert f"fout: er is geen bestand '{kaart}/weg.yaml'\n" in outcome.err
    assert text_of(kaart) == PRETTY


def test_unknown_keys_are_no_hindrance(lay: Lay, ask: Ask) -> None:
    folder = lay({"a.yaml": "kalender:\n- eigen: 1\n  id: a\n"})
    assert ask("fmt", roadmap=folder).code == 0
    assert text_of(folder, "a.yaml") == "kalender:\n  - id: a\n    eigen: 1\n"


def test_mode_and_symlink_stay(kaart: Path, ask: Ask) -> None:
    (kaart / "b.yaml").rename(kaart / "c.yml")
    (kaart / "c.yml").chmod(0o640)
    (kaart / "b.yaml").symlink_to("c.yml")
    assert ask("fmt", str(kaart / "b.yaml"), str(kaart / "c.yml"), roadmap=kaart).code == 0
    assert (kaart / "b.yaml").is_symlink()
    assert text_of(kaart, "c.yml") == PRETTY
    assert (kaart / "c.yml").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("named", [True, False])
def test_a_symlink_that_leads_outside_is_refused(kaart: Path, ask: Ask, tmp_path: Path, *, named: bool) -> None:
    outside = tmp_path / "elders.yaml"
    (kaart / "b.yaml").rename(outside)
    (kaart / "b.yaml").symlink_to(outside)
    outcome = ask("fmt", *([str(kaart / "b.yaml")] if named else []), roadmap=kaart)
    assert outcome.code == 2
    assert "[symlink-naar-buiten]" in outcome.err
    assert outside.read_text() == UGLY


def test_a_file_that_may_not_be_written(kaart: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    (kaart / "a.yaml").write_text(HEAD + PROGRAMME)
    monkeypatch.setattr(os, "access", lambda file, _mode: Path(file).name != "b.yaml")
    outcome = ask("fmt", roadmap=kaart)
    assert outcome.code == 2
    assert outcome.err == "fout: roadmap/b.yaml: geen toegang; er is niets geschreven\n"
    assert (text_of(kaart), text_of(kaart, "a.yaml")) == (UGLY, HEAD + PROGRAMME)


def test_a_file_that_changes_meanwhile(kaart: Path, ask: Ask, before_open: BeforeOpen) -> None:
    """An editor saves after it was read, just as the new one is being made beside it."""

    def save(_path: str, flags: int) -> None:
        if flags & os.O_CREAT:
            (kaart / "b.yaml").write_text("kalender: []\n")

    before_open(save)
    outcome = ask("fmt", roadmap=kaart)
    assert outcome.code == 2
    assert "roadmap/b.yaml is veranderd sinds het gelezen werd" in outcome.err
    assert text_of(kaart) == "kalender: []\n"


def test_a_hostile_name_steers_nothing(lay: Lay, ask: Ask) -> None:
    folder = lay({"\x1b[31m\n::set-output.yaml": "kalender:\n- id: a\n"})
    for options in ((), ("--check",), ("--diff",)):
        outcome = ask("fmt", *options, roadmap=folder)
        assert "\x1b" not in outcome.out + outcome.err
        assert "\n::" not in outcome.out + outcome.err


def test_a_bom_that_goes_is_seen_in_the_diff(lay: Lay, ask: Ask) -> None:
    folder = lay({"a.yaml": "\ufefffasen: []\n"})
    assert ask("fmt", "--diff", roadmap=folder).out.splitlines()[3:] == [
        "-\N{REPLACEMENT CHARACTER}fasen: []",
        "+fasen: []",
    ]


def test_the_shipped_routekaart_is_well_written(ask: Ask) -> None:
    assert ask("fmt", "--check") == (0, "", "Er is niets te veranderen.\n")


def test_what_the_hand_writes_is_well_written(tmp_path: Path, ask: Ask) -> None:
    folder = tmp_path / "roadmap"
    shutil.copytree(ROADMAP, folder)
    for asked in (
        ("set", "werkgroep-start", "toelichting", "Eerst dit, dan dat: a"),
        ("set", "kal-027", "toelichting", "Een.\nTwee."),
        ("status", "kal-001", "afgerond", "--op", "2021-09-14"),
        ("move", "werken-doelstellingen", "Alliantieoverleg november 2021", "--reden", "Wacht, nog even"),
        ("add", "tussenstop", "--moment", "2023", "--onderdeel", "Wonen", "--omschrijving", "Klaar, eindelijk"),
        ("besluit", "ambitie", "--overleg", "2021-10", "--uitkomst", "vastgesteld", "--op", "2021-10-04"),
        ("reconcile", "--apart", "kal-001", "--apart", "kal-002", "--reden", "Nee, dat is iets anders"),
    ):
        assert ask(*asked, roadmap=folder).code == 0
    assert ask("fmt", "--check", roadmap=folder) == (0, "", "Er is niets te veranderen.\n")


@pytest.mark.parametrize(
    "text",
    ["een;twee\n1;2\n", "Beste collega,\n\ndit is een brief.\n", "- a\n-   b\n", "services: {web: {}}\n"],
)
def test_what_is_no_routekaart_is_left_alone(tmp_path: Path, ask: Ask, text: str) -> None:
    file = tmp_path / "brief.txt"
    file.write_text(text, encoding="utf-8")
    outcome = ask("fmt", str(file))
    assert (outcome.code, outcome.out) == (2, "")
    assert "dit is geen bestand van een routekaart" in outcome.err
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["", "# nog leeg\n", "besluiten: []\n"])
def test_what_says_nothing_yet_is_fine(tmp_path: Path, ask: Ask, text: str) -> None:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    assert ask("fmt", "--check", str(tmp_path / "a.yaml")).code == 0


def test_an_empty_name_is_not_every_file(kaart: Path, ask: Ask) -> None:
    assert ask("fmt", "", roadmap=kaart) == (2, "", "fout: BESTAND is leeg; laat het weg voor de hele routekaart\n")
    assert text_of(kaart) == UGLY


def test_what_routehln_adds_is_written_as_fmt_does(ask: Ask, roadmap: Path) -> None:
    """
    overleggen:
      - datum: '2021-10-04'

    tussenstops:
      - id: plan
        titel: Plan
        moment: Alliantieoverleg oktober 2021
        onderdeel: Leren
    """
    ask("fmt", roadmap=roadmap)
    (roadmap / ".schema.json").write_text("{}")
    (roadmap / "leren").mkdir()
    for record_id, uitkomst in (("plan", "vastgesteld"), ("school", "ter kennisname"), ("les", "ter kennisname")):
        words = ("--moment", "2023", "--onderdeel", "Leren", "--bestand", "leren/stops.yaml")
        if record_id != "plan":
            assert ask("add", "tussenstop", *words, "--omschrijving", record_id, roadmap=roadmap).code == 0
        assert ask("besluit", record_id, "--overleg", "2021-10", "--uitkomst", uitkomst, roadmap=roadmap).code == 0
    assert "    was:\n      plan:\n        status: null\n" in (roadmap / "besluiten.yaml").read_text()
    assert ask("fmt", "--check", roadmap=roadmap).code == 0
    headed = "# yaml-language-server: $schema={}.schema.json\n\n{}:\n".format
    assert (roadmap / "besluiten.yaml").read_text().startswith(headed("", "besluiten"))
    assert (roadmap / "leren" / "stops.yaml").read_text().startswith(headed("../", "tussenstops"))
