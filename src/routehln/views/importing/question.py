"""A question of `import --interactief`: a row of the source beside the records that it may be."""

from collections.abc import Mapping, Sequence

from routehln.model.importing.outcome import Rij
from routehln.model.records.records import Stap
from routehln.views.report.report import Column, Report, Section

_NAMES = ["waar", "tekst", "moment", "onderdeel", "fase", "eigenaar", "status"]


def report(titel: str, rij: Rij, records: Sequence[Stap]) -> Report:
    """Give a column for the row and for each record; the reason stands below."""
    columns = [Column("", width=9), Column("de bron"), *(Column(record.id) for record in records)]
    cells = [_NAMES, _of_row(rij.plaats, rij.velden), *map(_of_record, records)]
    return Report([Section(columns, list(map(list, zip(*cells, strict=True))))], titel, [rij.melding])


def _of_row(plaats: str, velden: Mapping[str, str]) -> list[str]:
    text = velden.get("omschrijving") or velden.get("titel") or ""
    return [plaats, text, *(velden.get(key, "") for key in _NAMES[2:])]


def _of_record(record: Stap) -> list[str]:
    plaats = record.source.plaats()
    moment = record.moment.tekst if record.moment else ""
    owned = [record.onderdeel or "", record.fase or "", record.eigenaar or "", record.status]
    return [f"{plaats.bestand}:{plaats.regel}", record.titel, moment, *owned]
