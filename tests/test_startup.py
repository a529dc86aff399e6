"""What a command may load before it knows what it is asked (design: 'What things cost')."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROADMAP

HEAVY = ("pydantic", "ruamel", "rich.table", "jinja2", "dateutil", "_ruamel_yaml", "docx", "xlsxwriter", "weasyprint")


def loaded_by(code: str) -> set[str]:
    program = f"{code}\nimport sys; print(*sys.modules, sep='\\n', file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_the_command_line_is_cheap_to_import() -> None:
    modules = loaded_by("import routehln.cli.program")
    assert "routehln.cli.menu" in modules
    assert not {name for name in modules if name.startswith(HEAVY)}


def test_help_loads_no_more_than_the_command_line() -> None:
    modules = loaded_by("from routehln.cli.program import run; assert run(['due', '--help']) == 0")
    assert not {name for name in modules if name.startswith((*HEAVY, "rich"))}


def test_a_page_of_the_manual_in_a_pipe_needs_nothing_heavy() -> None:
    modules = loaded_by("from routehln.cli.program import run; assert run(['uitleg', 'woorden']) == 0")
    assert not {name for name in modules if name.startswith((*HEAVY, "rich"))}


def test_a_mijlpaal_needs_neither_pydantic_nor_ruamel() -> None:
    modules = loaded_by("import routehln.model.mijlpaal.mijlpaal, routehln.model.moment.moment, routehln.rules.ask.due")
    assert "routehln.model.mijlpaal.mijlpaal" in modules
    assert not {name for name in modules if name.startswith(HEAVY)}


@pytest.fixture
def warm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A program that asks with a valid snapshot, and with its history kept."""
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    program = f"from routehln.cli.program import run; assert run(['--roadmap', {str(ROADMAP)!r}, *{{}}]) == 0"
    loaded_by(program.format(["due"]))
    loaded_by(program.format(["verloop"]))
    return program


@pytest.mark.parametrize(
    "line",
    [
        ["due", "--maand", "2021-10"],
        ["due", "--maand", "2021-Q4", "--alle", "--onderdeel", "werk", "--formaat", "json"],
        ["list", "--zoek", "plan", "--formaat", "csv"],
        ["show", "kal-026", "--formaat", "md"],
        ["agenda", "2021-10", "--formaat", "json"],
        ["verloop"],
    ],
    ids=" ".join,
)
def test_a_warm_answer_needs_neither_pydantic_nor_yaml_nor_rich(warm: str, line: list[str]) -> None:
    modules = loaded_by(warm.format(line))
    assert "sqlite3" in modules
    light = tuple(name for name in HEAVY if name != "dateutil")  # what recurs is counted with it
    assert not {name for name in modules if name.startswith((*light, "rich"))}


def test_a_warm_agenda_in_markdown_needs_only_jinja_more(warm: str) -> None:
    modules = loaded_by(warm.format(["agenda", "2021-10"]))
    assert not {name for name in modules if name.startswith(("pydantic", "ruamel", "rich"))}


def test_a_warm_due_reads_no_moment_anew(warm: str) -> None:
    """The snapshot has the days of every moment."""
    modules = loaded_by(warm.format(["due", "--maand", "2021-10"]))
    assert not {name for name in modules if name.startswith("routehln.model.moment.grammar")}
