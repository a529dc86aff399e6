"""Write down what someone promised to do (contract section 5, `add actie`, `besluit --actie` and `actie`)."""

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches

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


def of_besluit(routekaart: Routekaart, origin: Velden, teksten: Iterable[str], promise: Velden) -> list[AnyChange]:
    """Write down the acties of a besluit that aren't yet; of those that are, put right what `promise` says.

    Args:
        routekaart: the routekaart to change.
        origin: the `besluit`, `overleg` and `mijlpaal` of each.
        teksten: what is to be done, a text for each actie.
        promise: `wie` and `moment` of each, where they are known.
    """
    existing = {actie.tekst: actie for actie in routekaart.acties if actie.besluit == origin["besluit"]}
    given = {key: text for key, text in promise.items() if text}
    changes: list[AnyChange] = []
    taken: list[str] = []
    for tekst in dict.fromkeys(teksten):
        if tekst not in existing:
            record = new_actie(routekaart, {"tekst": tekst, **given, **origin}, taken=taken)
            taken.append(str(record.velden["id"]))
            changes.append(record)
        elif existing[tekst].id is not None:
            for key, text in given.items():
                changes += set_text(existing[tekst], key, text)
    return changes


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
