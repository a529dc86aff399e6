"""The errors about a name or an id that nothing has, each with the nearest that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.mijlpaal.plain import Naam
    from routehln.model.records.records import Fase, Onderdeel
    from routehln.model.records.routekaart import Routekaart


NAMED_LISTS = (
    "risicos", "gebieden", "acties", "besluiten", "fasen", "gremia", "leefgebieden", "overleggen", "kalender",
    "tussenstops",
)  # fmt: skip


def no_record(routekaart: Routekaart, record_id: str) -> WrongUsage:
    """Make the error for an id that no record of any list has, with the nearest id and the list that it is in."""
    from routehln.model.names import closest, short

    lists: dict[str, str] = {}
    for gebied in routekaart.leefgebieden:
        lists |= {record.id: "interventies" for record in gebied.interventies if record.id}
        lists |= {record.id: "indicatoren" for record in gebied.indicatoren if record.id}
    for name in NAMED_LISTS:
        lists |= {record.id: name for record in getattr(routekaart, name) if record.id}
    near = closest(record_id, lists)
    hint = f"bedoelde u '{near}' ({lists[near]})?" if near else "zoek het met routehln list --zoek"
    return WrongUsage(f"er is niets met het id '{short(record_id)}'; {hint}")


def no_card(record_id: str, overzicht: Overzicht) -> WrongUsage:
    """Make the error for an id that nothing in an overzicht has, with the nearest of all ids in it."""
    from routehln.model.names import meant_or_search, short

    ids = [*overzicht.mijlpalen.ids(), *(card.id for card in overzicht.cards.every() if card.record)]
    ids += [actie.id for actie in overzicht.acties if actie.id]
    ids += [meeting.id for meeting in overzicht.bijeenkomsten]
    return WrongUsage(f"er is niets met het id '{short(record_id)}'; {meant_or_search(record_id, ids)}")


def no_stap(record_id: str, ids: Iterable[str]) -> WrongUsage:
    """Make the error for an id that no tussenstop or kalenderregel has, with the nearest of theirs (`ids`)."""
    from routehln.model.names import meant_or_search

    hint = meant_or_search(record_id, ids)
    return WrongUsage(f"er is geen mijlpaal, tussenstop of kalenderregel met het id '{record_id}'; {hint}")


def no_such(option: str, name: str, kind: str, existing: Iterable[Onderdeel | Fase | Naam]) -> WrongUsage:
    """Make the error for a name that no onderdeel or fase has, with the nearest of their names.

    `kind` is the Dutch word for what was to be found.
    """
    from routehln.model.names import nearest

    names = [named.naam for named in existing]
    return WrongUsage(f"{option}: '{name}' is geen {kind}{nearest(name, names)}")
