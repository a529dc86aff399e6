"""Tell which ends of a fase or of the programme a moment lies behind."""

from datetime import date

from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import Dated, is_over

Past = tuple[str | None, bool]  # the name of the fase whose einde lies before, and whether the programme's does
NOT_PAST: Past = (None, False)


def past_now(routekaart: Routekaart, fase_name: str | None, old: Dated, new: Dated) -> Past:
    """Tell what a moment lies behind once it has changed; a last day that stays, or comes earlier, passes nothing."""
    if old.eind and new.eind and not is_over(old, new.eind):
        return NOT_PAST
    return past(routekaart, fase_name, new.eind)


def past(routekaart: Routekaart, fase_name: str | None, eind: date | None) -> Past:
    """Tell which of the eindes of this fase and of the programme `eind` lies behind; an open end is behind none."""
    fase = routekaart.fase(fase_name) if fase_name else None
    is_past_fase = fase is not None and _is_over(routekaart, fase.einde, eind)
    return fase.naam if fase and is_past_fase else None, _is_over(routekaart, routekaart.programma.einde, eind)


def _is_over(routekaart: Routekaart, einde: Moment | None, day: date | None) -> bool:
    return einde is not None and day is not None and is_over(routekaart.bijeenkomsten.settle(einde), day)
