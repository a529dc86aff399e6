"""A tussenstop or kalenderregel as the options of `routehln add` say it."""

from collections.abc import Mapping

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.records.records import Kalenderregel, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import fase_for, new_record
from routehln.rules.change.new.resemblance import resembling
from routehln.workspace import lookup
from routehln.workspace.typed import readable, refuse_control, refuse_unusable


def plan_tussenstop(routekaart: Routekaart, typed_texts: Mapping[str, str], bestand: str | None) -> Plan:
    """Plan a new tussenstop; see `_plan`."""
    return _plan(routekaart, Tussenstop, typed_texts, bestand)


def plan_kalenderregel(routekaart: Routekaart, typed_texts: Mapping[str, str], bestand: str | None) -> Plan:
    """Plan a new kalenderregel; see `_plan`."""
    return _plan(routekaart, Kalenderregel, typed_texts, bestand)


def _plan(
    routekaart: Routekaart,
    kind: type[Tussenstop | Kalenderregel],
    typed_texts: Mapping[str, str],
    bestand: str | None,
) -> Plan:
    """Plan a new record of this kind, with a sentence about each that it resembles.

    Args:
        routekaart: the routekaart to change.
        kind: what it is.
        typed_texts: the texts of its options, by their names.
        bestand: the path of the file to write it in; None for where its like stand.

    Raises:
        WrongUsage: a text is empty or can't be read, or there is no such onderdeel, fase or file.
    """
    moment, omschrijving = typed_texts["moment"], typed_texts["omschrijving"]
    refuse_control("--moment", moment)
    refuse_unusable("--omschrijving", omschrijving, "een lege tekst zegt niet wat er gebeurt")
    velden = {"titel": omschrijving, "omschrijving": omschrijving}
    velden["moment"] = readable(moment, "--moment", routekaart.bijeenkomsten)
    if "onderdeel" in typed_texts or routekaart.onderdelen:
        velden["onderdeel"] = _onderdeel(routekaart, typed_texts.get("onderdeel"))
    if "fase" in typed_texts or (routekaart.fasen and kind is Kalenderregel):
        velden["fase"] = _fase(routekaart, typed_texts.get("fase"))
    file = lookup.file_name(routekaart, bestand)
    record = new_record(routekaart, kind, velden, file)
    notes = [f"Dit lijkt op {record_id}: {uitleg}" for record_id, uitleg in resembling(routekaart, record)]
    return Plan([record], tuple(notes))


def _onderdeel(routekaart: Routekaart, name: str | None) -> str:
    """Give the onderdeel that is named; raises WrongUsage where none is."""
    if name is None:
        names = ", ".join(onderdeel.naam for onderdeel in routekaart.onderdelen)
        raise WrongUsage(f"--onderdeel ontbreekt: dit hoort bij een leefgebied of onderdeel ({names})")
    return lookup.onderdeel(name, routekaart)


def _fase(routekaart: Routekaart, name: str | None) -> str:
    """Give the fase that is named, else the only one there is, as records write it; raises WrongUsage."""
    fase = fase_for(routekaart) if name is None else routekaart.fase(lookup.fase(name, routekaart))
    if fase is None:
        names = ", ".join(fase.naam for fase in routekaart.fasen)
        raise WrongUsage(f"--fase ontbreekt: een kalenderregel hoort bij een fase ({names})")
    return fase.numbered_name
