"""`routehln init`: the routekaart that another programme begins with."""

import os
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import Ask, Golden, Outcome
from hypothesis import given, settings
from hypothesis import strategies as st

from routehln.cli.program import run
from routehln.files.edit.first_file import first_file, unnamed_keys
from routehln.files.format.formatted import formatted
from routehln.files.read.parse import Parsed, parse
from routehln.files.read.read import assemble
from routehln.model.answers.finding import at_least
from routehln.model.moment.day import month_of
from routehln.model.moment.grammar.read import read_moment
from routehln.model.records.place import FileName
from routehln.model.records.records import Bestand, Programma
from routehln.model.schema.keys import KEYS
from routehln.model.schema.schema import schema
from routehln.rules.checks import check

TODAY = date(2021, 10, 4)
EXAMPLE = re.compile(r"( *)# ((?: *- |[a-z_ ]+:).*)")  # a line that somebody may use by taking away its '# '
Begin = Callable[..., Outcome]


@pytest.fixture
def begin(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Begin:
    """Run `init` with these words in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def _begin(*args: str) -> Outcome:
        code = run(["init", *args])
        return Outcome(code, *capfd.readouterr())

    return _begin


def problems(file: Parsed) -> list[str]:
    """What `check` finds in this one file that is more than info."""
    reading = assemble([file], "roadmap")
    assert reading.complete
    findings = [*reading.bevindingen, *check(reading.routekaart, complete=True)]
    return [str(bevinding) for bevinding in at_least(findings, "waarschuwing")]


def read(text: str) -> Parsed:
    return parse(FileName("roadmap", "routekaart.yaml"), text.encode())


def in_use(text: str) -> str:
    """The file with every example in use."""
    return "\n".join(EXAMPLE.sub(r"\1\2", line) for line in text.split("\n"))


def test_the_file_and_what_to_do_next(begin: Begin, golden: Golden, tmp_path: Path) -> None:
    outcome = begin("--naam", "Route Oost", "--programma", "Wijkaanpak Oost")
    text = (tmp_path / "roadmap" / "routekaart.yaml").read_text(encoding="utf-8")
    assert outcome.code == 0
    assert [file.name for file in (tmp_path / "roadmap").iterdir()] == ["routekaart.yaml"]
    assert "+  naam: Route Oost\n" in outcome.out
    golden("init.yaml", text)
    golden("init.txt", outcome.err)


def keys_of(schema: dict[str, Any]) -> Iterator[str]:
    """Every key that the schema of a file knows, however deep."""
    for key, value in schema.get("properties", {}).items():
        yield key
        yield from keys_of(value)
        yield from keys_of(value.get("items", {}))
        for choice in (*value.get("anyOf", ()), *value.get("items", {}).get("anyOf", ())):
            yield from keys_of(choice)


def test_each_key_of_the_schema_is_there() -> None:
    text = first_file("Route", "Programma", TODAY)
    keys = set(keys_of(schema()))
    assert len(keys) > 80
    assert {key for key in keys if not re.search(rf"(?<![a-z_]){key}:", text)} == set()
    for key in Bestand.model_fields:
        assert re.search(rf"^(?:# )?{key}:", text, re.MULTILINE), key


def test_a_key_without_an_example_is_explained_all_the_same() -> None:
    text = first_file("Route", "Programma", TODAY).replace("# focuswijken:", "# wijken:")
    explained = text + unnamed_keys(text)
    assert explained.endswith(f"\n# Sleutel focuswijken: {KEYS['focuswijken']}\n")
    assert formatted(explained.encode()) == explained.encode()


@pytest.mark.parametrize("day", [date(2021, 1, 31), date(2021, 12, 1), date(2024, 2, 29)])
def test_whatever_the_day_it_is_sound_and_formatted(day: date) -> None:
    text = first_file("Route", "Programma", day)
    assert not problems(read(text))
    assert formatted(text.encode()) == text.encode()


def test_with_every_example_in_use_it_is_sound_but_for_what_each_row_then_names() -> None:
    text = in_use(first_file("Route", "Programma", TODAY))
    row = "  - id: plan-vaststellen\n"
    complete = text.replace(row, f"{row}    fase: '1'\n    onderdeel: wonen\n").replace(
        "    titel: De eerste woningen zijn klaar\n", "    titel: De eerste woningen zijn klaar\n    onderdeel: wonen\n"
    )
    assert read(text).left_out
    assert not problems(read(complete))


@settings(max_examples=20)
@given(st.text(min_size=1, max_size=40).filter(str.strip), st.sampled_from(["no", "3.1", "a: b # c", "'", "- x", "@"]))
def test_any_name_is_what_it_was(naam: str, programma: str) -> None:
    file = read(first_file(naam, programma, TODAY))
    [head] = file.records.get("routekaart", [Programma(naam=naam, programma=programma)])
    assert (head.naam, head.programma) == (naam, programma) or not naam.isprintable()


def test_due_and_agenda_and_add_and_rename_work_at_once(ask: Ask, tmp_path: Path) -> None:
    assert run(["init", str(tmp_path)]) == 0
    roadmap = tmp_path / "roadmap"
    assert "plan-schrijven" in ask("due", roadmap=roadmap).out
    assert "Agenda Stuurgroep november 2021" in ask("agenda", roadmap=roadmap).out
    assert ask("check", "--strikt", roadmap=roadmap).out == "Alles klopt.\n"
    assert ask("fmt", "--check", roadmap=roadmap).code == 0
    for words in (
        ("overleg", "2021-11", "--datum", "2021-11-11", "--begintijd", "9:30"),
        ("add", "overleg", "--datum", "2021-12-09"),
        ("add", "actie", "--tekst", "Bel de corporatie", "--moment", "november 2021"),
        ("add", "kalender", "--omschrijving", "Kiezen van een huis", "--moment", "2022"),
        ("add", "tussenstop", "--omschrijving", "Het huis is open", "--moment", "2023"),
        ("rename", "plan-vaststellen", "het-plan"),
        ("rename", "gremium:stuurgroep", "regiegroep"),
    ):
        assert ask(*words, roadmap=roadmap).code == 0, words
    assert ask("check", "--ernst", "waarschuwing", roadmap=roadmap).code == 0
    assert ask("fmt", "--check", roadmap=roadmap).code == 0
    new = "  - id: kiezen-van-een-huis\n    moment: '2022'\n    omschrijving: Kiezen van een huis\n"
    assert f"    na: [plan-schrijven]\n\n{new}\n# Wat over" in (roadmap / "routekaart.yaml").read_text(encoding="utf-8")


def test_a_folder_is_made_for_it(begin: Begin, tmp_path: Path) -> None:
    outcome = begin("wijken/oost", "--programma", "Oost")
    assert outcome.code == 0
    assert "  cd wijken/oost\n" in outcome.err
    assert "naam: Routekaart Oost\n" in (tmp_path / "wijken/oost/roadmap/routekaart.yaml").read_text(encoding="utf-8")


def test_with_droog_nothing_is_made(begin: Begin, tmp_path: Path) -> None:
    outcome = begin("oost", "--droog")
    assert (outcome.code, outcome.err) == (0, "Er is niets geschreven (--droog).\n")
    assert not list(tmp_path.iterdir())


def test_an_empty_folder_is_no_routekaart(begin: Begin, tmp_path: Path) -> None:
    (tmp_path / "roadmap").mkdir()
    assert begin().code == 0


@pytest.mark.parametrize("there", ["files", "file", "symlink"])
def test_it_is_refused_where_something_is(begin: Begin, tmp_path: Path, there: str) -> None:
    roadmap = tmp_path / "roadmap"
    if there == "files":
        roadmap.mkdir()
        (roadmap / "a.yaml").write_text("fasen: []\n", encoding="utf-8")
    elif there == "file":
        roadmap.write_text("")
    else:
        roadmap.symlink_to("elders")
    outcome = begin()
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("fout: ")
    assert not (roadmap / "routekaart.yaml").exists()


@pytest.mark.parametrize(
    "words", [("--naam", " "), ("--programma", ""), ("--naam", "a\x1bb"), ("--roadmap", "roadmap")]
)
def test_what_no_routekaart_can_be_called_is_refused(begin: Begin, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert begin(*words).code == 2
    assert not list(tmp_path.iterdir())


def test_what_another_began_meanwhile_stays(begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.mkdir

    def mkdir(path: str | Path, *mode: int) -> None:
        real(path, *mode)
        (Path(path) / "ander.yaml").write_text("fasen: []\n", encoding="utf-8")

    monkeypatch.setattr(os, "mkdir", mkdir)
    outcome = begin()
    assert outcome.code == 2
    assert "staan al bestanden" in outcome.err
    assert [file.name for file in (tmp_path / "roadmap").iterdir()] == ["ander.yaml"]


@pytest.mark.parametrize("refused", ["mkdir", "fsync"])
def test_where_the_system_refuses_nothing_stays_behind(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, refused, refuse)
    outcome = begin("wijken/oost")
    assert outcome.code == 2
    assert outcome.err.endswith("hier kan niet geschreven worden; er is niets geschreven\n")
    assert not list(tmp_path.iterdir())


def test_the_first_overleg_is_still_to_come_on_any_day_of_the_month() -> None:
    for number in range(12):
        for day in month_of(date(2021, number + 1, 1)):
            [moment] = re.findall(r"moment: Stuurgroep (.*)", first_file("Route", "Programma", day))
            begin = read_moment(moment).begin
            assert begin is not None
            assert day < begin <= day + timedelta(31)


@pytest.mark.parametrize("leefgebieden", [["Wonen"], ["Op: groeien", "Programmabreed", "wonen", "Wonen"]])
def test_with_leefgebieden_each_row_names_one(ask: Ask, tmp_path: Path, leefgebieden: list[str]) -> None:
    options: list[str] = []
    for naam in leefgebieden:
        options += ["--leefgebied", naam]
    assert run(["init", str(tmp_path), *options]) == 0
    roadmap = tmp_path / "roadmap"
    assert ask("check", "--strikt", roadmap=roadmap).out == "Alles klopt.\n"
    assert ask("fmt", "--check", roadmap=roadmap).code == 0
    for naam in leefgebieden:
        row = ("add", "kalender", "--omschrijving", "Een huis", "--moment", "2022", "--onderdeel", naam)
        assert ask(*row, roadmap=roadmap).code == 0
    source = tmp_path / "plan.csv"
    source.write_text("Wat;Wanneer;Thema\nFeest;mei 2022;Programmabreed\n", encoding="utf-8")
    assert "1 rij: 1 nieuw." in ask("import", str(source), roadmap=roadmap).out


def test_an_empty_leefgebied_is_refused(begin: Begin) -> None:
    assert begin("--leefgebied", " ").code == 2
