"""`routehln add`: adds a kalenderregel, tussenstop or actie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

AnySoort = Literal["kalender", "tussenstop", "actie"]
# The options of each soort: those that it needs, and those that it may have.
NEEDED: dict[str, tuple[str, ...]] = {
    "kalender": ("moment", "omschrijving", "onderdeel"),
    "tussenstop": ("moment", "omschrijving", "onderdeel"),
    "actie": ("tekst",),
}
OPTIONAL: dict[str, tuple[str, ...]] = {
    "kalender": ("fase",),
    "tussenstop": ("fase",),
    "actie": ("wie", "moment", "besluit", "overleg", "mijlpaal", "toelichting"),
}
Soort = Annotated[
    AnySoort, Argument(**one_of(AnySoort), help="Wat erbij komt: kalender, tussenstop of actie.", metavar="SOORT")
]
Moment = Annotated[str | None, Option(help="Wanneer, bijvoorbeeld 'Q1 2022'; een actie kan zonder.", metavar="MOMENT")]
Omschrijving = Annotated[str | None, Option(help="Wat er dan gebeurt.", metavar="TEKST")]
Onderdeel = Annotated[str | None, Option(help="Het leefgebied of onderdeel.", metavar="NAAM")]
Fase = Annotated[str | None, Option(help="De fase; verplicht voor de kalender.", metavar="FASE")]
Tekst = Annotated[str | None, Option(help="Van een actie: wat er te doen is.", metavar="TEKST")]
Wie = Annotated[str | None, Option(help="Van een actie: de organisatie of functie die het doet.", metavar="ORG")]
Besluit = Annotated[str | None, Option(help="Van een actie: het besluit waar die uit volgt.", metavar="ID")]
Overleg = Annotated[str | None, Option(help="Van een actie: het overleg dat het afsprak.", metavar="OVERLEG")]
Mijlpaal = Annotated[str | None, Option(help="Van een actie: de mijlpaal waar die bij hoort.", metavar="ID")]
Toelichting = Annotated[str | None, Option(help="Van een actie: wat een lezer erbij moet weten.", metavar="TEKST")]
Bestand = Annotated[
    str | None,
    Option(help="Het bestand in de routekaart; anders dat waar zijn gelijken staan.", metavar="BESTAND"),
]


def add(
    ctx: Context,
    soort: Soort,
    moment: Moment = None,
    omschrijving: Omschrijving = None,
    onderdeel: Onderdeel = None,
    fase: Fase = None,
    tekst: Tekst = None,
    wie: Wie = None,
    besluit: Besluit = None,
    overleg: Overleg = None,
    mijlpaal: Mijlpaal = None,
    toelichting: Toelichting = None,
    bestand: Bestand = None,
    droog: Droog = False,
) -> int:
    """Voeg een kalenderregel, tussenstop of actie toe, en hoor waar die op lijkt.

    Voorbeeld:

      routehln add tussenstop --moment 2023 --onderdeel Wonen --omschrijving Sloop
      routehln add actie --tekst 'Bel Weller' --wie GGD --moment 'eind 2021'
    """
    from routehln.workspace import promise
    from routehln.workspace.change import change, refuse_control

    options = {
        "moment": moment, "omschrijving": omschrijving, "onderdeel": onderdeel, "fase": fase, "tekst": tekst,
        "wie": wie, "besluit": besluit, "overleg": overleg, "mijlpaal": mijlpaal, "toelichting": toelichting,
    }  # fmt: skip
    given = {name: text for name, text in options.items() if text is not None}
    _refuse_other(soort, given)
    refuse_control("--bestand", bestand or "")

    def plan(routekaart: Routekaart) -> Plan:
        if soort == "actie":
            return promise.plan(routekaart, given, bestand)
        return _stap_plan(routekaart, soort, given, bestand)

    return change(ctx.obj, plan, droog=droog)


def _refuse_other(soort: str, given: Mapping[str, str]) -> None:
    """Refuse an option that isn't one of the soort, and the lack of one that it needs; raises WrongUsage."""
    for name in given:
        if name not in NEEDED[soort] + OPTIONAL[soort]:
            raise WrongUsage(f"--{name} hoort niet bij add {soort}; zie routehln add --help")
    for name in NEEDED[soort]:
        if name not in given:
            raise WrongUsage(f"--{name} ontbreekt; add {soort} heeft die nodig")


def _stap_plan(routekaart: Routekaart, soort: str, given: Mapping[str, str], bestand: str | None) -> Plan:
    """Plan a new tussenstop or kalenderregel, with a sentence about each that it resembles; raises WrongUsage."""
    from routehln.model.answers.change import Plan
    from routehln.model.records.records import Kalenderregel, Tussenstop
    from routehln.rules.change.adding import new_record
    from routehln.rules.change.resemblance import resembling
    from routehln.workspace import question
    from routehln.workspace.change import refuse_control

    moment, omschrijving = given["moment"], given["omschrijving"]
    refuse_control("--moment", moment)
    refuse_control("--omschrijving", omschrijving)
    if not omschrijving.strip():
        raise WrongUsage("--omschrijving: een lege tekst zegt niet wat er gebeurt")
    velden = {"moment": question.readable(moment, "--moment"), "titel": omschrijving, "omschrijving": omschrijving}
    velden["onderdeel"] = question.onderdeel(given["onderdeel"], routekaart)
    kind = Tussenstop if soort == "tussenstop" else Kalenderregel
    if "fase" in given or kind is Kalenderregel:
        velden["fase"] = _fase(routekaart, given.get("fase"))
    file = question.file_name(routekaart, bestand) if bestand is not None else None
    record = new_record(routekaart, kind, velden, file)
    notes = [f"Dit lijkt op {record_id}: {uitleg}" for record_id, uitleg in resembling(routekaart, record)]
    return Plan([record], tuple(notes))


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
