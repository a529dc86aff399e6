"""The changes of a row in the record that it is (contract section 5, `import`).

What the source said when it was last read is remembered with the record (`bron`). So what the source changed since can
be told from what was changed here, and only the first is written.
"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from routehln.model.answers.change import AnyChange
from routehln.model.importing.outcome import Oordeel, Planned, Rij, Uitkomst, Wijziging
from routehln.model.names import short
from routehln.rules.change.changes import change
from routehln.rules.importing.existing.standing import (
    Standing,
    is_from,
    plain,
    record_value,
    same_moment,
    same_value,
    says_same,
)
from routehln.rules.importing.matching import Match
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.rows import Candidate

REMEMBERED = ("moment", "omschrijving")  # what `bron` keeps of what a source said; a titel under `omschrijving`
Verdict = Literal["changed", "doubtful", "here"]


class Comparison(NamedTuple):
    """What differs between a row and its record.

    Attributes:
        changed: what the source changed since it was last read, or filled in at the first reading.
        doubtful: what a person has to decide.
        notes: what was changed here, and stays.
    """

    changed: tuple[Wijziging, ...]
    doubtful: tuple[Wijziging, ...]
    notes: tuple[str, ...]


class Differ:
    """Compares rows of one source with records.

    `remembers` tells that records which were there already remember this source too; `text` is the key that says what
    a row is about.
    """

    def __init__(self, bron: str, text: str, meanings: Meanings, *, remembers: bool) -> None:
        self.bron = bron
        self.text = text
        self.meanings = meanings
        self.remembers = remembers

    def planned(self, row: Candidate, match: Match, oordeel: Oordeel | None = None) -> Planned:
        """Plan what a row changes in its record; with an `oordeel` all of it or nothing, as a person decided."""
        record = match.standing.record
        changed, doubtful, notes = self._compare(row, match)
        if oordeel:
            taken = (*changed, *doubtful) if oordeel.soort == "overnemen" else ()
            return self._changing(row, match.standing, taken, notes, decided=True)
        if doubtful:
            why = "; ".join([_doubt(doubtful), *notes])
            rij = Rij(row.plaats, "lijkt", None, (record.id,), row.velden, (*changed, *doubtful), why)
            return Planned(rij)
        return self._changing(row, match.standing, changed, notes)

    def _changing(
        self,
        row: Candidate,
        standing: Standing,
        changed: tuple[Wijziging, ...],
        notes: tuple[str, ...],
        *,
        decided: bool = False,
    ) -> Planned:
        """Plan these changes of a record, and that it remembers what the source says now; `decided` by a person."""
        record = standing.record
        uitkomst: Uitkomst = "gewijzigd" if changed else "gelijk"
        changes: list[AnyChange] = [change(record, (wijziging.veld,), wijziging.nieuw) for wijziging in changed]
        if standing.own or decided or (record.bron is None and (changed or self.remembers)):
            memory = herkomst(self.bron, row, self.text)
            changes += self._remembering(standing, memory, moved=bool(changed or decided))
        rij = Rij(row.plaats, uitkomst, record.id, (), row.velden, changed, "; ".join(notes))
        return Planned(rij, tuple(changes))

    def _remembering(self, standing: Standing, memory: Mapping[str, str], *, moved: bool) -> Iterator[AnyChange]:
        """Write down what the source says now, where that isn't known; its place only where something else changes."""
        bron = standing.record.bron
        for key in ("naam", "plaats", *REMEMBERED):
            old = getattr(bron, key) if bron else None
            new = memory.get(key)
            if key == "plaats" and old and standing.own and not moved:
                continue
            if not says_same(old or "", new or ""):
                yield change(standing.record, ("bron", key), new)

    def _compare(self, row: Candidate, match: Match) -> Comparison:
        """Sort the keys that differ by who changed them."""
        changed: list[Wijziging] = []
        doubtful: list[Wijziging] = []
        notes: list[str] = []
        for key, new in row.velden.items():
            if key == "id":
                continue
            old = record_value(match.standing.record, key)
            if self._is_same(key, old, new, match):
                continue
            wijziging = Wijziging(key, old or None, new)
            verdict = self._verdict(key, row, match, wijziging)
            if verdict == "changed":
                changed.append(wijziging)
            elif verdict == "doubtful":
                doubtful.append(wijziging)
            elif not self._means_same(key, old, new):
                notes.append(_stays(wijziging))
        return Comparison(tuple(changed), tuple(doubtful), tuple(notes))

    def _is_same(self, key: str, old: str, new: str, match: Match) -> bool:
        """Tell whether a key needs no comparison of who changed it.

        The moment and the text of a record that is this row for certain (by its id or its source) must be the same to
        the letter but for white space; all else only has to mean the same.
        """
        if says_same(old, new):
            return True
        is_certain = match.standing.own or match.by_id
        if is_certain and key in ("moment", self.text):
            return False
        return self._means_same(key, old, new)

    def _means_same(self, key: str, old: str, new: str) -> bool:
        """Tell whether a reader would take two texts for the same."""
        if key == "moment":
            return same_moment(old, new, self.meanings) or _is_dated(old, new)
        if key == self.text:
            return plain(old) == plain(new)
        return same_value(key, old, new, self.meanings)

    def _verdict(self, key: str, row: Candidate, match: Match, wijziging: Wijziging) -> Verdict:
        """Tell who changed a key: the source (`changed`), nobody knows or both did (`doubtful`), or else `here`."""
        remembered = _remembered(match.standing, self.bron)
        if remembered and key == "moment":
            return _moment_verdict(wijziging, remembered["moment"], row.moment)
        if remembered and key == self.text:
            return _text_verdict(wijziging, remembered["omschrijving"])
        if match.standing.own:
            return "here"
        if match.by_id or wijziging.oud is None:
            return "changed"
        return "doubtful" if key in ("moment", self.text) else "here"


def _moment_verdict(wijziging: Wijziging, then: str, now: str) -> Verdict:
    """Tell who changed a moment, by the source's words `then` and `now`; a year behind these is no change here."""
    here = wijziging.oud or ""
    source_changed = not says_same(then, now)
    if says_same(here, then):
        return "changed" if source_changed or _adds_year(wijziging, now) else "here"
    if not source_changed:
        return "here"
    is_untouched = _is_dated(here, then) and not _moves_year(wijziging, now)
    return "changed" if is_untouched else "doubtful"


def _text_verdict(wijziging: Wijziging, then: str) -> Verdict:
    """Tell who changed the text that says what a row is about; `then` is what the source said when last read."""
    if says_same(then, wijziging.nieuw or ""):
        return "here"
    return "changed" if says_same(wijziging.oud or "", then) else "doubtful"


def herkomst(bron: str, row: Candidate, text: str) -> dict[str, str]:
    """Give what a record remembers of a row: the name of the source, the place there, and what it says."""
    memory = {"naam": bron, "plaats": row.plaats, "moment": row.moment, "omschrijving": row.velden.get(text, "")}
    return {key: value for key, value in memory.items() if value}


def _remembered(standing: Standing, bron: str) -> dict[str, str] | None:
    """Give what a record remembers of this source; None where that is nothing."""
    source = standing.record.bron
    if source is None or not is_from(standing.record, bron) or source.omschrijving is None:
        return None
    return {"moment": source.moment or "", "omschrijving": source.omschrijving}


def _is_dated(here: str, then: str) -> bool:
    """Tell whether a moment is that of the source with a year behind it."""
    tail = here.removeprefix(then.rstrip(".:,; ")).strip()
    return then != "" and tail.isdigit() and len(tail) == len("2022")


def _moves_year(wijziging: Wijziging, source_moment: str) -> bool:
    """Tell whether the year that an import writes behind a moment isn't the one that stands behind it here."""
    here, new = wijziging.oud or "", wijziging.nieuw or ""
    return _adds_year(wijziging, source_moment) and here[-len("2022") :] != new[-len("2022") :]


def _adds_year(wijziging: Wijziging, source_moment: str) -> bool:
    """Tell whether only a year is written behind what the source said all along."""
    return wijziging.veld == "moment" and not says_same(wijziging.nieuw or "", source_moment)


def _stays(wijziging: Wijziging) -> str:
    here = f"staat hier '{short(wijziging.oud)}'" if wijziging.oud else "staat hier niets"
    return f"{wijziging.veld} {here}, en in de bron '{short(wijziging.nieuw or '')}'; dat blijft zo"


def _doubt(doubtful: tuple[Wijziging, ...]) -> str:
    parts: list[str] = []
    for wijziging in doubtful:
        here, there = short(wijziging.oud or ""), short(wijziging.nieuw or "")
        parts.append(f"{wijziging.veld} is hier '{here}', in de bron '{there}'")
    return f"beslis wat geldt: {', '.join(parts)}"
