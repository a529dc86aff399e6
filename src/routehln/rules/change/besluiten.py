"""What an overleg decides, as changes of records (contract section 5, `besluit`)."""

from datetime import date
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, Change, ListAddition, NewRecord
from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.plain import ENDS, Uitkomst
from routehln.model.records.place import FileName
from routehln.model.records.records import Besluit, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import free_id
from routehln.rules.change.changes import move, set_status

LIJST = "besluiten"


class Ruling(NamedTuple):
    """What was decided, as the secretary says it; `op` is the day that makes a mijlpaal afgerond."""

    uitkomst: Uitkomst
    tekst: str | None = None
    naar: str | None = None
    op: date | None = None
    acties: tuple[str, ...] = ()


def own_record(routekaart: Routekaart, stap: Stap) -> Stap:
    """The record whose id the mijlpaal of this record has."""
    return routekaart.group_of[stap.id][0]


def recorded(routekaart: Routekaart, overleg: Bijeenkomst, stap: Stap) -> Besluit | None:
    """What the files already say that this overleg decided about the mijlpaal; the last, where they say more."""
    mentions = {each.id for each in routekaart.group_of[stap.id]}
    found = [each for each in routekaart.besluiten if each.overleg == overleg.id and each.mijlpaal in mentions]
    return found[-1] if found else None


def decide(routekaart: Routekaart, stap: Stap, overleg: Bijeenkomst, ruling: Ruling) -> list[AnyChange]:
    """The besluit is written down, or put right; its mijlpaal becomes afgerond, moves, or stays as it is."""
    own, earlier = own_record(routekaart, stap), recorded(routekaart, overleg, stap)
    written = _corrected(earlier, ruling) if earlier else [_new(routekaart, own, overleg, ruling)]
    return [*written, *_consequences(routekaart, own, earlier, ruling)]


def _consequences(routekaart: Routekaart, own: Stap, earlier: Besluit | None, ruling: Ruling) -> list[AnyChange]:
    if ruling.uitkomst in ENDS and ruling.op:
        return set_status(own, "afgerond", ruling.op)
    undone = set_status(own, "gepland", date.min) if _ended(own, earlier) else []
    return [*undone, *(move(routekaart, own, ruling.naar, None) if ruling.naar else [])]


def _ended(own: Stap, earlier: Besluit | None) -> bool:
    """Whether the besluit that is put right had made the mijlpaal afgerond."""
    return earlier is not None and earlier.uitkomst in ENDS and own.status == "afgerond"


def _new(routekaart: Routekaart, own: Stap, overleg: Bijeenkomst, ruling: Ruling) -> NewRecord:
    texts = {"uitkomst": ruling.uitkomst, "tekst": ruling.tekst, "naar": ruling.naar}
    taken = {besluit.id for besluit in routekaart.besluiten}
    fields: dict[str, str | tuple[str, ...]] = {"id": free_id(f"{overleg.id}-{own.id}", taken)}
    fields |= {"overleg": overleg.id, "mijlpaal": own.id}
    fields |= {key: text for key, text in texts.items() if text}
    if ruling.acties:
        fields["acties"] = ruling.acties
    return NewRecord(_home(routekaart), LIJST, fields)


def _corrected(earlier: Besluit, ruling: Ruling) -> list[AnyChange]:
    """The earlier besluit says this instead; a text that isn't given stays, actions are added."""
    if earlier.id is None:
        raise LookupError(str(earlier.source.plaats()))
    place = (earlier.source.bestand, LIJST, earlier.id)
    changes: list[AnyChange] = [Change(*place, ("uitkomst",), ruling.uitkomst), Change(*place, ("naar",), ruling.naar)]
    if ruling.tekst:
        changes.append(Change(*place, ("tekst",), ruling.tekst))
    return [
        *changes,
        *(ListAddition(*place, ("acties",), each) for each in ruling.acties if each not in earlier.acties),
    ]


def _home(routekaart: Routekaart) -> FileName:
    """The file where besluiten already stand, else one of their own beside the programme's."""
    if routekaart.besluiten:
        return routekaart.besluiten[-1].source.bestand
    return FileName(routekaart.programma.source.bestand.folder, f"{LIJST}.yaml")
