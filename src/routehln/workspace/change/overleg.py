"""The options of `overleg` and `agenda --vaststellen`, read, and the plan of what they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.moment.day import in_words, parse_day
from routehln.rules.change.overleggen import Fact, fix_agenda, fixed_by, record_facts
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.workspace import meeting, question, typed
from routehln.workspace.change.besluit.lijst import refuse_final
from routehln.workspace.change.guests import guest_notes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from routehln.model.answers.change import Item
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.plain import Overleg
    from routehln.model.records.routekaart import Routekaart

ON_BESLUITENLIJST = frozenset({"datum", "begintijd", "eindtijd", "locatie", "aanwezig", "afwezig"})
OPTIONS = {"mededelingen": "mededeling"}  # the option of a key, where it isn't called like it


def fixing(
    routekaart: Routekaart, text: str | None, gremium: str | None, op: date | None, peildatum: date | None
) -> Plan:
    """Plan to fix the numbers of the points of an agenda.

    Args:
        routekaart: the routekaart to change.
        text: the overleg by id, month, day or name; without one the next.
        gremium: the gremium that meets, by name.
        op: the day on which the agenda is fixed; without one the day of the question, or that of the overleg where it
            was before.
        peildatum: the day of the question; without one today.

    Raises:
        WrongUsage: there is no such overleg, or more than one; or nothing is new, and `op` isn't the day that stands.
    """
    today = peildatum or question.today(routekaart.programma.tijdzone)
    whole = overzicht(routekaart)
    overleg = meeting.overleg_of(whole, text, today, gremium)
    punten = meeting.agenda_of(whole, overleg, today, lambda: routekaart, vertrouwelijk=True).punten
    changes = fix_agenda(routekaart, overleg, punten, op or fixed_by(overleg, today))
    described = whole.overleggen.get(overleg.id)
    fixed = described.agenda if described else None
    if fixed is not None and op not in (None, fixed.vastgesteld_op):
        stays = f"de agenda van {overleg.id} is al vastgesteld, op {in_words(fixed.vastgesteld_op)}, en die dag blijft"
        if not changes:
            raise WrongUsage(f"--op: {stays}")
        return Plan(changes, (f"Let op: {stays}.",))
    return Plan(changes, (f"De nummers van {overleg.id} staan hierna vast; wat later komt, komt erachter.",))


def recording(
    routekaart: Routekaart,
    text: str | None,
    gremium: str | None,
    facts: Mapping[str, Fact],
    peildatum: date | None = None,
) -> Plan:
    """Plan to record these facts of an overleg, by their keys; `text`, `gremium` and `peildatum` as in `fixing`.

    Raises WrongUsage where there is no such overleg, it would end before it begins, somebody would be both there and
    not, or its besluitenlijst is final and would say something else.
    """
    whole = overzicht(routekaart)
    today = peildatum or question.today(routekaart.programma.tijdzone)
    overleg = meeting.overleg_of(whole, text, today, gremium)
    described = whole.overleggen.get(overleg.id)
    begin, eind = (facts.get(key, getattr(described, key, None)) for key in ("begintijd", "eindtijd"))
    refuse_backwards(begin, eind)
    _refuse_in_both(facts, described)
    if facts.keys() & ON_BESLUITENLIJST:
        refuse_final(routekaart, overleg.id)
    notes = (*_other_month(overleg, facts.get("datum")), *guest_notes(whole, overleg, facts))
    return Plan(record_facts(routekaart, overleg, facts), notes)


def _refuse_in_both(facts: Mapping[str, Fact], described: Overleg | None) -> None:
    """Refuse who would be there and not there, together with what is recorded already; raises WrongUsage."""
    there = facts.get("aanwezig", described.aanwezig if described else ())
    absent = facts.get("afwezig")
    absentees = [str(absentee["organisatie"]) for absentee in absent or () if not isinstance(absentee, str)]
    if absent is None and "afwezig" not in facts and described:
        absentees = [absentee.organisatie for absentee in described.afwezig]
    folded = {name.casefold() for name in absentees}
    for name in there or ():
        if str(name).casefold() in folded:
            raise WrongUsage(f"'{name}' staat bij dit overleg ook als afwezig; geef --aanwezig en --afwezig samen")


def _other_month(overleg: Bijeenkomst, datum: Fact) -> tuple[str, ...]:
    """Say that a day isn't in the month that an overleg is called by."""
    if not isinstance(datum, str) or datum.startswith(overleg.maand):
        return ()
    return (
        f"let op: {in_words(parse_day(datum))} valt niet in {overleg.maand}; het overleg blijft {overleg.id} heten.",
    )


def refuse_backwards(begin: Fact, eind: Fact) -> None:
    """Refuse a meeting that ends before it begins, where both times are known; raises WrongUsage."""
    if begin and eind and str(eind) <= str(begin):
        raise WrongUsage(f"--eindtijd: {eind} is niet later dan {begin}, wanneer het begint")


def facts(texts: Mapping[str, str | None], lists: Mapping[str, Sequence[str] | None]) -> dict[str, Fact]:
    """Read the options that record an overleg; one that wasn't given is left out, a blank one takes the key away.

    Args:
        texts: by key; `datum` is a day, `begintijd` and `eindtijd` are times.
        lists: by key; an organisation in `afwezig` may have '=' and who comes instead behind it.

    Raises:
        WrongUsage: a value can't be read, or somebody is both there and not.
    """
    facts: dict[str, Fact] = {}
    for key, text in texts.items():
        if text is not None:
            facts[key] = _fact(key, text)
    for key, values in lists.items():
        if values is not None:
            items = [text.strip() for text in values if _allowed(key, text).strip()]
            facts[key] = tuple(map(_absent, items)) if key == "afwezig" else tuple(items)
    _refuse_in_two_places(lists)
    return facts


def _fact(key: str, text: str) -> str | None:
    if not _allowed(key, text).strip():
        return None
    if key == "datum":
        return str(typed.day(text, "--datum"))
    return typed.time(text, f"--{key}") if key.endswith("tijd") else text.strip()


def _allowed(key: str, text: str) -> str:
    typed.refuse_control(f"--{OPTIONS.get(key, key)}", text)
    return text


def _refuse_in_two_places(lists: Mapping[str, Sequence[str] | None]) -> None:
    """Refuse an organisation that is said to be there and not; raises WrongUsage."""
    absent = {text.partition("=")[0].strip().casefold() for text in lists["afwezig"] or []}
    for text in lists["aanwezig"] or []:
        if "=" in text:
            raise WrongUsage(
                f"--aanwezig: '{text.strip()}' is niet te lezen; schrijf wie er is zonder '=', "
                f"en wie er in plaats van een ander komt bij --afwezig, zoals 'GGD=de directeur'"
            )
        if text.strip().casefold() in absent:
            raise WrongUsage(f"--aanwezig: '{text.strip()}' staat ook bij --afwezig")


def _absent(text: str) -> Item:
    organisatie, equals, vervanging = (part.strip() for part in text.partition("="))
    if not organisatie or (equals and not vervanging):
        raise WrongUsage(f"--afwezig: '{text}' is niet te lezen; schrijf GGD, of 'GGD=de directeur'")
    return {"organisatie": organisatie} | ({"vervanging": vervanging} if vervanging else {})
