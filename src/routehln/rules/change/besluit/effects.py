"""What a besluit writes in the records of its mijlpaal, and whether they still hold that."""

from datetime import date

from routehln.model.mijlpaal.plain import ENDS, Uitkomst
from routehln.model.records.records import Besluit, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.changes import recurring

Cell = tuple[str, str]  # the id of a record, and one of its keys: `status`, or `afstemming.moment`
Texts = dict[Cell, str | None]  # None where the record has no such key


def effects(routekaart: Routekaart, own: Stap, uitkomst: Uitkomst, op: date | None, moment: str | None) -> Texts:
    """Give the texts that a besluit writes: with vastgesteld that it is afgerond, with aangehouden the new moment.

    The moment of what recurs is that of a whole series, and stays. `own` is the record whose id the mijlpaal has, `op`
    the day of the besluit, `moment` that of the overleg to which it is put off.
    """
    if uitkomst in ENDS and op:
        return {(own.id, "status"): "afgerond", (own.id, "afgerond_op"): op.isoformat()}
    if uitkomst != "aangehouden" or moment is None or recurring(routekaart, own):
        return {}
    texts: Texts = {}
    for member in routekaart.group_of[own.id]:
        if member.afstemming.dubbel_van is None:
            texts[member.id, "moment"] = moment
        if member.afstemming.moment is not None:
            texts[member.id, "afstemming.moment"] = moment
    return texts


def text_of(stap: Stap, key: str) -> str | None:
    """Give the text that a record has at this key, None where it has none."""
    match key:
        case "status":
            return stap.status if "status" in stap.model_fields_set else None
        case "afgerond_op":
            return stap.afgerond_op.isoformat() if stap.afgerond_op else None
        case "moment":
            return stap.moment.tekst if stap.moment else None
        case "afstemming.moment":
            return stap.afstemming.moment.tekst if stap.afstemming.moment else None
    raise KeyError(key)


def wrote(routekaart: Routekaart, besluit: Besluit, key: str, text: str | None) -> bool:
    """Tell whether this text is what the besluit wrote at this key; moments of one overleg are the same."""
    if key in ("status", "afgerond_op"):
        return besluit.uitkomst in ENDS and _says_done(besluit, key, text)
    if besluit.uitkomst != "aangehouden" or text is None or besluit.naar is None:
        return False
    return besluit.naar.tekst in (text, routekaart.bijeenkomsten.read(text).overleg)


def _says_done(besluit: Besluit, key: str, text: str | None) -> bool:
    """Tell whether this text, at `status` or `afgerond_op`, is that of a mijlpaal which the besluit made afgerond."""
    if key == "status":
        return text == "afgerond"
    return text is not None and (besluit.op is None or text == besluit.op.isoformat())
