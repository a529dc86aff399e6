"""How moments moved as a drawing: one line a mijlpaal on a common time axis, measured in units of the SVG template."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from routehln.model.answers.verloop import Beweging
from routehln.views.documents.paper import drawing_names as names
from routehln.views.documents.words import text
from routehln.views.history.answer import TITLE
from routehln.views.history.axis import Axis, axis_of, points
from routehln.views.history.bar import has_ended
from routehln.views.history.ticks import label, ticks
from routehln.views.history.words import from_first_to_now, moved
from routehln.views.report.words import counted

WIDTH, LEFT, RIGHT = 360, 14, 346  # the whole, and where the axis begins and ends
TOP, ROW, BOTTOM = 44, 48, 6  # above the first row, for each row, below the last one
CAPTION = 12  # more for a second line of text
_LINE, _CAPTION = 25, 41  # of a row: where the line lies, and its caption
MAX_TITLE, MAX_CAPTION = 56, 70  # characters that fit beside each other
_EDGE = 24  # a text nearer to an edge doesn't stand in the middle of its mark


def picture_names(
    bewegingen: Sequence[Beweging], everyone: Sequence[Beweging], vandaag: date, number: int = 0
) -> names.VerloopNames:
    """Fill in what the SVG template may use.

    Args:
        bewegingen: those to draw.
        everyone: those with whom they share the axis.
        vandaag: the day that is marked, where it isn't far away.
        number: which drawing of a document it is, from 1; 0 for one that stands by itself.
    """
    whole = axis_of(everyone)
    axis = whole.reaching(vandaag) if whole else None
    today = _x(vandaag, axis)
    return names.VerloopNames(
        titel=TITLE,
        beschrijving=description(bewegingen),
        nummer=number,
        los=number == 0,
        breedte=WIDTH,
        hoogte=height(bewegingen),
        maanden=_months(axis) if axis else [],
        toont_vandaag=axis is not None and axis.has(vandaag),
        vandaag=today,
        vandaag_anker=_anchor(today),
        regels=list(_rows(bewegingen, axis)),
    )


def height(bewegingen: Sequence[Beweging]) -> int:
    """Give the height of a drawing of these."""
    return TOP + sum(map(_row_height, bewegingen)) + BOTTOM


def description(bewegingen: Sequence[Beweging]) -> str:
    """Say what there is to see, for who can't see it: how each mijlpaal moved, in a sentence each."""
    count = counted(len(bewegingen), "mijlpaal", "mijlpalen")
    sentences = [f"{text(beweging.naam)}: {', '.join(_captions(beweging))}." for beweging in bewegingen]
    return f"Tijdlijn van {count}, van het eerste moment naar dat van nu. {' '.join(sentences)}"


def _captions(beweging: Beweging) -> list[str]:
    """Say `september 2021 → Q1 2022, 2× verschoven, 182 dagen later`, in two lines where one is too short."""
    from_and_to = text(" → ".join(from_first_to_now(beweging)))
    shift = moved(beweging.keer, beweging.netto)
    if len(from_and_to) + len(shift) <= MAX_CAPTION:
        return [f"{from_and_to}, {shift}"]
    return [_cut(from_and_to, MAX_CAPTION), shift]


def _row_height(beweging: Beweging) -> int:
    return ROW + CAPTION * (len(_captions(beweging)) - 1)


def _rows(bewegingen: Iterable[Beweging], axis: Axis | None) -> Iterator[names.Verlooplijn]:
    """Give the row of each, one below the other."""
    top = TOP
    for beweging in bewegingen:
        yield _row(beweging, axis, top)
        top += _row_height(beweging)


def _row(beweging: Beweging, axis: Axis | None, top: int) -> names.Verlooplijn:
    places = [_x(day, axis) for day in points(beweging)]
    captions = enumerate(_captions(beweging))
    return names.Verlooplijn(
        titel=_cut(text(beweging.naam), MAX_TITLE),
        bijschriften=[names.Bijschrift(top + _CAPTION + CAPTION * line, caption) for line, caption in captions],
        boven=top + 11,
        hoogte=top + _LINE,
        van=min(places, default=0),
        tot=max(places, default=0),
        eerst=places[0] if places else 0,
        stappen=places[1:-1],
        nu=places[-1] if places else 0,
        gedateerd=bool(places),
        beeindigd=has_ended(beweging),
    )


def _cut(line: str, most: int) -> str:
    """Cut a text to so many characters; the table beside the drawing has it whole."""
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _months(axis: Axis) -> list[names.Maand]:
    months: list[names.Maand] = []
    for day in ticks(axis):
        x = _x(day, axis)
        months.append(names.Maand(x, label(day, axis), _anchor(x)))
    return months


def _x(day: date, axis: Axis | None) -> int:
    """Give where a day lies, in units from the left; whole ones, so that every machine draws the same."""
    return round(LEFT + axis.place(day) * (RIGHT - LEFT)) if axis else LEFT


def _anchor(x: int) -> str:
    """Give how a text stands at its mark, so that it doesn't leave the drawing."""
    if x < LEFT + _EDGE:
        return "start"
    return "end" if x > RIGHT - _EDGE else "middle"
