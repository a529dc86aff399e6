"""Write down what someone promised to do (contract section 5, `add actie`, `besluit --actie` and `actie`)."""

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, NewRecord
from routehln.model.mijlpaal import actie as plain
from routehln.model.records.place import FileName
from routehln.model.records.records import Actie, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import free_id, home, id_of_words
from routehln.rules.change.changes import set_text
from routehln.rules.mijlpaal.acties import acties

LIJST = "acties"
ALIKE = 0.85  # of the characters of two texts
Velden = Mapping[str, str | None]


class Promise(NamedTuple):
    """What somebody is to do: who, and by when (a moment that can be read), where they are known."""

    tekst: str
    wie: str | None = None
    voor: str | None = None


def new_actie(
    routekaart: Routekaart, velden: Velden, bestand: FileName | None = None, taken: Collection[str] = ()
) -> NewRecord:
    """Make an actie with an id of its words, for `bestand` or else for the file where acties stand.

    `velden` are its keys with their texts, without those that are None. Its id is that of no other actie, of no
    tussenstop or kalenderregel, so that `show` finds it, and none of the `taken` ids.
    """
    ids = {*taken, *routekaart.by_id, *(actie.id for actie in routekaart.acties)}
    fields: dict[str, str | tuple[str, ...]] = {"id": free_id(id_of_words(velden["tekst"] or ""), ids)}
    fields |= {key: velden[key] or "" for key in Actie.model_fields if velden.get(key)}
    return NewRecord(bestand or home(routekaart, LIJST, routekaart.acties), LIJST, fields)


def of_besluit(
    routekaart: Routekaart, origin: Velden, promises: Iterable[Promise], taken: Collection[str] = ()
) -> list[AnyChange]:
    """Write down the acties of a besluit that aren't yet; of those that are, put right who does them and by when.

    An actie of the same overleg and mijlpaal that came before there was a besluit becomes one of the besluit.

    Args:
        routekaart: the routekaart to change.
        origin: the `besluit`, `overleg` and `mijlpaal` of each; `besluit` is None where nothing was decided.
        promises: the acties; of several with the same text the first counts.
        taken: ids that no new actie may get.
    """
    existing = standing(routekaart, origin)
    changes: list[AnyChange] = []
    ids = list(taken)
    for tekst, promise in _by_text(promises).items():
        given = {key: text for key, text in (("wie", promise.wie), ("moment", promise.voor)) if text}
        if tekst in existing:
            changes += _put_right(existing[tekst], origin, given)
            continue
        record = new_actie(routekaart, {"tekst": tekst, **given, **origin}, taken=ids)
        ids.append(str(record.velden["id"]))
        changes.append(record)
    return changes


def _by_text(promises: Iterable[Promise]) -> dict[str, Promise]:
    by_text: dict[str, Promise] = {}
    for promise in promises:
        by_text.setdefault(promise.tekst, promise)
    return by_text


def _put_right(actie: Actie, origin: Velden, given: Mapping[str, str]) -> list[AnyChange]:
    """Let an actie say who does it and by when, and which besluit it came out of; one without an id stays."""
    if actie.id is None:
        return []
    belongs = {"besluit": origin["besluit"]} if origin["besluit"] and actie.besluit is None else {}
    changes: list[AnyChange] = []
    for key, text in {**given, **belongs}.items():
        changes += set_text(actie, key, text or "")
    return changes


def standing(routekaart: Routekaart, origin: Velden) -> dict[str, Actie]:
    """Give the acties of a besluit by their texts, with those of its overleg and mijlpaal that name no besluit.

    `origin` has the `besluit`, `overleg` and `mijlpaal`; without a besluit they are only the latter.
    """
    place = (origin["overleg"], origin["mijlpaal"])
    named: dict[str, Actie] = {}
    unnamed: dict[str, Actie] = {}
    for actie in routekaart.acties:
        if actie.besluit is None and actie.mijlpaal and (actie.overleg, actie.mijlpaal) == place:
            unnamed[actie.tekst] = actie
        elif origin["besluit"] and actie.besluit == origin["besluit"]:
            named[actie.tekst] = actie
    return unnamed | named


def open_about(routekaart: Routekaart, stap: Stap) -> list[plain.Actie]:
    """Give the open acties of the mijlpaal of this record."""
    group_ids = {member.id for member in routekaart.group_of[stap.id]}
    return [actie for actie in acties(routekaart) if actie.is_open and actie.mijlpaal in group_ids]


def alike(routekaart: Routekaart, tekst: str) -> list[Actie]:
    """Give the acties of which the words are nearly the same."""
    by_words: dict[str, list[Actie]] = {}
    for actie in routekaart.acties:
        by_words.setdefault(actie.tekst.casefold(), []).append(actie)
    similar: list[Actie] = []
    for words in get_close_matches(tekst.casefold(), by_words, cutoff=ALIKE):
        similar += by_words[words]
    return similar
