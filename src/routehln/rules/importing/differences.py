"""Plan what a row changes in the record that it is (contract section 5, `import`).

Only what the source changed since it was last read is written; what was changed here stays.
"""

from routehln.model.answers.change import AnyChange
from routehln.model.importing.outcome import Oordeel, Planned, Rij, Uitkomst, Wijziging
from routehln.model.names import short
from routehln.rules.change.changes import change
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.comparison import Comparison, compare
from routehln.rules.importing.existing.memory import memory_changes, memory_of
from routehln.rules.importing.matching import Match
from routehln.rules.importing.reading.rows import Candidate


def plan_differences(row: Candidate, match: Match, oordeel: Oordeel | None, guide: Guide) -> Planned:
    """Plan what a row changes in its record: of what is in doubt nothing, until a person decided (`oordeel`)."""
    comparison = compare(row, match, guide)
    if oordeel:
        return _written(row, match, _decided(comparison, oordeel), guide, by_person=True)
    if comparison.doubtful:
        return _doubted(row, match, comparison)
    return _written(row, match, comparison, guide, by_person=False)


def _decided(comparison: Comparison, oordeel: Oordeel) -> Comparison:
    """Give a comparison without doubt: a person takes over all that the source says, or nothing."""
    taken = (*comparison.changed, *comparison.doubtful) if oordeel.soort == "overnemen" else ()
    return Comparison(taken, (), comparison.notes)


def _written(row: Candidate, match: Match, comparison: Comparison, guide: Guide, *, by_person: bool) -> Planned:
    """Plan what the source changed, and that the record remembers what the source says now.

    `by_person`: a person decided that the row is this record, which then remembers it too.
    """
    existing = match.existing
    record = existing.record
    changed = comparison.changed
    changes: list[AnyChange] = [change(record, (wijziging.veld,), wijziging.nieuw) for wijziging in changed]
    is_first_source = record.bron is None and (changed or guide.choices.named)
    if existing.own or by_person or is_first_source:
        changes += memory_changes(existing, memory_of(row, guide), moved=bool(changed or by_person))
    uitkomst: Uitkomst = "gewijzigd" if changed else "gelijk"
    rij = Rij(row.plaats, uitkomst, record.id, (), row.velden, changed, "; ".join(comparison.notes))
    return Planned(rij, tuple(changes))


def _doubted(row: Candidate, match: Match, comparison: Comparison) -> Planned:
    """Leave a row to a person, with what is in doubt."""
    why = "; ".join([_doubt(comparison.doubtful), *comparison.notes])
    wijzigingen = (*comparison.changed, *comparison.doubtful)
    return Planned(Rij(row.plaats, "lijkt", None, (match.existing.record.id,), row.velden, wijzigingen, why))


def _doubt(doubtful: tuple[Wijziging, ...]) -> str:
    parts: list[str] = []
    for wijziging in doubtful:
        here, there = short(wijziging.oud or ""), short(wijziging.nieuw or "")
        parts.append(f"{wijziging.veld} is hier '{here}', in de bron '{there}'")
    return f"beslis wat geldt: {', '.join(parts)}"
