"""The besluiten about one mijlpaal in the order of their overleggen, each with what it changed there (`was`).

They form a chain for each cell: what a besluit wrote is what the next one found there. So one can be taken out, or put
in between, and the mijlpaal holds what it would hold if only the others had ever been.
"""

from collections.abc import Iterable, Mapping

from routehln.model.answers.change import AnyChange, NewMapping, Was
from routehln.model.mijlpaal.plain import ENDS
from routehln.model.records.records import Besluit, Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.besluit.effects import Cell, Texts, text_of, wrote
from routehln.rules.change.besluit.ruling import Subject, is_about
from routehln.rules.change.changes import change


class MovedOn(Exception):
    """A record no longer holds what the besluit wrote: at the key `key` it now says `text`."""

    def __init__(self, record_id: str, key: str, text: str | None) -> None:
        super().__init__(record_id, key, text)
        self.record_id, self.key, self.text = record_id, key, text


class Foreign(Exception):
    """A besluit says of a record that it changed it, and that record isn't one of its mijlpaal."""

    def __init__(self, besluit: Besluit, record_id: str) -> None:
        super().__init__(besluit.id, record_id)
        self.besluit, self.record_id = besluit, record_id


class Entry:
    """A besluit in the ledger, or the place of one that is new (None); `was` are the texts that it found."""

    def __init__(self, besluit: Besluit | None, was: Texts) -> None:
        self.besluit = besluit
        self.was = was
        self._was_before = dict(was)

    def was_changes(self) -> Iterable[AnyChange]:
        """Give the changes that write anew what this besluit found (`was`), where the files say something else."""
        if self.besluit and self.was != self._was_before:
            yield change(self.besluit, ("was",), None)
            if self.was:
                first = change(self.besluit, ("was",), None)
                yield NewMapping(first.bestand, first.lijst, first.id, first.path, mapping_of(self.was))


class Ledger:
    """The besluiten about the mijlpaal whose own record this is; `places` are the overleggen by day, by their ids."""

    def __init__(self, routekaart: Routekaart, own: Stap, places: Mapping[str, int]) -> None:
        self._routekaart = routekaart
        self._own = own
        self._places = places
        self._now: Texts = {}  # the texts that records get, where those differ from what they hold
        about = [besluit for besluit in routekaart.besluiten if is_about(routekaart, besluit, Subject(own))]
        about.sort(key=lambda besluit: self._place(besluit.overleg))  # stable: then the order of the files
        self.entries = [Entry(besluit, _was(own, besluit, about)) for besluit in about]

    def entry(self, besluit: Besluit) -> Entry:
        """Give the entry of a besluit about this mijlpaal."""
        return next(entry for entry in self.entries if entry.besluit is besluit)

    def new_entry(self, overleg_id: str) -> Entry:
        """Make room for a new besluit of this overleg, behind all others up to then."""
        entry = Entry(None, {})
        earlier = [before for before in self.entries if before.besluit and self._is_up_to(before.besluit, overleg_id)]
        self.entries.insert(len(earlier), entry)
        return entry

    def remove(self, entry: Entry) -> None:
        """Take back what a besluit wrote, and the besluit itself; raises MovedOn and Foreign as `take_back` does."""
        self.take_back(entry)
        self.entries.remove(entry)

    def take_back(self, entry: Entry) -> None:
        """Take back what a besluit wrote; a later besluit that found it now finds what this one had found.

        Raises MovedOn where neither the next besluit nor the record holds what it wrote, and Foreign where it says to
        have written in a record of another mijlpaal.
        """
        for cell, text in entry.was.items():
            if cell[0] not in self._routekaart.by_id:
                continue  # the record is gone, and what was written in it
            self._refuse_foreign(entry, cell[0])
            later = self._next(entry, cell)
            held = later.was[cell] if later else self._text(cell)
            if entry.besluit and not wrote(self._routekaart, entry.besluit, cell[1], held):
                raise MovedOn(*cell, held)
            self._put(later, cell, text)
        entry.was = {}

    def put_in(self, entry: Entry, texts: Texts) -> None:
        """Let a besluit write these texts; the next besluit then finds them, or else the records hold them."""
        for cell, text in texts.items():
            later = self._next(entry, cell)
            entry.was[cell] = later.was[cell] if later else self._text(cell)
            self._put(later, cell, text)

    def changes(self) -> list[AnyChange]:
        """Give the changes of the records of the mijlpaal, then those of what each besluit in the files found."""
        changes: list[AnyChange] = []
        for (record_id, key), text in self._now.items():
            stap = self._routekaart.by_id[record_id]
            if text != text_of(stap, key):
                changes.append(change(stap, tuple(key.split(".")), text))
        for entry in self.entries:
            changes += entry.was_changes()
        return changes

    def _refuse_foreign(self, entry: Entry, record_id: str) -> None:
        mijlpaal_ids = self._routekaart.mijlpaal_ids
        if entry.besluit and mijlpaal_ids[record_id] != mijlpaal_ids[self._own.id]:
            raise Foreign(entry.besluit, record_id)

    def _next(self, entry: Entry, cell: Cell) -> Entry | None:
        """Give the first besluit behind this one that wrote in the same cell."""
        behind = self.entries[self.entries.index(entry) + 1 :]
        return next((later for later in behind if cell in later.was), None)

    def _put(self, later: Entry | None, cell: Cell, text: str | None) -> None:
        if later:
            later.was[cell] = text
        else:
            self._now[cell] = text

    def _text(self, cell: Cell) -> str | None:
        """Give the text that a record holds, or gets; None too where there is no such record."""
        record_id, key = cell
        stap = self._routekaart.by_id.get(record_id)
        return self._now.get(cell, text_of(stap, key)) if stap else None

    def _place(self, overleg_id: str | None) -> int:
        return self._places.get(overleg_id or "", -1)

    def _is_up_to(self, besluit: Besluit, overleg_id: str) -> bool:
        return self._place(besluit.overleg) <= self._place(overleg_id)


def mapping_of(texts: Texts) -> Was:
    """Give the texts by the id of their record, then by key, as the files have them."""
    by_record: dict[str, dict[str, str | None]] = {}
    for (record_id, key), text in texts.items():
        by_record.setdefault(record_id, {})[key] = text
    return by_record


def _held_by(besluit: Besluit) -> Texts:
    """Give what the files say that a besluit found in the records."""
    return {(held.record_id, held.key): held.text for held in besluit.was}


def _was(own: Stap, besluit: Besluit, about: list[Besluit]) -> Texts:
    """Give what a besluit found; of an older one, that doesn't say it, that the mijlpaal was gepland.

    That is certain only where no other besluit made it afgerond.
    """
    endings = [candidate for candidate in about if candidate.uitkomst in ENDS]
    if besluit.was or endings != [besluit] or own.status != "afgerond":
        return _held_by(besluit)
    return {(own.id, "status"): None, (own.id, "afgerond_op"): None}
