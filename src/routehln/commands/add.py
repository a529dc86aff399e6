"""`routehln add`: adds a kalenderregel, tussenstop, overleg, actie or risico."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Argument, Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart

AnySoort = Literal["kalender", "tussenstop", "overleg", "actie", "risico"]
# The options of each soort: those that it needs, and those that it may have.
NEEDED: dict[str, tuple[str, ...]] = {
    "kalender": ("moment", "omschrijving"),
    "tussenstop": ("moment", "omschrijving"),
    "overleg": (),
    "actie": ("tekst",),
    "risico": ("titel",),
}
OPTIONAL: dict[str, tuple[str, ...]] = {
    "kalender": ("onderdeel", "fase"),
    "tussenstop": ("onderdeel", "fase"),
    "overleg": ("gremium", "datum", "maand", "begintijd", "eindtijd", "locatie"),
    "actie": ("wie", "moment", "besluit", "overleg", "mijlpaal", "toelichting"),
    "risico": ("onderdeel", "kans", "impact"),
}
Soort = Annotated[AnySoort, Argument(**one_of(AnySoort, "Wat erbij komt: {}."))]
Moment = Annotated[str | None, Option(help="Wanneer, bijvoorbeeld 'Q1 2022'; een actie kan zonder.")]
Omschrijving = Annotated[str | None, Option(help="Wat er dan te doen of te besluiten is.", metavar="TEKST")]
Onderdeel = Annotated[
    str | None,
    Option(
        help="Het leefgebied of onderdeel; van een mijlpaal verplicht, waar de routekaart die heeft.", metavar="NAAM"
    ),
]
Fase = Annotated[str | None, Option(help="De fase; verplicht voor de kalender, waar de routekaart fasen heeft.")]
Gremium = Annotated[
    str | None,
    Option(help="Van een overleg: het gremium, met id of naam; anders het gremium dat besluit.", metavar="NAAM"),
]
Datum = Annotated[str | None, Option(help="Van een overleg: de dag, 12-10-2021 of '12 oktober 2021'.", metavar="DAG")]
Maand = Annotated[str | None, Option(help="Van een overleg: de maand, als de dag niet bekend is.", metavar="MAAND")]
Begintijd = Annotated[str | None, Option(help="Van een overleg: hoe laat het begint.", metavar="TIJD")]
Eindtijd = Annotated[str | None, Option(help="Van een overleg: hoe laat het eindigt.", metavar="TIJD")]
Locatie = Annotated[str | None, Option(help="Van een overleg: waar het is.", metavar="TEKST")]
Tekst = Annotated[str | None, Option(help="Van een actie: wat er te doen is.")]
Wie = Annotated[str | None, Option(help="Van een actie: de organisatie of functie die het doet.", metavar="ORG")]
Besluit = Annotated[str | None, Option(help="Van een actie: het besluit waar die uit volgt.", metavar="ID")]
Overleg = Annotated[str | None, Option(help="Van een actie: het overleg dat het afsprak.")]
Mijlpaal = Annotated[str | None, Option(help="Van een actie: de mijlpaal waar die bij hoort.", metavar="ID")]
Toelichting = Annotated[str | None, Option(help="Van een actie: wat een lezer erbij moet weten.", metavar="TEKST")]
Titel = Annotated[str | None, Option(help="Van een risico: wat er mis kan gaan.", metavar="TEKST")]
Kans = Annotated[str | None, Option(help="Van een risico: hoe waarschijnlijk, van 1 tot en met 5.", metavar="1-5")]
Impact = Annotated[str | None, Option(help="Van een risico: hoe erg, van 1 tot en met 5.", metavar="1-5")]
Bestand = Annotated[str | None, Option(help="Het bestand in de routekaart; anders dat waar zijn gelijken staan.")]


def add(
    ctx: Context,
    soort: Soort,
    moment: Moment = None,
    omschrijving: Omschrijving = None,
    onderdeel: Onderdeel = None,
    fase: Fase = None,
    gremium: Gremium = None,
    datum: Datum = None,
    maand: Maand = None,
    begintijd: Begintijd = None,
    eindtijd: Eindtijd = None,
    locatie: Locatie = None,
    tekst: Tekst = None,
    wie: Wie = None,
    besluit: Besluit = None,
    overleg: Overleg = None,
    mijlpaal: Mijlpaal = None,
    toelichting: Toelichting = None,
    titel: Titel = None,
    kans: Kans = None,
    impact: Impact = None,
    bestand: Bestand = None,
    droog: Droog = False,
) -> int:
    """Voeg een kalenderregel, tussenstop, overleg, actie of risico toe, en zie waar die op lijkt.

    Voorbeeld:

      routehln add tussenstop --moment 2023 --onderdeel Wonen --omschrijving Sloop
      routehln add overleg --gremium werkgroep --datum 11-10-2021
      routehln add actie --tekst 'Bel Weller' --wie GGD --moment 'eind 2021'
      routehln add risico --titel 'Te weinig mensen' --kans 4 --impact 3
    """
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import refuse_control

    options = {
        "moment": moment, "omschrijving": omschrijving, "onderdeel": onderdeel, "fase": fase,
        "gremium": gremium, "datum": datum, "maand": maand,
        "begintijd": begintijd, "eindtijd": eindtijd, "locatie": locatie,
        "tekst": tekst, "wie": wie, "besluit": besluit, "overleg": overleg, "mijlpaal": mijlpaal,
        "toelichting": toelichting, "titel": titel, "kans": kans, "impact": impact,
    }  # fmt: skip
    typed_texts = {name: text for name, text in options.items() if text is not None}
    _refuse_other(soort, typed_texts)
    refuse_control("--bestand", bestand)
    plan = _planner(soort)
    return change(ctx.obj, lambda routekaart: plan(routekaart, typed_texts, bestand), droog=droog)


def _planner(soort: AnySoort) -> Callable[[Routekaart, Mapping[str, str], str | None], Plan]:
    """Give what plans a new record of this soort in a routekaart, of the texts of its options and maybe its file."""
    from routehln.workspace.adding import actie, overleg, risico, stap

    match soort:
        case "kalender":
            return stap.plan_kalenderregel
        case "tussenstop":
            return stap.plan_tussenstop
        case "overleg":
            return overleg.plan
        case "actie":
            return actie.plan
        case "risico":
            return risico.plan


def _refuse_other(soort: str, typed_texts: Mapping[str, str]) -> None:
    """Refuse an option that isn't one of the soort, and the lack of one that it needs; raises WrongUsage."""
    for name in typed_texts:
        if name not in NEEDED[soort] + OPTIONAL[soort]:
            raise WrongUsage(f"--{name} hoort niet bij add {soort}; zie routehln add --help")
    for name in NEEDED[soort]:
        if name not in typed_texts:
            raise WrongUsage(f"--{name} ontbreekt; add {soort} heeft die nodig")
