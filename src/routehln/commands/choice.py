"""Options and arguments that are one of a few words (contract section 5). Cheap to import: every command loads this."""

from typing import Any, get_args

from typer import BadParameter


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


def _meant(typed: str, words: tuple[str, ...]) -> str:
    """Give the word that was typed; raises BadParameter where that is none of them, or more than one."""
    from routehln.model.choice import meant_words

    candidates = meant_words(typed, words)
    if not candidates:
        raise BadParameter(f"kies uit {', '.join(words)}.")
    if len(candidates) > 1:
        raise BadParameter(f"'{typed}' kan {' of '.join(candidates)} zijn.")
    return candidates[0]
