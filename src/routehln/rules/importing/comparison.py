"""Compare a row with the record that it is: what the source changed, what was changed here, what nobody knows."""

from typing import NamedTuple

from routehln.model.importing.outcome import Wijziging
from routehln.model.names import short
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.records import record_value
from routehln.rules.importing.existing.sameness import adds_year, bare, same_moment, same_value, says_same
from routehln.rules.importing.matching import Match
from routehln.rules.importing.reading.rows import Candidate
from routehln.rules.importing.verdicts import verdict


class Comparison(NamedTuple):
    """What differs between a row and its record.

    Attributes:
        changed: what the source changed since it was last read, or filled in at the first reading.
        doubtful: what a person has to decide.
        notes: what was changed here and stays, a sentence each.
    """

    changed: tuple[Wijziging, ...]
    doubtful: tuple[Wijziging, ...]
    notes: tuple[str, ...]


def compare(row: Candidate, match: Match, guide: Guide) -> Comparison:
    """Compare a row with its record, key by key."""
    changed: list[Wijziging] = []
    doubtful: list[Wijziging] = []
    notes: list[str] = []
    for key, new in row.velden.items():
        old = record_value(match.existing.record, key)
        if key == "id" or _is_same(key, old, new, match, guide):
            continue
        wijziging = Wijziging(key, old or None, new)
        changed_by = verdict(row, match, wijziging, guide)
        if changed_by == "source":
            changed.append(wijziging)
        elif changed_by == "doubtful":
            doubtful.append(wijziging)
        elif not _means_same(key, old, new, guide):
            notes.append(_stays(wijziging))
    return Comparison(tuple(changed), tuple(doubtful), tuple(notes))


def _is_same(key: str, old: str, new: str, match: Match, guide: Guide) -> bool:
    """Tell whether it doesn't matter who changed a key.

    The moment and the text of a record that is this row for certain (by its id or its source) must be the same to the
    letter but for white space; all else only has to mean the same.
    """
    if says_same(old, new):
        return True
    is_certain = match.existing.own or match.by_id
    if is_certain and key in ("moment", guide.target.text):
        return False
    return _means_same(key, old, new, guide)


def _means_same(key: str, old: str, new: str, guide: Guide) -> bool:
    """Tell whether a reader would take two texts for the same."""
    if key == "moment":
        return same_moment(old, new, guide.meanings) or adds_year(old, new)
    if key == guide.target.text:
        return bare(old) == bare(new)
    return same_value(key, old, new, guide.meanings)


def _stays(wijziging: Wijziging) -> str:
    here = f"staat hier '{short(wijziging.oud)}'" if wijziging.oud else "staat hier niets"
    return f"{wijziging.veld} {here}, en in de bron '{short(wijziging.nieuw or '')}'; dat blijft zo"
