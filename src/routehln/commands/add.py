"""`routehln add`: adds a kalenderregel or tussenstop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.records.routekaart import Routekaart

AnySoort = Literal["kalender", "tussenstop"]
Soort = Annotated[
    AnySoort, Argument(**one_of(AnySoort), help="Wat erbij komt: kalender of tussenstop.", metavar="SOORT")
]
Moment = Annotated[str, Option(help="Wanneer, bijvoorbeeld 'Q1 2022'.", metavar="MOMENT")]
Omschrijving = Annotated[str, Option(help="Wat er dan gebeurt.", metavar="TEKST")]
Onderdeel = Annotated[str, Option(help="Het leefgebied of onderdeel.", metavar="NAAM")]
Fase = Annotated[str | None, Option(help="De fase; verplicht voor de kalender.", metavar="FASE")]
Bestand = Annotated[
    str | None,
    Option(help="Het bestand in de routekaart; anders dat waar zijn gelijken staan.", metavar="BESTAND"),
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
    from routehln.model.answers.change import Plan
    from routehln.model.records.records import Kalenderregel, Tussenstop
    from routehln.rules.change.adding import new_record
    from routehln.rules.change.resemblance import resembling
    from routehln.workspace import question
    from routehln.workspace.change import change, refuse_control

    refuse_control("--moment", moment)
    refuse_control("--omschrijving", omschrijving)
    refuse_control("--bestand", bestand or "")
    if not omschrijving.strip():
        raise WrongUsage("--omschrijving: een lege tekst zegt niet wat er gebeurt")
    velden = {"titel": omschrijving, "omschrijving": omschrijving}
    kind = Tussenstop if soort == "tussenstop" else Kalenderregel

    def plan(routekaart: Routekaart) -> Plan:
        velden["moment"] = question.readable(moment, "--moment", routekaart)
        velden["onderdeel"] = question.onderdeel(onderdeel, routekaart)
        if fase is not None or kind is Kalenderregel:
            velden["fase"] = _fase(routekaart, fase)
        file = question.file_name(routekaart, bestand) if bestand is not None else None
        record = new_record(routekaart, kind, velden, file)
        notes = [f"Dit lijkt op {record_id}: {uitleg}" for record_id, uitleg in resembling(routekaart, record)]
        return Plan([record], tuple(notes))

    return change(ctx.obj, plan, droog=droog)


def _fase(routekaart: Routekaart, name: str | None) -> str:
    """Give the fase that is named, else the only one there is, as records write it; raises WrongUsage."""
    from routehln.model.records.routekaart import numbered_name
    from routehln.rules.change.adding import fase_for
    from routehln.workspace import question

    if name is None:
        fase = fase_for(routekaart)
    else:
        question.fase(name, routekaart)  # refuses what is no fase
        fase = routekaart.fase(name)
    if fase is None:
        names = ", ".join(fase.naam for fase in routekaart.fasen)
        raise WrongUsage(f"--fase ontbreekt: een kalenderregel hoort bij een fase ({names})")
    return numbered_name(fase)
