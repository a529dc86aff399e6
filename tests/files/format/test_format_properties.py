"""Whatever stands in a file: written anew it says the same to every reader, and a second time changes nothing."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from written import Written, files

from routehln.files.format.formatted import formatted
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.records.records import Kalenderregel

KEYS = list(Kalenderregel.model_fields)
BARE = r"(?m)^[ \t]*(?:---|\.\.\.)(?=\s|\Z)"


def old_reader(text: str) -> Any:
    """What a reader of YAML 1.1 makes of it, types and all."""
    reader = YAML(typ="safe", pure=True)
    return typed(reader.load("%YAML 1.1\n---\n" + re.sub(BARE, "", text)))


def typed(value: Any) -> Any:
    if isinstance(value, dict):
        return {typed(key): typed(part) for key, part in value.items()}
    return [typed(item) for item in value] if isinstance(value, list) else repr(value)


@settings(max_examples=200)
@given(files())
def test_no_value_type_anchor_or_comment_is_lost(file: Written) -> None:
    new = formatted(file.text.encode())
    assert formatted(new) == new
    text = new.decode()
    assert read_yaml(text)[0] == read_yaml(decode(file.text.encode()))[0]
    assert old_reader(text) == old_reader(file.text.removeprefix("\ufeff"))
    assert Counter(re.findall(r"&a\d+", text)) == Counter(f"&{name}" for name in file.anchors)
    for number, comment in enumerate(file.comments):
        assert len(re.findall(rf"(?m)(?:^| ){re.escape(comment.rstrip())}$", text)) == 1, number


@given(files())
def test_the_layout_is_one(file: Written) -> None:
    text = formatted(file.text.encode()).decode()
    assert "\r" not in text
    assert "\ufeff" not in text
    assert text == "" or (text.endswith("\n") and not text.startswith("\n"))


@dataclass
class Ugly:
    """A list of records with a comment that names each key above and beside it."""

    text: str
    above: list[str]
    beside: list[str]


@st.composite
def ugly(draw: Any) -> Ugly:
    """Keys in any order, at any indent, with blank lines anywhere; `# > r0.id` names the key that it belongs to."""
    file = Ugly("kalender:\n", [], [])
    column, indent = draw(st.integers(0, 5)), draw(st.integers(2, 6))
    for number in range(draw(st.integers(1, 3))):
        lead = " " * column + "-" + " " * (indent - 1)
        for key in draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=6, unique=True)):
            name = f"r{number}.{key}"
            if draw(st.booleans()) and not lead.strip():
                file.above.append(name)
                file.text += f"{lead}# > {name}\n"
            file.text += "\n" * draw(st.integers(0, 2))
            line = (
                f"{lead}{key}{draw(st.sampled_from(['', ' ']))}: {draw(st.sampled_from(['x', '[a]', '{id: b}', '']))}"
            )
            if draw(st.booleans()):
                file.beside.append(name)
                line += f" # < {name}"
            file.text += f"{line}\n"
            lead = " " * len(lead)
    return file


@given(ugly())
def test_a_comment_stays_with_its_key(file: Ugly) -> None:
    record, waiting, above, beside = -1, list[str](), list[str](), list[str]()
    for line in formatted(file.text.encode()).decode().splitlines():
        record += line.startswith("  - ")
        key = re.match(r"[ -]{4}([a-z_]+):", line)
        comment = re.search(r"# ([<>]) (\S+)", line)
        if comment and comment[1] == ">":
            waiting.append(comment[2])
        elif key:
            name = f"r{record}.{key[1]}"
            above += [key_name for key_name in waiting if key_name == name]
            beside += [name] if comment and comment[2] == name else []
            waiting = [key_name for key_name in waiting if key_name != name]
    assert sorted(above) == sorted(file.above)
    assert sorted(beside) == sorted(file.beside)
