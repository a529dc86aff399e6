"""What somebody should see to on a day: a mijlpaal of this month that nobody owns, a next overleg that isn't there."""

from collections.abc import Iterator
from datetime import date

from routehln.model.answers.regel_id import RegelId
from routehln.model.moment.day import month_of
from routehln.model.names import short
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import is_due_within, is_over
from routehln.rules.checks.rule import Dagregel, Hit
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day


def has_an_owner(dag: date, routekaart: Routekaart) -> Iterator[Hit]:
    """Find open mijlpalen that are due in the month of this day, while nobody sees to them."""
    begin, eind = month_of(dag)
    for mijlpaal in on_day(mijlpalen(routekaart), dag):
        if is_due_within(mijlpaal, begin, eind) and mijlpaal.is_open and mijlpaal.eigenaar is None:
            sentence = f"'{short(mijlpaal.titel)}' moet deze maand, en heeft geen eigenaar"
            yield Hit(routekaart.by_id[mijlpaal.id], (), sentence)


def next_meeting_is_there(dag: date, routekaart: Routekaart) -> Iterator[Hit]:
    """Tell where the gremium that decides has no overleg on or after this day, though it still exists."""
    for gremium in routekaart.gremia:
        has_ended = gremium.einde is not None and is_over(gremium.einde, dag)
        if gremium.besluitvormend and not has_ended:
            upcoming = [meeting for meeting in meetings(routekaart, mijlpalen(routekaart)) if not is_over(meeting, dag)]
            if not any(meeting.gremium is None for meeting in upcoming):
                sentence = f"'{gremium.naam}' heeft geen volgend overleg; zet het erbij met routehln add overleg"
                yield Hit(gremium, (), sentence)


TO_SEE_TO = (
    Dagregel(RegelId.MIJLPAAL_ZONDER_EIGENAAR, "info", "een mijlpaal van deze maand heeft een eigenaar", has_an_owner),
    Dagregel(RegelId.GEEN_VOLGEND_OVERLEG, "info", "wie besluit, heeft een volgend overleg", next_meeting_is_there),
)
