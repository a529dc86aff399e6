"""Read what an edit of a few files changed, and the mijlpalen that it can reach, without reading the other files."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from sqlite3 import Connection
from typing import Final, NamedTuple

from routehln.files.disk.locate import SUFFIX, name_of
from routehln.files.read.parse import Parsed, document, records, step_records
from routehln.files.read.read import Reading, assemble
from routehln.files.read.values import Step, Values, values
from routehln.files.snapshot.packing import pack, unpack, unpack_mijlpalen
from routehln.files.snapshot.read import Snapshot
from routehln.files.yaml.compose import Document
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.place import FileName, Node
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart

RESTS: Final = "SELECT name, rest FROM file WHERE rest <> '{}' ORDER BY name"
OTHER_OVERLEGGEN: Final = "SELECT DISTINCT id FROM overleg WHERE mijlpaal NOT IN (SELECT value FROM json_each(?))"
MENTIONING: Final = """
    WITH ids AS (SELECT value FROM json_each(?))
    SELECT number, packed FROM mijlpaal WHERE number IN (
        SELECT mijlpaal FROM bron WHERE id IN ids UNION SELECT mijlpaal FROM dangling WHERE id IN ids)
    """


class EditedSteps(NamedTuple):
    """What an edit of files did to their steps.

    Attributes:
        values: what each edited file says now, by its path in the folder.
        changed_ids: the ids of the steps that came, went or say something else.
        parsed: the records of those that are there now.
        lines: the new lines of the steps that only moved, by id.
    """

    values: dict[str, Values]
    changed_ids: set[str]
    parsed: list[Parsed]
    lines: dict[str, int]

    def stappen(self) -> Iterator[Stap]:
        """Give the records that came, or say something else."""
        for parsed in self.parsed:
            for stappen in parsed.records.values():
                yield from stappen


class Reach(NamedTuple):
    """The mijlpalen that an edit can change.

    Attributes:
        mijlpalen: these as they were, by their numbers in the snapshot.
        reading: all their records as they are now, and the files' other keys.
        elsewhere: the ids of the overleggen that all other mijlpalen name.
        moved: the mijlpalen with records at other lines, with those lines, by number.
    """

    mijlpalen: dict[int, Mijlpaal]
    reading: Reading
    elsewhere: list[str]
    moved: dict[int, Mijlpaal]


def read_edit(snapshot: Snapshot) -> EditedSteps:
    """Compare what the edited files say with what was kept of them.

    Raises UnreadableError or any of DAMAGE where more has changed than steps: then all files are to be read.
    """
    edited: dict[str, Values] = {}
    changed_ids = set[str]()
    lines: dict[str, int] = {}
    for name, data in snapshot.changed.items():
        content = document(data)
        new, old = values(content.value, content.node), _kept_values(snapshot.database, name)
        if content.slips or not name.endswith(SUFFIX) or new.rest != old.rest:
            raise ValueError("more than steps")
        edited[name] = new
        old_steps = {step.id: step for step in old.steps}
        new_ids = {step.id for step in new.steps}
        if len(new_ids) < len(new.steps):
            raise ValueError("an id twice")
        changed_ids |= old_steps.keys() - new_ids
        for step in new.steps:
            old_step = old_steps.get(step.id)
            if old_step is None or old_step._replace(line=step.line) != step:
                changed_ids.add(step.id)
            elif old_step != step:
                lines[step.id] = step.line
    folder = name_of(snapshot.roadmap)
    parsed = [_parsed(folder, name, file.steps, changed_ids) for name, file in edited.items()]
    return EditedSteps(edited, changed_ids, parsed, lines)


def read_reach(snapshot: Snapshot, edit: EditedSteps, ids: Collection[str]) -> Reach:
    """Read the mijlpalen that have a record with one of these ids, or one that repeats such an id.

    Raises any of DAMAGE, also where the edit may give meetings of other mijlpalen another id.
    """
    database, folder = snapshot.database, name_of(snapshot.roadmap)
    mijlpalen = _mijlpalen(database, ids)
    parsed = list(edit.parsed)
    for name, rest in database.execute(RESTS):
        other_values = unpack(rest)
        other_values.pop("metingen", None)  # many, and no mijlpaal depends on one
        parsed.append(records(FileName(folder, name), Document(other_values, Node(1, 1))))
    parsed += _unchanged(snapshot, edit, mijlpalen.values())
    reading = assemble(parsed, folder)
    moments = {*_moments_before(mijlpalen.values()), *_moments_now(reading.routekaart)}
    if any(map(reading.routekaart.bijeenkomsten.depends_on_others, moments)):
        raise ValueError("moments of other mijlpalen tell which meeting it is")
    elsewhere = [overleg_id for (overleg_id,) in database.execute(OTHER_OVERLEGGEN, [pack(list(mijlpalen))])]
    moved = {number: _at_lines(mijlpaal, edit.lines) for number, mijlpaal in _mijlpalen(database, edit.lines).items()}
    return Reach(mijlpalen, reading, elsewhere, moved)


def _moments_before(mijlpalen: Iterable[Mijlpaal]) -> Iterator[str]:
    """Give the moments of the records of these mijlpalen, as they were."""
    for mijlpaal in mijlpalen:
        yield from (bron.moment for bron in mijlpaal.bronnen if bron.moment)


def _moments_now(routekaart: Routekaart) -> Iterator[str]:
    for stap in routekaart.steps:
        yield from (moment.tekst for moment in (stap.moment, stap.afstemming.moment) if moment)


def _kept_values(database: Connection, name: str) -> Values:
    """Give what a file said when the snapshot was made."""
    steps, rest = database.execute("SELECT steps, rest FROM file WHERE name = ?", [name]).fetchone()
    return Values([Step(*step) for step in unpack(steps)], unpack(rest))


def _parsed(folder: str, name: str, steps: Iterable[Step], ids: Collection[str]) -> Parsed:
    """Make records of the steps that have these ids."""
    return step_records(FileName(folder, name), [step for step in steps if step.id in ids])


def _mijlpalen(database: Connection, ids: Iterable[str]) -> dict[int, Mijlpaal]:
    """Give, by number, the mijlpalen with a record that has one of these ids, or repeats one that no record had."""
    packed_by_number = dict(database.execute(MENTIONING, [pack(list(ids))]).fetchall())
    return dict(zip(packed_by_number, unpack_mijlpalen(packed_by_number.values()), strict=True))


def _unchanged(snapshot: Snapshot, edit: EditedSteps, mijlpalen: Iterable[Mijlpaal]) -> Iterator[Parsed]:
    """Read the records of these mijlpalen that the edit didn't change, by file."""
    folder = name_of(snapshot.roadmap)
    ids_by_file: dict[str, set[str]] = defaultdict(set)
    for mijlpaal in mijlpalen:
        for bron in mijlpaal.bronnen:
            ids_by_file[bron.bestand].add(bron.id)
    for name in snapshot.now:
        ids = ids_by_file[FileName(folder, name)]
        if name in edit.values:
            yield _parsed(folder, name, edit.values[name].steps, ids - edit.changed_ids)
        elif ids:
            yield _parsed(folder, name, _kept_values(snapshot.database, name).steps, ids)


def _at_lines(mijlpaal: Mijlpaal, lines: Mapping[str, int]) -> Mijlpaal:
    bronnen = tuple(bron._replace(regel=lines.get(bron.id, bron.regel)) for bron in mijlpaal.bronnen)
    return mijlpaal._replace(bronnen=bronnen)
