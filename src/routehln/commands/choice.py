"""Options and arguments that are one of a few words, or a number (section 5). Cheap: every command loads this."""

from typing import Any, get_args

from typer import BadParameter

MOST_DIGITS = 4  # of a number that is typed


def one_of(literal: object, uitleg: str) -> dict[str, Any]:
    """Give the keywords that let a Typer option or argument read, complete and explain the words of a Literal.

    A word may be typed in any case, or by its beginning where that is enough. `{}` in `uitleg` stands for all words.
    """
    words: tuple[str, ...] = get_args(literal)
    *first_words, last = [f"'{word}'" if " " in word else word for word in words]
    return {
        "parser": lambda typed: _meant(typed, words),
        "autocompletion": lambda: list(words),
        "help": uitleg.format(f"{', '.join(first_words)} of {last}"),
    }


def number(typed: str) -> int:
    """Give the whole number, 0 or more, that was typed; raises BadParameter."""
    digits = typed.strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS):
        raise BadParameter(f"'{typed}' is geen aantal; schrijf het in cijfers, zoals 4.")
    return int(digits)


def _meant(typed: str, words: tuple[str, ...]) -> str:
    """Give the word that was typed; raises BadParameter where that is none of them, or more than one."""
    from routehln.model.choice import meant_words

    candidates = meant_words(typed, words)
    if not candidates:
        raise BadParameter(f"kies uit {', '.join(words)}.")
    if len(candidates) > 1:
        raise BadParameter(f"'{typed}' kan {' of '.join(candidates)} zijn.")
    return candidates[0]
