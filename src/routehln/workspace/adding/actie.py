"""An actie as the options of `routehln add actie` say it, and what it changes."""

from collections.abc import Mapping
from datetime import date

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.names import nearest, short
from routehln.model.records.records import Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.acties import alike, new_actie
from routehln.rules.change.besluit.ruling import own_record
from routehln.rules.change.people import new_name_notes
from routehln.rules.mijlpaal.meetings import meetings
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.workspace import meeting, question
from routehln.workspace.change.besluit.lijst import refuse_final
from routehln.workspace.lookup import file_name, stap
from routehln.workspace.typed import coming, refuse_unusable

OPTIONS = ("tekst", "wie", "moment", "besluit", "overleg", "mijlpaal", "toelichting")


def plan(routekaart: Routekaart, typed_texts: Mapping[str, str | None], bestand: str | None) -> Plan:
    """Plan a new actie, with a sentence about each that it is nearly the same as.

    It is of the overleg and the mijlpaal of its besluit, unless others are typed.

    Args:
        routekaart: the routekaart to change.
        typed_texts: the texts of OPTIONS, by their names.
        bestand: the path of the file to write it in; None for where acties stand.

    Raises:
        WrongUsage: a text is empty or can't be read, or there is no such besluit, overleg, mijlpaal or file.
    """
    velden = {key: typed_texts.get(key) for key in OPTIONS}
    refuse_unusable("--tekst", velden["tekst"], "een lege tekst zegt niet wat er te doen is")
    for key, text in velden.items():
        refuse_unusable(f"--{key}", text)
    if velden["overleg"] is not None:
        velden["overleg"] = _overleg(routekaart, velden["overleg"])
    if velden["mijlpaal"] is not None:
        velden["mijlpaal"] = own_record(routekaart, stap(routekaart, velden["mijlpaal"])).id
    if velden["besluit"] is not None:
        besluit = _besluit(routekaart, velden["besluit"])
        velden["overleg"] = velden["overleg"] or besluit.overleg
        velden["mijlpaal"] = velden["mijlpaal"] or besluit.mijlpaal
    refuse_final(routekaart, velden["overleg"])
    if velden["moment"] is not None:
        since = _day_of(routekaart, velden["overleg"])
        velden["moment"] = coming(velden["moment"], "--moment", routekaart.bijeenkomsten, since)
    file = file_name(routekaart, bestand)
    similar = alike(routekaart, velden["tekst"] or "")
    notes = [f"Dit lijkt op {actie.id or actie.source.plaats()}: {actie.tekst}" for actie in similar]
    notes += new_name_notes(routekaart, [velden["wie"]])
    return Plan([new_actie(routekaart, velden, file)], tuple(notes))


def _day_of(routekaart: Routekaart, overleg_id: str | None) -> date:
    """Give the first possible day of an overleg, else today: from then on somebody promises something."""
    for candidate in meetings(routekaart, mijlpalen(routekaart)) if overleg_id else ():
        if candidate.id == overleg_id:
            return candidate.begin
    return question.today(routekaart.programma.tijdzone)


def _overleg(routekaart: Routekaart, text: str) -> str:
    """Give the id of the overleg that a text means; raises WrongUsage."""
    bijeenkomsten = meetings(routekaart, mijlpalen(routekaart))
    gremia = routekaart.bijeenkomsten.gremia
    return meeting.find(bijeenkomsten, gremia, text, question.today(routekaart.programma.tijdzone)).id


def _besluit(routekaart: Routekaart, besluit_id: str) -> Besluit:
    """Give the besluit with this id; raises WrongUsage."""
    for besluit in routekaart.besluiten:
        if besluit.id == besluit_id:
            return besluit
    ids = [besluit.id for besluit in routekaart.besluiten if besluit.id]
    raise WrongUsage(f"--besluit: er is geen besluit met het id '{short(besluit_id)}'{nearest(besluit_id, ids)}")
