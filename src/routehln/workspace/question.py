"""How every question starts: find the files, read them, know the day, and what the options mean."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.records.routekaart import Routekaart

VARIABLE = "ROUTEHLN_SNAPSHOT"
_DAY_OR_MONTH = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def read(settings: Settings) -> Routekaart:
    """The routekaart, sound in form and references; raises NoRoutekaart or InvalidFiles."""
    from routehln.workspace.opened import open_routekaart

    return open_routekaart(settings).routekaart


def overzicht(settings: Settings) -> Overzicht:
    """What questions about mijlpalen are answered from: kept from an earlier time, else read and kept.

    Raises NoRoutekaart or InvalidFiles.
    """
    from routehln.files.disk.locate import find_roadmap
    from routehln.workspace import remembered

    roadmap = find_roadmap(settings.roadmap)
    if settings.geen_snapshot or os.environ.get(VARIABLE) == "0":
        return remembered.read(roadmap)
    return remembered.overzicht(roadmap)


def today(tijdzone: str) -> date:
    """Today in the programme's time zone."""
    from routehln.files.disk.clock import today as today_in

    return today_in(tijdzone)


def day(text: str | None, option: str = "--peildatum") -> date | None:
    """The day that an option gives, or None where it wasn't given; raises WrongUsage."""
    if text is None:
        return None
    from routehln.model.moment.day import parse_day

    with suppress(ValueError):
        return parse_day(text)
    from routehln.model.moment.grammar.read import read_moment

    moment = read_moment(text)
    if moment.begin is None or moment.begin != moment.eind:
        looks_like_day = read_moment(_DAY_OR_MONTH.sub("1", text)).soort == "dag"
        what = "bestaande dag" if looks_like_day else "dag"
        raise WrongUsage(f"{option}: '{text}' is geen {what}; schrijf hem als 2021-10-05")
    return moment.begin


def period(text: str) -> tuple[date, date]:
    """The first and last day of a moment that has both; raises WrongUsage."""
    from routehln.model.moment.day import parse_month

    with suppress(ValueError):
        return parse_month(text)
    from routehln.model.moment.grammar.read import read_moment

    moment = read_moment(text)
    if moment.begin is None or moment.eind is None:
        raise WrongUsage(
            f"--maand: '{text}' is geen periode met een begin en een eind; "
            "schrijf bijvoorbeeld 2021-10, 'oktober 2021' of 2021-Q4"
        )
    return moment.begin, moment.eind


def onderdelen(names: Sequence[str] | None, kaart: Routekaart | Overzicht) -> list[str]:
    """The names of the onderdelen that are meant; raises WrongUsage."""
    return [onderdeel(name, kaart) for name in names or []]


def onderdeel(name: str, kaart: Routekaart | Overzicht) -> str:
    """The name of the onderdeel that is meant; raises WrongUsage."""
    found = kaart.onderdeel(name)
    if found is None:
        from routehln.model.names import nearest

        known = nearest(name, [each.naam for each in kaart.onderdelen])
        raise WrongUsage(f"--onderdeel: '{name}' is geen leefgebied of onderdeel{known}")
    return found.naam


def fasen(names: Sequence[str] | None, kaart: Routekaart | Overzicht) -> list[str]:
    """The ids of the fasen that are meant; raises WrongUsage."""
    return [fase(name, kaart) for name in names or []]


def fase(name: str, kaart: Routekaart | Overzicht) -> str:
    """The id of the fase that is meant; raises WrongUsage."""
    found = kaart.fase(name)
    if found is None:
        from routehln.model.names import nearest

        raise WrongUsage(f"--fase: '{name}' is geen fase{nearest(name, [each.naam for each in kaart.fasen])}")
    return found.id


def value(routekaart: Routekaart, known: str, key: str) -> object:
    """The value of one key of the record with exactly this id; raises WrongUsage."""
    from routehln.model.names import nearest
    from routehln.rules.ask.find import record_of

    record = record_of(routekaart, known)
    if record is None:
        raise unknown(known, routekaart.by_id)
    keys = type(record).model_fields
    if key not in keys:
        raise WrongUsage(f"--veld: '{key}' is geen sleutel van '{known}'{nearest(key, keys)}")
    found: object = getattr(record, key)
    return found


def unknown(given: str, known: Iterable[str]) -> WrongUsage:
    """The error for an id that nothing has, with the nearest one."""
    from routehln.model.names import closest

    near = closest(given, known)
    hint = f"bedoelde u '{near}'?" if near else "zoek het met routehln list --zoek"
    return WrongUsage(f"er is geen mijlpaal, tussenstop of kalenderregel met het id '{given}'; {hint}")


def readable(text: str, option: str) -> str:
    """The words of a moment that can be read; raises WrongUsage."""
    from routehln.model.moment.grammar.read import read_moment

    if read_moment(text).soort == "onbekend":
        raise WrongUsage(f"{option}: '{text}' is niet met zekerheid te lezen; schrijf bijvoorbeeld 'november 2021'")
    return text.strip()
