"""Tell by how many days an end moves, and which ends of a fase or of the programme it then lies behind."""

from datetime import date

from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart

Past = tuple[str | None, bool]  # the name of the fase whose einde lies before, and whether the programme's does
NOT_PAST: Past = (None, False)


def days_between(old: date | None, new: date | None) -> int | None:
    """Count the days that an end moves by, less than 0 where it moves back; None where an end is open."""
    return (new - old).days if old and new else None


def past_now(routekaart: Routekaart, fase_name: str | None, old: date | None, new: date | None) -> Past:
    """Tell what an end lies behind once it has moved; an end that stays, or moves back, passes nothing."""
    days = days_between(old, new)
    if days is not None and days <= 0:
        return NOT_PAST
    return past(routekaart, fase_name, new)


def past(routekaart: Routekaart, fase_name: str | None, eind: date | None) -> Past:
    """Tell which of the eindes of this fase and of the programme `eind` lies behind; an open end is behind none."""
    fase = routekaart.fase(fase_name) if fase_name else None
    is_past_fase = fase is not None and _is_over(routekaart, fase.einde, eind)
    return fase.naam if fase and is_past_fase else None, _is_over(routekaart, routekaart.programma.einde, eind)


def _is_over(routekaart: Routekaart, einde: Moment | None, day: date | None) -> bool:
    last = routekaart.bijeenkomsten.settle(einde).eind if einde else None
    return last is not None and day is not None and day > last
