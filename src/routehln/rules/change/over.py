"""Find the mijlpalen whose time is over, so that a plan of the past needn't open as late (`status --tot`)."""

from collections.abc import Collection
from datetime import date

from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.select import select
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day


def over(routekaart: Routekaart, before: date, dag: date, onderdelen: Collection[str] = ()) -> list[Mijlpaal]:
    """Give the mijlpalen that are open on `dag` and end before a day, by moment; of what recurs its occurrence of then.

    `onderdelen` are names: only mijlpalen of these, or all where there are none.
    """
    chosen = select(on_day(mijlpalen(routekaart), dag), onderdelen=onderdelen)
    ended = [mijlpaal for mijlpaal in chosen if mijlpaal.is_open and mijlpaal.eind and mijlpaal.eind < before]
    return sorted(ended, key=by_moment)
