"""Options and arguments that are one of a few words (contract section 5). Cheap to import: every command loads this."""

from typing import Any, get_args

from typer import BadParameter


def one_of(words: object) -> dict[str, Any]:
    """What Typer needs to know of an option that is one of the words of a Literal: how to read it, how to complete it.

    A word may be typed in any case, or by its beginning where that is enough.
    """
    known: tuple[str, ...] = get_args(words)

    def complete() -> list[str]:
        return list(known)

    return {"parser": lambda typed: _meant(typed, known), "autocompletion": complete}


def _meant(typed: str, words: tuple[str, ...]) -> str:
    """The word that was typed; raises BadParameter where that is none of them, or more than one."""
    wanted = typed.strip().casefold()
    if wanted in words:
        return wanted
    beginning = [word for word in words if wanted and word.startswith(wanted)]
    if len(beginning) == 1:
        return beginning[0]
    if beginning:
        raise BadParameter(f"'{typed}' kan {' of '.join(beginning)} zijn.")
    raise BadParameter(f"kies uit {', '.join(words)}.")
