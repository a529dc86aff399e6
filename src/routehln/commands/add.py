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
Soort = Annotated[AnySoort, Argument(**one_of(AnySoort, "Wat erbij komt: {}."))]
Moment = Annotated[str, Option(help="Wanneer, bijvoorbeeld 'Q1 2022'.")]
Omschrijving = Annotated[str, Option(help="Wat er dan gebeurt.", metavar="TEKST")]
Onderdeel = Annotated[str, Option(help="Het leefgebied of onderdeel.", metavar="NAAM")]
Fase = Annotated[str | None, Option(help="De fase; verplicht voor de kalender.")]
Bestand = Annotated[str | None, Option(help="Het bestand in de routekaart; anders dat waar zijn gelijken staan.")]


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
    from routehln.workspace import lookup
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import readable, refuse_control

    refuse_control("--moment", moment)
    refuse_control("--omschrijving", omschrijving)
    refuse_control("--bestand", bestand)
    if not omschrijving.strip():
        raise WrongUsage("--omschrijving: een lege tekst zegt niet wat er gebeurt")
    velden = {"titel": omschrijving, "omschrijving": omschrijving}
    kind = Tussenstop if soort == "tussenstop" else Kalenderregel

    def plan(routekaart: Routekaart) -> Plan:
        velden["moment"] = readable(moment, "--moment", routekaart.bijeenkomsten)
        velden["onderdeel"] = lookup.onderdeel(onderdeel, routekaart)
        if fase is not None or kind is Kalenderregel:
            velden["fase"] = _fase(routekaart, fase)
        file = lookup.file_name(routekaart, bestand) if bestand is not None else None
        record = new_record(routekaart, kind, velden, file)
        notes = [f"Dit lijkt op {record_id}: {uitleg}" for record_id, uitleg in resembling(routekaart, record)]
        return Plan([record], notes)

    return change(ctx.obj, plan, droog=droog)


def _fase(routekaart: Routekaart, name: str | None) -> str:
    """Give the fase that is named, else the only one there is, as records write it; raises WrongUsage."""
    from routehln.model.records.routekaart import numbered_name
    from routehln.rules.change.adding import fase_for
    from routehln.workspace import lookup

    fase = fase_for(routekaart) if name is None else routekaart.fase(lookup.fase(name, routekaart))
    if fase is None:
        names = ", ".join(fase.naam for fase in routekaart.fasen)
        raise WrongUsage(f"--fase ontbreekt: een kalenderregel hoort bij een fase ({names})")
    return numbered_name(fase)
