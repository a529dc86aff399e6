"""YAML that is no routekaart: refused at the line and column, with the C parser and without (contract section 2)."""

import pytest
from problems import Wrong

from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.layout import layout
from routehln.files.yaml.text import decode

pytestmark = pytest.mark.usefixtures("parser")

ROW = "- {id: a, titel: A, onderdeel: Leren}\n"


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # keys
        ("fasen: []\nkalender: []\nfasen: []\n", "3:1 dubbele-sleutel"),
        ("tussenstops:\n- id: a\n  titel: A\n  onderdeel: Leren\n  titel: B\n", "5:3 dubbele-sleutel"),
        ("tussenstops:\n- {id: a, titel: A, onderdeel: Leren, id: b}\n", "2:39 dubbele-sleutel"),
        ("tussenstops:\n- {id: a, titel: A, onderdeel: Leren, 'id': b}\n", "2:39 dubbele-sleutel"),
        (f"tussenstops:\n{ROW[:-2]}, afstemming: {{reden: x,\n  reden: y}}}}\n", "3:3 dubbele-sleutel"),
        ("[a, b]: c\n", "1:1 sleutel-geen-tekst"),
        ("? [a, b]\n: c\n", "1:3 sleutel-geen-tekst"),
        ("? {a: b}\n: c\n", "1:3 sleutel-geen-tekst"),
        ("fasen: [{? [a] : b}]\n", "1:12 sleutel-geen-tekst"),
        ("!!int 1: c\n", "1:1 sleutel-geen-tekst"),
        ("fasen: &a []\n*a : c\n", "2:1 sleutel-geen-tekst"),
        (": c\n", "1:1 onbekende-sleutel"),
        ("~: []\n", "1:1 onbekende-sleutel"),
        ("null: []\n", "1:1 onbekende-sleutel"),
        ("1: []\n", "1:1 onbekende-sleutel"),
        ('"": []\n', "1:1 onbekende-sleutel"),
        ("Fasen: []\n", "1:1 onbekende-sleutel"),
        # documents
        ("fasen: []\n---\nkalender: []\n", "2:1 tweede-document"),
        ("fasen: []\n---\n", "2:1 tweede-document"),
        ("---\n---\n", "2:1 tweede-document"),
        ("--- # een\nfasen: []\n...\n---\nkalender: []\n", "4:1 tweede-document"),
        ("fasen: []\n...\nkalender: []\n", "3:1 tweede-document"),
        ("{fasen: []} x\n", "1:13 tweede-document"),
        # directives
        ("%YAML 1.1\n---\nfasen: []\n", "1:1 geen-yaml"),
        ("%YAML 1.3\n---\nfasen: []\n", "1:1 geen-yaml"),
        ("%YAML 2.0\n---\nfasen: []\n", "1:1 geen-yaml"),
        ("# x\n\n   # y\n%TAG ! tag:x,2000:\n---\nfasen: []\n", "4:1 geen-yaml"),
        ("\r\n# x\r\n%YAML 1.1\r\n---\r\nfasen: []\r\n", "3:1 geen-yaml"),
        ("%YAML 1.2\n%TAG ! tag:x,2000:\n---\nfasen: []\n", "2:1 geen-yaml"),
        ("%YAML 1.2\n%YAML 1.1\n---\nfasen: []\n", "2:1 geen-yaml"),
        ("%IETS anders\n---\nfasen: []\n", "1:1 geen-yaml"),
        # tags
        ("fasen: !foo []\n", "1:8 tag"),
        ("fasen:\n- !foo {id: a}\n", "2:3 tag"),
        ("fasen: ! []\n", "1:8 tag"),
        ("fasen: !!python/object/apply:os.system [ls]\n", "1:8 tag"),
        ("routekaart: {naam: !!binary aGFsbG8=}\n", "1:20 tag"),
        ("routekaart: {begin: !!timestamp 2021-01-01}\n", "1:21 tag"),
        ("fasen: !!set {a}\n", "1:8 tag"),
        ("fasen: [{id: a, nummer: !!int 1}]\n", "1:25 tag"),
        ("fasen: !<tag:example.com,2000:x> []\n", "1:8 tag"),
        # aliases
        ("fasen: *fasen\n", "1:8 onbekend-anker"),
        ("fasen: *b\nkalender: &b []\n", "1:8 onbekend-anker"),
        ("fasen: &a [*a]\n", "1:12 anker-in-zichzelf"),
        ("&a\nfasen: *a\n", "2:8 anker-in-zichzelf"),
        ("&a fasen: &b {x: [*b]}\n", "1:19 anker-in-zichzelf"),
        # nesting
        (nested(101), "1:101 te-diep"),
        ("fasen: " + nested(100), "1:107 te-diep"),
        ("[" * 20_000, "1:101 te-diep"),
        ("{a: " * 20_000, "1:401 te-diep"),
        ("- " * 50_000, "1:201 te-diep"),
        ("? " * 50_000, "1:3 sleutel-geen-tekst"),
        ("\n".join(" " * depth + "a:" for depth in range(200)), "101:101 te-diep"),
        # tabs
        ("fasen:\n\t- id: a\n", "2:1 tab"),
        ("routekaart:\n\tnaam: A\n", "2:1 tab"),
        ("routekaart:\n  naam: A\n\tprogramma: B\n", "3:1 tab"),
        ("routekaart:\n  ambitie: |\n\tA\n", "3:1 tab"),
        # escapes
        (r'fasen: ["\q"]', "1:9 geen-yaml"),
        (r'fasen: ["\ud800"]', "1:9 geen-yaml"),
        (r'fasen: ["\ud83d\ude00"]', "1:9 geen-yaml"),
        (r'fasen: {"\ud800": x}', "1:9 geen-yaml"),
        # the rest
        ("- a\n- b\n", "1:1 waarde"),
        ("  hallo\n", "1:3 waarde"),
        ("'fasen'\n", "1:1 waarde"),
        (nested(100), "1:1 waarde"),
    ],
)
def test_what_is_refused_and_where(wrong: Wrong, text: str, expected: str) -> None:
    assert [problem.short for problem in wrong(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "# alleen een opmerking\n",
        "   \n\n",
        "---\n",
        "---\nfasen: []\n...\n",
        "--- # iets\n# niets\n...\n",
        "%YAML 1.2\n---\nfasen: []\n",
        "# x\n%YAML 1.2 # y\n---\nfasen: []\n",
        "null\n",
        "~",
        "{}",
        "fasen:\nkalender: ~\ntussenstops: []\nbesluiten: null\n",
        "? fasen\n: []\n",
        "!!str fasen: []\n",
        "&fasen fasen: &niets []\nkalender: *niets\n",
    ],
)
def test_what_is_odd_and_fine(wrong: Wrong, text: str) -> None:
    assert not wrong(text)


def test_every_duplicate_key_is_found_and_each_says_where_the_first_stands(wrong: Wrong) -> None:
    problems = wrong("fasen: []\nfasen: []\ntussenstops:\n- {id: a, titel: A, onderdeel: Leren, titel: B, titel: C}\n")
    assert {problem.regel_id for problem in problems} == {"dubbele-sleutel"}
    assert [problem.at for problem in problems] == ["2:1", "4:39", "4:49"]
    assert problems[-1].melding == (
        "de sleutel 'titel' staat hier voor de tweede keer (eerst op regel 4); daar staat 'A', hier 'C': kies er een"
    )


def test_a_record_that_lost_its_dash_is_one_mistake(wrong: Wrong) -> None:
    """Taking away what stands there twice, as for any other key, would take away the record."""
    [problem] = wrong("fasen:\n  - id: a\n    nummer: 1\n    naam: A\n    id: b\n    nummer: 2\n    naam: B\n")
    assert problem.short == "5:5 dubbele-sleutel"
    assert problem.melding.endswith("begint hier een ander record, zet er dan een streepje voor: '- id:'")


def test_a_duplicate_key_hides_nothing_that_comes_after_it(wrong: Wrong) -> None:
    problems = wrong("fasen: []\nfasen: []\ntussenstops:\n- {id: a}\nkalender: [\n")
    assert [problem.regel_id for problem in problems] == ["dubbele-sleutel", "geen-yaml"]
    problems = wrong("fasen: []\nfasen: []\ntussenstops:\n- {id: a, titel: A, onderdeel: Leren, x: y}\n")
    assert [problem.regel_id for problem in problems] == ["dubbele-sleutel", "onbekende-sleutel"]


def test_a_merge_key_is_a_key_like_another(wrong: Wrong) -> None:
    problems = wrong(f"tussenstops:\n- &a {ROW[2:]}- <<: *a\n  id: b\n")
    assert [problem.short for problem in problems] == ["3:3 ontbrekende-sleutel"] * 2 + ["3:3 onbekende-sleutel"]
    assert problems[-1].melding.startswith("onbekende sleutel '<<'; kies uit: id, titel")


LAUGHS = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
WIDE = f"a: &a [{'x,' * 5000}]\nb: [{'*a,' * 100_000}]\n"
CHAIN = "- &a0 []\n" + "".join(f"- &a{n} {'[' * 9}*a{n - 1}{']' * 9}\n" for n in range(1, 60))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LAUGHS, "16:18 te-veel-waarden"),
        (WIDE, "2:149 te-veel-waarden"),
        (CHAIN, "12:17 te-diep"),
    ],
)
def test_nothing_expands_or_nests_without_end(wrong: Wrong, text: str, expected: str) -> None:
    assert [problem.short for problem in wrong(text)] == [expected]


def test_an_alias_says_what_its_anchor_said_last() -> None:
    value, *_ = read_yaml("- &a [x, &b y]\n- *a\n- &a {z: *b}\n- *a\n")
    assert value == [["x", "y"], ["x", "y"], {"z": "y"}, {"z": "y"}]


@pytest.mark.parametrize(
    "text",
    (
        "no yes on off true False y N 2026-02-31 2021-10-05 1_000 0o7 0x1F 1e3 3.10 .inf .nan 010 1:30 +1 = << nUll 00"
    ).split(),
)
def test_a_scalar_stays_the_text_that_stands_there(text: str) -> None:
    for written in (text, f"'{text}'", f'"{text}"', f"!!str {text}", f"&anker {text}"):
        assert read_yaml(f"a: {written}\n")[0] == {"a": text}
    assert read_yaml(f"{text}: a\n")[0] == {text: "a"}


@pytest.mark.parametrize("text", ["null", "Null", "NULL", "~", ""])
def test_only_an_empty_or_null_value_is_none(text: str) -> None:
    assert read_yaml(f"- {text}\n- '{text}'\n- \"{text}\"\n- !!str {text}\n")[0] == [None, text, text, text]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("a # b", "a"),
        ("a#b", "a#b"),
        ("'it''s'", "it's"),
        (r'"\t\"\\\/\x41\u00e9\U0001F600\e\0"', '\t"\\/Aé😀\x1b\0'),
        ('"a\n  b\n\n  c"', "a b\nc"),
        ('"a\\\n  b"', "ab"),
        ("a\n  b\n\n  c", "a b\nc"),
        ("|\n  a\n   b\n\n", "a\n b\n"),
        ("|-\n  a\n", "a"),
        ("|+\n  a\n\n", "a\n\n"),
        ("|2\n   a\n", " a\n"),
        (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
        (">-\n  a\n   b\n  c\n", "a\n b\nc"),
    ],
)
def test_every_style_of_text(written: str, text: str) -> None:
    for end in ("\n", "\r\n"):
        source = f"k: {written}".replace("\n", end)
        assert read_yaml(decode(source.encode()))[0] == {"k": text}


@pytest.mark.parametrize(
    "text", ["09:30", "Wat nu?", "Hoe? Zo", "http://x.nl/?a=b", "a:b", ":a", "a::b", "-a", "50%", "a!", "a&b"]
)
def test_words_in_brackets_need_no_more_quotes_than_yaml_1_2_asks(text: str) -> None:
    source = f"{{a: [{text}], b: {text}, c: d}}\n"
    value, top, *_ = read_yaml(source)
    assert value == {"a": [text], "b": text, "c": "d"}
    assert (top.parts["b"].line, top.parts["b"].column) == (1, source.index(", b: ") + 6)
    parts = layout(source).parts
    assert [parts["a"].parts[0].value, parts["b"].value, parts["c"].value] == [text, text, "d"]


def test_in_a_large_file_they_are_asked_for(wrong: Wrong, parser: str) -> None:
    problems = wrong("fasen: [{id: a, omschrijving: Wat nu?}]\n" + "#" * 300_000)
    assert {problem.short for problem in problems} <= (set() if parser == "pure" else {"1:37 geen-yaml"})


def test_values_and_keys_know_their_place() -> None:
    _, top, *_ = read_yaml("a: é\nb:\n  - c\n  - {d: 'é', \"e\": [f]}\ng: |\n  h\ni: &x j\nk: *x\nl:\n")
    places = {
        (): (1, 1),
        ("a",): (1, 4),
        ("b",): (3, 3),
        ("b", 0): (3, 5),
        ("b", 1): (4, 5),
        ("b", 1, "d"): (4, 9),
        ("b", 1, "e"): (4, 19),
        ("b", 1, "e", 0): (4, 20),
        ("g",): (5, 4),
        ("i",): (7, 4),
        ("k",): (7, 4),  # what an alias stands for stands at its anchor
    }
    nodes = {path: top.find(path) for path in places}
    assert {path: (node.line, node.column) for path, node in nodes.items()} == places
    assert top.keys == {"a": (1, 1), "b": (2, 1), "g": (5, 1), "i": (7, 1), "k": (8, 1), "l": (9, 1)}
    assert nodes["b", 1].keys == {"d": (4, 6), "e": (4, 14)}
    assert top.find(("b", 7, "x")) is nodes["b",]


class TestWhereTheParsersDiffer:
    """By nature: one looks at more characters before it complains, or refuses more. What counts is the same."""

    def test_another_version_in_a_second_document(self, wrong: Wrong) -> None:
        [problem] = wrong("%YAML 1.2\n--- a\n...\n%YAML 1.12\n---\nb\n")
        assert problem.regel_id in ("geen-yaml", "tweede-document")

    @pytest.mark.parametrize("rest", ["titel: a\tb", "titel:\ta", "titel: a\t# b"])
    def test_a_tab_between_words_may_be_refused(self, wrong: Wrong, parser: str, rest: str) -> None:
        # YAML 1.2 allows it, and the pure parser doesn't; a refusal loses nothing.
        problems = wrong(f"tussenstops:\n- id: a\n  onderdeel: Leren\n  {rest}\n")
        assert {problem.regel_id for problem in problems} <= ({"tab"} if parser == "pure" else set())
