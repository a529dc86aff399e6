"""What commands print about the shipped routekaart; `make golden` writes it down anew."""

import re

import pytest
from conftest import Ask, Golden

ENDINGS = {"tabel": "txt", "json": "json", "csv": "csv", "md": "md"}
PEILDATUM = ("--peildatum", "2021-10-04")
QUESTIONS = {
    "due": ("due", "--maand", "2021-10", *PEILDATUM),
    "due-alle": ("due", "--maand", "2022-Q2", "--onderdeel", "programmabreed", "--alle", "--peildatum", "2022-05-01"),
    "list": ("list", "--onderdeel", "Wonen", *PEILDATUM),
    "show": ("show", "werken-doelstellingen", *PEILDATUM),
    "show-leefgebied": ("show", "wonen", *PEILDATUM),
    "show-volgorde": ("show", "uitvoeringsplan", *PEILDATUM),
    "moment": (
        "moment",
        "Alliantieoverleg oktober 2021",
        "begin 2023",
        "vanaf oktober 2021",
        "jaarlijks",
        "dit najaar",
    ),
    "zoek": ("list", "--zoek", "1.000 dagen", *PEILDATUM),
    "check": ("check",),
    "regels": ("check", "--regels"),
}
OCTOBER = QUESTIONS["due"]


@pytest.mark.parametrize("formaat", ENDINGS)
@pytest.mark.parametrize("name", QUESTIONS)
def test_in_a_pipe(ask: Ask, golden: Golden, name: str, formaat: str) -> None:
    outcome = ask(*QUESTIONS[name], "--formaat", formaat)
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"{name}.{ENDINGS[formaat]}", outcome.out)


@pytest.mark.parametrize("width", [80, 120])
def test_on_a_terminal(on_terminal: Ask, golden: Golden, width: int) -> None:
    golden(f"due-{width}.ansi", on_terminal(*OCTOBER, width=width).out)


def test_on_a_terminal_without_colour(on_terminal: Ask, golden: Golden) -> None:
    golden("due-80-geen-kleur.ansi", on_terminal(*OCTOBER, "--geen-kleur").out)


@pytest.mark.parametrize("name", ["show", "moment", "regels"])
def test_the_other_tables_on_a_terminal(on_terminal: Ask, golden: Golden, name: str) -> None:
    """Without its styles, so that the file reads as the table does."""
    golden(f"{name}-80.txt", re.sub(r"\x1b\[[0-9;]*m", "", on_terminal(*QUESTIONS[name]).out))
