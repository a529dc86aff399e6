"""An edit of a few files, and the part of the routekaart that it can change, read without the other files."""

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
ELSEWHERE: Final = "SELECT DISTINCT id FROM overleg WHERE mijlpaal NOT IN (SELECT value FROM json_each(?))"
MENTIONING: Final = """
    WITH ids AS (SELECT value FROM json_each(?))
    SELECT number, packed FROM mijlpaal WHERE number IN (
        SELECT mijlpaal FROM bron WHERE id IN ids UNION SELECT mijlpaal FROM dangling WHERE id IN ids)
    """


class Edit(NamedTuple):
    """What an edit of files did to their steps.

    `values` is what each edited file says now, by its path in the folder. `changed` are the ids of the steps that
    came, went or say something else; `parsed` holds the records of those that are there now. `lines` are the new
    lines of the steps that only moved, by id.
    """

    values: dict[str, Values]
    changed: set[str]
    parsed: list[Parsed]
    lines: dict[str, int]

    def stappen(self) -> Iterator[Stap]:
        """Give the records that came, or say something else."""
        for parsed in self.parsed:
            for stappen in parsed.records.values():
                yield from stappen


class Part(NamedTuple):
    """The part of a routekaart that an edit can change.

    `mijlpalen` are its mijlpalen as they were, by their numbers in the snapshot; `reading` holds all their records as
    they are now; `elsewhere` are the overleggen that other mijlpalen name. `moved` are the mijlpalen that have records
    at other lines, with those lines.
    """

    mijlpalen: dict[int, Mijlpaal]
    reading: Reading
    elsewhere: list[str]
    moved: dict[int, Mijlpaal]


def read_edit(snapshot: Snapshot) -> Edit:
    """Compare what the edited files say with what was kept of them.

    Raises UnreadableError or one of DAMAGE where more has changed than steps, so that all files are to be read.
    """
    edited: dict[str, Values] = {}
    changed = set[str]()
    lines: dict[str, int] = {}
    for name, data in snapshot.changed.items():
        content = document(data)
        file = edited[name] = values(content.value, content.node)
        kept = _kept(snapshot.database, name)
        before = {step.id: step for step in kept.steps}
        now = {step.id: step for step in file.steps}
        if content.slips or not name.endswith(SUFFIX) or file.rest != kept.rest:
            raise ValueError("more than steps")
        if len(now) < len(file.steps):
            raise ValueError("an id twice")
        changed |= before.keys() - now.keys()
        for step_id, step in now.items():
            old = before.get(step_id)
            if old is None or old._replace(line=step.line) != step:
                changed.add(step_id)
            elif old != step:
                lines[step_id] = step.line
    folder = name_of(snapshot.roadmap)
    parsed = [_parsed(folder, name, file.steps, changed) for name, file in edited.items()]
    return Edit(edited, changed, parsed, lines)


def read_part(snapshot: Snapshot, edit: Edit, ids: Collection[str]) -> Part:
    """Read the part of the routekaart that has these ids, or has records that repeat one of them.

    Raises one of DAMAGE, also where the edit may give meetings of other mijlpalen another id.
    """
    database, folder = snapshot.database, name_of(snapshot.roadmap)
    mijlpalen = _mijlpalen(database, ids)
    rests = [(FileName(folder, name), unpack(rest)) for name, rest in database.execute(RESTS)]
    programme = [records(name, Document(rest, Node(1, 1))) for name, rest in rests]
    moved = _mijlpalen(database, edit.lines)
    reading = assemble([*programme, *edit.parsed, *_unchanged(snapshot, edit, mijlpalen.values())], folder)
    moments = {*_moments_before(mijlpalen.values()), *_moments_now(reading.routekaart)}
    if any(map(reading.routekaart.bijeenkomsten.depends_on_others, moments)):
        raise ValueError("moments of other mijlpalen tell which meeting it is")
    return Part(
        mijlpalen,
        reading,
        [overleg for (overleg,) in database.execute(ELSEWHERE, [pack(list(mijlpalen))])],
        {number: _at_lines(mijlpaal, edit.lines) for number, mijlpaal in moved.items()},
    )


def _moments_before(mijlpalen: Iterable[Mijlpaal]) -> Iterator[str]:
    """Give the moments of the records of these mijlpalen, as they were."""
    for mijlpaal in mijlpalen:
        yield from (bron.moment for bron in mijlpaal.bronnen if bron.moment)


def _moments_now(routekaart: Routekaart) -> Iterator[str]:
    for stap in routekaart.steps:
        yield from (moment.tekst for moment in (stap.moment, stap.afstemming.moment) if moment)


def _kept(database: Connection, name: str) -> Values:
    """Give what a file said when it was kept."""
    steps, rest = database.execute("SELECT steps, rest FROM file WHERE name = ?", [name]).fetchone()
    return Values([Step(*step) for step in unpack(steps)], unpack(rest))


def _parsed(folder: str, name: str, steps: Iterable[Step], ids: Collection[str]) -> Parsed:
    """Make records of the steps that have these ids."""
    return step_records(FileName(folder, name), [step for step in steps if step.id in ids])


def _mijlpalen(database: Connection, ids: Iterable[str]) -> dict[int, Mijlpaal]:
    """Give the mijlpalen that have a record with one of these ids, or repeat one of them in vain, by number."""
    packed_by_number = dict(database.execute(MENTIONING, [pack(list(ids))]).fetchall())
    return dict(zip(packed_by_number, unpack_mijlpalen(packed_by_number.values()), strict=True))


def _unchanged(snapshot: Snapshot, edit: Edit, mijlpalen: Iterable[Mijlpaal]) -> Iterator[Parsed]:
    """Read the records of these mijlpalen that the edit didn't change, by file."""
    folder = name_of(snapshot.roadmap)
    ids_by_file: dict[str, set[str]] = defaultdict(set)
    for mijlpaal in mijlpalen:
        for bron in mijlpaal.bronnen:
            ids_by_file[bron.bestand].add(bron.id)
    for name in snapshot.now:
        ids = ids_by_file[FileName(folder, name)]
        if name in edit.values:
            yield _parsed(folder, name, edit.values[name].steps, ids - edit.changed)
        elif ids:
            yield _parsed(folder, name, _kept(snapshot.database, name).steps, ids)


def _at_lines(mijlpaal: Mijlpaal, lines: Mapping[str, int]) -> Mijlpaal:
    bronnen = tuple(bron._replace(regel=lines.get(bron.id, bron.regel)) for bron in mijlpaal.bronnen)
    return mijlpaal._replace(bronnen=bronnen)
