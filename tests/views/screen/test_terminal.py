"""Tables on a terminal: readable at 80 columns, and only printed (contract section 5 and 6)."""

import json
import re
from pathlib import Path

import pytest
from conftest import Ask, Outcome

STYLE = re.compile(r"\x1b\[[0-9;]*m")
OCTOBER = ("due", "--maand", "2021-10", "--peildatum", "2021-10-04")
RED = "\x1b[1;31m"


def ids_in(ask: Ask) -> list[str]:
    """The ids of the mijlpalen that October has."""
    answer = json.loads(ask(*OCTOBER, "--formaat", "json").out)
    return [row["id"] for key in ("te_laat", "nog_open", "in_periode", "loopt") for row in answer[key]]


def seen(outcome: Outcome) -> list[str]:
    """The lines as a reader sees them."""
    return STYLE.sub("", outcome.out).splitlines()


@pytest.mark.parametrize("width", [30, 60, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(on_terminal: Ask, width: int) -> None:
    lines = seen(on_terminal(*OCTOBER, width=width))
    assert len(lines) > 40
    assert max(map(len, lines)) <= width


def rows_of(lines: list[str], mijlpaal_id: str) -> list[str]:
    """The lines of the lists that hold an id; what stands above them, and the sentences below, aren't among them."""
    first = next(number for number, line in enumerate(lines) if line.startswith("─"))
    return [line for line in lines[first:] if f" {mijlpaal_id} " in f"{line} " and " wacht op " not in line]


def is_no_word(mijlpaal_id: str) -> bool:
    """Whether an id can't be a word of a title too."""
    return "-" in mijlpaal_id


def test_a_wide_terminal_has_a_line_for_each_mijlpaal(on_terminal: Ask, ask: Ask) -> None:
    lines = seen(on_terminal(*OCTOBER, width=200))
    for mijlpaal_id in filter(is_no_word, ids_in(ask)):
        assert len(rows_of(lines, mijlpaal_id)) == 1
    assert len(lines) <= len(ids_in(ask)) + 17


def test_a_usual_terminal_shows_whole_titles_and_who_sees_to_them(on_terminal: Ask, ask: Ask) -> None:
    lines = seen(on_terminal(*OCTOBER))
    answer = json.loads(ask(*OCTOBER, "--formaat", "json").out)
    assert not any("…" in line for line in lines)
    for mijlpaal in [*answer["te_laat"], *answer["in_periode"]]:
        if is_no_word(mijlpaal["id"]):
            [row] = rows_of(lines, mijlpaal["id"])
            assert (mijlpaal["eigenaar"] or "") in row


@pytest.mark.parametrize("command", [OCTOBER, ("reconcile",), ("show", "kal-026"), ("check",), ("list", "--zoek", "a")])
def test_a_narrow_terminal_breaks_no_word(on_terminal: Ask, ask: Ask, command: tuple[str, ...]) -> None:
    whole = set(re.findall(r"\w+", ask(*command).out + on_terminal(*command, width=300).out))
    shown = set(re.findall(r"\w+", "\n".join(seen(on_terminal(*command, width=60)))))
    assert len(shown) > 10
    assert shown <= whole


@pytest.mark.parametrize("width", [60, 80, 120])
def test_what_matters_is_never_broken(on_terminal: Ask, width: int) -> None:
    text = "\n".join(seen(on_terminal(*OCTOBER, width=width)))
    for word in ("gezondheid-team-zuid-limburg", "programmalijntrekkers-interim", "Programmabreed", "65 dagen"):
        assert word in text
    assert text.count("tegenspraak") == 13


def test_the_table_is_as_wide_as_its_text(on_terminal: Ask) -> None:
    assert seen(on_terminal(*OCTOBER, width=240)) == seen(on_terminal(*OCTOBER, width=300))


def test_the_beginning_says_what_is_late(on_terminal: Ask) -> None:
    first = seen(on_terminal(*OCTOBER))[2]
    assert first.startswith("12 te laat (het langst routekaart-besluit, 65 dagen), ")


@pytest.mark.parametrize("width", [80, 120])
def test_an_id_to_copy_is_never_broken(on_terminal: Ask, ask: Ask, width: int) -> None:
    answer = json.loads(ask("reconcile", "--formaat", "json").out)
    text = "\n".join(seen(on_terminal("reconcile", width=width)))
    for clash in answer["strijdig"]:
        assert re.search(rf"^{clash['mijlpaal']} ", text, re.MULTILINE)


def test_where_an_id_can_not_be_whole_it_is_broken_behind_a_dash(on_terminal: Ask) -> None:
    lines = seen(on_terminal(*OCTOBER, width=22))
    assert max(map(len, lines)) <= 22
    at = lines.index("  gezondheid-team-")
    assert lines[at + 1] == "  zuid-limburg"


def test_late_is_said_in_red_and_in_words(on_terminal: Ask) -> None:
    assert len(re.findall(rf"{re.escape(RED)}\d+ dagen te laat", on_terminal(*OCTOBER).out)) == 12


@pytest.mark.parametrize("how", ["NO_COLOR", "--geen-kleur"])
def test_without_colour_the_words_remain(on_terminal: Ask, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    coloured = on_terminal(*OCTOBER)
    if how == "NO_COLOR":
        monkeypatch.setenv("NO_COLOR", "1")
    plain = on_terminal(*OCTOBER, *([how] if how.startswith("--") else []))
    assert not re.search(r"\x1b\[[0-9;]*[34]\dm", plain.out)
    assert seen(plain) == seen(coloured)


def test_one_mijlpaal_fits_with_its_places_whole(on_terminal: Ask) -> None:
    lines = seen(on_terminal("show", "werken-doelstellingen", "--peildatum", "2021-10-04"))
    assert max(map(len, lines)) <= 80
    assert any("roadmap/leefgebieden/2-werken.yaml:" in line for line in lines)


@pytest.mark.parametrize("formaat", ["tabel", "json", "csv", "md"])
def test_no_title_steers_a_terminal(on_terminal: Ask, roadmap: Path, formaat: str) -> None:
    r"""
    tussenstops:
      - {id: a, onderdeel: Leren, moment: oktober 2021, eigenaar: "\e[2J", titel: "\e]8;;http://kwaad.nl\aklik\u202e"}
      - {id: b, onderdeel: Leren, moment: "oktober 2021\x9b31m", titel: "[bold red]rood[/] :house: [link=x]"}
    """
    outcome = on_terminal("list", "--formaat", formaat, roadmap=roadmap)
    text = STYLE.sub("", outcome.out)
    assert "klik" in text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)


def test_no_markup_is_interpreted(on_terminal: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: a, onderdeel: Leren, moment: oktober 2021, titel: '[bold]vet[/] :house: [link=x]'}]
    """
    assert any("[bold]vet[/] :house: [link=x]" in line for line in seen(on_terminal("list", roadmap=roadmap)))


def test_one_value_does_not_steer_a_terminal(on_terminal: Ask, roadmap: Path) -> None:
    r"""
    tussenstops: [{id: a, onderdeel: Leren, titel: "\e[31mrood"}]
    """
    assert on_terminal("show", "a", "--veld", "titel", roadmap=roadmap).out == "�[31mrood\n"


def test_an_occurrence_shows_its_own_day(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: verslag, onderdeel: Leren, moment: jaarlijks vanaf 15 oktober 2015, titel: Verslag}]
    """
    assert "15 oktober 2020 (jaarlijks vanaf 15 oktober 2015)  Verslag" in ask("due", roadmap=roadmap).out
