"""Tell what changed in one record, as a reader sees it."""

from collections.abc import Iterator

from routehln.model.answers.difference import Soort, Wijziging
from routehln.model.moment.moment import Moment
from routehln.model.records.records import STEPS, Actie, Besluit, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.effects import days_between, past
from routehln.rules.diff.fields import Field, changed, plain
from routehln.rules.diff.match import Pair
from routehln.rules.diff.meaning import Meanings

WHOLE_RECORD = Field("", None, None)


def changes(pair: Pair, meanings: Meanings) -> Iterator[Wijziging]:
    """Give one change for a record that is new or gone, else one for each field that changed."""
    if pair.new is None:
        yield _change(pair, pair.old or Record(), "verwijderd", WHOLE_RECORD, meanings)
    elif pair.old is None:
        yield _change(pair, pair.new, "nieuw", WHOLE_RECORD, meanings)
    else:
        if pair.old_id != pair.id:
            yield _change(pair, pair.new, "gewijzigd", Field("id", pair.old_id, pair.id), meanings)
        for field in changed(pair.old, pair.new, meanings):
            yield _change(pair, pair.new, "gewijzigd", field, meanings)


def _change(pair: Pair, record: Record, soort: Soort, field: Field, meanings: Meanings) -> Wijziging:
    before, after = meanings.old.routekaart, meanings.new.routekaart
    is_step = pair.lijst in STEPS
    mijlpaal_ids = before.mijlpaal_ids if soort == "verwijderd" else after.mijlpaal_ids
    moment = getattr(record, "moment", None)
    shift = _shift(field, meanings)
    fase, programma = None, False
    new_moment = moment if soort == "nieuw" else field.new
    is_earlier = shift is not None and shift < 0
    if is_step and isinstance(new_moment, Moment) and not is_earlier:
        eind = after.bijeenkomsten.settle(new_moment).eind
        fase, programma = past(after, getattr(record, "fase", None), eind)
    return Wijziging(
        id=pair.id,
        soort=soort,
        titel=_title(record, pair.id, after),
        veld=field.veld or None,
        oud=plain(field.old),
        nieuw=plain(field.new),
        verschuiving_dagen=shift,
        lijst=pair.lijst,
        mijlpaal=mijlpaal_ids.get(pair.id) if is_step else None,
        moment=moment.tekst if moment else None,
        voorbij_fase=fase,
        voorbij_programma=programma,
    )


def _shift(field: Field, meanings: Meanings) -> int | None:
    if not isinstance(field.old, Moment) or not isinstance(field.new, Moment):
        return None
    old = meanings.old.routekaart.bijeenkomsten.settle(field.old)
    new = meanings.new.routekaart.bijeenkomsten.settle(field.new)
    return days_between(old.eind, new.eind)


def _title(record: Record, record_id: str, routekaart: Routekaart) -> str:
    if isinstance(record, Overleg):
        return f"overleg {record_id}"
    if isinstance(record, Besluit):
        stap = routekaart.by_id.get(record.mijlpaal or "")
        subject = stap.titel if stap else record.mijlpaal or "besluit"
        return f"{subject}: {record.uitkomst or 'nog open'}"
    if isinstance(record, Actie):
        return record.tekst
    return getattr(record, "titel", None) or getattr(record, "naam", None) or record_id
