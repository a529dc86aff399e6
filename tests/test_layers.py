"""The layers of the house: who may import whom (uitleg/architecture.md)."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
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
    "workspace": {"rules", "files", "views", "model", "errors"},
    "commands": {"workspace", "rules", "views", "model", "errors"},
    "cli": {"commands", "errors", "model", "views"},
    "__main__": {"cli"},
}
SETTINGS = "routehln.commands.options"  # what the workspace may name in its types, and not import


def name_of(file: Path) -> str:
    """A module by the name that imports give it."""
    parts = file.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


FILES = {name_of(file): file for file in sorted(SOURCE.rglob("*.py"))}
TREES = {name: ast.parse(file.read_text(encoding="utf-8")) for name, file in FILES.items()}


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in FILES else str(node.module)


def ours(tree: ast.AST) -> set[str]:
    return {name for name in imported(tree) if name.startswith("routehln.")}


def top_of(tree: ast.Module) -> ast.Module:
    """The module without its functions and its types: what importing it imports."""
    kept = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    return ast.Module(body=[*kept], type_ignores=[])


def layer(name: str) -> str:
    return name.split(".")[1]


def edges() -> Iterator[tuple[str, str]]:
    """Who imports whom, but for what is only named in types."""
    for name, tree in TREES.items():
        for used in ours(tree) - {name}:
            if (layer(name), used) != ("workspace", SETTINGS):
                yield name, used


def circle(pairs: Iterator[tuple[str, str]]) -> list[str]:
    """Names that import each other in a circle, if any do."""
    imports: Mapping[str, set[str]] = defaultdict(set)
    for name, used in pairs:
        if name != used:
            imports[name].add(used)
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_there_is_something_to_look_at() -> None:
    """Without modules and imports every test below would pass."""
    assert {layer(name) for name in FILES if name != "routehln"} == set(MAY_IMPORT)
    assert len(FILES) > 200
    assert ("routehln.workspace.programmes.due", "routehln.rules.ask.due") in set(edges())
    assert circle(iter([("one", "two"), ("two", "three"), ("three", "one")]))


@pytest.mark.parametrize("name", sorted(FILES.keys() - {"routehln"}))
def test_a_layer_imports_only_what_lies_below(name: str) -> None:
    own, used = layer(name), ours(TREES[name])
    if own == "workspace":
        assert SETTINGS not in ours(top_of(TREES[name]))
        used -= {SETTINGS}
    assert {layer(module) for module in used} <= MAY_IMPORT[own] | {own}


def test_modules_import_each_other_in_no_circle() -> None:
    assert circle(edges()) == []


@pytest.mark.parametrize("name", sorted(name for name in FILES if layer(f"{name}.") == "commands"))
def test_the_top_of_a_command_is_cheap(name: str) -> None:
    """Whatever a command needs of ours but its options and its errors, it fetches when it is asked."""
    cheap = {"routehln.commands.choice", "routehln.commands.options", "routehln.errors"}
    assert ours(top_of(TREES[name])) <= cheap


@pytest.mark.parametrize("name", sorted(name for name in FILES if layer(f"{name}.") == "rules"))
def test_rules_know_no_path_clock_or_console(name: str) -> None:
    outside = {"pathlib", "os", "io", "sys", "time", "subprocess", "rich", "ruamel", "jinja2", "typer"}
    assert not {module.split(".")[0] for module in imported(TREES[name])} & outside
