"""An overleg as the options of `routehln add overleg` say it."""

from collections.abc import Mapping

from routehln.errors import WrongUsage
from routehln.model.answers.change import Plan
from routehln.model.moment.day import month_of
from routehln.model.names import short
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.new.overleg import NewOverleg, new_overleg
from routehln.workspace import meeting, typed
from routehln.workspace.change.overleg import facts, refuse_backwards
from routehln.workspace.lookup import file_name

FACTS = ("datum", "begintijd", "eindtijd", "locatie")


def plan(routekaart: Routekaart, typed_texts: Mapping[str, str], bestand: str | None) -> Plan:
    """Plan another overleg, on a day or in a month.

    Args:
        routekaart: the routekaart to change.
        typed_texts: `datum` or `maand`, and maybe `gremium`, `begintijd`, `eindtijd` and `locatie`, as they were typed.
        bestand: the path of the file to write it in; None for where overleggen stand.

    Raises:
        WrongUsage: a text is empty or can't be read, there is no such gremium or file, or the overleg is there already.
    """
    for key, text in typed_texts.items():
        if not text.strip():
            raise WrongUsage(f"--{key}: hier staat niets; laat het weg")
    if ("datum" in typed_texts) == ("maand" in typed_texts):
        raise WrongUsage("noem de dag van het overleg met --datum, of met --maand de maand als de dag niet bekend is")
    velden: dict[str, str] = {}
    if "gremium" in typed_texts:
        gremium = meeting.gremium_of(routekaart.bijeenkomsten.gremia, typed_texts["gremium"])
        velden |= {"gremium": gremium} if gremium else {}
    if "maand" in typed_texts:
        velden["maand"] = _month(typed_texts["maand"])
    times_and_place = facts({key: typed_texts.get(key) for key in FACTS}, {"aanwezig": None, "afwezig": None})
    refuse_backwards(times_and_place.get("begintijd"), times_and_place.get("eindtijd"))
    velden |= {key: str(fact) for key, fact in times_and_place.items()}
    file = file_name(routekaart, bestand)
    added = new_overleg(routekaart, velden, file)
    _refuse_existing(added)
    return Plan(added.changes, (f"Dit overleg heet {added.bijeenkomst.id}.",))


def _month(text: str) -> str:
    """Give the month that is meant, as `2021-10`; raises WrongUsage."""
    begin, eind = typed.period(text)
    if (begin, eind) != month_of(begin):
        raise WrongUsage(f"--maand: '{short(text)}' is geen maand; schrijf bijvoorbeeld 2021-10")
    return begin.isoformat()[: len("2021-10")]


def _refuse_existing(added: NewOverleg) -> None:
    """Refuse an overleg that is there, or would take the place of one that mijlpalen name; raises WrongUsage."""
    when = f" --datum {added.bijeenkomst.datum}" if added.bijeenkomst.datum else ""
    if added.same is not None:
        described = f"; leg vast wat u ervan weet met: routehln overleg {added.same.id}{when}" if when else ""
        raise WrongUsage(f"overleg {added.same.id} is er al{described}")
    for overleg_id in added.taken_in:
        raise WrongUsage(
            f"mijlpalen noemen overleg {overleg_id}, zonder dag; is dat dit overleg, zeg dan "
            f"routehln overleg {overleg_id}{when}; is het een ander, leg dat dan eerst vast: "
            f"routehln overleg {overleg_id} --status gepland"
        )
