"""The legend below a line chart: a row for each line, with a sample of it and what it is."""

from routehln.views.documents.words import text

FIRST, ROW = 190, 16  # where its first row stands in the drawing, and how high a row is
SAMPLE = 15  # from the left, the middle of the sample
MOST_LETTERS, LEAST_LETTERS = 60, 12  # of a row, and of the name in it


def row(number: int) -> int:
    """Give how far down the drawing a row of the legend stands; rows count from 0."""
    return FIRST + ROW * number


def height(rows: int) -> int:
    """Give how high a drawing is whose legend has so many rows."""
    return row(rows) - 4


def caption(naam: str, words: str) -> str:
    """Give `naam: words`, with a name that leaves room for the words behind it."""
    room = max(MOST_LETTERS - len(words), LEAST_LETTERS)
    shown = text(naam)
    return f"{shown if len(shown) <= room else f'{shown[: room - 1].rstrip()}…'}: {text(words)}"
