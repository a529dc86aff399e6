"""A choice as it was typed: one of a few words, in any case, or by its beginning (contract section 5)."""

from collections.abc import Iterable


def meant_words(typed: str, words: Iterable[str]) -> list[str]:
    """Return those of `words` that were typed, in any case: that word itself, else all that begin with it."""
    beginning = typed.strip().casefold()
    options = list(words)
    if beginning in options:
        return [beginning]
    return [word for word in options if beginning and word.startswith(beginning)]
