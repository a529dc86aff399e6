"""Hostile input that others collected; it stands beside the checkout and is no part of it."""

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY

from routehln.files.format.formatted import NotFormattable, formatted
from routehln.files.read.parse import parse
from routehln.files.slip import UnreadableError
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.records.place import FileName
from routehln.rules.checks import FORM

CORPORA = REPOSITORY.parent / "shared" / "corpora"
SUITE = CORPORA / "yaml-test-suite"
NAUGHTY = CORPORA / "naughty-strings" / "blns.json"

pytestmark = [
    pytest.mark.usefixtures("parser"),
    pytest.mark.skipif(not CORPORA.is_dir(), reason=f"the corpora aren't here: {CORPORA}"),
]

# No YAML by the letter, yet both parsers know what was meant and nothing of it is lost.
LENIENT = {
    *("9C9N", "9JBA", "CVW2", "G5U8", "QB6E", "SU5Z", "YJV2", "DK95/01", "Y79Y/003"),
    *("S98Z", "X4QW"),  # of these two only the C parser
}
# Read otherwise than YAML 1.2 says: a ? right behind a bracket, a colon in an anchor's name, and blanks at the end of
# a file whose last line has no end.
MISREAD = {"652Z", "HM87/01", "Y2GN", "JEF9/02", "L24T/01"}


def cases() -> list[Path]:
    return sorted(file.parent for file in SUITE.rglob("in.yaml"))


def name(case: Path) -> str:
    return case.relative_to(SUITE).as_posix()


def as_text(value: Any) -> Any:
    """What JSON says of a value, where every scalar stays text."""
    if isinstance(value, dict):
        return {key: as_text(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else None if value in (None, "") else str(value)


def value_of(case: Path) -> Any:
    value, _, slips, _ = read_yaml(decode((case / "in.yaml").read_bytes()))
    if slips:
        raise UnreadableError(*slips)
    return value


def test_what_is_no_yaml_is_refused() -> None:
    bad = [case for case in cases() if (case / "error").exists()]
    assert len(bad) == 94
    accepted = set()
    for case in bad:
        try:
            value_of(case)
        except UnreadableError:
            continue
        accepted.add(name(case))
    assert accepted <= LENIENT


def test_what_is_yaml_is_read_as_it_is_meant_or_refused() -> None:
    good = [case for case in cases() if (case / "in.json").exists() and not (case / "error").exists()]
    otherwise, accepted = set(), 0
    for case in good:
        try:
            value = as_text(value_of(case))
            meant = as_text(json.loads((case / "in.json").read_text()))
        except (UnreadableError, json.JSONDecodeError):  # several documents are no JSON
            continue
        accepted += 1
        otherwise |= {name(case)} if value != meant else set()
    assert otherwise <= MISREAD
    assert accepted > 170


def test_every_case_is_records_or_findings() -> None:
    told = set()
    for case in cases():
        bevindingen = parse(FileName("", "b.yaml"), (case / "in.yaml").read_bytes()).bevindingen
        told |= {(bevinding.regel_id, bevinding.ernst) for bevinding in bevindingen}
    assert told <= {(regel_id, ernst) for regel_id, ernst, _ in FORM}


def test_every_case_is_written_anew_or_refused() -> None:
    done = 0
    for case in cases():
        old = (case / "in.yaml").read_bytes()
        try:
            new = formatted(old)
        except (UnreadableError, NotFormattable):
            continue
        done += 1
        assert formatted(new) == new, name(case)
        assert read_yaml(decode(new))[0] == read_yaml(decode(old))[0], name(case)
    assert done > 200


def test_naughty_strings_come_back_or_are_refused() -> None:
    strings = [text for text in json.loads(NAUGHTY.read_text(encoding="utf-8")) if text.strip()]
    assert len(strings) > 500
    refused = [text for text in strings if not comes_back(text)]
    assert 0 < len(refused) < 15
    assert not any(text.isprintable() for text in refused)


def comes_back(text: str) -> bool:
    """Between single quotes, where nothing is escaped; False where such a text may not stand in a file."""
    single = "'" + text.replace("'", "''") + "'"
    try:
        source = decode(f"- {single}\n".encode())
    except UnreadableError:
        return False
    return read_yaml(source)[0] == [text]
