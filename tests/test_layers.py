"""The layers of the house: who may import whom (README, 'Where each thing lives')."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import routehln

SOURCE = Path(routehln.__file__).parent
MAY_IMPORT = {
    "errors": set[str](),
    "model": set[str](),
    "rules": {"model"},
    "files": {"model", "errors"},
    "views": {"model", "errors"},
    "workspace": {"rules", "files", "views", "model", "errors", "commands"},
    "commands": {"workspace", "rules", "files", "views", "model", "errors"},
    "cli": {"commands", "errors", "model", "views"},
    "__main__": {"cli"},
    "__init__": set[str](),
}
MODULES = sorted(SOURCE.rglob("*.py"))


def layer(module: Path) -> str:
    first = module.relative_to(SOURCE).parts[0]
    return first.removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def top_of(module: Path) -> ast.AST:
    """The module without its functions: what importing it imports."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    kept = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    return ast.Module(body=kept, type_ignores=[])  # type: ignore[arg-type]  # a list of imports is a list of statements


def test_there_are_modules_to_read() -> None:
    assert {layer(module) for module in MODULES} == set(MAY_IMPORT)
    assert len(MODULES) > 40


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(SOURCE)))
def test_a_layer_imports_only_what_lies_below(module: Path) -> None:
    own = layer(module)
    tree = ast.parse(module.read_text(encoding="utf-8"))
    used = {name.split(".")[1] for name in imported(tree) if name.startswith("routehln.")}
    assert used <= MAY_IMPORT[own] | {own}


@pytest.mark.parametrize("module", sorted((SOURCE / "commands").glob("*.py")), ids=lambda module: module.stem)
def test_the_top_of_a_command_is_cheap(module: Path) -> None:
    """Whatever a command needs of ours but its options and its errors, it fetches when it is asked."""
    ours = {name.rpartition(".")[0] for name in imported(top_of(module)) if name.startswith("routehln.")}
    assert ours <= {"routehln.commands.choice", "routehln.commands.options", "routehln.errors"}


@pytest.mark.parametrize("module", sorted((SOURCE / "rules").rglob("*.py")), ids=lambda module: module.stem)
def test_rules_know_no_path_clock_or_console(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    outside = {"pathlib", "os", "io", "sys", "time", "subprocess", "rich", "ruamel", "jinja2", "typer"}
    assert not {name.split(".")[0] for name in imported(tree)} & outside
