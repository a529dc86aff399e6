"""The English that Typer may say to whoever types a command line, read from its own source."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import typer

HOME = Path(typer.__file__).parent
# What no command line of ours comes through: its own program, prompts, rich's help, and completion, which is ours.
NOT_OURS = re.compile(
    r"^(cli|testing|params|__main__|rich_utils|completion|_completion_\w+|_?termui\w*|_winconsole|_compat)$"
)
FOR_PROGRAMMERS = {"TypeError", "RuntimeError", "ValueError", "NotImplementedError", "AttributeError", "warn"}
SENTENCE = re.compile(r"[A-Za-z]{2,}.* |\w: $")


def sentences() -> set[str]:
    """Every text with a space in it that may reach a person; `{}` stands for what is filled in."""
    files = [file for file in HOME.rglob("*.py") if not NOT_OURS.match(file.stem)]
    return {text for file in files for text in _texts(ast.parse(file.read_text(encoding="utf-8")))}


def _texts(node: ast.AST) -> Iterator[str]:
    if _is_silent(node):
        return
    text = _text(node)
    if text is not None:
        if SENTENCE.search(text):
            yield text
        return
    for child in ast.iter_child_nodes(node):
        yield from _texts(child)


def _is_silent(node: ast.AST) -> bool:
    """Docstrings, annotations, and errors that a programmer would see."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    called = getattr(node, "func", None)
    name = getattr(called, "id", getattr(called, "attr", None))
    return name in FOR_PROGRAMMERS or isinstance(node, (ast.arg, ast.Assert))


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None
