"""The acties that come out of a besluit, when that is written down, put right or taken back."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, Removal
from routehln.model.records.records import LIST_OF, Actie, Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import id_of_words
from routehln.rules.change.changes import change


class Leftover(NamedTuple):
    """The acties of an older ruling: those that go with it, and those that stay since somebody worked on them."""

    dropped: list[Actie]
    kept: list[Actie]


def leftover(routekaart: Routekaart, besluit: Besluit, said_again: Collection[str] = ()) -> Leftover:
    """Sort the acties of a besluit that no longer asks for them; those with a text that is `said_again` are neither."""
    dropped: list[Actie] = []
    kept: list[Actie] = []
    for actie in routekaart.acties:
        if besluit.id is not None and actie.besluit == besluit.id and actie.tekst not in said_again:
            fate = dropped if _is_untouched(actie) else kept
            fate.append(actie)
    return Leftover(dropped, kept)


def _is_untouched(actie: Actie) -> bool:
    """Tell whether an actie is open and says no more than `besluit --actie` wrote: its id is that of its words."""
    words = id_of_words(actie.tekst)
    number = (actie.id or "").removeprefix(words)
    is_own_id = number == "" or (number.startswith("-") and number[1:].isdigit())
    return actie.status == "open" and actie.toelichting is None and actie.id is not None and is_own_id


def removals(records: Iterable[Actie | Besluit]) -> Iterator[AnyChange]:
    """Take these records out of the files; each has an id."""
    for record in records:
        yield Removal(record.source.bestand, LIST_OF[type(record)], record.id or "")


def detachments(acties: list[Actie], besluit: Besluit) -> Iterator[AnyChange]:
    """Let these acties stand without the besluit that goes; of its overleg and mijlpaal they stay."""
    for actie in acties:
        if actie.id is None:
            continue
        yield change(actie, ("besluit",), None)
        for key, value in (("overleg", besluit.overleg), ("mijlpaal", besluit.mijlpaal)):
            if getattr(actie, key) is None and value is not None:
                yield change(actie, (key,), value)
