"""From changes to new bytes: whatever a file looks like, only what is named changes, or nothing does."""

import re
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from parsers import needs_c_parser, without_c_parser
from written import KEYS, NESTED, OPTIONAL, TEXTS, Written, files

from routehln.files.edit.edit import NotWritable, apply_changes, plan
from routehln.files.read.read import load_files
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.answers.change import (
    Change,
    Edited,
    ListAddition,
    ListRemoval,
    NewList,
    NewMapping,
    NewRecord,
    Removal,
    Was,
    Which,
)
from routehln.model.records.place import FileName

Tried = Edited | NewRecord | Removal
FILE = FileName("roadmap", "x.yaml")


def change(lijst: str, record_id: str, *path: str, nieuw: str | None) -> Change:
    return Change(FILE, lijst, record_id, path, nieuw)


@st.composite
def drawn_changes(draw: Any, file: Written) -> list[Tried]:
    """One to four changes, of records that are there or new."""
    records: list[tuple[str, dict[str, Any]]] = []
    for lijst, values in file.values.items():
        records += zip(repeat(lijst), values, strict=False)
    changes = [draw(one_change(records, number)) for number in range(draw(st.sampled_from([1, 1, 1, 2, 4])))]
    in_company = [(lijst, record) for lijst, record in records if len(file.values[lijst]) > 1]
    if in_company and draw(st.integers(0, 3)) == 0:
        lijst, record = draw(st.sampled_from(in_company))
        changes.append(Removal(FILE, lijst, record["id"]))
    return changes


@st.composite
def one_change(draw: Any, records: list[tuple[str, dict[str, Any]]], number: int) -> Tried:
    kind = draw(st.sampled_from(["text", "text", "any", "gone", "nested", "nested gone", "item", "list", "record"]))
    if kind == "record" or not records:
        fields = {"id": f"n{number}", "moment": "Q1 2022", "toelichting": draw(TEXTS)}
        return NewRecord(FILE, draw(st.sampled_from(["kalender", "tussenstops"])), fields)
    lijst, record = draw(st.sampled_from(records))
    nieuw = None if kind.endswith("gone") else draw(TEXTS)
    present = [key for key in record if key not in {"id", "afstemming"}]
    if kind == "item":
        return ListAddition(FILE, lijst, record["id"], ("afstemming", "apart_van"), draw(st.sampled_from(["k7", "no"])))
    if kind == "list" and number == 0:
        items = st.one_of(TEXTS, st.fixed_dictionaries({"titel": TEXTS, "url": TEXTS}))
        return NewList(FILE, lijst, record["id"], ("stukken",), tuple(draw(st.lists(items, min_size=1, max_size=3))))
    if kind.startswith("nested"):
        return change(lijst, record["id"], "afstemming", draw(st.sampled_from(NESTED)), nieuw=nieuw)
    keys = {"text": present or KEYS[1:], "gone": OPTIONAL}.get(kind, KEYS[1:])
    return change(lijst, record["id"], draw(st.sampled_from(keys)), nieuw=nieuw)


def path_of(change: Tried) -> tuple[Which, ...]:
    if isinstance(change, NewRecord):
        return (change.lijst,)
    return (change.lijst, change.id) if isinstance(change, Removal) else (change.lijst, change.id, *change.path)


def unnamed_lines(file: Written, changes: list[Tried]) -> list[str]:
    """The lines on which nothing stands that one of the changes names."""
    named = {path[:depth] for path in map(path_of, changes) for depth in range(1, len(path) + 1)}
    gone = {path_of(change) for change in changes if isinstance(change, Removal)}
    unnamed: list[str] = []
    for line, owners in zip(file.lines, file.owners, strict=True):
        is_gone = any(owner[:2] in gone for owner in owners)
        may_shift = gone and ("#" in line or not line.strip(" -	"))  # a comment in the record, a blank line, a dash
        if not owners & named and not is_gone and not may_shift:
            unnamed.append(line)
    return unnamed


def is_shared(file: Written, changes: list[Tried]) -> bool:
    """Whether a change is of a value that an alias elsewhere repeats."""
    paths = [path_of(change) for change in changes if not isinstance(change, NewRecord)]
    return any(path[: len(shared)] == shared or shared[: len(path)] == path for path in paths for shared in file.shared)


def joins_a_block(file: Written, changes: list[Tried]) -> bool:
    """Whether a key goes that may hold a block above it apart from a comment or blank lines below."""
    takes_away = any(
        isinstance(change, Removal) or (isinstance(change, Change) and change.nieuw is None) for change in changes
    )
    return takes_away and re.search("[|>]", file.text) is not None


def intended(file: Written, changes: list[Tried]) -> dict[str, Any]:
    """What the file must say afterwards, worked out without the code under test."""
    top = {lijst: [dict(record) for record in records] for lijst, records in file.values.items()}
    staying = [change for change in changes if not isinstance(change, Removal)]
    for change in sorted(staying, key=lambda change: not isinstance(change, NewRecord)):
        if isinstance(change, NewRecord):
            top.setdefault(change.lijst, []).append(dict(change.velden))
            continue
        [record] = [record for record in top[change.lijst] if record["id"] == change.id]
        assert not isinstance(change, ListRemoval)
        key, holder = str(change.path[-1]), record
        if len(change.path) > 1:
            holder = dict(record.get("afstemming") or {})
            if change.nieuw is not None or key in holder:
                record["afstemming"] = holder
        if isinstance(change, NewList):
            holder[key] = list(change.nieuw)
        elif isinstance(change, ListAddition):
            holder[key] = [*(holder.get(key) or []), change.nieuw]
        elif change.nieuw is None:
            holder.pop(key, None)
        else:
            holder[key] = change.nieuw
        if record.get("afstemming") == {} and holder is not record and change.nieuw is None and key not in holder:
            del record["afstemming"]
    return without_removed(top, changes)


def without_removed(top: dict[str, Any], changes: list[Tried]) -> dict[str, Any]:
    """The same lists without the records that go."""
    gone = {(change.lijst, change.id) for change in changes if isinstance(change, Removal)}
    return {
        lijst: [record for record in records if (lijst, record["id"]) not in gone] for lijst, records in top.items()
    }


def without_empty(value: Any) -> Any:
    """Null, an empty list and an empty mapping are one: nothing."""
    if isinstance(value, dict):
        parts = {key: without_empty(part) for key, part in value.items()}
        return {key: part for key, part in parts.items() if part not in (None, [], {})}
    return [without_empty(part) for part in value] if isinstance(value, list) else value


def in_order(lines: list[str], all_of_them: list[str]) -> bool:
    remaining = iter(all_of_them)
    return all(line in remaining for line in lines)


def check_that_only_what_is_named_changes(file: Written, changes: list[Tried]) -> None:
    try:
        new = apply_changes(FILE, file.text.encode(), [*changes]).decode()
    except NotWritable:
        event("refused")
        assert is_shared(file, changes) or joins_a_block(file, changes), "there is no reason to refuse this"
        return
    event("written")
    assert in_order(unnamed_lines(file, changes), new.removeprefix("\ufeff").split(file.end))
    assert without_empty(read_yaml(decode(new.encode()))[0] or {}) == without_empty(intended(file, changes))
    assert [comment for comment in file.comments if comment not in new] == []
    assert new.startswith("\ufeff") == file.text.startswith("\ufeff")
    assert new.count("\n") == new.count(file.end)
    if all(line.strip() for line in file.lines[1:]) and file.lines:  # else a blank line may be the last that is left
        assert new.endswith("\n") == file.text.endswith("\n")


@needs_c_parser
@settings(max_examples=500, deadline=None)
@given(st.data(), files())
def test_only_what_is_named_changes(data: st.DataObject, file: Written) -> None:
    check_that_only_what_is_named_changes(file, data.draw(drawn_changes(file)))


@settings(max_examples=60, deadline=None)
@given(st.data(), files())
def test_only_what_is_named_changes_where_there_is_no_c_parser(data: st.DataObject, file: Written) -> None:
    with without_c_parser():
        check_that_only_what_is_named_changes(file, data.draw(drawn_changes(file)))


@settings(max_examples=500, deadline=None)
@given(st.data(), files())
def test_set_and_set_back_restores_every_byte(data: st.DataObject, file: Written) -> None:
    lines = list(zip(file.lines, file.owners, strict=True))
    plain = [path for line, owners in lines for path in owners if len(path) == 3 and is_plain(file, line, path)]
    if not plain:
        return
    lijst, record_id, key = data.draw(st.sampled_from(plain))
    words = data.draw(st.lists(st.sampled_from(["Q1 2022", "no", "2021-10-05", "1.", "één", "a#b"]), min_size=1))
    old = file.text.encode()
    new = apply_changes(FILE, old, [change(lijst, record_id, key, nieuw=" ".join(words))])
    assert apply_changes(FILE, new, [change(lijst, record_id, key, nieuw=value_of(file, lijst, record_id, key))]) == old
    event("set and set back")


def value_of(file: Written, lijst: str, record_id: str, key: str) -> Any:
    return next(record.get(key) for record in file.values[lijst] if record["id"] == record_id)


def is_plain(file: Written, line: str, path: tuple[str, ...]) -> bool:
    """Whether the value stands on this line, behind its key, plain and open to another text."""
    value = value_of(file, *path)
    if not isinstance(value, str) or path[-1] == "id" or path in file.shared:
        return False
    return f"{path[-1]}: {value}" == line.lstrip(" -").split(" #")[0].rstrip()


REFUSED = {
    "a value that an alias repeats": ("kalender:\n- {id: a, eigenaar: &wie X}\n- {id: b, eigenaar: *wie}\n", "a"),
    "a record that is an alias": ("kalender:\n- &r {id: a}\ntussenstops:\n- *r\n", "tussenstops"),
    "a block text that ends where the file does": ("kalender:\n- id: a\n  onderdeel: |\n    Wonen", "a"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(case: str) -> None:
    text, record_id = REFUSED[case]
    lijst, record_id = ("tussenstops", "a") if record_id == "tussenstops" else ("kalender", record_id)
    with pytest.raises(NotWritable, match=r"x\.yaml: deze wijziging .* Er is niets geschreven"):
        apply_changes(FILE, text.encode(), [change(lijst, record_id, "eigenaar", nieuw="Y")])


@pytest.mark.parametrize("text", ["kalender: [  # nog leeg\n]\n", "kalender:\n  # nog leeg\n  []\n"])
def test_no_comment_is_lost_on_the_way(text: str) -> None:
    try:
        new = apply_changes(FILE, text.encode(), [NewRecord(FILE, "kalender", {"id": "a"})])
    except NotWritable:
        return
    assert b"# nog leeg" in new


def test_a_comment_that_a_block_would_swallow_holds_its_key() -> None:
    text = b"kalender:\n- id: a\n  moment: |\n    2021\n  status: lopend\n      # dieper\n"
    with pytest.raises(NotWritable):
        apply_changes(FILE, text, [change("kalender", "a", "status", nieuw=None)])


def test_what_only_looks_shared_is_written() -> None:
    """Setting a value that itself is an alias leaves what it repeated alone."""
    text = b"kalender:\n- {id: a, eigenaar: &wie X}\n- {id: b, eigenaar: *wie}\n"
    new = apply_changes(FILE, text, [change("kalender", "b", "eigenaar", nieuw="Y")])
    assert new == text.replace(b"*wie", b"Y")


def test_a_verdict_that_two_records_share_is_not_changed_for_one() -> None:
    text = b"kalender:\n- {id: a, afstemming: &v {reden: X}}\n- {id: b, afstemming: *v}\n"
    with pytest.raises(NotWritable):
        apply_changes(FILE, text, [change("kalender", "a", "afstemming", "reden", nieuw="Y")])


def test_a_record_that_is_gone() -> None:
    with pytest.raises(NotWritable, match=r"x\.yaml: hier staat geen record \(meer\) met 'id: b'"):
        apply_changes(FILE, b"kalender:\n- id: a\n", [change("kalender", "b", "eigenaar", nieuw="Y")])


def test_several_files_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "roadmap"
    folder.mkdir()
    for name in ("x", "y", "z"):
        (folder / f"{name}.yaml").write_text(f"kalender:\n- id: {name}\n")
    changes = [Change(FileName("roadmap", f"{name}.yaml"), "kalender", name, ("eigenaar",), "A") for name in ("y", "x")]
    changes += [Change(FileName("roadmap", "z.yaml"), "kalender", "z", ("eigenaar",), None)]
    edits = plan(folder, load_files(folder), list(changes))
    assert [(edit.name, edit.new) for edit in edits] == [
        ("roadmap/x.yaml", b"kalender:\n- id: x\n  eigenaar: A\n"),
        ("roadmap/y.yaml", b"kalender:\n- id: y\n  eigenaar: A\n"),
    ]


def test_a_new_file(tmp_path: Path) -> None:
    (tmp_path / "roadmap").mkdir()
    [edit] = plan(
        tmp_path / "roadmap",
        {},
        [NewRecord(FileName("roadmap", "nieuw.yaml"), "kalender", {"id": "a", "moment": "no"})],
    )
    assert (edit.old, edit.new) == (b"", b"kalender:\n  - id: a\n    moment: 'no'\n")


@settings(max_examples=200, deadline=None)
@given(st.data(), files())
def test_a_record_that_is_added_and_removed_leaves_no_trace(data: st.DataObject, file: Written) -> None:
    """But for a list that was empty: it goes with its only record."""
    was: Was = {"k1": {"status": None, "moment": data.draw(TEXTS)}, "no": {"afgerond_op": "2021-10-05"}}
    fields: dict[str, str | tuple[str, ...] | Was] = {"id": "b1", "overleg": "2021-10", "was": was}
    lijst = data.draw(st.sampled_from(["besluiten", "kalender"]))
    old = file.text.encode()
    try:
        new = apply_changes(FILE, old, [NewRecord(FILE, lijst, fields)])
    except NotWritable:
        event("refused")
        return
    content: Any = read_yaml(decode(new)).value
    assert content[lijst][-1] == fields
    if lijst == "besluiten":
        again: list[Tried] = [change(lijst, "b1", "was", nieuw=None), NewMapping(FILE, lijst, "b1", ("was",), was)]
        assert read_yaml(decode(apply_changes(FILE, new, [*again]))).value == content
    back = apply_changes(FILE, new, [Removal(FILE, lijst, "b1")])
    if re.search("[|>]", file.text) and not file.text.endswith("\n"):  # a block at the end gets the newline of its text
        return
    if file.values.get(lijst):
        event("back")
        assert back == old
    assert without_empty(read_yaml(decode(back)).value or {}) == without_empty(read_yaml(decode(old)).value or {})


REMOVED = {
    "the first": ("a:\n- {id: a}\n\n# b\n- {id: b}\n", "a", "a:\n# b\n- {id: b}\n"),
    "one in the middle": ("a:\n- id: a\n\n- id: b\n\n- id: c\n", "b", "a:\n- id: a\n\n- id: c\n"),
    "the only one": ("# kop\nb: 1\n\na:\n- id: a\n", "a", "# kop\nb: 1\n"),
    "one with a remark": ("a:\n- id: a\n- id: b\n  # let op\n  c: d\n", "b", "a:\n- id: a\n# let op\n"),
    "in brackets, the first": ("a: [{id: a}, {id: b}]\n", "a", "a: [{id: b}]\n"),
    "in brackets, the last": ("a: [{id: a}, {id: b}]\n", "b", "a: [{id: a}]\n"),
}


@pytest.mark.parametrize(("text", "record_id", "left"), REMOVED.values(), ids=REMOVED)
def test_a_record_goes_and_its_surroundings_stay(text: str, record_id: str, left: str) -> None:
    named = text.replace("a:", "besluiten:", 1), left.replace("a:", "besluiten:", 1)
    text, left = (part.replace("b: 1", "acties: []") for part in named)
    assert apply_changes(FILE, text.encode(), [Removal(FILE, "besluiten", record_id)]) == left.encode()


def test_a_file_goes_with_its_last_record(tmp_path: Path) -> None:
    (tmp_path / "besluiten.yaml").write_text("# yaml-language-server: $schema=.schema.json\n\nbesluiten:\n  - id: a\n")
    name = FileName(tmp_path.name, "besluiten.yaml")
    [edit] = plan(tmp_path, load_files(tmp_path), [Removal(name, "besluiten", "a")])
    assert (edit.removes, edit.new) == (True, b"")
