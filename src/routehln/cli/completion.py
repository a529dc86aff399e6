"""The answer to a shell while a command line is being typed: `routehln __complete SHELL WORD…` (contract section 5)."""

import shlex
from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from routehln.cli.menu import app
from routehln.cli.typer_door import UsageError, suggestions
from routehln.commands.completion import words_for
from routehln.commands.options import Settings
from routehln.errors import RoutehlnError

FILE_NAME = 1  # the exit code that asks the shell for file names


def complete(args: Sequence[str]) -> int:
    """Print what the last word of a command line may become, a line each with its meaning behind a tab.

    Args:
        args: the shell (bash, zsh, fish or powershell), then all that was typed behind the program's name, split as
            that shell does.

    Returns:
        The exit code: FILE_NAME where the shell is to look for a file, else 0.
    """
    from routehln.views.answers.completion import lines
    from routehln.views.report.output import write

    if not args[1:]:
        return 0
    shell, *words = args
    settings = Settings()
    typed = _as_typed(shell, words)
    with suppress(RoutehlnError, UsageError, OSError):  # what is wrong is told once the line is entered
        suggested = suggestions(app, settings, typed, partial(words_for, settings))
        if suggested is None:
            return FILE_NAME
        if shell == "bash":
            unreplaced = _not_replaced(words[-1], typed[-1])
            suggested = [(word.removeprefix(unreplaced), meaning) for word, meaning in suggested]
        write(lines(suggested, "" if shell == "bash" else _option_before(typed[-1])))
    return 0


def _as_typed(shell: str, words: Sequence[str]) -> list[str]:
    """Give the words as the command would get them; the last one, which may be empty, is to be completed."""
    if shell == "powershell":  # it drops an empty word, so its script puts a mark before the last
        return [*words[:-1], words[-1].removeprefix("=")]
    if shell == "bash":
        words = _joined(words)
    return [_unquoted(word) for word in words]


def _joined(words: Sequence[str]) -> list[str]:
    """Make one word again of `--formaat=json`, which bash splits in three."""
    joined = [""]
    for word in words:
        if word == "=" or joined[-1].endswith("="):
            joined[-1] += word
        else:
            joined.append(word)
    return joined[1:]


def _not_replaced(last: str, typed: str) -> str:
    """Give the part of a value that bash keeps on the line: it replaces only what stands behind `kal-001=`.

    Args:
        last: the last word as bash splits the line.
        typed: the whole word that it is the end of.
    """
    before = typed if last == "=" else typed.removesuffix(_unquoted(last))
    return before.partition("=")[2] if before.startswith("--") else before


def _unquoted(word: str) -> str:
    """Take the quotes off a word, also where the last one isn't closed yet."""
    for closing in ("", "'", '"'):
        with suppress(ValueError):
            return "".join(shlex.split(f"{word}{closing}"))
    return word.removesuffix("\\")


def _option_before(word: str) -> str:
    """Give the option in front of a value (`--formaat=`), which all shells but bash replace with the value."""
    option, equals, _ = word.partition("=")
    return f"{option}=" if equals and option.startswith("--") else ""
