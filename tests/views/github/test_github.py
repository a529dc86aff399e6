"""Workflow commands, read as GitHub's runner reads them (actions/runner, ActionCommand.cs)."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.answers.finding import Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Plaats
from routehln.views.answers.findings import Findings
from routehln.views.github import github

REGISTERED = {"error", "warning", "notice", "set-output", "set-env", "add-path", "add-mask", "stop-commands", "group"}
HOSTILE = st.text(
    st.characters(exclude_categories=()) | st.sampled_from([":", ",", "%", "\n", "\r", "=", "#", "[", "]", "\x1b", " "])
) | st.sampled_from(["::error::x", "%0A::stop-commands::x", "##[stop-commands]x", "\n::set-output name=a::b", "]]>"])
ERNST = st.sampled_from(["fout", "waarschuwing", "info"])


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    data: str


def runner(line: str) -> Command | None:
    """Read a line of output as the runner does: a command at its start, or an old one anywhere in it."""
    line = line.lstrip()
    if line.startswith("::") and "::" in line[2:]:
        info, _, data = line[2:].partition("::")
        name, _, values = info.partition(" ")
        if name in REGISTERED:
            pairs = (pair.partition("=") for pair in values.strip().split(",") if pair)
            return Command(name, {key: unescape(value, ":,") for key, _, value in pairs if value}, unescape(data))
    _, old_command, data = line.partition("##[")
    name = data.partition("]")[0].partition(" ")[0]
    return Command(name, {}, data) if old_command and "]" in data and name in REGISTERED else None


def unescape(text: str, marks: str = "") -> str:
    for char in f"\r\n{marks}%":
        text = text.replace(f"%{ord(char):02X}", char)
    return text


def bevinding(melding: str, ernst: Ernst = "fout", bestand: str = "a.yaml", regel: int = 1) -> Bevinding:
    return Bevinding(RegelId.WAARDE, ernst, Plaats(FileName("roadmap", bestand), regel, 5), "kal-1", melding)


def commands(findings: Findings) -> tuple[list[Command], str]:
    """Read the commands that GitHub gets, and the closing line, which is none."""
    *lines, last = github.render(findings).rstrip("\n").split("\n")
    assert runner(last) is None
    shown = [runner(line) for line in lines]
    assert None not in shown
    return [command for command in shown if command is not None], last


def test_a_finding_is_a_command_at_its_place() -> None:
    findings = Findings(
        [bevinding("dit kan niet"), bevinding("let op", "waarschuwing"), bevinding("o", "info")], "roadmap"
    )
    first, second, third = commands(findings)[0]
    place = {"file": "roadmap/a.yaml", "line": "1", "col": "5", "title": "waarde"}
    assert first == ("error", place, "dit kan niet")
    assert (second.name, third.name) == ("warning", "notice")


@pytest.mark.parametrize(
    ("folder", "path"), [("roadmap", "roadmap/a.yaml"), ("wijk/kaart", "wijk/kaart/a.yaml"), ("", "a.yaml")]
)
def test_a_path_is_that_from_the_top_of_the_repository(folder: str, path: str) -> None:
    [command], _ = commands(Findings([bevinding("x")], folder))
    assert command.properties["file"] == path


@pytest.mark.parametrize(
    "name", ["a,b.yaml", "a:b.yaml", "100%.yaml", "%0A.yaml", "a\nb.yaml", "'a\" b=c.yaml", "::.yaml"]
)
def test_github_finds_a_file_whatever_its_name(name: str) -> None:
    [command], _ = commands(Findings([bevinding("x", bestand=name)], "roadmap"))
    assert command.properties["file"] == f"roadmap/{name}"


@given(st.lists(st.tuples(HOSTILE, ERNST, HOSTILE), max_size=5), HOSTILE)
def test_a_stranger_gives_no_command_of_his_own(texts: list[tuple[str, Ernst, str]], sinds: str) -> None:
    findings = Findings([bevinding(text, ernst, f"roadmap/{name}") for text, ernst, name in texts], "roadmap", sinds)
    shown, _ = commands(findings)
    assert len(shown) == len(texts)
    for command in shown:
        assert command.name in {"error", "warning", "notice"}
        assert set(command.properties) == {"file", "line", "col", "title"}
        assert (command.properties["line"], command.properties["title"]) == ("1", "waarde")
        assert "\n" not in command.data


def test_ten_of_a_kind_are_given_and_the_rest_is_counted() -> None:
    many = [bevinding("x", regel=number) for number in range(1, 13)]
    findings = Findings([*many, bevinding("y", "waarschuwing")], "roadmap")
    shown, last = commands(findings)
    assert [command.properties["line"] for command in shown] == [*map(str, range(1, 11)), "1"]
    assert last == (
        "Getoond: 10 van 12 fouten, 1 van 1 waarschuwing; "
        "GitHub toont er hoogstens 10 van elk, 'routehln check' toont alles."
    )


def test_nothing_found_is_one_line() -> None:
    assert github.render(Findings([], "roadmap")) == "Alles klopt.\n"
    assert github.render(Findings([], "roadmap", "main")) == "Niets nieuws sinds main.\n"
    assert github.render(Findings([bevinding("x")], "roadmap", "main")).endswith(
        "\nNieuw sinds main, getoond: 1 van 1 fout.\n"
    )
