"""What the options of `overleg` and `agenda --vaststellen` change of an overleg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.rules.change.overleggen import Fact, fix_agenda, record_facts
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace import document, question, typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from routehln.model.answers.change import Item
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.records.routekaart import Routekaart

BLANK = "dat is leeg; laat de optie weg, of zeg wat er moet staan"


def fixing(routekaart: Routekaart, text: str | None, gremium: str | None, op: date | None) -> Plan:
    """Plan that the points of an agenda keep their numbers, from the day `op` on, or today.

    Args:
        routekaart: the routekaart to change.
        text: the overleg by id, month, day or name; without one the next.
        gremium: the gremium that meets, by name.
        op: the day on which the agenda is fixed.

    Raises:
        WrongUsage: there is no such overleg, or no one of it.
    """
    from routehln.rules.ask.agenda import agenda

    today = question.today(routekaart.programma.tijdzone)
    known = overzicht(routekaart)
    overleg = document.overleg_of(known, text, today, gremium)
    drawn_up = agenda(known, overleg, vertrouwelijk=True)
    changes = fix_agenda(routekaart, overleg, drawn_up.punten, op or today)
    return Plan(changes, (f"De nummers van {overleg.id} staan hierna vast; wat later komt, komt erachter.",))


def recording(routekaart: Routekaart, text: str | None, gremium: str | None, facts: Mapping[str, Fact]) -> Plan:
    """Plan that an overleg that is there, or that a moment names, has these facts; raises WrongUsage."""
    overleg = _overleg(routekaart, text, gremium)
    return Plan(record_facts(routekaart, overleg, facts))


def _overleg(routekaart: Routekaart, text: str | None, gremium: str | None) -> Bijeenkomst:
    return document.overleg_of(overzicht(routekaart), text, question.today(routekaart.programma.tijdzone), gremium)


def facts(texts: Mapping[str, str | None], lists: Mapping[str, Sequence[str] | None]) -> dict[str, Fact]:
    """Read the options that record an overleg; one that wasn't given is left out.

    Args:
        texts: by key; `datum` is a day, `begintijd` and `eindtijd` are times.
        lists: by key; an organisation in `afwezig` may have '=' and who comes instead behind it.

    Raises:
        WrongUsage: a value is blank, can't be read, or holds a control character.
    """
    facts: dict[str, Fact] = {}
    for key, text in texts.items():
        if text is not None:
            facts[key] = _fact(key, _filled(key, text))
    for key, values in lists.items():
        if values is not None:
            items = [_filled(key, text) for text in values]
            facts[key] = tuple(map(_absent, items)) if key == "afwezig" else tuple(items)
    return facts


def _fact(key: str, text: str) -> str:
    if key == "datum":
        return str(typed.day(text, "--datum"))
    return typed.time(text, f"--{key}") if key.endswith("tijd") else text


def _filled(key: str, text: str) -> str:
    typed.refuse_control(f"--{key}", text)
    if not text.strip():
        raise WrongUsage(f"--{key}: {BLANK}")
    return text.strip()


def _absent(text: str) -> Item:
    organisatie, equals, vervanging = (part.strip() for part in text.partition("="))
    if not organisatie or (equals and not vervanging):
        raise WrongUsage(f"--afwezig: '{text}' is niet te lezen; schrijf GGD, of 'GGD=de directeur'")
    return {"organisatie": organisatie} | ({"vervanging": vervanging} if vervanging else {})
