"""`routehln add`: a new kalenderregel or tussenstop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.answers.change import Plan
    from routehln.model.records.place import FileName
    from routehln.model.records.routekaart import Routekaart

AnySoort = Literal["kalender", "tussenstop"]
Soort = Annotated[
    AnySoort, Argument(**one_of(AnySoort), help="Wat erbij komt: kalender of tussenstop.", metavar="SOORT")
]
Moment = Annotated[str, Option("--moment", help="Wanneer, bijvoorbeeld 'Q1 2022'.", metavar="MOMENT")]
Omschrijving = Annotated[str, Option("--omschrijving", help="Wat er dan gebeurt.", metavar="TEKST")]
Onderdeel = Annotated[str, Option("--onderdeel", help="Het leefgebied of onderdeel.", metavar="NAAM")]
Fase = Annotated[str | None, Option("--fase", help="De fase; verplicht voor de kalender.", metavar="FASE")]
Bestand = Annotated[
    str | None,
    Option("--bestand", help="Het bestand in de routekaart; anders dat waar zijn gelijken staan.", metavar="BESTAND"),
]


def add(
    ctx: Context,
    soort: Soort,
    moment: Moment,
    omschrijving: Omschrijving,
    onderdeel: Onderdeel,
    fase: Fase = None,
    bestand: Bestand = None,
    droog: Droog = False,
) -> int:
    """Voeg een kalenderregel of tussenstop toe, en hoor waar die op lijkt.

    Voorbeeld:

      routehln add tussenstop --moment 2023 --onderdeel Wonen --omschrijving Sloop
    """
    from routehln.workspace import change as changing
    from routehln.workspace import question

    for option, text in {
        "--moment": moment,
        "--omschrijving": omschrijving,
        "--bestand": bestand or "",
    }.items():
        changing.refuse_control(option, text)
    if not omschrijving.strip():
        raise WrongUsage("--omschrijving: een lege tekst zegt niet wat er gebeurt")
    given = {
        "moment": question.readable(moment, "--moment"),
        "titel": omschrijving,
        "omschrijving": omschrijving,
        "onderdeel": onderdeel,
        "fase": fase,
    }
    return changing.change(ctx.obj, lambda kaart: _plan(kaart, soort, given, bestand), droog=droog)


def _plan(kaart: Routekaart, soort: str, given: dict[str, str | None], bestand: str | None) -> Plan:
    from routehln.model.answers.change import Plan
    from routehln.model.records.records import Kalenderregel, Tussenstop
    from routehln.rules.change.adding import new_record
    from routehln.rules.change.resemblance import resembling
    from routehln.workspace import question

    kind = Tussenstop if soort == "tussenstop" else Kalenderregel
    velden = given | {"onderdeel": question.onderdeel(given["onderdeel"] or "", kaart)}
    if given["fase"] is not None or kind is Kalenderregel:
        velden["fase"] = _fase(kaart, given["fase"])
    record = new_record(kaart, kind, velden, _name(kaart, bestand))
    notes = [f"Dit lijkt op {known}: {uitleg}" for known, uitleg in resembling(kaart, record)]
    return Plan([record], tuple(notes))


def _fase(kaart: Routekaart, asked: str | None) -> str:
    """The fase that is meant, else the only one there is, as records write it; raises WrongUsage."""
    from routehln.model.records.routekaart import numbered_name
    from routehln.rules.change.adding import fase_for
    from routehln.workspace import question

    if asked is not None:
        asked_id = question.fase(asked, kaart)
        return next(numbered_name(fase) for fase in kaart.fasen if fase.id == asked_id)
    only = fase_for(kaart)
    if only is None:
        known = ", ".join(fase.naam for fase in kaart.fasen)
        raise WrongUsage(f"--fase ontbreekt: een kalenderregel hoort bij een fase ({known})")
    return numbered_name(only)


def _name(kaart: Routekaart, bestand: str | None) -> FileName | None:
    """The file that was named, with the folder of the routekaart before it or without; raises WrongUsage."""
    from pathlib import PurePosixPath

    from routehln.model.records.place import FileName

    if bestand is None:
        return None
    folder = kaart.programma.source.bestand.folder
    path = PurePosixPath(bestand)
    parts = path.parts[1:] if path.parts[:1] == (folder,) else path.parts
    if (
        path.is_absolute()
        or not parts
        or any(part.startswith(".") for part in parts)
        or path.suffix != ".yaml"
        or "\n" in bestand
    ):
        raise WrongUsage(f"--bestand: noem een .yaml-bestand in de map '{folder}', bijvoorbeeld {folder}/kalender.yaml")
    return FileName(folder, "/".join(parts))
