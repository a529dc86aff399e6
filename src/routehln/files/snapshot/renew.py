"""Bringing a snapshot up to date after an edit of a few files, without reading the others.

A mijlpaal is the records that are tied together. An edit can change it only where it holds a record that was changed
or taken away, where a new or changed record ties itself to one of its records, or where one of its records repeats
an id that nothing had and a new record has. All records of those mijlpalen together, as they are now, are a routekaart
of their own: the mijlpalen of that routekaart take their place, and every other mijlpaal stays what it was. An id that
two records have, or a name that nothing has, shows within it too.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from sqlite3 import Connection
from typing import Final, NamedTuple

from routehln.files.locate import SUFFIX, name_of
from routehln.files.packing import pack, unpack, unpack_mijlpalen
from routehln.files.parse import Parsed, records
from routehln.files.read import Reading, assemble
from routehln.files.slip import UnreadableError
from routehln.files.snapshot.door import DAMAGE, replacing
from routehln.files.snapshot.keep import put_mijlpalen, put_steps
from routehln.files.snapshot.kept import Snapshot
from routehln.files.stamps import digest, stamps
from routehln.files.text import decode
from routehln.files.values import STEPS, Step, together, values
from routehln.files.yaml import read_yaml
from routehln.model.mijlpaal import Mijlpaal
from routehln.model.overzicht import Overzicht
from routehln.model.place import Node

OF_FILE: Final = "SELECT id, list, line, packed FROM step WHERE file = ?"
REST: Final = "SELECT rest FROM file WHERE number = ?"
RESTS: Final = "SELECT name, rest FROM file WHERE rest <> '' ORDER BY number"
ELSEWHERE: Final = "SELECT DISTINCT id FROM overleg WHERE mijlpaal NOT IN (SELECT value FROM json_each(?))"
TOUCHED: Final = """
    WITH ids AS (SELECT value FROM json_each(?))
    SELECT number, packed FROM mijlpaal WHERE number IN (
        SELECT mijlpaal FROM bron WHERE id IN ids UNION SELECT mijlpaal FROM dangling WHERE id IN ids)
    """
STEPS_OF: Final = "SELECT file, id, list, line, packed FROM step WHERE id IN (SELECT value FROM json_each(?))"
STAMPED: Final = """
    UPDATE file SET digest = ?, size = ?, changed = ?, status_changed = ?, inode = ?, device = ? WHERE number = ?
    """


class Part(NamedTuple):
    """What an edit may have changed.

    `mijlpalen` are those that may be others now, by their numbers; `reading` has all their records as they are now, and
    `elsewhere` the overleggen that the other mijlpalen name. `gone` are the ids of the steps that were changed or taken
    away, `steps` those that were changed or added, by file.
    """

    mijlpalen: dict[int, Mijlpaal]
    reading: Reading
    elsewhere: tuple[str, ...]
    gone: frozenset[str]
    steps: dict[str, list[Step]]


def part(snapshot: Snapshot) -> Part | None:
    """What an edit of a few files may have changed; None where it takes reading all of them to tell."""
    with suppress(*DAMAGE, UnreadableError):
        return _part(snapshot)
    return None


def renew(snapshot: Snapshot, changed: Part, made: Overzicht) -> None:
    """Keep what is `made` of the part that an edit changed; a failure is no matter."""
    with suppress(*DAMAGE):
        if stamps(snapshot.roadmap) != snapshot.now:
            return
        with replacing(snapshot.roadmap, snapshot.database) as database:
            *facts, mijlpalen = made
            database.execute("UPDATE programme SET overzicht = ?", [pack(facts)])
            _replace_steps(database, snapshot, changed)
            _forget(database, changed.mijlpalen)
            (last,) = database.execute("SELECT coalesce(max(number), 0) FROM mijlpaal").fetchone()
            put_mijlpalen(database, mijlpalen, last + 1)


def _part(snapshot: Snapshot) -> Part:
    folder, database = name_of(snapshot.roadmap), snapshot.database
    old, new = _old_steps(snapshot), _new_steps(snapshot)
    other = frozenset(known for known in old.keys() | new.keys() if old.get(known) != new.get(known))
    steps: dict[str, list[Step]] = {name: [] for name in snapshot.changed}
    for known in other & new.keys():
        name, step = new[known]
        steps[name].append(step)
    parsed = [records(f"{folder}/{name}", *together(found)) for name, found in steps.items()]
    touched = _touched(database, other | {known for each in parsed for known in _ties(each)})
    parsed += [
        records(f"{folder}/{name}", *together(step for step in found if not (name in steps and step.id in other)))
        for name, found in _kept_steps(snapshot, touched).items()
    ]
    programme = [records(f"{folder}/{name}", unpack(rest), Node(1, 1)) for name, rest in database.execute(RESTS)]
    elsewhere = tuple(known for (known,) in database.execute(ELSEWHERE, [pack(list(touched))]))
    return Part(touched, assemble([*programme, *parsed], folder), elsewhere, other & old.keys(), steps)


def _old_steps(snapshot: Snapshot) -> dict[str, tuple[str, Step]]:
    """The steps of the files that have changed, as they were, by id, each with its file."""
    found = {}
    for name in snapshot.changed:
        for row in snapshot.database.execute(OF_FILE, [snapshot.files[name].number]):
            step = Step(*row)
            found[step.id] = name, step
    return found


def _new_steps(snapshot: Snapshot) -> dict[str, tuple[str, Step]]:
    """The same, as they are now; raises ValueError where the files don't differ only in steps that may be."""
    found = {}
    for name, data in snapshot.changed.items():
        value, node, slips = read_yaml(decode(data))
        said = values(value, node)
        (rest,) = snapshot.database.execute(REST, [snapshot.files[name].number]).fetchone()
        if slips or not name.endswith(SUFFIX) or said.rest != rest:
            raise ValueError(name)
        for step in said.steps:
            if step.id in found:
                raise ValueError(step.id)
            found[step.id] = name, step
    return found


def _ties(parsed: Parsed) -> Iterator[str]:
    for key in STEPS:
        for stap in parsed.records.get(key, ()):
            yield from stap.ties


def _touched(database: Connection, ids: Collection[str]) -> dict[int, Mijlpaal]:
    """The mijlpalen that have a record with one of these ids, or one that repeats an id of these that nothing had."""
    rows = database.execute(TOUCHED, [pack(list(ids))]).fetchall()
    found = unpack_mijlpalen([packed for _, packed in rows])
    return {number: mijlpaal for (number, _), mijlpaal in zip(rows, found, strict=True)}


def _kept_steps(snapshot: Snapshot, mijlpalen: Mapping[int, Mijlpaal]) -> dict[str, list[Step]]:
    """All steps of these mijlpalen as they were, by file."""
    names = {each.number: name for name, each in snapshot.files.items()}
    ids = pack([bron.id for mijlpaal in mijlpalen.values() for bron in mijlpaal.bronnen])
    found = defaultdict(list)
    for file, *step in snapshot.database.execute(STEPS_OF, [ids]):
        found[names[file]].append(Step(*step))
    return found


def _replace_steps(database: Connection, snapshot: Snapshot, changed: Part) -> None:
    database.executemany("DELETE FROM step WHERE id = ?", [[known] for known in changed.gone])
    for name, steps in changed.steps.items():
        number, stamp = snapshot.files[name].number, snapshot.now[name]
        known = digest(snapshot.changed[name]) if name in snapshot.fresh else None
        database.execute(STAMPED, [known, *stamp, number])
        put_steps(database, number, steps)


def _forget(database: Connection, mijlpalen: Mapping[int, Mijlpaal]) -> None:
    numbers = [[number] for number in mijlpalen]
    database.executemany("DELETE FROM mijlpaal WHERE number = ?", numbers)
    database.executemany("DELETE FROM dangling WHERE mijlpaal = ?", numbers)
    sources = [[bron.id] for each in mijlpalen.values() for bron in each.bronnen]
    database.executemany("DELETE FROM bron WHERE id = ?", sources)
    named = [[overleg, number] for number, each in mijlpalen.items() for overleg in each.overleggen]
    database.executemany("DELETE FROM overleg WHERE id = ? AND mijlpaal = ?", named)
