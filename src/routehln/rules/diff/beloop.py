"""Tell which mijlpalen come, are done, lapse, go or merge, and which are te laat, or no longer, because of it."""

from collections.abc import Iterator
from datetime import date

from routehln.model.answers.difference import Beloop, Stand, TeLaat, Waardoor
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.title import shown_title
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import days_late, is_late, lateness
from routehln.rules.diff.ends import NOT_PAST, Past, past
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.diff.twins import Twins


def beloop(twins: Twins, after: Routekaart, renames: Renames, peildatum: date) -> Beloop:
    """Sort the mijlpalen that came or ended by how they did.

    One that is gone while a record of it is in another mijlpaal now is merged. One that lapsed is given with the
    moment that it had, since it has none any more.
    """
    gone: list[Stand] = []
    merged: list[Stand] = []
    for ended in twins.ended:
        in_mijlpaal = _lives_on_in(ended, after, renames)
        stand = _stand(ended, _late_at_its_end(ended, None, peildatum), in_mijlpaal=in_mijlpaal)
        (merged if in_mijlpaal else gone).append(stand)
    came: list[Stand] = []
    done: list[Stand] = []
    lapsed: list[Stand] = []
    for new, old in twins.pairs:
        if old is None:
            came.append(_stand(new, lateness(new, peildatum), past(after, new.fase, new.eind)))
        elif _turns(old, new, "afgerond"):
            done.append(_stand(new, lateness(new, peildatum)))
        elif _turns(old, new, "vervallen"):
            lapsed.append(_stand(new._replace(moment=old.moment), _late_at_its_end(old, new, peildatum)))
    return Beloop(tuple(came), tuple(done), tuple(lapsed), tuple(gone), tuple(merged))


def _turns(old: Mijlpaal, new: Mijlpaal, status: str) -> bool:
    """Tell whether a mijlpaal has this status now and hadn't before."""
    return new.status == status != old.status


def _late_at_its_end(old: Mijlpaal, new: Mijlpaal | None, peildatum: date) -> int | None:
    """Tell by how many days a mijlpaal was te laat that lapsed, or is gone (`new` is None).

    Where it was rejected, that is measured on the day of that besluit. Else nobody recorded the day, and a number would
    grow with the day of the question: None where it was te laat, 0 where it wasn't.
    """
    if new and new.afgewezen_op:
        return days_late(old, new.afgewezen_op)
    return None if is_late(old, peildatum) else 0


def _lives_on_in(old: Mijlpaal, after: Routekaart, renames: Renames) -> str | None:
    """Give the id of the mijlpaal that a record of the old one belongs to now, if any does."""
    present_ids = map(renames.own, old.record_ids)
    return next(filter(None, map(after.mijlpaal_ids.get, present_ids)), None)


def _stand(mijlpaal: Mijlpaal, te_laat: int | None, passed: Past = NOT_PAST, in_mijlpaal: str | None = None) -> Stand:
    fase, programma = passed
    return Stand(
        id=mijlpaal.id,
        titel=shown_title(mijlpaal),
        moment=mijlpaal.moment,
        onderdeel=mijlpaal.onderdeel,
        eigenaar=mijlpaal.eigenaar,
        afgerond_op=mijlpaal.afgerond_op,
        te_laat=te_laat,
        records=mijlpaal.record_ids,
        in_mijlpaal=in_mijlpaal,
        voorbij_fase=fase,
        voorbij_programma=programma,
    )


def late(twins: Twins, beloop: Beloop, peildatum: date) -> Iterator[TeLaat]:
    """Give each mijlpaal that becomes te laat or no longer is, and what made it so."""
    for new, old in twins.pairs:
        voor = _late_before(old, new, peildatum) if old else 0
        na = days_late(new, peildatum)
        if (voor == 0) != (na == 0):
            yield TeLaat(new.id, new.titel, voor, na, _why(old, new), new.onderdeel, shown_title(new))
    merged_ids = {stand.id for stand in beloop.samengevoegd}
    for ended in twins.ended:
        if is_late(ended, peildatum):
            why: Waardoor = "samengevoegd" if ended.id in merged_ids else "verwijderd"
            yield TeLaat(ended.id, ended.titel, None, 0, why, ended.onderdeel, shown_title(ended))


def _late_before(old: Mijlpaal, new: Mijlpaal, peildatum: date) -> int | None:
    """Tell by how many days a mijlpaal was te laat before; where that ended by being done or rejected, on that day."""
    if not old.is_open or new.is_open:
        return days_late(old, peildatum)
    return lateness(new, peildatum) if new.status == "afgerond" else _late_at_its_end(old, new, peildatum)


def _why(old: Mijlpaal | None, new: Mijlpaal) -> Waardoor:
    if old is None:
        return "nieuw"
    if new.status in ("afgerond", "vervallen"):
        return new.status
    return "verschoven" if old.is_open else "heropend"
