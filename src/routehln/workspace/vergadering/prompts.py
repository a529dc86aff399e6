"""How a person answers at a prompt: a text, or a letter that goes back, explains or stops."""

from __future__ import annotations

from contextlib import suppress
from shutil import get_terminal_size
from textwrap import wrap
from typing import TYPE_CHECKING

from routehln.views.report.messages import say
from routehln.workspace.change.prompts import BACK, HELP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STOP, REMOVE = "s", "-"
STOPS = (STOP, "stop", "q")
INDENT = " " * 9  # of an explanation behind its letter
EVERYWHERE = (
    f"  {BACK}      terug: de vorige vraag nog een keer.",
    f"  {STOP}      stop: alles tot hier is al vastgelegd; een volgende keer gaat u hier verder.",
)


class GoBack(Exception):
    """The question before this one is asked for."""


class StopHere(Exception):
    """No more questions: a person stops."""


def ask(prompt: str, explained: Sequence[str]) -> str:
    """Give what a person types, without spaces around it; `explained` is shown where that is a question mark.

    Raises:
        GoBack: the letter for back was typed.
        StopHere: the letter or the word for stop was typed, or the `q` that leaves a pager.
        EOFError, KeyboardInterrupt: Ctrl-D or Ctrl-C was.
    """
    while True:
        typed = " ".join(input(prompt).splitlines()).strip()
        letter = typed.casefold()
        if letter == HELP:
            _explain([*explained, *EVERYWHERE])
        elif letter == BACK:
            raise GoBack
        elif letter in STOPS:
            raise StopHere
        else:
            return typed


def _explain(lines: Sequence[str]) -> None:
    """Say what may be typed, each line wrapped by words under its explanation."""
    width = get_terminal_size().columns
    for line in lines:
        say(*wrap(line, width, subsequent_indent=INDENT, break_long_words=False))


def confirmed(sentence: str) -> bool:
    """Ask to say yes or no to a sentence, until a person does."""
    while True:
        typed = ask(f"{sentence} (j/n) ", ("  j      ja.", "  n      nee.")).casefold()
        if typed in ("j", "ja"):
            return True
        if typed in ("n", "nee"):
            return False
        say("Kies j of n.")


def in_turn(*questions: Callable[[], bool]) -> None:
    """Ask one after another until one tells that none follows; back goes to the one before, and is raised by the first.

    Raises GoBack.
    """
    number = 0
    while number < len(questions):
        try:
            if not questions[number]():
                return
            number += 1
        except GoBack:
            if number == 0:
                raise
            number -= 1


def edit_comfortably() -> None:
    """Let arrow keys, long lines and pasted ones work at a prompt, where Python has readline."""
    with suppress(ImportError):
        import readline

        readline.parse_and_bind("set enable-bracketed-paste on")  # a pasted line end is part of the answer
