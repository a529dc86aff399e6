"""What a command may load before it knows what it is asked (design: 'What things cost')."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROADMAP

HEAVY = ("pydantic", "ruamel", "rich.table", "jinja2", "dateutil", "_ruamel_yaml", "docx", "weasyprint")


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


def test_a_mijlpaal_needs_neither_pydantic_nor_ruamel() -> None:
    modules = loaded_by("import routehln.model.mijlpaal, routehln.model.moment, routehln.rules.due")
    assert "routehln.model.mijlpaal" in modules
    assert not {name for name in modules if name.startswith(HEAVY)}


@pytest.fixture
def warm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A program that asks with a valid snapshot."""
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    program = f"from routehln.cli.program import run; assert run(['--roadmap', {str(ROADMAP)!r}, *{{}}]) == 0"
    loaded_by(program.format(["due"]))
    return program


@pytest.mark.parametrize(
    "line",
    [
        ["due", "--maand", "2021-10"],
        ["due", "--maand", "2021-Q4", "--alle", "--onderdeel", "werk", "--formaat", "json"],
        ["list", "--zoek", "plan", "--formaat", "csv"],
        ["show", "kal-026", "--formaat", "md"],
        ["agenda", "2021-10", "--formaat", "json"],
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


def test_a_warm_due_loads_these_modules_and_no_others_of_ours(warm: str) -> None:
    """What a warm `due` may load: add to it only what every answer needs."""
    command_line = loaded_by("import routehln.cli.program")
    ours = {name for name in loaded_by(warm.format(["due", "--maand", "2021-10"])) if name.startswith("routehln")}
    assert ours - command_line == {
        f"routehln.{name}"
        for name in (
            "commands.due", "commands.question", "commands.remembered", "files", "files.clock", "files.locate",
            "files.packing", "files.snapshot", "files.snapshot.door", "files.snapshot.files", "files.snapshot.read",
            "files.snapshot.seal",
            "files.stamps", "model", "model.agenda", "model.answers", "model.day", "model.mijlpaal", "model.moments",
            "model.moments.spans", "model.overzicht", "model.plain", "model.recurrence", "rules", "rules.due",
            "rules.period", "rules.progress", "rules.select", "views.answer", "views.due", "views.mijlpalen",
            "views.output", "views.plain", "views.report", "views.words",
        )
    }  # fmt: skip
