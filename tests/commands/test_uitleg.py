"""`routehln uitleg`: the manual, in a pipe as Markdown and drawn on a terminal (contract section 5)."""

import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path

import pytest
from conftest import REPOSITORY, Ask

from routehln.workspace.manual import PAGES

MANUAL = files("routehln") / "uitleg"
FOR_USERS = ("werkgroep", "secretaris", "reviewer", "bijhouder", "nieuw-programma", "woorden")


def text_of(page: str) -> str:
    return (MANUAL / f"{page}.md").read_text(encoding="utf-8")


def test_without_a_subject_it_lists_the_pages(ask: Ask) -> None:
    outcome = ask("uitleg")
    assert (outcome.code, outcome.err) == (0, "")
    assert [line.split()[0] for line in outcome.out.split("\n\n")[0].splitlines()] == [*PAGES]


@pytest.mark.parametrize("page", PAGES)
def test_in_a_pipe_a_page_is_its_markdown(ask: Ask, page: str) -> None:
    assert ask("uitleg", page) == (0, text_of(page), "")


@pytest.mark.parametrize("page", PAGES)
def test_on_a_terminal_no_markdown_is_left(on_terminal: Ask, page: str) -> None:
    drawn = on_terminal("uitleg", page).out
    assert text_of(page).partition("\n")[0].removeprefix("# ") in drawn
    assert not [line for line in drawn.splitlines() if line.startswith(("#", "```", "|--", "- "))]


def test_every_page_that_is_there_can_be_asked_for() -> None:
    assert {file.name for file in MANUAL.iterdir() if file.name.endswith(".md")} == {f"{page}.md" for page in PAGES}


def test_the_beginning_of_a_name_will_do(ask: Ask) -> None:
    assert ask("uitleg", "SECR").out == text_of("secretaris")


@pytest.mark.parametrize(
    ("typed", "end"), [("sekretaris", "; bedoelde u 'secretaris'?"), ("we rkgroep", "; bedoelde u 'werkgroep'?")]
)
def test_an_unknown_subject_is_answered_with_the_nearest(ask: Ask, typed: str, end: str) -> None:
    assert ask("uitleg", typed) == (2, "", f"fout: over '{typed}' is er geen uitleg{end}\n")


@pytest.mark.parametrize("page", FOR_USERS)
def test_a_page_for_users_begins_with_a_command_and_ends_with_what_to_do(page: str) -> None:
    lines = text_of(page).splitlines()
    assert len(lines) <= 150
    assert "```sh" in lines[:9]
    assert [line for line in lines if line.startswith("## ")][-1].startswith("## Als ")


def test_the_wheel_brings_the_manual_along(tmp_path: Path) -> None:
    pip_wheel = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path)]
    done = subprocess.run([*pip_wheel, str(REPOSITORY)], check=False, capture_output=True, text=True)
    if done.returncode and "hatchling" in done.stderr:
        pytest.skip("hatchling is hier niet te krijgen; een wheel kan niet gemaakt worden")
    assert done.returncode == 0, done.stderr
    [wheel] = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"routehln/uitleg/{page}.md" for page in PAGES} <= set(names)
