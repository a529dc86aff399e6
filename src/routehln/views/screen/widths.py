"""How wide the columns of a table are where they don't all fit on the terminal."""

from collections.abc import Sequence


def shared_out(
    natural: Sequence[int], least: Sequence[int], wanted: Sequence[int | None], room: int
) -> list[int] | None:
    """Give the width of each column, in characters; None where they can't fit.

    Args:
        natural: how wide each would be with every text on one line.
        least: how wide it has to be.
        wanted: how wide it need be while others are in want; None where it takes what is left.
        room: how many characters there are for all columns.
    """
    if sum(natural) <= room:
        return list(natural)
    if sum(least) > room:
        return None
    widths = list(least)
    modest = [min(most, width or most) for most, width in zip(natural, wanted, strict=True)]
    _grow(widths, modest, room)
    _grow(widths, natural, room)
    return widths


def _grow(widths: list[int], most: Sequence[int], room: int) -> None:
    """Widen the narrowest columns first, each at most to its `most`, until there is no room."""
    left = room - sum(widths)
    growing = [place for place, width in enumerate(widths) if width < most[place]]
    while left > 0 and growing:
        narrowest = min(growing, key=lambda place: widths[place])
        widths[narrowest] += 1
        left -= 1
        if widths[narrowest] == most[narrowest]:
            growing.remove(narrowest)
