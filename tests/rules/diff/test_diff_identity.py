"""Whatever ids, files and order records get, `diff` tells who is who as a plain model does (contract section 5)."""

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from comparing import course
from hypothesis import given
from hypothesis import strategies as st

from routehln.files.git.versions import as_version
from routehln.files.read.read import Contents, read_contents
from routehln.model.answers.difference import Difference
from routehln.model.answers.version import Version
from routehln.model.records.place import FileName
from routehln.rules.diff import diff

MONTHS = ("oktober 2021", "Q1 2022", "Alliantieoverleg mei 2022", "12 juni 2023")
ONLY_NEW = "Werken"  # the onderdeel of what is new: a row that keeps all but its words may have been reworded
FILES = ("a.yaml", "b.yaml", "map/c.yaml")
HEAD = {
    "routekaart": {"naam": "Proef"},
    "fasen": [{"id": "ontwerpen", "naam": "Ontwerpen"}],
    "leefgebieden": [{"id": "leren", "naam": "Leren"}, {"id": "wonen", "naam": "Wonen"}, {"id": "werken"}],
}


@dataclass(frozen=True)
class Row:
    """A row and who it is, which no file says: its words are its own. `linked` is the stop that it belongs to."""

    who: int
    id: str
    moment: str
    onderdeel: str
    file: str
    linked: int | None = None

    def written(self, stop_ids: dict[int, str]) -> dict[str, Any]:
        title = f"Onderzoek{self.who}x naar{self.who}x waterput{self.who}x"
        row = {"id": self.id, "fase": "ontwerpen", "moment": self.moment, "onderdeel": self.onderdeel}
        link = {} if self.linked is None else {"tussenstop": stop_ids[self.linked]}
        return row | {"omschrijving": title} | link


@dataclass(frozen=True)
class Two:
    """Two versions: their rows, and the ids of their tussenstops."""

    old: tuple[Row, ...]
    new: tuple[Row, ...]
    old_stops: dict[int, str]
    new_stops: dict[int, str]

    @property
    def before(self) -> dict[int, Row]:
        return {row.who: row for row in self.old}

    def difference(self) -> Difference:
        return diff(_version(self.old, self.old_stops), _version(self.new, self.new_stops), date(2021, 10, 4))


def _version(rows: tuple[Row, ...], stop_ids: dict[int, str]) -> Version:
    stops = [
        {"id": stop_id, "titel": f"Besluit{number}y over{number}y brug{number}y", "onderdeel": "Leren"}
        for number, stop_id in stop_ids.items()
    ]
    files: dict[str, dict[str, Any]] = {"head.yaml": HEAD | {"tussenstops": stops}}
    for row in rows:
        files.setdefault(row.file, {"kalender": []})["kalender"].append(row.written(stop_ids))
    contents: Contents = {
        FileName("roadmap", name): json.dumps(content).encode() for name, content in sorted(files.items())
    }
    read = {name: content for name, content in contents.items() if isinstance(content, bytes)}
    return as_version(read_contents(contents, "roadmap"), read)


@st.composite
def edits(draw: st.DrawFn, *, with_links: bool) -> Two:
    """Rows that go, come and move to other days, files and places; all are numbered anew, or some are renamed."""
    stops = range(draw(st.integers(1, 3)) if with_links else 0)
    linked = st.none() | st.sampled_from(stops) if with_links else st.none()

    def row(who: int) -> Row:
        place = st.sampled_from(FILES)
        onderdeel = draw(st.sampled_from(("Leren", "Wonen")))
        return Row(who, f"kal-{who:03}", draw(st.sampled_from(MONTHS)), onderdeel, draw(place), draw(linked))

    old = [row(who) for who in range(1, draw(st.integers(1, 8)) + 1)]
    kept = [each for each in old if draw(st.integers(0, 4))]
    moved = [replace(each, moment=draw(st.sampled_from(MONTHS)), file=draw(st.sampled_from(FILES))) for each in kept]
    for who in range(draw(st.integers(0, 2))):
        place = draw(st.integers(0, len(moved)))
        moved.insert(place, replace(row(90 + who), id=f"nieuw-{who}", onderdeel=ONLY_NEW))
    if draw(st.booleans()):
        new = [replace(each, id=f"kal-{number:03}") for number, each in enumerate(moved, 1)]
    else:
        new = [replace(each, id=f"rij-{each.who}") if draw(st.booleans()) else each for each in moved]
    old_stops = {number: f"stop-{number}" for number in stops}
    new_stops = {number: f"stop-{number + draw(st.integers(0, 1)) * 10}" for number in stops}
    return Two(tuple(old), tuple(draw(st.permutations(new))), old_stops, new_stops)


def told(two: Two) -> set[tuple[str, str]]:
    """Each change as the plain model has it: an id, and a field or what happened."""
    changes = {(row.id, "nieuw") for row in two.new if row.who not in two.before}
    changes |= {(row.id, "verwijderd") for row in two.old if row.who not in {row.who for row in two.new}}
    for row in two.new:
        old = two.before.get(row.who)
        if old:
            changes |= {(row.id, key) for key in ("id", "moment") if getattr(old, key) != getattr(row, key)}
    renamed = {number for number, stop_id in two.new_stops.items() if two.old_stops[number] != stop_id}
    return changes | {(two.new_stops[number], "id") for number in renamed}


@given(edits(with_links=True))
def test_who_is_who(two: Two) -> None:
    """A row is the same whatever its id, file, place and moment; what it links to follows its rename."""
    difference = two.difference()
    assert {(change.id, change.veld or change.soort) for change in difference.wijzigingen} == told(two)
    of_rows = {(pair.van, pair.naar, pair.zeker) for pair in difference.hernoemd if pair.lijst == "kalender"}
    kept = [(two.before[row.who], row) for row in two.new if row.who in two.before]
    assert of_rows == {(old.id, new.id, old.moment == new.moment) for old, new in kept if old.id != new.id}


@given(edits(with_links=False))
def test_what_becomes_of_mijlpalen(two: Two) -> None:
    """Each row is a mijlpaal of its own: it comes, goes or shifts as its row does, and nothing else is told."""
    difference = two.difference()
    kept = [(two.before[row.who], row) for row in two.new if row.who in two.before]
    assert {shift.id for shift in difference.verschuivingen} == {
        new.id for old, new in kept if old.moment != new.moment
    }
    who_now = {row.who for row in two.new}
    ends = {how: set(ids) for how, ids in course(difference).items()}
    expected = {
        "nieuw": {row.id for row in two.new if row.who not in two.before},
        "verwijderd": {row.id for row in two.old if row.who not in who_now},
    }
    assert ends == {how: ids for how, ids in expected.items() if ids}
    assert {replaced.id for replaced in difference.vervangen} == expected["nieuw"] & expected["verwijderd"]


@given(edits(with_links=False))
def test_ids_alone_bring_no_findings(two: Two) -> None:
    """Only rows that are new or say something else may be found fault with, or be praised."""
    same = {row.who: row for row in two.new if row.who in two.before and row.moment == two.before[row.who].moment}
    untouched = {row.id for row in same.values()}
    difference = two.difference()
    changed = [row for row in two.new if row.who not in same]
    if not changed and len(two.old) == len(two.new):
        assert (difference.nieuwe_bevindingen, difference.verdwenen_bevindingen) == ([], [])
    assert not {found.id for found in difference.nieuwe_bevindingen} & untouched - {None} or changed
