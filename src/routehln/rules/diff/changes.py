"""Tell what changed in one record, as a reader sees it."""

from collections.abc import Iterator

from routehln.model.answers.difference import Precisie, Soort, Wijziging
from routehln.model.moment.moment import Moment
from routehln.model.monitor.number import in_words
from routehln.model.records.records import STEPS, Actie, Besluit, Leefgebied, Meting, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import Dated, change_of, days_shifted
from routehln.rules.diff.ends import NOT_PAST, Past, past, past_now
from routehln.rules.diff.fields import Field, field_changes, plain
from routehln.rules.diff.identity.match import Pair
from routehln.rules.diff.identity.meaning import Meanings, title_of

WHOLE_RECORD = Field("", None, None)
_PRECISIE: dict[str, Precisie] = {"verfijnd": "preciezer", "vergroofd": "ruimer"}


def changes(pair: Pair, meanings: Meanings) -> Iterator[Wijziging]:
    """Give one change for a record that is new or gone, else one for each field that changed."""
    if pair.new is None:
        yield _change(pair, pair.old or Record(), "verwijderd", WHOLE_RECORD, meanings)
    elif pair.old is None:
        yield _change(pair, pair.new, "nieuw", WHOLE_RECORD, meanings)
    else:
        if pair.old_id != pair.id:
            yield _change(pair, pair.new, "gewijzigd", Field("id", pair.old_id, pair.id), meanings)
        for field in field_changes(pair.old, pair.new, meanings):
            yield _change(pair, pair.new, "gewijzigd", field, meanings)


def _change(pair: Pair, record: Record, soort: Soort, field: Field, meanings: Meanings) -> Wijziging:
    routekaart = (meanings.old if soort == "verwijderd" else meanings.new).routekaart
    is_step = pair.lijst in STEPS
    moment = getattr(record, "moment", None)
    days, precisie = _shift(field, meanings)
    fase, programma = _past(record, soort, field, meanings) if is_step else NOT_PAST
    return Wijziging(
        id=pair.id,
        soort=soort,
        titel=title(record, pair.id, routekaart),
        veld=field.veld or None,
        oud=plain(field.old),
        nieuw=plain(field.new),
        verschuiving_dagen=days,
        lijst=pair.lijst,
        mijlpaal=routekaart.mijlpaal_ids.get(pair.id) if is_step else None,
        moment=moment.tekst if moment else None,
        voorbij_fase=fase,
        voorbij_programma=programma,
        onderdeel=onderdeel_name(record, routekaart),
        tekst=_tekst(record),
        precisie=precisie,
    )


def _tekst(record: Record) -> str | None:
    """Give what a besluit or a meting says; of other records their title does."""
    if isinstance(record, Besluit):
        return record.tekst
    if isinstance(record, Meting):
        return record.status if record.waarde is None else in_words(record.waarde)
    return None


def _shift(field: Field, meanings: Meanings) -> tuple[int | None, Precisie | None]:
    """Tell by how many days a moment shifts, and whether it only became more or less precise."""
    if not isinstance(field.old, Moment) or not isinstance(field.new, Moment):
        return None, None
    old = meanings.old.routekaart.bijeenkomsten.settle(field.old)
    new = meanings.new.routekaart.bijeenkomsten.settle(field.new)
    return days_shifted(old, new), _precisie(old, new)


def _precisie(old: Dated, new: Dated) -> Precisie | None:
    """Tell whether a moment became more or less precise; one that had no days, or has none now, did neither."""
    if old.begin is old.eind is None or new.begin is new.eind is None:
        return None
    return _PRECISIE.get(change_of(old, new) or "")


def _past(record: Record, soort: Soort, field: Field, meanings: Meanings) -> Past:
    """Tell what a step's new moment lies behind; of a record that is new, its moment."""
    after = meanings.new.routekaart
    new_moment = getattr(record, "moment", None) if soort == "nieuw" else field.new
    if not isinstance(new_moment, Moment):
        return NOT_PAST
    fase_name, new = getattr(record, "fase", None), after.bijeenkomsten.settle(new_moment)
    if not isinstance(field.old, Moment):
        return past(after, fase_name, new.eind)
    return past_now(after, fase_name, meanings.old.routekaart.bijeenkomsten.settle(field.old), new)


def title(record: Record, record_id: str, routekaart: Routekaart) -> str:
    """Give what a record is called: of an overleg its id, of a besluit what it is about."""
    if isinstance(record, Overleg):
        return f"overleg {record_id}"
    if isinstance(record, Besluit):
        stap = routekaart.by_id.get(record.mijlpaal or "")
        subject = stap.titel if stap else record.mijlpaal or record.titel or "besluit"
        return f"{subject}: {record.uitkomst or 'nog open'}"
    if isinstance(record, Actie):
        return record.tekst
    if isinstance(record, Meting):
        return _title_of_meting(record, routekaart)
    return title_of(record) or record_id


def _title_of_meting(meting: Meting, routekaart: Routekaart) -> str:
    """Give `Gemiddelde CITO-score, Heerlen-Noord 2022`."""
    indicator = routekaart.indicator(meting.indicator)
    gebied = routekaart.gebied(meting.gebied) if meting.gebied else routekaart.own_gebied
    naam = gebied.naam if gebied else meting.gebied or ""
    return f"{indicator.naam if indicator else meting.indicator}, {naam} {meting.jaar}".replace("  ", " ")


def onderdeel_name(record: Record, routekaart: Routekaart) -> str | None:
    """Give the name of the onderdeel that a record belongs to; a leefgebied is its own."""
    if isinstance(record, Leefgebied):
        return record.naam
    if isinstance(record, Meting):
        leefgebied = routekaart.leefgebied_of(record.indicator)
        return leefgebied.naam if leefgebied else None
    name = getattr(record, "onderdeel", None)
    if name is None:
        return None
    onderdeel = routekaart.onderdeel(name)
    return onderdeel.naam if onderdeel else str(name)
