"""The measurements of an indicator as a drawing: a line for each gebied on one scale, and the way to the target."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain

from routehln.model.monitor.assessment import Assessment, Jaarwaarde
from routehln.model.monitor.number import in_words, is_percentage
from routehln.views.documents.paper import drawing_names as names
from routehln.views.documents.words import text
from routehln.views.voortgang.scale import Scale, value_marks, year_marks
from routehln.views.voortgang.series import Line, beside_number, course, description, goal, target_of

WIDTH, LEFT, RIGHT = 360, 44, 348  # the whole, and where the years begin (further where numbers are long) and end
LETTER = 5.5  # how wide a figure beside the axis is
EDGE = 8  # between the ends of the axis and the first and last year
TOP, BOTTOM = 22, 160  # between these the values are drawn
LEGEND, ROW = 190, 16  # where the explanation begins, and the height of a line of it
SAMPLE = 15  # in the middle of the stroke before a line of the explanation
MOST_LETTERS, LEAST_LETTERS = 60, 12  # of a line of the explanation, and of the name in it
MOST_OTHERS = 4  # gebieden that are drawn beside the own one; more of them nobody can tell apart
OWN_MARK = "M{x:.1f} {y:.1f}m-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0"
TARGET_MARK = "M{x:.1f} {y:.1f}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0m3.5 0h3m-1.5-1.5v3"
_MARKS = (
    "M{x:.1f} {y:.1f}m-2.6-2.6h5.2v5.2h-5.2z",
    "M{x:.1f} {y:.1f}m0-3.4l3.2 5.6h-6.4z",
    "M{x:.1f} {y:.1f}m0-3.6l3.6 3.6l-3.6 3.6l-3.6-3.6z",
    "M{x:.1f} {y:.1f}m-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2",
)
_DASHES = ("", "1.5 2", "8 2 1.5 2", "4 2")


class Chart:
    """Draws one indicator; it has lines with a value, the first of which is of the own gebied if that has any."""

    def __init__(self, assessment: Assessment, lines: Sequence[Line]) -> None:
        self.assessment = assessment
        self.eenheid = beside_number(assessment.indicator.eenheid)
        self.lines = [line for line in lines if line.values][: MOST_OTHERS + 1]
        self.target = target_of(assessment)
        points = list(chain.from_iterable(line.values for line in self.lines))
        years = [point.jaar for point in points] + ([self.target.jaar] if self.target else [])
        values = [point.waarde for point in points if point.waarde is not None]
        doel = assessment.indicator.doel
        values += [doel.waarde] if doel and doel.waarde is not None else []
        self.values = value_marks(values)
        self.years = year_marks(min(years), max(years))
        longest = max(len(_label(value, assessment.indicator.eenheid)) for value in self.values)
        self.left = max(LEFT, round(longest * LETTER) + EDGE)
        self.x = Scale(Decimal(min(years)), Decimal(max(years)), self.left + EDGE, RIGHT - EDGE)
        self.y = Scale(self.values[0], self.values[-1], BOTTOM, TOP)

    @property
    def height(self) -> int:
        """How high the drawing is, its explanation included."""
        rows = len(self.lines) + (self._goal(0) is not None)
        return LEGEND + ROW * rows - 4

    def filled_in(self, number: int) -> names.IndicatorNames:
        """Fill in what the template may use; `number` is which drawing of the document it is."""
        indicator = self.assessment.indicator
        rows = [LEGEND + ROW * place for place in range(len(self.lines) + 1)]
        return names.IndicatorNames(
            titel=text(indicator.naam),
            beschrijving=text(description(self.assessment, self.lines)),
            nummer=number,
            breedte=WIDTH,
            hoogte=self.height,
            links=self.left,
            rechts=RIGHT,
            boven=TOP,
            onder=BOTTOM,
            eenheid="" if is_percentage(indicator.eenheid) else text(indicator.eenheid),
            waarden=[_tick(self.y, value, _label(value, indicator.eenheid)) for value in self.values],
            jaren=[_tick(self.x, year, str(year)) for year in self.years],
            breuken=self._breaks(),
            reeksen=[self._series(line, rows[place], place) for place, line in enumerate(self.lines)],
            doel=self._goal(rows[-1]),
        )

    def _breaks(self) -> list[str]:
        own = [line for line in self.lines if line.eigen]
        metingen = chain.from_iterable(line.metingen for line in own)
        years = [meting.jaar for meting in metingen if meting.breuk]
        return [f"{self.x.place(year) - 4:.1f}" for year in years if year > int(self.x.low)]

    def _series(self, line: Line, row: int, place: int) -> names.Reeks:
        others = place - self.lines[0].eigen  # the own one comes first
        mark = OWN_MARK if line.eigen else _MARKS[others % len(_MARKS)]
        points = [self._point(value) for value in line.values]
        return names.Reeks(
            eigen=line.eigen,
            lijnen=self._path(line),
            streep="" if line.eigen else _DASHES[others % len(_DASHES)],
            tekens="".join(mark.format(x=x, y=y) for x, y in points),
            voorbeeld=mark.format(x=SAMPLE, y=row),
            hoogte=str(row),
            bijschrift=_caption(f"{line.naam}{self._aim(line)}", course(line, self.eenheid)),
        )

    def _aim(self, line: Line) -> str:
        """Say that a gebied is what the own one must equal, where it is."""
        doel = self.assessment.indicator.doel
        if doel is None or doel.gebied is None or doel.gebied != line.gebied:
            return ""
        return f" (het doel in {doel.jaar})" if doel.jaar else " (het doel)"

    def _point(self, value: Jaarwaarde) -> tuple[float, float]:
        return self.x.place(value.jaar), self.y.place(value.waarde or Decimal(0))

    def _path(self, line: Line) -> str:
        """Give the line through the values, interrupted by a meting without one and before a breuk."""
        path, is_connected = "", False
        for meting in line.metingen:
            if meting.waarde is None:
                is_connected = False
                continue
            x, y = self._point(Jaarwaarde(meting.jaar, meting.waarde))
            path += f"{'L' if is_connected and not meting.breuk else 'M'}{x:.1f} {y:.1f}"
            is_connected = True
        return path

    def _goal(self, row: int) -> names.Doellijn | None:
        """Give the way to the target, from where the comparison begins; a target without a later year is level."""
        indicator = self.assessment.indicator
        if indicator.doel is None or indicator.doel.waarde is None:
            return None
        begin, end = self.assessment.calculation.eerste, self.target
        y = self.y.place(indicator.doel.waarde)
        line, x = f"M{self.left} {y:.1f}H{RIGHT}", float(RIGHT)
        if end:
            x = self.x.place(end.jaar)
            line = f"M{x:.1f} {y:.1f}"
            if begin and begin.waarde is not None:
                line = "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*self._point(begin), x, y)
        return names.Doellijn(
            lijn=line,
            teken=TARGET_MARK.format(x=x, y=y) if end else "",
            voorbeeld=TARGET_MARK.format(x=SAMPLE, y=row) if end else "",
            hoogte=str(row),
            bijschrift=_caption("doel", goal(indicator.doel, self.eenheid)),
        )


def _tick(scale: Scale, value: Decimal | int, label: str) -> names.Ijkstreep:
    return names.Ijkstreep(f"{scale.place(value):.1f}", label)


def _label(value: Decimal, eenheid: str | None) -> str:
    words = in_words(value.normalize() + 0)
    return f"{words}%" if is_percentage(eenheid) else words


def _caption(naam: str, words: str) -> str:
    """Give a line of the explanation, with a name that leaves room for the words behind it."""
    room = max(MOST_LETTERS - len(words), LEAST_LETTERS)
    shown = text(naam)
    return f"{shown if len(shown) <= room else f'{shown[: room - 1].rstrip()}…'}: {text(words)}"
