"""What a command may load before it knows what it is asked (design: 'What things cost')."""

import subprocess
import sys

HEAVY = ("pydantic", "ruamel", "rich.table", "jinja2", "dateutil", "_ruamel_yaml", "docx", "weasyprint")


def loaded_by(code: str) -> set[str]:
    program = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_command_line_is_cheap_to_import() -> None:
    modules = loaded_by("import routehln.cli")
    assert "routehln.commands.due" in modules
    assert not {name for name in modules if name.startswith(HEAVY)}


def test_help_loads_no_more_than_the_command_line() -> None:
    modules = loaded_by("from routehln.cli import run; assert run(['due', '--help']) == 0")
    assert not {name for name in modules if name.startswith((*HEAVY, "rich"))}


def test_a_mijlpaal_needs_neither_pydantic_nor_ruamel() -> None:
    modules = loaded_by("import routehln.model.mijlpaal, routehln.model.moment, routehln.rules.due")
    assert "routehln.model.mijlpaal" in modules
    assert not {name for name in modules if name.startswith(HEAVY)}
