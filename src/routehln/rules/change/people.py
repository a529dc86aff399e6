"""Who the routekaart names already, so that a new name which is nearly theirs can be pointed out."""

from collections.abc import Iterable

from routehln.model.records.routekaart import Routekaart
from routehln.model.slip import slip_of


def people(routekaart: Routekaart) -> list[str]:
    """Give the names of who owns, does or leads something, or sits in a gremium, each once."""
    names = [stap.eigenaar for stap in routekaart.steps]
    names += [gebied.trekker for gebied in routekaart.leefgebieden]
    names += [actie.wie for actie in routekaart.acties]
    for risico in routekaart.risicos:
        names += (risico.eigenaar, *(maatregel.wie for maatregel in risico.maatregelen))
    for gremium in routekaart.gremia:
        for lid in gremium.leden:
            names += (lid.organisatie, lid.functie)
    return list(dict.fromkeys(filter(None, names)))


def new_name_notes(routekaart: Routekaart, names: Iterable[str | None]) -> list[str]:
    """Say of each name that nobody has yet, but somebody nearly has, whose it probably is."""
    existing = people(routekaart)
    notes: list[str] = []
    for name in dict.fromkeys(filter(None, names)):
        meant = slip_of(name.strip(), existing)
        if meant:
            notes.append(f"let op: niemand heet hier nog '{name.strip()}'; bedoelde u '{meant}'?")
    return notes
