"""The start of every command: the routekaart or its overzicht, and what day it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.records.routekaart import Routekaart

VARIABLE = "ROUTEHLN_SNAPSHOT"


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
        return remembered.from_files(roadmap)
    return remembered.overzicht(roadmap)


def peildatum(typed_day: str | None, tijdzone: str) -> date:
    """Give the day that the answer speaks of: the one that was typed, else today; raises WrongUsage."""
    from routehln.workspace import typed

    return typed.day(typed_day) or today(tijdzone)


def today(tijdzone: str) -> date:
    """Give today in the programme's time zone."""
    from routehln.files.disk.clock import today as today_in

    return today_in(tijdzone)
