"""The start of every command: the routekaart or overzicht, today, and the values that options mean."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.records.place import FileName
    from routehln.model.records.records import Actie
    from routehln.model.records.routekaart import Routekaart

VARIABLE = "ROUTEHLN_SNAPSHOT"
_ANY_YEAR = 2000
_DAY_OR_MONTH = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


def read(settings: Settings) -> Routekaart:
    """Read the routekaart, sound in form and references; raises NoRoutekaart or InvalidFiles."""
    from routehln.workspace.opened import open_routekaart

    return open_routekaart(settings).routekaart


def overzicht(settings: Settings) -> Overzicht:
    """Give the overzicht from the snapshot, or else from the files; raises NoRoutekaart or InvalidFiles."""
    from routehln.files.disk.locate import find_roadmap
    from routehln.workspace import remembered

    roadmap = find_roadmap(settings.roadmap)
    if settings.geen_snapshot or os.environ.get(VARIABLE) == "0":
        return remembered.read(roadmap)
    return remembered.overzicht(roadmap)


def today(tijdzone: str) -> date:
    """Give today in the programme's time zone."""
    from routehln.files.disk.clock import today as today_in

    return today_in(tijdzone)


def day(text: str | None, option: str = "--peildatum") -> date | None:
    """Give the day that an option names, or None where the option wasn't given; raises WrongUsage."""
    if text is None:
        return None
    from routehln.model.moment.day import parse_day

    with suppress(ValueError):
        return parse_day(text)
    from routehln.model.moment.grammar.read import read_moment

    moment = read_moment(text)
    if moment.begin is None or moment.begin != moment.eind:
        looks_like_day = read_moment(_DAY_OR_MONTH.sub("1", text)).soort == "dag"
        expected = "bestaande dag" if looks_like_day else "dag"
        raise WrongUsage(f"{option}: '{text}' is geen {expected}; schrijf hem als 2021-10-05")
    return moment.begin


def year(text: str | None) -> int | None:
    """Give the year of `--jaar`, or None where it has no text; raises WrongUsage."""
    if text is None:
        return None
    if not re.fullmatch("[0-9]{4}", text):
        raise WrongUsage(f"--jaar: '{text}' is geen jaar; schrijf het als 2021")
    return int(text)


def period(text: str) -> tuple[date, date]:
    """Give the first and last day that `--maand` means; raises WrongUsage where it has no first or no last day."""
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


def readable(text: str, option: str) -> str:
    """Strip the words of a moment; raises WrongUsage where they can't be read as one."""
    from routehln.model.moment.grammar.read import read_moment

    if read_moment(text).soort == "onbekend":
        if read_moment(text, _ANY_YEAR).soort != "onbekend":
            raise WrongUsage(f"{option}: '{text}' zegt niet in welk jaar; schrijf dat erbij")
        raise WrongUsage(f"{option}: '{text}' is niet met zekerheid te lezen; schrijf bijvoorbeeld 'november 2021'")
    return text.strip()


def texts(words: Iterable[str]) -> list[str]:
    """List the words, with the lines of stdin for each that is `-`; raises WrongUsage."""
    from routehln.files.disk.lines import lines

    texts: list[str] = []
    for word in words:
        texts += lines() if word == "-" else [word]
    return texts


def onderdeel(name: str, routekaart: Routekaart | Overzicht) -> str:
    """Give the name of the onderdeel that is meant by its id, name or alias; raises WrongUsage."""
    meant = routekaart.onderdeel(name)
    if meant is None:
        hint = _nearest(name, [onderdeel.naam for onderdeel in routekaart.onderdelen])
        raise WrongUsage(f"--onderdeel: '{name}' is geen leefgebied of onderdeel{hint}")
    return meant.naam


def onderdelen(names: list[str] | None, routekaart: Routekaart | Overzicht) -> list[str]:
    """List the names of the onderdelen that are meant; raises WrongUsage."""
    return [onderdeel(name, routekaart) for name in names or []]


def fase(name: str, routekaart: Routekaart | Overzicht) -> str:
    """Give the id of the fase that is meant by its id, name or number; raises WrongUsage."""
    meant = routekaart.fase(name)
    if meant is None:
        hint = _nearest(name, [fase.naam for fase in routekaart.fasen])
        raise WrongUsage(f"--fase: '{name}' is geen fase{hint}")
    return meant.id


def fasen(names: list[str] | None, routekaart: Routekaart | Overzicht) -> list[str]:
    """List the ids of the fasen that are meant; raises WrongUsage."""
    return [fase(name, routekaart) for name in names or []]


def people(names: list[str] | None, overzicht: Overzicht) -> list[str]:
    """Give the names of `--wie`; raises WrongUsage where somebody has no actie, and no seat in a gremium either."""
    from routehln.rules.ask.acties import people as known_people

    known = known_people(overzicht) if names else []
    folded = [name.casefold() for name in known]
    for name in names or []:
        if name.strip().casefold() not in folded:
            raise WrongUsage(f"--wie: niemand die '{name}' heet, heeft een actie{_nearest(name, known)}")
    return [name.strip() for name in names or []]


def actie(routekaart: Routekaart, actie_id: str) -> Actie:
    """Give the actie with this id; raises WrongUsage."""
    for record in routekaart.acties:
        if record.id == actie_id:
            return record
    hint = _nearest(actie_id, [record.id for record in routekaart.acties if record.id])
    raise WrongUsage(f"er is geen actie met het id '{actie_id}'{hint or '; zoek het met routehln acties --alle'}")


def file_name(routekaart: Routekaart, path: str) -> FileName:
    """Give the name of the file at this path, with the folder of the routekaart in front or not; raises WrongUsage."""
    from pathlib import PurePosixPath

    from routehln.model.records.place import FileName

    folder = routekaart.programma.source.bestand.folder
    parts = PurePosixPath(path).parts
    if parts[:1] == (folder,):
        parts = parts[1:]
    outside_or_hidden = any(part.startswith(("/", ".")) for part in parts)
    if not parts or outside_or_hidden or "\n" in path or PurePosixPath(path).suffix != ".yaml":
        raise WrongUsage(f"--bestand: noem een .yaml-bestand in de map '{folder}', bijvoorbeeld {folder}/kalender.yaml")
    return FileName(folder, "/".join(parts))


def value(routekaart: Routekaart, record_id: str, key: str) -> object:
    """Give the value of one key of the record with exactly this id; raises WrongUsage."""
    from routehln.rules.ask.find import record_of

    record = record_of(routekaart, record_id)
    if record is None:
        raise unknown(record_id, routekaart.by_id)
    keys = type(record).model_fields
    if key not in keys:
        raise WrongUsage(f"--veld: '{key}' is geen sleutel van '{record_id}'{_nearest(key, keys)}")
    return getattr(record, key)


def unknown(record_id: str, ids: Iterable[str]) -> WrongUsage:
    """Make the error for an id that no record has, with the nearest of the ids that there are."""
    from routehln.model.names import closest

    nearest_id = closest(record_id, ids)
    hint = f"bedoelde u '{nearest_id}'?" if nearest_id else "zoek het met routehln list --zoek"
    return WrongUsage(f"er is geen mijlpaal, tussenstop of kalenderregel met het id '{record_id}'; {hint}")


def _nearest(name: str, names: Iterable[str]) -> str:
    from routehln.model.names import nearest

    return nearest(name, names)
