"""What `set` asks of a record: which it is, whether it has such a key, and whether the key can hold the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.names import nearest, short
from routehln.model.records.records import Besluit, Risico
from routehln.rules.change.changes import holds_moment
from routehln.rules.change.people import new_name_notes
from routehln.rules.change.setting import (
    change_list,
    change_text,
    is_required,
    is_yes_or_no,
    list_keys,
    listed,
    settable_keys,
    spot_of,
)
from routehln.rules.mijlpaal.order import leads_to, waits_for
from routehln.workspace.adding.stukken import STUKKEN, refuse_other, written_stuk
from routehln.workspace.change.besluit.lijst import refuse_by_hand
from routehln.workspace.lookup import record_named
from routehln.workspace.typed import refuse_gremium_slip
from routehln.workspace.unknown import no_record

if TYPE_CHECKING:
    from routehln.model.records.routekaart import Routekaart
    from routehln.rules.change.setting import Spot

JUDGED = ("kans", "impact")  # keys of the yearly beoordeling of a risico
PEOPLE = ("eigenaar", "trekker", "wie")  # keys that name somebody


def spot(routekaart: Routekaart, record_id: str) -> Spot:
    """Find the record with exactly this id, and where it stands; raises WrongUsage.

    Of records that share an id it is the first; `indicator:nulmeting` names another of them.
    """
    record = record_named(routekaart, record_id)
    place = spot_of(routekaart, record) if record else None
    if place is None and any(meeting.id == record_id for meeting in routekaart.bijeenkomsten.described):
        raise WrongUsage(f"'{record_id}' is een overleg; verander het met routehln overleg {record_id}")
    if place is None:
        raise no_record(routekaart, record_id)
    return place


def text_plan(routekaart: Routekaart, spot: Spot, key: str, value: str, *, toch: bool) -> Plan:
    """Plan to give a key this text; raises WrongUsage where it can't have it.

    Args:
        routekaart: by whose gremia a moment is read.
        spot: the record.
        key: one of those that hold a text.
        value: a blank one takes the key away.
        toch: whether a moment that can't be read is written all the same.
    """
    if isinstance(spot.record, Besluit):
        refuse_by_hand(routekaart, spot.record, key)
    keys = settable_keys(spot.record)
    if key not in keys:
        raise WrongUsage(_no_text(spot, key, keys))
    if not value.strip() and is_required(routekaart, spot.record, key):
        raise WrongUsage(f"'{key}' is verplicht en kan niet leeg zijn")
    if is_yes_or_no(spot.record, key):
        return Plan(change_text(spot, key, _yes_or_no(key, value)))
    changes = change_text(spot, key, value)
    is_moment = "." not in key and holds_moment(spot.record, key)
    if is_moment and not toch:
        refuse_gremium_slip(value, "WAARDE", routekaart.bijeenkomsten.gremia)
    if not is_moment or routekaart.bijeenkomsten.read(value).soort != "onbekend":
        return Plan(changes, new_name_notes(routekaart, [value]) if key in PEOPLE else ())
    unsure = f"'{value}' is niet met zekerheid te lezen"
    if not toch:
        raise WrongUsage(f"{unsure}; schrijf bijvoorbeeld 'november 2021', of bewaar het zo met --toch")
    return Plan(changes, (f"let op: {unsure}; check meldt dat als waarschuwing.",))


def _yes_or_no(key: str, value: str) -> str:
    """Give `true` for ja and `false` for nee, as a file has it; raises WrongUsage where it is neither."""
    answers = {"ja": "true", "true": "true", "nee": "false", "false": "false", "": ""}
    answer = answers.get(value.strip().casefold())
    if answer is None:
        raise WrongUsage(f"'{key}' is ja of nee, en niet '{short(value)}'")
    return answer


def _no_text(spot: Spot, key: str, keys: list[str]) -> str:
    """Say that this key holds no text to set: a list, or none of the `keys` that do."""
    record_id = getattr(spot.record, "id", "")
    if key in list_keys(spot.record):
        return f"'{key}' is een lijst; zeg met --erbij of --eraf wat erin verandert"
    if isinstance(spot.record, Risico) and key in JUDGED:
        return f"'{key}' staat per jaar onder beoordelingen; schrijf het nieuwe jaar erbij in het bestand"
    return f"'{short(key)}' is geen tekst van '{record_id}' die u zo kunt veranderen{nearest(key, keys)}"


def list_plan(routekaart: Routekaart, spot: Spot, key: str, added: list[str], removed: list[str]) -> Plan:
    """Plan to add items to a list, and to take others out of it; raises WrongUsage where it can't have or lacks one.

    An item is typed as its text, or of stukken as `written_stuk` reads it; it is taken out by its text or title.
    """
    if isinstance(spot.record, Besluit):
        refuse_by_hand(routekaart, spot.record, key)
    keys = list_keys(spot.record)
    if key not in keys:
        record_id = getattr(spot.record, "id", "")
        raise WrongUsage(f"'{short(key)}' is geen lijst van '{record_id}'{nearest(key, keys)}")
    present = listed(spot.record, key)
    for text in removed:
        if text not in present:
            raise WrongUsage(f"--eraf: '{short(text)}' staat niet bij '{key}'{nearest(text, present)}")
    _refuse_unknown(routekaart, key, added)
    if key == "na":
        _refuse_circle(routekaart, spot, added)
    if any(not text.strip() for text in added):
        raise WrongUsage("--erbij: hier staat geen tekst")
    if key != STUKKEN:
        return Plan(change_list(spot, key, added, removed))
    items = [written_stuk(text) for text in added]
    refuse_other(spot.record, items, removed)
    return Plan(change_list(spot, key, items, removed))


def _refuse_circle(routekaart: Routekaart, spot: Spot, added: list[str]) -> None:
    """Raise WrongUsage where a mijlpaal would come to wait for itself."""
    own_id = routekaart.mijlpaal_ids[getattr(spot.record, "id", "")]
    graph = waits_for(routekaart)
    for record_id in added:
        if leads_to(graph, routekaart.mijlpaal_ids[record_id], own_id):
            raise WrongUsage(f"--erbij: '{record_id}' wacht zelf op '{own_id}'; zo wacht het in een kring op zichzelf")


def _refuse_unknown(routekaart: Routekaart, key: str, added: list[str]) -> None:
    """Raise WrongUsage where a list of ids would get one that nothing has."""
    ids: dict[str, list[str]] = {"na": list(routekaart.by_id), "interventies": [], "indicatoren": []}
    for gebied in routekaart.leefgebieden:
        ids["interventies"] += [interventie.id for interventie in gebied.interventies if interventie.id]
        ids["indicatoren"] += [indicator.id for indicator in gebied.indicatoren]
    for text in added:
        if key in ids and text not in ids[key]:
            raise WrongUsage(f"--erbij: er is niets met het id '{short(text)}'{nearest(text, ids[key])}")
