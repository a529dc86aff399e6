"""The lines in a line chart: one for each series, and the one to the target. Each is a path of SVG."""

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.monitor import Doel
from routehln.views.documents.paper import drawing_names as names
from routehln.views.voortgang.indicator import legend
from routehln.views.voortgang.indicator.frame import RIGHT, Frame
from routehln.views.voortgang.indicator.series import Series, first_and_last, target_ahead
from routehln.views.voortgang.indicator.values import sign_of, target_words

# A line has a marker at each value; the dashes and the marker tell it from the others.
OWN_MARKER = "M{x:.1f} {y:.1f}m-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0"
TARGET_MARKER = "M{x:.1f} {y:.1f}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0m3.5 0h3m-1.5-1.5v3"
MARKERS = (
    "M{x:.1f} {y:.1f}m-2.6-2.6h5.2v5.2h-5.2z",
    "M{x:.1f} {y:.1f}m0-3.4l3.2 5.6h-6.4z",
    "M{x:.1f} {y:.1f}m0-3.6l3.6 3.6l-3.6 3.6l-3.6-3.6z",
    "M{x:.1f} {y:.1f}m-2.6-2.6l5.2 5.2m0-5.2l-5.2 5.2",
)
DASHES = ("", "1.5 2", "8 2 1.5 2", "4 2")


def series_line(series: Series, other: int, row: int, frame: Frame, doel: Doel | None) -> names.Reeks:
    """Draw the line of a series.

    Args:
        series: the series, with at least one value.
        other: its number among the series that aren't the own one, from 0; of the own one it doesn't matter.
        row: how far down its row of the legend stands.
        frame: where years and values lie.
        doel: the target of the indicator, which may be to equal this very series.
    """
    marker = OWN_MARKER if series.eigen else MARKERS[other % len(MARKERS)]
    points = [frame.point(meting.jaar, meting.waarde) for meting in series.metingen if meting.waarde is not None]
    return names.Reeks(
        eigen=series.eigen,
        lijnen=_path(series, frame),
        streep="" if series.eigen else DASHES[other % len(DASHES)],
        tekens="".join(marker.format(x=x, y=y) for x, y in points),
        voorbeeld=marker.format(x=legend.SAMPLE, y=row),
        hoogte=str(row),
        bijschrift=legend.caption(f"{series.naam}{_aim(series, doel)}", first_and_last(series, sign_of(frame.eenheid))),
    )


def _aim(series: Series, doel: Doel | None) -> str:
    """Say that the gebied of a series is the one to equal, where it is: ` (het doel in 2030)`."""
    if doel is None or doel.gebied is None or doel.gebied != series.gebied:
        return ""
    return f" (het doel in {doel.jaar})" if doel.jaar else " (het doel)"


def _path(series: Series, frame: Frame) -> str:
    """Give the line through the values, interrupted by a meting without one and before a breuk."""
    path, is_connected = "", False
    for meting in series.metingen:
        if meting.waarde is None:
            is_connected = False
            continue
        x, y = frame.point(meting.jaar, meting.waarde)
        path += f"{'L' if is_connected and not meting.breuk else 'M'}{x:.1f} {y:.1f}"
        is_connected = True
    return path


def breaks(series: Series, frame: Frame) -> list[str]:
    """Give where a series begins anew: just before each year with a breuk, but for the first year of the drawing."""
    years = [meting.jaar for meting in series.metingen if meting.breuk]
    return [f"{frame.x.position(year) - 4:.1f}" for year in years if year > int(frame.x.low)]


def target_line(assessment: Assessment, row: int, frame: Frame) -> names.Doellijn | None:
    """Draw the line to a target that is a value; None where the indicator has no such target.

    It goes from the first value that counts to the target's year; without a later year it is level, over all years.
    `row` is how far down its row of the legend stands.
    """
    doel = assessment.indicator.doel
    if doel is None or doel.waarde is None:
        return None
    begin, end = assessment.calculation.eerste, target_ahead(assessment)
    y = frame.y.position(doel.waarde)
    line, x = f"M{frame.left} {y:.1f}H{RIGHT}", float(RIGHT)
    if end:
        x = frame.x.position(end.jaar)
        line = f"M{x:.1f} {y:.1f}"
        if begin and begin.waarde is not None:
            line = "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*frame.point(begin.jaar, begin.waarde), x, y)
    return names.Doellijn(
        lijn=line,
        teken=TARGET_MARKER.format(x=x, y=y) if end else "",
        voorbeeld=TARGET_MARKER.format(x=legend.SAMPLE, y=row) if end else "",
        hoogte=str(row),
        bijschrift=legend.caption("doel", target_words(doel, sign_of(frame.eenheid))),
    )
