"""One way of writing a file: what becomes of what (contract section 5, `fmt`)."""

import textwrap

import pytest
import yamllint.config
import yamllint.linter
from conftest import ROADMAP

from routehln.files.format.formatted import NotFormattable, formatted
from routehln.files.slip import UnreadableError

pytestmark = pytest.mark.usefixtures("parser")

SHIPPED = sorted(ROADMAP.rglob("*.yaml"))
# Lines are never folded and comments stay to the letter; `---` is nobody's need.
YAMLLINT = """
extends: default
rules:
  line-length: disable
  document-start: disable
  comments: {require-starting-space: false}
  comments-indentation: disable
  quoted-strings: {quote-type: single, required: only-when-needed}
"""


def fmt(text: str) -> str:
    """The text in the one way, which is also that of the outcome."""
    new = formatted(text.encode())
    assert formatted(new) == new
    return new.decode()


def same(text: str) -> str:
    return textwrap.dedent(text).lstrip("\n")


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.name)
def test_the_shipped_files_are_written_in_the_one_way(file: object) -> None:
    assert isinstance(file, type(ROADMAP))
    assert formatted(file.read_bytes()) == file.read_bytes()


def test_keys_stand_in_the_order_of_the_contract() -> None:
    assert fmt(
        same("""
        kalender:
          - afstemming: {reden: y, dubbel_van: x}
            eigen: 1
            onderdeel: Wonen
            anders: 2
            id: a
            moment: mei 2022
        fasen:
          - {einde: mei 2022, naam: Verkennen, nummer: 1, id: verkennen}
        leefgebieden:
          - interventies:
              - {titel: t, id: i}
            indicatoren:
              - streefwaarde: {jaar: 2025, waarde: '3'}
                naam: n
            id: wonen
        gremia:
          - leden: [{functie: f, organisatie: o}]
            naam: n
        notities: iets
        routekaart:
          onderdelen: [{naam: n, id: i}]
          naam: x
        """)
    ) == same("""
        routekaart:
          naam: x
          onderdelen:
            - id: i
              naam: n

        fasen:
          - id: verkennen
            nummer: 1
            naam: Verkennen
            einde: mei 2022

        leefgebieden:
          - id: wonen
            interventies:
              - id: i
                titel: t
            indicatoren:
              - naam: n
                streefwaarde:
                  waarde: '3'
                  jaar: 2025

        kalender:
          - id: a
            moment: mei 2022
            onderdeel: Wonen
            afstemming:
              dubbel_van: x
              reden: y
            eigen: 1
            anders: 2

        gremia:
          - naam: n
            leden:
              - organisatie: o
                functie: f

        notities: iets
        """)


def test_comments_stay_with_what_they_stand_beside_or_above() -> None:
    assert fmt(
        same("""
        # yaml-language-server: $schema=x
        # op de kop

        # boven kalender
        kalender: #naast kalender
            # boven a
            - titel: t # naast titel
                       # gaat door
              # boven id
              id: a


              # boven moment
              # nog eens
              moment: # naast moment
                mei 2022
              # einde van a
            # boven b

            # dichter boven b
            - {id: b, fase: f} # naast b
            - # naast het streepje
              id: c
              afstemming:
                  # nog niets
              aliassen: [ # bij de haak
                x, # naast x
                # boven y
                y ] # achter de haak
            # einde van de lijst
        # boven fasen
        fasen: []   # leeg

        # einde
        """)
    ) == same("""
        # yaml-language-server: $schema=x
        # op de kop

        # boven fasen
        fasen: []  # leeg

        # boven kalender
        kalender:  #naast kalender
          # boven a
          # boven id
          - id: a
            # boven moment
            # nog eens
            moment: mei 2022  # naast moment
            titel: t  # naast titel
                      # gaat door
            # einde van a

          # boven b

          # dichter boven b
          # naast b
          - id: b
            fase: f

          # naast het streepje
          - id: c
            afstemming:
              # nog niets
            aliassen:  # bij de haak
              - x  # naast x
              # boven y
              - y
              # achter de haak
          # einde van de lijst

        # einde
        """)


@pytest.mark.parametrize(
    ("ugly", "pretty"),
    [
        ("k: 'een woord'", "k: een woord"),
        ('k: "a, b"', "k: a, b"),
        ('k: ["a, b", "c d"]', "k: ['a, b', c d]"),
        ('"k": x', "k: x"),
        ('"no": x', "'no': x"),
        ("k: 'no'", "k: 'no'"),
        ('k: "no"', "k: 'no'"),
        ("k: '3.1'", "k: '3.1'"),
        ("k: '2021-10-05'", "k: '2021-10-05'"),
        ("k: '2021'", "k: '2021'"),
        ("k: '12:30'", "k: '12:30'"),
        ("k: '0o7'", "k: '0o7'"),
        ("k: 'null'", "k: 'null'"),
        ("k: ''", "k: ''"),
        ("k: '1. Verkennen'", "k: 1. Verkennen"),
        ("k: 'a: b'", "k: 'a: b'"),
        ("k: 'a:b'", "k: a:b"),
        ("k: 'a #b'", "k: 'a #b'"),
        ("k: 'a#b'", "k: a#b"),
        ("k: 'a:'", "k: 'a:'"),
        ("k: ' a'", "k: ' a'"),
        ("k: '- a'", "k: '- a'"),
        ("k: '-zo'", "k: -zo"),
        ("k: '*a'", "k: '*a'"),
        ("k: '''t'", "k: '''t'"),
        ('k: "VSV\'ers"', "k: VSV'ers"),
        (r'k: "\u00e9\u00e9n"', "k: één"),
        (r'k: "a\u200bb"', r'k: "a\u200bb"'),
        (r'k: "a\nb"', r'k: "a\nb"'),
        (r'k: "a\tb"', r'k: "a\tb"'),
        ("k: !!str '2021'", "k: !!str '2021'"),
        ("k: !!str 2021", "k: !!str 2021"),
        ("k: no", "k: no"),
        ("k: 3.1", "k: 3.1"),
        ("k: 2021-10-05", "k: 2021-10-05"),
        ("k: ~", "k: ~"),
        ("k:", "k:"),
        ("k:\n\n    a\n    b", "k: a b"),
        ('k: "a\n  b"', "k: a b"),
        ("k: a\n  b\n\n  c", "k: |-\n  a b\n  c"),
        ('k: "a\\\n  b\n\n  \\u200bc"', r'k: "ab\n\U0000200bc"'),
        ("? k\n: v", "k: v"),
        ("k: v # c \t", "k: v  # c"),
        ("k: {}\nl: [ ]", "k: {}\n\nl: []"),
        ("k: [a,b ,  c, ]", "k: [a, b, c]"),
        ("k: [a,\n  b]", "k: [a, b]"),
        ("k: [[a], b]", "k:\n  - [a]\n\n  - b"),
        ("k: [a: b]", "k:\n  - a: b"),
        ("{k: v, l: {m: n}}", "k: v\n\nl:\n  m: n"),
        ("k: &x a\nl: *x", "k: &x a\n\nl: *x"),
        ("k: &x\n    m: a\nl: *x", "k: &x\n  m: a\n\nl: *x"),
        ("k:\n- &x\n  m: a\n- *x", "k:\n  - &x\n    m: a\n\n  - *x"),
        ("k: &x # c\n    [a]", "k: &x [a]  # c"),
        ("k:\n- - a\n  - b\n-   c", "k:\n  - - a\n    - b\n\n  - c"),
        ("k: |\n      a\n       b\n\n      c  \n\n\nl: m", "k: |\n  a\n   b\n\n  c  \n\nl: m"),
        ("k: |2-   # c\n  a\n", "k: |-  # c\n  a"),
        ("k: |2\n    a\n   b\n", "k: |2\n    a\n   b"),
        ("k: >-\n    a\n    b\n\n      c\n    \n    d\n", "k: >-\n  a\n  b\n\n    c\n\n  d"),
        ("k: >+\n    a\n    b\n\n\nl: m", "k: >+\n  a\n  b\n\n\nl: m"),
        ("k: |+\n    a\n\n\nl: m", "k: |+\n  a\n\n\nl: m"),
        ("k: |+\n    a\n\n", "k: |+\n  a\n"),
        ("k: |+\n    a\nl: m", "k: |\n  a\n\nl: m"),
        ("k: |\nl: m", "k: |\n\nl: m"),
        ("---\nk: v\n...\n# c", "k: v\n# c"),
        ("--- # c\nk: v", "# c\nk: v"),
        ("%YAML 1.2\n---\nk: v", "k: v"),
        ("\n\n\nk: v\n\n\n\n", "k: v"),
        ("\ufeffk: v\r\nl: |\r\n  a\r\n  b\r\n", "k: v\n\nl: |\n  a\n  b"),
        ("  k: v\n  l:\n     - a\n", "k: v\n\nl:\n  - a"),
        ("# alleen\n\n\n# dit", "# alleen\n\n# dit"),
        ("- a\n- b", "- a\n\n- b"),
        ("een woord  # c", "een woord  # c"),
    ],
)
def test_one_way_of_writing(ugly: str, pretty: str) -> None:
    assert fmt(ugly) == f"{pretty}\n"


def test_a_tab_between_key_and_value_becomes_a_blank(parser: str) -> None:
    if parser == "pure":
        pytest.skip("this parser takes no tabs there")
    assert fmt("k:\tv\nl:\t# c\n  v\t#d\n") == "k: v\n\nl: v  # c\n      #d\n"


@pytest.mark.parametrize("empty", ["", "\n\n", "---\n", "\ufeff"])
def test_nothing_stays_nothing(empty: str) -> None:
    assert fmt(empty) == ""


def test_the_last_line_of_a_block_had_no_end() -> None:
    assert fmt("k: |\n  a") == "k: |-\n  a\n"


def test_an_alias_never_comes_before_its_anchor() -> None:
    text = "kalender:\n  - titel: &x t\n    id: *x\n"
    assert fmt(text) == text
    assert fmt("kalender:\n  - titel: &x t\n    id: a\n") == "kalender:\n  - id: a\n    titel: &x t\n"


def test_blank_lines() -> None:
    assert fmt("# kop\n\n\nfasen:\n\n  - id: a\n\n    naam: x\n  - id: b\nkalender:\n\n\n  - id: c\n") == (
        "# kop\n\nfasen:\n  - id: a\n    naam: x\n\n  - id: b\n\nkalender:\n  - id: c\n"
    )


@pytest.mark.parametrize(
    ("above", "top", "moved"),
    [
        ("# kop\n\n", "# kop\n\n", ""),
        ("# kop\n", "", "# kop\n"),
        ("# yaml-language-server: $schema=x\n# kop\n", "# yaml-language-server: $schema=x\n\n", "# kop\n"),
        ("# kop\n\n# bij kalender\n", "# kop\n\n", "# bij kalender\n"),
    ],
)
def test_the_top_of_the_file_stays_the_top(above: str, top: str, moved: str) -> None:
    """What stands right above a key that goes elsewhere is about that key."""
    assert fmt(f"{above}kalender: []\nfasen: []\n") == f"{top}fasen: []\n\n{moved}kalender: []\n"
    assert fmt(f"{above}fasen: []\n").startswith(above)


@pytest.mark.parametrize("text", ["a: 1\na: 2\n", "a: [\n", "a: 1\n---\nb: 2\n", "a: *x\n", "\x00", "<<<<<<< x\n"])
def test_what_is_no_sound_yaml_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        formatted(text.encode())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (": a\n", "er zou een waarde, type of anker veranderen"),
        (f"? {'x' * 1100}\n: a\n", "hier staat een dubbele punt te veel"),
    ],
)
def test_what_can_not_be_written_so_is_refused(text: str, why: str) -> None:
    with pytest.raises(NotFormattable, match=why):
        formatted(text.encode())


UGLY = """\
kalender :
-   id : "a"
    # let op
    moment : "mei 2022"   #kort


    fase: { id: x,naam:  y }
    onderdeel:   'Wonen'
-   {id: b ,aliassen: [ a,b ]}
fasen:
    -     id:   c
          naam:   >
                een
                twee
# einde"""


def test_yamllint_likes_what_fmt_writes() -> None:
    config = yamllint.config.YamlLintConfig(YAMLLINT)
    assert list(yamllint.linter.run(UGLY, config))
    for text in (UGLY, *(file.read_text(encoding="utf-8") for file in SHIPPED)):
        assert [str(problem) for problem in yamllint.linter.run(fmt(text), config)] == []
