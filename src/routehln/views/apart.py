"""Two texts, shown so that a reader sees where they differ."""

from itertools import takewhile

AROUND = 40  # characters that show where in a long text it is


def told_apart(one: str, other: str) -> tuple[str, str]:
    """Both, without the most of what long texts have in common; what can't be seen is written out if only that tells.

    A reader of a table sees no newline, no space at an end, and no character without a width.
    """
    if one != other and _seen(one) == _seen(other):
        one, other = _written_out(one), _written_out(other)
    same = max(_common(one, other) - AROUND, 0)
    one, other = _from(one, same), _from(other, same)
    back = max(_common(one[::-1], other[::-1]) - AROUND, 0)
    return _from(one[::-1], back)[::-1], _from(other[::-1], back)[::-1]


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _from(text: str, at: int) -> str:
    return f"…{text[at:]}" if at > AROUND else text


def _seen(text: str) -> str:
    return " ".join("".join(each for each in text if each.isprintable() or each.isspace()).split())


def _written_out(text: str) -> str:
    return "'" + "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text) + "'"
