"""What a shell asks while a command line is being typed: `routehln __complete SHELL WORD…` (contract section 5)."""

import shlex
from collections.abc import Sequence
from contextlib import suppress

from routehln.cli.menu import app
from routehln.cli.typer_door import UsageError, suggestions
from routehln.commands.completion import known_words
from routehln.commands.options import Settings
from routehln.errors import RoutehlnError

COMMAND = "__complete"
FILE_NAME = 1  # the exit code that asks the shell for file names
WHOLE_WORDS = ("zsh", "fish", "powershell")


def complete(shell: str, words: Sequence[str]) -> int:
    """Print what the last word may become, a line each, its meaning behind a tab; nothing where that isn't known."""
    from routehln.views.answers.completion import lines
    from routehln.views.report.output import write

    settings = Settings()
    typed = _as_typed(shell, words)
    with suppress(RoutehlnError, UsageError, OSError):  # what is wrong is told once the line is entered
        found = suggestions(app, settings, typed, lambda *asked: known_words(settings, *asked))
        if found is None:
            return FILE_NAME
        stays = _stays(words[-1], typed[-1]) if shell == "bash" else ""
        fitting = [(word.removeprefix(stays), meaning) for word, meaning in found]
        write(lines(fitting, _kept(shell, typed[-1])))
    return 0


def _as_typed(shell: str, words: Sequence[str]) -> list[str]:
    """The words as the command would get them; there is always a last one."""
    if shell == "powershell":  # it drops an empty word, so its script puts a mark before the last
        return [*words[:-1], words[-1].removeprefix("=")]
    return [_unquoted(word) for word in (_joined(words) if shell == "bash" else words)]


def _joined(words: Sequence[str]) -> list[str]:
    """Bash takes `--formaat=json` for three words; here it is one."""
    joined = [""]
    for word in words:
        if word == "=" or joined[-1].endswith("="):
            joined[-1] += word
        else:
            joined.append(word)
    return joined[1:]


def _stays(last: str, typed: str) -> str:
    """What stands before the last of bash's words within one value (`kal-001=`): bash leaves that on the line."""
    before = typed if last == "=" else typed.removesuffix(_unquoted(last))
    return before.partition("=")[2] if before.startswith("--") else before


def _unquoted(word: str) -> str:
    """A word without its quotes, also where the last one isn't closed yet."""
    for closing in ("", "'", '"'):
        with suppress(ValueError):
            return "".join(shlex.split(f"{word}{closing}"))
    return word.removesuffix("\\")


def _kept(shell: str, word: str) -> str:
    """What stands before a value in its own word (`--formaat=`), for a shell that replaces the word as a whole."""
    option, equals, _ = word.partition("=")
    return f"{option}=" if equals and option.startswith("--") and shell in WHOLE_WORDS else ""
