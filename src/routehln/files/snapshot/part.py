"""What an edit of a few files may have changed, without reading the others.

A mijlpaal is the records that are tied together. An edit can change it only where it holds a record that was changed
or taken away, where a new or changed record ties itself to one of its records, or where one of its records repeats
an id that nothing had and a new record has. All records of those mijlpalen together, as they are now, are a routekaart
of their own: the mijlpalen of that routekaart take their place, and every other mijlpaal stays what it was, but for
the lines where its records stand. An id that two records have, or a name that nothing has, shows within it too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from sqlite3 import Connection
from typing import Final, NamedTuple

from routehln.files.disk.locate import SUFFIX, name_of
from routehln.files.read.parse import Document, Parsed, document, records
from routehln.files.read.read import Reading, assemble
from routehln.files.read.values import Step, Values, together, values
from routehln.files.slip import UnreadableError
from routehln.files.snapshot.door import DAMAGE
from routehln.files.snapshot.packing import pack, unpack, unpack_mijlpalen
from routehln.files.snapshot.read import Snapshot
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.place import FileName, Node
from routehln.model.records.records import STEPS

RESTS: Final = "SELECT name, rest FROM said WHERE rest <> '{}' ORDER BY name"
ELSEWHERE: Final = "SELECT DISTINCT id FROM overleg WHERE mijlpaal NOT IN (SELECT value FROM json_each(?))"
MENTIONING: Final = """
    WITH ids AS (SELECT value FROM json_each(?))
    SELECT number, packed FROM mijlpaal WHERE number IN (
        SELECT mijlpaal FROM bron WHERE id IN ids UNION SELECT mijlpaal FROM dangling WHERE id IN ids)
    """


class Part(NamedTuple):
    """What an edit may have changed; mijlpalen by the numbers that they are kept under.

    `touched` are those that may be others now, `reading` all their records as they are now, and `elsewhere` the
    overleggen that the other mijlpalen name. `moved` are those of which only lines are others, as they are now.
    `said` is what the files say that were edited.
    """

    touched: dict[int, Mijlpaal]
    reading: Reading
    elsewhere: tuple[str, ...]
    moved: dict[int, Mijlpaal]
    said: dict[str, Values]


def part(snapshot: Snapshot) -> Part | None:
    """What an edit of a few files may have changed; None where it takes reading all of them to tell."""
    with suppress(*DAMAGE, UnreadableError):
        return _part(snapshot)
    return None


class _Edit(NamedTuple):
    """What files say that were edited; the ids of the steps that are `other` now, and the new lines of those moved."""

    said: dict[str, Values]
    other: set[str]
    lines: dict[str, int]


def _part(snapshot: Snapshot) -> Part:
    database, folder = snapshot.database, name_of(snapshot.roadmap)
    edit = _edit(snapshot)
    edited = [
        _records(folder, name, [step for step in said.steps if step.id in edit.other])
        for name, said in edit.said.items()
    ]
    touched = _mijlpalen(database, edit.other | {known for parsed in edited for known in _ties(parsed)})
    others = [_records(folder, name, steps) for name, steps in _others(snapshot, touched, edit)]
    rests = database.execute(RESTS)
    programme = [records(FileName(folder, name), Document(unpack(rest), Node(1, 1))) for name, rest in rests]
    elsewhere = tuple(known for (known,) in database.execute(ELSEWHERE, [pack(list(touched))]))
    moved = _mijlpalen(database, edit.lines)
    return Part(
        touched,
        assemble([*programme, *edited, *others], folder),
        elsewhere,
        {number: _moved(each, edit.lines) for number, each in moved.items() if number not in touched},
        edit.said,
    )


def _edit(snapshot: Snapshot) -> _Edit:
    said = {name: _said(snapshot.database, name, data) for name, data in snapshot.changed.items()}
    old = _by_id({name: _kept_steps(snapshot.database, name) for name in said})
    new = _by_id({name: each.steps for name, each in said.items()})
    other = {known for known in old.keys() | new.keys() if _without_line(old, known) != _without_line(new, known)}
    lines = {known: step.line for known, (_, step) in new.items() if known not in other and step != old[known][1]}
    return _Edit(said, other, lines)


def _said(database: Connection, name: str, data: bytes) -> Values:
    """What a file says now; raises ValueError or TypeError where it differs in more than its steps."""
    read = document(data)
    found = values(read.value, read.node)
    ((rest,),) = database.execute("SELECT rest FROM said WHERE name = ?", [name])
    if read.slips or not name.endswith(SUFFIX) or found.rest != unpack(rest):
        raise ValueError(name)
    return found


def _kept_steps(database: Connection, name: str) -> list[Step]:
    ((steps,),) = database.execute("SELECT steps FROM said WHERE name = ?", [name])
    return [Step(*each) for each in unpack(steps)]


def _by_id(steps: Mapping[str, list[Step]]) -> dict[str, tuple[str, Step]]:
    """Steps by id, each with its file; raises ValueError where two have the same."""
    found = {step.id: (name, step) for name, each in steps.items() for step in each}
    if len(found) != sum(map(len, steps.values())):
        raise ValueError("an id twice")
    return found


def _without_line(steps: Mapping[str, tuple[str, Step]], known: str) -> tuple[object, ...] | None:
    if known not in steps:
        return None
    name, step = steps[known]
    return name, *step[:-1]


def _records(folder: str, name: str, steps: Collection[Step]) -> Parsed:
    return records(FileName(folder, name), Document(*together(steps)))


def _ties(parsed: Parsed) -> Iterator[str]:
    for key in STEPS:
        for stap in parsed.records.get(key, ()):
            yield from stap.ties


def _mijlpalen(database: Connection, ids: Iterable[str]) -> dict[int, Mijlpaal]:
    """The mijlpalen that have a record with one of these ids, or one that repeats an id of these that nothing had."""
    rows = database.execute(MENTIONING, [pack(list(ids))]).fetchall()
    found = unpack_mijlpalen([packed for _, packed in rows])
    return {number: mijlpaal for (number, _), mijlpaal in zip(rows, found, strict=True)}


def _others(snapshot: Snapshot, mijlpalen: Mapping[int, Mijlpaal], edit: _Edit) -> Iterator[tuple[str, list[Step]]]:
    """The steps of these mijlpalen that are what they were, by file."""
    folder = name_of(snapshot.roadmap)
    paths = {str(FileName(folder, path)): path for path in snapshot.now}
    wanted: dict[str, set[str]] = defaultdict(set)
    for mijlpaal in mijlpalen.values():
        for bron in mijlpaal.bronnen:
            wanted[paths[bron.bestand]].add(bron.id)
    for name, ids in wanted.items():
        if name in edit.said:
            yield name, [step for step in edit.said[name].steps if step.id in ids - edit.other]
        else:
            yield name, [step for step in _kept_steps(snapshot.database, name) if step.id in ids]


def _moved(mijlpaal: Mijlpaal, lines: Mapping[str, int]) -> Mijlpaal:
    bronnen = tuple(bron._replace(regel=lines.get(bron.id, bron.regel)) for bron in mijlpaal.bronnen)
    return mijlpaal._replace(bronnen=bronnen)
