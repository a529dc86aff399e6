"""Find the open mijlpalen of the past, so that a plan taken over from before isn't all te laat (`status --tot`)."""

from collections.abc import Collection
from datetime import date

from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import is_late
from routehln.rules.ask.select import select
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day


def ended_before(
    day: date, routekaart: Routekaart, peildatum: date, onderdelen: Collection[str] = ()
) -> list[Mijlpaal]:
    """Give the mijlpalen that are open on the peildatum and whose moment ends before the day, by moment.

    What recurs counts by its occurrence on the peildatum. `onderdelen` are names: only mijlpalen of these, or all where
    there are none.
    """
    chosen = select(on_day(mijlpalen(routekaart), peildatum), onderdelen=onderdelen)
    return sorted((mijlpaal for mijlpaal in chosen if is_late(mijlpaal, day)), key=by_moment)
