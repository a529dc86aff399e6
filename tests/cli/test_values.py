"""Values as people type them: with a dash in front, in any case, by their beginning, more than once (contract 5)."""

import json
from pathlib import Path

import pytest
from conftest import Ask

TITLES = ["-x", "-5", "- eerst dit", "-hallo", "--- streep", "-", "–"]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("place", ["last", "before an option", "behind --"])
def test_a_value_may_begin_with_a_dash(ask: Ask, roadmap: Path, title: str, place: str) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Wonen}
    """
    behind = {"last": [title], "before an option": [title, "--geen-kleur"], "behind --": ["--", title]}[place]
    assert ask("set", "plan", "titel", *behind, roadmap=roadmap).code == 0
    assert ask("show", "plan", "--veld", "titel", roadmap=roadmap).out == f"{title}\n"


def test_what_looks_like_a_long_option_is_a_value_behind_two_dashes(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Wonen}
    """
    assert ask("set", "plan", "titel", "--droog", "--", "--droog", roadmap=roadmap).err.endswith("(--droog).\n")
    assert ask("set", "plan", "titel", "--", "--droog", roadmap=roadmap).code == 0
    assert ask("show", "plan", "--veld", "titel", roadmap=roadmap).out == "--droog\n"


def test_the_value_of_an_option_may_begin_with_a_dash(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: mei 2022, onderdeel: Wonen}
    """
    assert ask("move", "plan", "juni 2022", "--reden", "-5 mensen", roadmap=roadmap).code == 0
    assert "-5 mensen" in (roadmap / "kalender.yaml").read_text()


def test_an_option_may_be_a_value_behind_an_equals_sign(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: mei 2022, onderdeel: Wonen}
    """
    assert ask("move", "plan", "juni 2022", "--reden=--droog", roadmap=roadmap).code == 0
    assert "reden: --droog" in (roadmap / "kalender.yaml").read_text()


@pytest.mark.parametrize("formaat", ["json", "JSON", "Js", "j"])
def test_a_choice_is_known_by_its_beginning_in_any_case(ask: Ask, formaat: str) -> None:
    assert json.loads(ask("list", "--formaat", formaat).out)["schema"] == "routehln.list/1"


def test_a_whole_word_goes_before_the_beginning_of_another(ask: Ask) -> None:
    """'md' begins no other format, 'vastgesteld' doesn't mean 'gewijzigd vastgesteld'."""
    outcome = ask(
        "besluit", "ambitie", "--overleg", "2021-10", "--uitkomst", "VASTGESTELD", "--op", "2021-10-04", "--droog"
    )
    assert "+    uitkomst: vastgesteld" in outcome.out


@pytest.mark.parametrize("day", ["2021-10-04", "4 oktober 2021", "4-10-2021", "maandag 4 okt. 2021", "20211004"])
def test_a_day_is_typed_as_people_write_it(ask: Ask, day: str) -> None:
    outcome = ask("due", "--maand", "2021-10", "--peildatum", day, "--formaat", "json")
    if day == "20211004":
        assert outcome.code == 2
    else:
        assert json.loads(outcome.out)["peildatum"] == "2021-10-04"


def ids(ask: Ask, *args: str) -> set[str]:
    return {mijlpaal["id"] for mijlpaal in json.loads(ask("list", *args, "--formaat", "json").out)["mijlpalen"]}


@pytest.mark.parametrize(
    ("option", "first", "second"),
    [
        ("--onderdeel", "Wonen", "werk"),
        ("--fase", "verkennen", "2. Ontwerpen"),
        ("--status", "gepland", "afgerond"),
    ],
)
def test_an_option_that_chooses_may_be_given_again(ask: Ask, option: str, first: str, second: str) -> None:
    both = ids(ask, option, first, option, second)
    assert both == ids(ask, option, first) | ids(ask, option, second)
    assert both != ids(ask, option, second)


def test_several_owners(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: een, titel: Een, moment: oktober 2021, onderdeel: Wonen, eigenaar: Weller}
      - {id: twee, titel: Twee, moment: oktober 2021, onderdeel: Wonen, eigenaar: Gemeente}
      - {id: drie, titel: Drie, moment: oktober 2021, onderdeel: Wonen, eigenaar: Politie}
    """
    outcome = ask("due", "--eigenaar", "weller", "--eigenaar", "POLITIE", "--formaat", "json", roadmap=roadmap)
    assert [mijlpaal["id"] for mijlpaal in json.loads(outcome.out)["in_periode"]] == ["drie", "een"]
