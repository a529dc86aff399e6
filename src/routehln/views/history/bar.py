"""The moves of a mijlpaal as one line of characters."""

from routehln.model.answers.verloop import Beweging
from routehln.views.history.axis import Axis, points
from routehln.views.report.words import month

WIDTH = 22
FIRST, STEP, NOW, GONE, BETWEEN = "○", "·", "●", "×", "─"


def bar(beweging: Beweging, axis: Axis | None) -> str:
    """Draw where a mijlpaal stood first, in between and last, on an axis that others share; empty without days."""
    days = points(beweging)
    if not days or axis is None:
        return ""
    places = [round(axis.place(day) * (WIDTH - 1)) for day in days]
    line = [" "] * WIDTH
    for place in range(min(places), max(places) + 1):
        line[place] = BETWEEN
    for place in places[1:-1]:
        line[place] = STEP
    line[places[0]] = FIRST
    line[places[-1]] = GONE if has_ended(beweging) else NOW
    return "".join(line).rstrip()


def legend(axis: Axis) -> str:
    """Explain the line of characters in one sentence."""
    return (
        f"De balk loopt van {month(axis.begin)} tot en met {month(axis.eind)}: "
        f"{FIRST} eerst, {STEP} tussendoor, {NOW} nu, {GONE} vervallen of weg."
    )


def has_ended(beweging: Beweging) -> bool:
    """Whether it is gone, or lapsed."""
    return beweging.nu.is_gone or beweging.nu.status == "vervallen"
