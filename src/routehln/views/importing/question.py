"""A question of `import --interactief`: a row of the source beside the records that it may be."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from routehln.model.importing.outcome import Rij
from routehln.views.report.report import Column, Report, Section


class Beside(NamedTuple):
    """A record beside the row: its id, where it stands, and its texts by key."""

    id: str
    plaats: str
    texts: Mapping[str, str]


def report(titel: str, rij: Rij, records: Sequence[Beside]) -> Report:
    """Show a row and the records that it may be, a column each; below these stands why."""
    columns = [Column("", width=12), Column("de bron"), *(Column(record.id) for record in records)]
    rows = [["waar", rij.plaats, *(record.plaats for record in records)]]
    for key, text in rij.velden.items():
        rows.append([key, text, *(record.texts.get(key, "") for record in records)])
    return Report([Section(columns, rows)], titel, [rij.melding])
