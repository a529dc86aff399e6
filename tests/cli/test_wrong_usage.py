"""Wrong usage: exit code 2, and one Dutch sentence that helps (contract section 5)."""

import shlex

import pytest
from conftest import ROADMAP, Ask

from routehln.cli.program import run

# The command line, what is said of it, and what the hint explains.
COMMAND_LINES = (
    ("due --maan 2021-10", "de optie --maan bestaat niet; bedoelde u --maand?", "routehln due"),
    ("agenda --zo 2021-10", "de optie --zo bestaat niet. Is het een waarde? Zet er dan -- voor.", "routehln agenda"),
    (
        "move ambitie leidende-principes 'november 2021'",
        "'november 2021' is te veel: zoveel waarden gaan hier niet; zet wat bij elkaar hoort tussen aanhalingstekens",
        "routehln move",
    ),
    ("due --xyz", "de optie --xyz bestaat niet.", "routehln due"),
    ("deu", "de opdracht 'deu' bestaat niet; bedoelde u 'due'?", "routehln"),
    ("show", "ID ontbreekt.", "routehln show"),
    ("moment", "TEKST… ontbreekt.", "routehln moment"),
    (
        "show kal-001 kal-002",
        "'kal-002' is te veel; zet een waarde van meer woorden tussen aanhalingstekens",
        "routehln show",
    ),
    (
        "check roadmap",
        "'roadmap' is te veel; zet een waarde van meer woorden tussen aanhalingstekens",
        "routehln check",
    ),
    ("due --formaat xml", "--formaat: kies uit tabel, json, csv, md, html, odt, docx, pdf, xlsx.", "routehln due"),
    ("list --status klaar", "--status: kies uit gepland, lopend, afgerond, vervallen.", "routehln list"),
    ("due --maand", "bij --maand hoort een waarde.", "routehln due"),
    ("move ambitie 'Q1 2022' --reden", "bij --reden hoort een waarde.", "routehln move"),
    (
        "add tussenstop --moment 2023 --onderdeel Wonen --omschrijving --",
        "bij --omschrijving hoort een waarde.",
        "routehln add",
    ),
    (
        "move ambitie 'Q1 2022' --reden --droog",
        "bij --reden hoort een waarde; is dat '--droog', schrijf dan --reden=--droog",
        "routehln move",
    ),
    (
        "agenda -o --overschrijf",
        "bij --uitvoer hoort een waarde; is dat '--overschrijf', schrijf dan --uitvoer=--overschrijf",
        "routehln agenda",
    ),
    (
        "due --maand oktober 2021",
        "'2021' is te veel; zet een waarde van meer woorden tussen aanhalingstekens",
        "routehln due",
    ),
    ("list --status ''", "--status: kies uit gepland, lopend, afgerond, vervallen.", "routehln list"),
    (
        "besluit ambitie --overleg 2021-10 --uitkomst a",
        "--uitkomst: 'a' kan aangehouden of afgewezen zijn.",
        "routehln besluit",
    ),
    (
        "set ambitie titel --nieuw",
        "de optie --nieuw bestaat niet. Is het een waarde? Zet er dan -- voor.",
        "routehln set",
    ),
    ("due --roadmap ''", "--roadmap: hier staat geen map; laat de optie weg, of noem de map.", "routehln due"),
    ("due -x", "de optie -x bestaat niet.", "routehln due"),
    ("due --alle=ja", "bij --alle hoort geen waarde.", "routehln"),
)
AS_A_DAY = "schrijf een dag als 5-10-2021 of '5 oktober 2021'"
ITSELF = {
    "due --peildatum 2021-02-30": f"--peildatum: '2021-02-30' bestaat niet; {AS_A_DAY}",
    "list --peildatum 'oktober 2021'": f"--peildatum: 'oktober 2021' is geen dag; {AS_A_DAY}",
    "list --peildatum 'uiterlijk 5 oktober 2021'": (f"--peildatum: 'uiterlijk 5 oktober 2021' is geen dag; {AS_A_DAY}"),
    "due --peildatum '31 februari 2021'": (f"--peildatum: '31 februari 2021' bestaat niet; {AS_A_DAY}"),
    "show ambitie --peildatum ''": f"--peildatum: '' is geen dag; {AS_A_DAY}",
    "moment --jaar onzin -": "--jaar: 'onzin' is geen jaar; schrijf het als 2021",
    "moment --jaar 21 mei": "--jaar: '21' is geen jaar; schrijf het als 2021",
    "due --onderdeel Wonne": "--onderdeel: 'Wonne' is geen leefgebied of onderdeel; bedoelde u 'Wonen'?",
    "list --fase ontwerpt": "--fase: 'ontwerpt' is geen fase; bedoelde u 'Ontwerpen'?",
    "show werken-doelstelling": ("er is niets met het id 'werken-doelstelling'; bedoelde u 'werken-doelstellingen'?"),
    "show 42": ("er is niets met het id '42'; zoek het met routehln list --zoek"),
    "show ambitie --veld tietel": "--veld: 'tietel' is geen sleutel van 'ambitie'; bedoelde u 'titel'?",
    "show ambitei --veld titel": "er is niets met het id 'ambitei'; bedoelde u 'ambitie' (tussenstops)?",
}


@pytest.mark.parametrize(("line", "sentence", "hint"), COMMAND_LINES)
def test_a_command_line_that_is_wrong_says_where_help_is(ask: Ask, line: str, sentence: str, hint: str) -> None:
    assert ask(*shlex.split(line)) == (2, "", f"fout: {sentence}\nHulp: {hint} --help\n")


@pytest.mark.parametrize("line", ITSELF)
def test_a_question_that_is_wrong_says_what_would_be_right(ask: Ask, line: str) -> None:
    assert ask(*shlex.split(line)) == (2, "", f"fout: {ITSELF[line]}\n")


@pytest.mark.parametrize("maand", ["ooit", "", "jaarlijks", "vanaf oktober 2021"])
def test_a_month_has_a_begin_and_an_eind(ask: Ask, maand: str) -> None:
    outcome = ask("due", "--maand", maand)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"fout: --maand: '{maand}' is geen periode met een begin en een eind; "
        "schrijf bijvoorbeeld 2021-10, 'oktober 2021' of 2021-Q4\n"
    )


def test_a_month_that_no_year_has(ask: Ask) -> None:
    assert ask("due", "--maand", "2021-13").err == "fout: --maand: er is geen maand 13; een jaar heeft er 12\n"


def test_a_month_without_its_option(ask: Ask) -> None:
    outcome = ask("due", "oktober")
    assert outcome.code == 2
    assert outcome.err.startswith("fout: 'oktober' is te veel; bedoelde u --maand oktober?\n")


def test_without_a_command_there_is_nothing_to_do(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["--roadmap", str(ROADMAP)]) == 2
    assert capfd.readouterr().err.startswith("fout: noem een opdracht; kies uit: due, list, show")


def test_what_was_typed_does_not_steer_the_terminal(ask: Ask) -> None:
    for args in (["show", "\x1b[31m"], ["\x1b[31m"], ["due", "--maand", "\x1b[31m"], ["due", "--\x1b[31m"]):
        outcome = ask(*args)
        assert outcome.code == 2
        assert "\x1b" not in outcome.err
