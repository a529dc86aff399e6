"""Whether a word is probably another one, mistyped: one or two letters apart."""

from collections.abc import Iterable

SHORTEST = 5  # letters; shorter words are too often a letter apart ('GGD' and 'GGZ')
LONG = 8  # letters, from which a word may be two letters off


def slip_of(typed: str, names: Iterable[str]) -> str | None:
    """Return the first of `names` that was probably meant, whatever its case; None where one is the text itself."""
    options = list(names)
    if typed in options:
        return None
    folded = typed.casefold()
    if len(folded) < SHORTEST:
        return None
    most = 2 if len(folded) >= LONG else 1
    near = [name for name in options if abs(len(name) - len(typed)) <= most]
    return next((name for name in near if distance(folded, name.casefold()) <= most), None)


def distance(one: str, other: str) -> int:
    """Count the letters to add, to leave out or to replace that make one text the other (Levenshtein's distance)."""
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, counterpart in enumerate(other):
            replaced = above[column] + (letter != counterpart)
            line.append(min(replaced, above[column + 1] + 1, line[column] + 1))
        above = line
    return above[-1]
