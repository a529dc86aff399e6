"""What an import tells of records by the source that they came from: which are missing, which are from elsewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Planned, named_ids
from routehln.model.importing.targets import PARTS
from routehln.model.records.records import Stap
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.records import is_from
from routehln.rules.importing.existing.sameness import part_of


def missing_ids(records: Iterable[Stap], planned: Iterable[Planned], guide: Guide) -> list[str]:
    """List the ids of the records that came from what is read now, and that no row is or may be."""
    ids = named_ids(planned)
    own = [record for record in records if is_from(record, guide.choices.bron)]
    return [record.id for record in own if record.id not in ids and _is_chosen(record, guide)]


def _is_chosen(record: Stap, guide: Guide) -> bool:
    """Tell whether a record may stand in the table that was chosen, with what is the same for every row."""
    choices = guide.choices
    plaats = record.bron.plaats if record.bron else None
    if choices.tabel is not None and not (plaats or "").startswith(f"tabel {choices.tabel},"):
        return False
    for key in PARTS:
        fixed = choices.vast.get(key)
        if fixed and part_of({key: fixed}, key, guide.meanings) != part_of(record, key, guide.meanings):
            return False
    return True


def source_notes(records: Iterable[Stap], planned: Iterable[Planned], choices: Choices) -> Iterator[str]:
    """Say of how many records that rows are or may be another source is remembered, or none."""
    ids = named_ids(planned)
    sources = Counter(record.bron.naam if record.bron else None for record in records if record.id in ids)
    for name, count in sources.items():
        if name is None and not choices.named:
            yield f"Van wat er al stond, is bij {count} geen bron bekend; met --bron NAAM onthoudt routehln deze."
        elif name not in (None, choices.bron):
            hint = f"is dit een nieuwe versie daarvan, zeg dan --bron '{name}'"
            yield f"Van wat er al stond, komt bij {count} de tekst uit bron '{name}'; {hint}."
