"""A meting as the arguments and options of `routehln meting` say it, and what it changes."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.monitor.monitor import WITHOUT_VALUE
from routehln.model.monitor.number import as_text, is_percentage, typed_number, with_unit
from routehln.model.names import nearest, same, short
from routehln.model.records.records import Gebied, Indicator
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.metingen import ExistingMeting, existing_meting, record
from routehln.workspace import question
from routehln.workspace.typed import refuse_control

HUNDRED = Decimal(100)


class Typed(NamedTuple):
    """What was typed of a meting; None where an option or the value was left out."""

    indicator: str
    jaar: int
    waarde: str | None
    gebied: str | None
    bron: str | None
    status: str | None
    breuk: bool | None


def plan(routekaart: Routekaart, typed: Typed) -> Plan:
    """Plan to write down a meting, or to put one right that is there.

    Raises:
        WrongUsage: there is no such indicator or gebied, the value is no number, or it lacks without a reason.
    """
    indicator = indicator_of(routekaart, typed.indicator)
    gebied = _gebied(routekaart, typed.gebied)
    gebied_id = gebied.id if gebied else None
    _refuse_incomplete(typed, existing_meting(routekaart, indicator.id, gebied_id, typed.jaar))
    waarde = _number(typed.waarde)
    velden: dict[str, str] = {}
    if waarde is not None:
        velden["waarde"] = as_text(waarde)
    if typed.status is not None:
        velden["status"] = typed.status
    if typed.breuk is not None:
        velden["breuk"] = "true" if typed.breuk else ""
    if typed.bron is not None:
        refuse_control("--bron", typed.bron)
        velden["bron"] = typed.bron.strip()
    changes = record(routekaart, indicator.id, gebied_id, typed.jaar, velden)
    return Plan(changes, tuple(_notes(routekaart, typed, indicator, waarde)))


def indicator_of(routekaart: Routekaart, name: str) -> Indicator:
    """Find the indicator with this id, or else with this name; raises WrongUsage."""
    indicatoren: list[Indicator] = []
    for leefgebied in routekaart.leefgebieden:
        indicatoren += leefgebied.indicatoren
    for indicator in indicatoren:
        if indicator.id == name.strip():
            return indicator
    named = [indicator for indicator in indicatoren if same(indicator.naam, name)]
    if len(named) == 1:
        return named[0]
    ids = [indicator.id for indicator in indicatoren]
    hint = nearest(name, ids) or "; zie routehln monitor"
    raise WrongUsage(f"er is geen indicator met het id '{short(name)}'{hint}")


def _gebied(routekaart: Routekaart, name: str | None) -> Gebied | None:
    """Find the gebied that is meant, the own one where none is; raises WrongUsage."""
    if name is None:
        if routekaart.gebieden and routekaart.own_gebied is None:
            raise WrongUsage("geen enkel gebied is het eigen gebied; zeg met --gebied waar gemeten is")
        return routekaart.own_gebied
    gebied = routekaart.gebied(name)
    if gebied is None:
        names = [gebied.naam for gebied in routekaart.gebieden]
        raise WrongUsage(f"--gebied: '{short(name)}' is geen gebied{nearest(name, names)}")
    return gebied


def _number(text: str | None) -> Decimal | None:
    """Read the value; raises WrongUsage."""
    if text is None:
        return None
    try:
        return typed_number(text)
    except ValueError as error:
        raise WrongUsage(f"WAARDE: {error}") from None


def _refuse_incomplete(typed: Typed, existing: ExistingMeting | None) -> None:
    """Refuse a value beside a status that says there is none, and a meting with neither; raises WrongUsage."""
    if typed.status in WITHOUT_VALUE:
        if typed.waarde is not None:
            raise WrongUsage(f"--status {typed.status}: dan is er geen waarde; laat die weg, of kies een andere status")
        return
    if typed.waarde is not None:
        return
    stays_without = existing is not None and existing.record.waarde is None and typed.status is not None
    if existing is None or stays_without:
        raise WrongUsage("WAARDE ontbreekt; is die er niet, zeg dan --status geheim of --status ontbreekt")
    if typed.bron is None and typed.status is None and typed.breuk is None:
        raise WrongUsage("zeg wat er aan deze meting verandert: een WAARDE, --bron, --status of --breuk")


def _notes(routekaart: Routekaart, typed: Typed, indicator: Indicator, waarde: Decimal | None) -> Iterator[str]:
    """Say what a reader may not expect of the value or the year."""
    if waarde is not None and is_percentage(indicator.eenheid) and waarde > HUNDRED:
        yield f"let op: {with_unit(waarde, indicator.eenheid)} is meer dan 100%"
    if typed.jaar > question.today(routekaart.programma.tijdzone).year:
        yield f"let op: {typed.jaar} moet nog komen"
