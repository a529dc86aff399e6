"""Any text, written in any of YAML's styles, is read as that text and stands where it was written."""

import re
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.files.read.parse import parse
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.records.place import FileName
from routehln.rules.checks import FORM

pytestmark = pytest.mark.usefixtures("parser")

RULES = {regel_id for regel_id, *_ in FORM}
# What may stand in a file as it is (YAML 1.2, 5.1), less what ends a line to some and not to others.
SEEN = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff")
ANY = st.characters(exclude_categories=["Cs"])
WORD = st.text(SEEN, min_size=1).map(lambda text: "".join(text.split())).filter(bool)
PLAIN = st.text(st.sampled_from("abcXYZ019éß😀.,-_/()'\"&*!?%@#:"), min_size=1).filter(
    lambda text: re.fullmatch(r"[a-zA-ZéßX😀][^:#]*", text) is not None and text.lower() != "null"
)
ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


class Written(NamedTuple):
    """What a text looks like in a file, for lines that start with `lead`; and what it says."""

    source: str
    text: str


def double(text: str) -> str:
    return (
        '"' + "".join(ESCAPED.get(char, char if char.isprintable() else f"\\U{ord(char):08x}") for char in text) + '"'
    )


def single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def literal(lines: list[str], chomp: str) -> Written:
    text = "\n".join(lines) + {"": "\n", "-": "", "+": "\n"}[chomp]
    return Written(f"|{chomp}\n" + "\n".join(f"    {line}" for line in lines), text)


def folded(lines: list[str]) -> Written:
    return Written(">-\n" + "\n".join(f"    {line}" for line in lines), " ".join(lines))


WORDS = st.lists(WORD, min_size=1, max_size=4)
STYLES = st.one_of(
    st.text(ANY, min_size=1).filter(str.strip).map(lambda text: Written(double(text), text)),
    st.text(SEEN, min_size=1).filter(str.strip).map(lambda text: Written(single(text), text)),
    PLAIN.map(lambda text: Written(text, text)),
    PLAIN.map(lambda text: Written(f"!!str {text}", text)),
    st.lists(PLAIN, min_size=2, max_size=3).map(lambda words: Written("\n    ".join(words), " ".join(words))),
    WORDS.map(
        lambda words: Written('"' + "\n\n    ".join(double(word)[1:-1] for word in words) + '"', "\n".join(words))
    ),
    WORDS.map(lambda words: Written("'" + "\n    ".join(single(word)[1:-1] for word in words) + "'", " ".join(words))),
    st.builds(literal, WORDS, st.sampled_from(["", "-", "+"])),
    WORDS.map(folded),
)
KEYS = ("titel", "hoofdstuk", "onderdeel", "eigenaar", "toelichting")
ROWS = st.lists(st.fixed_dictionaries(dict.fromkeys(KEYS, STYLES)), min_size=1, max_size=3)


@given(rows=ROWS, end=st.sampled_from(["\n", "\r\n"]), bom=st.sampled_from(["", "\ufeff"]))
def test_every_text_comes_back_and_knows_its_place(rows: list[dict[str, Written]], end: str, bom: str) -> None:
    lines = ["tussenstops:"]
    places: list[dict[str, tuple[int, int]]] = []
    for number, row in enumerate(rows):
        lines.append(f"- id: r{number}")
        places.append({})
        for key, written in row.items():
            places[-1][key] = (len(lines) + 1, len(f"  {key}: ") + 1)
            lines += f"  {key}: {written.source}".split("\n")
    parsed = parse(FileName("", "b.yaml"), (bom + end.join(lines) + end).encode())
    assert not parsed.bevindingen
    for record, row, place in zip(parsed.records["tussenstops"], rows, places, strict=True):
        assert {key: getattr(record, key) for key in KEYS} == {key: written.text for key, written in row.items()}
        node = record.source.node
        assert {key: (node.parts[key].line, node.parts[key].column) for key in KEYS} == place


@given(st.text(ANY))
def test_any_text_between_double_quotes(text: str) -> None:
    assert read_yaml(decode(f"{double(text)}: {double(text)}\n".encode()))[0] == {text: text}


@given(st.binary(max_size=200))
def test_any_bytes_are_records_or_findings(data: bytes) -> None:
    check_findings(data)


SOUND = """\
%YAML 1.2
---
routekaart: {naam: Proef, onderdelen: [{id: a, aliassen: [b]}]}
kalender:
  - &rij
    id: kal-1
    omschrijving: |
      Één tekst
    moment: '2021'   # toen
  - *rij
leefgebieden:
  - {id: c, indicatoren: [{id: d, streefwaarde: {waarde: "50%\\n", jaar: 2030}}]}
""".encode()


@given(
    st.lists(st.tuples(st.integers(0, len(SOUND)), st.integers(0, 6), st.binary(max_size=3)), min_size=1, max_size=4)
)
def test_any_damage_is_records_or_findings(damage: list[tuple[int, int, bytes]]) -> None:
    data = SOUND
    for start, length, instead in damage:
        data = data[:start] + instead + data[start + length :]
    check_findings(data)


def check_findings(data: bytes) -> None:
    lines = data.decode(errors="replace").split("\n")
    for bevinding in parse(FileName("", "b.yaml"), data).bevindingen:
        assert bevinding.regel_id in RULES
        assert bevinding.ernst == "fout"
        assert 1 <= bevinding.plaats.regel <= len(lines)
        assert 1 <= bevinding.plaats.kolom <= len(lines[bevinding.plaats.regel - 1]) + 1
