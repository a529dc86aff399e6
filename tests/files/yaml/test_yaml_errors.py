"""What people do wrong in YAML, where they are told, and what they are told to do: in Dutch, whichever parser reads."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import Wrong

from routehln.files.read.parse import parse
from routehln.model.records.place import FileName

pytestmark = pytest.mark.usefixtures("parser")

COLON = "hier staat een dubbele punt te veel; zet de tekst tussen enkele aanhalingstekens"
DEEP = "deze regel springt verder in dan die erboven; zet ze recht onder elkaar"
SPACE = "elk punt van een lijst begint met een gewoon streepje en een spatie: '- '"
OPEN = "dit aanhalingsteken wordt op deze regel niet gesloten; zet hetzelfde teken achter de tekst"
AFTER = "hier hoort niets meer achter; zet de hele tekst tussen enkele aanhalingstekens, en een ' daarin dubbel: ''"
DASH = "een streepje van een lijst hoort op een eigen regel, onder de sleutel"
QUOTE = "dit aanhalingsteken wordt nergens gesloten; zet hetzelfde teken achter de tekst"
BRACKET = "deze {} wordt niet gesloten; zet een {} achter wat er tussen hoort, vóór een # als die er staat"
BETWEEN = "tussen haakjes klopt iets niet: zet tekst met leestekens tussen aanhalingstekens"
INDENT = "het inspringen klopt niet met de regels erboven; zet wat bij elkaar hoort recht onder elkaar"
KEY = "hier ontbreekt een dubbele punt met een spatie achter de sleutel"
TEXT = f"{KEY}; hoort deze regel bij de tekst erboven, laat hem dan verder inspringen"
GLUED = "achter de dubbele punt hoort een spatie"
ESCAPE = "een \\ tussen dubbele aanhalingstekens heeft hier geen betekenis; gebruik enkele aanhalingstekens"
TAG = "een woord dat met ! begint is een tag; zet het tussen enkele aanhalingstekens"
BLOCK = "achter | of > staat hoogstens een + of -, en de tekst ingesprongen eronder; anders hoort hij tussen ' en '"
STRAY = "dit hoort niet bij wat erboven staat: laat het even ver inspringen, of maak er een eigen bestand van"
START = "een tekst mag niet met {} beginnen; zet hem tussen enkele aanhalingstekens"
HEAD = "routekaart:\n  naam: A\n"


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        (HEAD + "  ambitie: Wonen: beter\n", "3:17", COLON),
        (HEAD + "  ambitie: lang\n      en breed\n    einde: 2030\n", "5:10", COLON),
        (HEAD + "   ambitie: B\n", "3:4", DEEP),
        ("fasen:\n  - id: a\n     naam: A\n", "3:6", DEEP),
        ("routekaart:\n  naam A\n  ambitie: B\n", "2:3", TEXT),
        (HEAD + "tussenstops\n  - id: a\n", "3:1", KEY),
        ("fasen:\n  - id: a\n  -id: b\n", "3:3", SPACE),
        ("fasen:\n  - id: a\n  • id: b\n", "3:3", SPACE),
        (HEAD + "  ambitie:B\n  einde: '2030'\n", "3:3", GLUED),
        ("fasen: - id: a\n", "1:8", DASH),
        (HEAD + "  ambitie: 'A\n  einde: 2030\n", "3:12", QUOTE),
        (HEAD + "  ambitie: 'A\n  einde: '2030'\n  begin: '2021'\n", "3:12", OPEN),
        (HEAD + '  ambitie: "A\n  einde: "2030"\n', "3:12", OPEN),
        (HEAD + '  ambitie: "A\n', "3:12", QUOTE),
        (HEAD + '  ambitie: "A\n---\n', "3:12", QUOTE),
        ("fasen: [{id: a, naam: A]\n", "1:9", BRACKET.format("{", "}")),
        (HEAD + "  focuswijken: [a, 'b' c]\n", "3:24", BETWEEN),
        (HEAD + "  focuswijken: [a, b\n  ambitie: B\n", "3:16", BRACKET.format("[", "]")),
        (HEAD + "  ambitie: [concept] B\n", "3:22", AFTER),
        (HEAD + "  ambitie: 'A' B\n", "3:16", AFTER),
        (HEAD + "  ambitie: 'A's'\n", "3:15", AFTER),
        (HEAD + " ambitie: B\n", "3:2", INDENT),
        ("  fasen: []\nkalender: []\n", "2:1", STRAY),
        (HEAD + "  ambitie\n", "3:3", KEY),
        (HEAD + "ambitie\n", "3:1", KEY),
        (HEAD + "leidend\n", "3:1", KEY),
        (HEAD + "  ambitie: & B\n", "3:12", START.format("&")),
        (HEAD + "  ambitie: *\n", "3:12", START.format("*")),
        (HEAD + '  ambitie: "\\xzz"\n', "3:12", ESCAPE),
        (HEAD + "  ambitie: !e!x B\n", "3:12", TAG),
        (HEAD + "  ambitie: !<x B\n", "3:15", TAG),
        (HEAD + "  ambitie: |x\n    B\n", "3:13", BLOCK),
        (HEAD + "  ambitie: > 50%\n", "3:14", BLOCK),
        (HEAD + "  ambitie: |0\n    B\n", "3:13", BLOCK),
        (HEAD + "  ambitie: @B\n", "3:12", START.format("@")),
        (HEAD + "  ambitie: `B`\n", "3:12", START.format("`")),
        (HEAD + "  ambitie: %B\n", "3:12", START.format("%")),
        ("{fasen: []} B\n", "1:13", STRAY),
    ],
)
def test_a_mistake_that_people_make(wrong: Wrong, text: str, at: str, sentence: str) -> None:
    [problem] = wrong(text)
    assert (problem.at, problem.melding) == (at, sentence)


@pytest.mark.parametrize("text", ["{", "[", "fasen: [", "fasen:\n- {", "{a: ", "[a, "])
@pytest.mark.parametrize("end", ["", "\n", "\n\n# x"])
def test_what_ends_too_soon_ends_within_the_file(wrong: Wrong, text: str, end: str) -> None:
    [problem] = wrong(text + end)
    line, column = map(int, problem.at.split(":"))
    lines = (text + end).split("\n")
    assert line <= len(lines)
    assert column <= len(lines[line - 1]) + 1


SIGNS = st.sampled_from(
    [
        *"[]{}:,-?&*!|>'\"%@`#\\~<=ab \n",
        *("- ", ": ", "? ", "\n- ", "\n  ", "&a ", "*a", "!!str ", "!<x>", "|2-", ">+", "---\n", "...\n", " #", "<<: "),
        *("\\x", "\\u12", "\\ud800", "\\U00110000", "%YAML 1.2\n", "%TAG ", "fasen:", "kalender: ", "id: ", "\r\n"),
    ]
)  # fmt: skip


@given(st.lists(SIGNS, max_size=25).map("".join))
def test_whatever_is_wrong_is_said_in_dutch_at_a_place_in_the_file(text: str) -> None:
    lines = text.split("\n")
    for bevinding in parse(FileName("", "b.yaml"), text.encode()).bevindingen:
        assert not re.search(r"\b(expected|found|did not|should|klopt de YAML)\b", bevinding.melding)
        assert 1 <= bevinding.plaats.regel <= len(lines)
        assert 1 <= bevinding.plaats.kolom <= len(lines[bevinding.plaats.regel - 1]) + 1
