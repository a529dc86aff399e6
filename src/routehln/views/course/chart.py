"""The measurements of an indicator as a drawing: a line for each gebied on one scale, and the way to the target."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from routehln.model.monitor.monitor import Doel, Meting, Monitor
from routehln.model.monitor.number import in_words as number_in_words
from routehln.model.monitor.number import is_percentage, with_unit
from routehln.model.monitor.stand import Jaarwaarde, Stand
from routehln.views.course.scale import Scale, value_marks, year_marks
from routehln.views.documents.paper import drawing_names as names
from routehln.views.documents.words import sentence, text

WIDTH, LEFT, RIGHT = 360, 44, 348  # the whole, and where the years begin and end
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


class Line(NamedTuple):
    """The metingen of one gebied by year, with its id and its name."""

    gebied: str | None
    naam: str
    eigen: bool
    metingen: list[Meting]

    @property
    def values(self) -> list[Jaarwaarde]:
        """The years with a value."""
        return [Jaarwaarde(meting.jaar, meting.waarde) for meting in self.metingen if meting.waarde is not None]


def lines_of(stand: Stand, monitor: Monitor) -> list[Line]:
    """Give a line for each gebied with metingen, the own one first."""
    lines: dict[str | None, Line] = {}
    for meting in stand.metingen:
        naam, eigen = sentence(monitor.naam_of(meting.gebied)), meting.gebied == monitor.own_id
        line = lines.setdefault(meting.gebied, Line(meting.gebied, naam, eigen, []))
        line.metingen.append(meting)
    return sorted(lines.values(), key=lambda line: not line.eigen)


def can_be_drawn(stand: Stand) -> bool:
    """Tell whether there is a course to see: two values, or one and a target in a later year."""
    values = [meting for meting in stand.metingen if meting.waarde is not None]
    return len({meting.jaar for meting in values}) > 1 or (bool(values) and _target_of(stand) is not None)


def _target_of(stand: Stand) -> Jaarwaarde | None:
    """Give the target that lies ahead of the last meting, where it is a value in a year."""
    doel, last = stand.indicator.doel, stand.sum.laatste
    if doel is None or doel.waarde is None or doel.jaar is None or last is None or doel.jaar <= last.jaar:
        return None
    return Jaarwaarde(doel.jaar, doel.waarde)


class Chart:
    """Draws one indicator; it has lines with a value, the first of which is of the own gebied if that has any."""

    def __init__(self, stand: Stand, lines: Sequence[Line]) -> None:
        self.stand = stand
        self.eenheid = beside_number(stand.indicator.eenheid)
        self.lines = [line for line in lines if line.values][: MOST_OTHERS + 1]
        self.target = _target_of(stand)
        points = [point for line in self.lines for point in line.values]
        years = [point.jaar for point in points] + ([self.target.jaar] if self.target else [])
        values = [point.waarde for point in points if point.waarde is not None]
        doel = stand.indicator.doel
        values += [doel.waarde] if doel and doel.waarde is not None else []
        self.values = value_marks(values)
        self.years = year_marks(min(years), max(years))
        self.x = Scale(Decimal(min(years)), Decimal(max(years)), LEFT + 8, RIGHT - 8)
        self.y = Scale(self.values[0], self.values[-1], BOTTOM, TOP)

    @property
    def height(self) -> int:
        """How high the drawing is, its explanation included."""
        rows = len(self.lines) + (self._goal(0) is not None)
        return LEGEND + ROW * rows - 4

    def filled_in(self, number: int) -> names.IndicatorNames:
        """Fill in what the template may use; `number` is which drawing of the document it is."""
        indicator = self.stand.indicator
        rows = [LEGEND + ROW * place for place in range(len(self.lines) + 1)]
        return names.IndicatorNames(
            titel=text(indicator.naam),
            beschrijving=text(description(self.stand, self.lines)),
            nummer=number,
            breedte=WIDTH,
            hoogte=self.height,
            links=LEFT,
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
        years = [meting.jaar for line in own for meting in line.metingen if meting.breuk]
        return [f"{self.x.place(year) - 4:.1f}" for year in years if year > int(self.x.low)]

    def _series(self, line: Line, row: int, place: int) -> names.Reeks:
        others = place - any(each.eigen for each in self.lines)
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
        doel = self.stand.indicator.doel
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
        indicator = self.stand.indicator
        if indicator.doel is None or indicator.doel.waarde is None:
            return None
        begin, end = self.stand.sum.eerste, self.target
        y = self.y.place(indicator.doel.waarde)
        line, x = f"M{LEFT} {y:.1f}H{RIGHT}", float(RIGHT)
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
    words = number_in_words(value.normalize() + 0)
    return f"{words}%" if is_percentage(eenheid) else words


def _caption(naam: str, words: str) -> str:
    """Give a line of the explanation, with a name that leaves room for the words behind it."""
    room = max(MOST_LETTERS - len(words), LEAST_LETTERS)
    shown = text(naam)
    return f"{shown if len(shown) <= room else f'{shown[: room - 1].rstrip()}…'}: {text(words)}"


def description(stand: Stand, lines: Iterable[Line]) -> str:
    """Say what there is to see, for who can't see it."""
    indicator = stand.indicator
    sentences = [f"{line.naam}: {course(line, indicator.eenheid)}." for line in lines if line.values]
    if indicator.doel and indicator.doel.waarde is not None:
        sentences.append(f"Doel: {goal(indicator.doel, indicator.eenheid)}.")
    return f"Lijngrafiek van {indicator.naam}. {' '.join(sentences)}"


def course(line: Line, eenheid: str | None) -> str:
    """Say `16,7% in 2018, 12,1% in 2023`: the first value and the last."""
    first, last = line.values[0], line.values[-1]
    points = [first] if first == last else [first, last]
    return ", ".join(f"{value_words(point.waarde, eenheid)} in {point.jaar}" for point in points)


def value_words(value: Decimal | None, eenheid: str | None) -> str:
    """Give a value with what it is measured in."""
    return "" if value is None else with_unit(value, eenheid)


def beside_number(eenheid: str | None) -> str | None:
    """Give what something is measured in where that is a sign beside each number, `%` or `€`; None where it is a word.

    A word is said once, above the numbers.
    """
    return eenheid if eenheid and with_unit(Decimal(1), eenheid) != f"1 {eenheid}" else None


def goal(doel: Doel, eenheid: str | None, target_name: str = "") -> str:
    """Say `8% in 2046`, or `zo goed als Nederland in 2046`; `target_name` is what the gebied is called."""
    year = f" in {doel.jaar}" if doel.jaar else ""
    if doel.waarde is not None:
        return f"{value_words(doel.waarde, eenheid)}{year}"
    return f"zo goed als {target_name}{year}"
