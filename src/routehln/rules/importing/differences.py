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
from routehln.rules.importing.matching import Match
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.rows import Candidate
from routehln.rules.importing.standing import Standing, plain, record_value, same_moment, same_value, says_same

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
            why = f"{_doubt(doubtful)}; {'; '.join(notes)}" if notes else _doubt(doubtful)
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
        """Plan these changes, and what is remembered of the source."""
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
        """Tell whether nothing is to be said of a key; of a record that wasn't imported, by what it means."""
        if says_same(old, new):
            return True
        if match.standing.own or match.by_id:
            return key not in ("moment", self.text) and same_value(key, old, new, self.meanings)
        return self._means_same(key, old, new)

    def _means_same(self, key: str, old: str, new: str) -> bool:
        """Tell whether a reader would take two texts for the same."""
        if key == "moment":
            return same_moment(old, new, self.meanings)
        return plain(old) == plain(new) if key == self.text else same_value(key, old, new, self.meanings)

    def _verdict(self, key: str, row: Candidate, match: Match, wijziging: Wijziging) -> Verdict:
        """Tell who changed a key: the source (`changed`), nobody knows or both did (`doubtful`), or else `here`."""
        remembered = _remembered(match.standing, self.bron)
        if key in ("moment", self.text) and remembered:
            then = remembered["moment" if key == "moment" else "omschrijving"]
            now = row.moment if key == "moment" else wijziging.nieuw or ""
            here = wijziging.oud or ""
            untouched = says_same(here, then) or (key == "moment" and _is_dated(here, then))
            source_changed = not says_same(then, now)
            if untouched:
                return "changed" if source_changed or _adds_year(wijziging, now) else "here"
            return "doubtful" if source_changed else "here"
        if match.standing.own:
            return "here"
        if match.by_id or wijziging.oud is None:
            return "changed"
        return "doubtful" if key in ("moment", self.text) else "here"


def herkomst(bron: str, row: Candidate, text: str) -> dict[str, str]:
    """Give what a record remembers of a row: the name of the source, the place there, and what it says."""
    memory = {"naam": bron, "plaats": row.plaats, "moment": row.moment, "omschrijving": row.velden.get(text, "")}
    return {key: value for key, value in memory.items() if value}


def _remembered(standing: Standing, bron: str) -> dict[str, str] | None:
    """Give what a record remembers of this source; None where that is nothing."""
    source = standing.record.bron
    if source is None or source.naam != bron or source.omschrijving is None:
        return None
    return {"moment": source.moment or "", "omschrijving": source.omschrijving}


def _is_dated(here: str, then: str) -> bool:
    """Tell whether a moment is that of the source with a year behind it."""
    tail = here.removeprefix(then.rstrip(".:,; ")).strip()
    return then != "" and tail.isdigit() and len(tail) == len("2022")


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
