"""Tell which mijlpalen shift, or leave every agenda."""

from collections.abc import Iterable, Iterator
from datetime import date

from routehln.model.answers.difference import Verschuiving, Wijziging
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.title import shown_title
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import days_late, days_shifted, is_shift
from routehln.rules.diff.ends import past_now
from routehln.rules.diff.identity.match import Pair
from routehln.rules.diff.twins import Twins


def shifts(
    twins: Twins, after: Routekaart, wijzigingen: Iterable[Wijziging], pairs: Iterable[Pair], peildatum: date
) -> Iterator[Verschuiving]:
    """Give each mijlpaal that shifts, in the order of the files.

    A series doesn't shift because its next occurrence is on another day, nor a moment that only became more or less
    precise: only what leaves every agenda by that is given, with 0 days.

    Args:
        twins: the mijlpalen of both versions.
        after: the later version.
        wijzigingen: the changes, of which `afstemming.reden` is the reason of a shift.
        pairs: the records that changed, of which some are only probably the same (`zeker` is False).
        peildatum: the day as of which a mijlpaal is te laat.
    """
    reasons = _reasons(wijzigingen)
    waiting = _waiting([new for new, _ in twins.pairs], after)
    probable_ids = {pair.id: pair.old_id for pair in pairs if not pair.zeker}
    for new, old in twins.pairs:
        if old is None or not _shifts(old, new):
            continue
        fase, programma = past_now(after, new.fase, old, new)
        yield Verschuiving(
            id=new.id,
            titel=new.titel,
            van=old.moment,
            naar=new.moment,
            eind_voor=old.eind,
            eind_na=new.eind,
            dagen=days_shifted(old, new),
            voorbij_fase=fase,
            voorbij_programma=programma,
            onderdeel=new.onderdeel,
            eigenaar=new.eigenaar,
            reden=next(filter(None, map(reasons.get, new.record_ids)), None),
            was_afgerond=old.status == "afgerond",
            van_agenda=old.overleggen if _leaves_every_agenda(old, new) else (),
            was=probable_ids.get(new.id),
            te_laat_voor=days_late(old, peildatum) if new.is_open else 0,
            te_laat_na=days_late(new, peildatum),
            naam=shown_title(new),
            wachten=tuple(waiting.get(new.id, ())),
        )


def _reasons(wijzigingen: Iterable[Wijziging]) -> dict[str, str]:
    """Give each reason (`afstemming.reden`) that is new or another now, by the id of its record."""
    reasons: dict[str, str] = {}
    for change in wijzigingen:
        if change.veld == "afstemming.reden" and change.nieuw:
            reasons[change.id] = str(change.nieuw)
    return reasons


def _waiting(mijlpalen: Iterable[Mijlpaal], routekaart: Routekaart) -> dict[str, list[str]]:
    """Give, by the id of a mijlpaal, those of the open mijlpalen that wait for it."""
    waiting: dict[str, list[str]] = {}
    for mijlpaal in mijlpalen:
        awaited_ids = [routekaart.mijlpaal_ids.get(record_id) for record_id in mijlpaal.na if mijlpaal.is_open]
        for awaited_id in filter(None, awaited_ids):
            waiting.setdefault(awaited_id, []).append(mijlpaal.id)
    return waiting


def _shifts(old: Mijlpaal, new: Mijlpaal) -> bool:
    if not is_planned_in_both(old, new):
        return False
    opens_or_closes = (old.eind is None) != (new.eind is None)
    comes_or_goes = old.has_moment != new.has_moment
    return is_shift(old, new) or opens_or_closes or comes_or_goes or _leaves_every_agenda(old, new)


def is_planned_in_both(old: Mijlpaal, new: Mijlpaal) -> bool:
    """Tell whether the two have moments to compare: neither lapsed, nor are they occurrences of the same series."""
    is_same_series = bool(new.herhaling) and new.herhaling == old.herhaling
    return "vervallen" not in (old.status, new.status) and not is_same_series


def _leaves_every_agenda(old: Mijlpaal, new: Mijlpaal) -> bool:
    return bool(old.overleggen) and not new.overleggen and new.is_open
