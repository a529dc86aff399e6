"""The summary of a GitHub step: Markdown that nobody's title breaks, of a bounded size."""

import re

import pytest

from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Plaats
from routehln.views.answers.findings import Findings
from routehln.views.github.step_summary import render

MIB = 1024 * 1024


def bevinding(melding: str, regel: int = 1) -> Bevinding:
    return Bevinding(RegelId.WAARDE, "fout", Plaats(FileName("roadmap", "a.yaml"), regel, 5), "kal-1", melding)


def test_it_has_the_counts_and_a_row_a_finding() -> None:
    assert render(Findings([bevinding("dit kan niet"), bevinding("dit ook niet", 7)], "roadmap"), MIB) == (
        "\n## routehln check\n\n2 fouten, 0 waarschuwingen, 0 info\n\n"
        "| Plaats | Ernst | Regel | Melding |\n| --- | --- | --- | --- |\n"
        "| roadmap/a.yaml:&#8203;1:5 | fout | waarde | dit kan niet |\n"
        "| roadmap/a.yaml:&#8203;7:5 | fout | waarde | dit ook niet |\n"
    )


def test_nothing_found_has_no_table() -> None:
    assert render(Findings([], "roadmap", "main"), MIB) == "\n## routehln check\n\nNiets nieuws sinds main.\n"


@pytest.mark.parametrize(
    "melding",
    ["a | b |", "regel\n\n# kop", "<script>x</script>", "[klik](https://x)", "`x` **y** </td>", "\u202e\x1b[1m"],
)
def test_a_title_stays_in_its_cell(melding: str) -> None:
    *_, row = render(Findings([bevinding(melding)], "roadmap"), MIB).splitlines()
    assert len(re.findall(r"(?<!\\)\|", row)) == 5
    assert not re.search(r"(?<!\\)[<>`*\x1b\u202e]|(?<!\\)\[", row)


@pytest.mark.parametrize("room", [MIB, 100_000, 2_000, 400, 300])
def test_it_fits_in_the_room_that_is_left(room: int) -> None:
    many = [bevinding("éé" * 50, number) for number in range(1, 20_000)]
    summary = render(Findings(many, "roadmap"), room)
    assert len(summary.encode()) <= room
    shown = summary.count("| fout |")
    assert summary.endswith(f"Nog {19_999 - shown} van de 19999 zijn weggelaten; 'routehln check' toont alles.\n")


def test_where_there_is_no_room_there_is_nothing() -> None:
    assert not render(Findings([bevinding("x")], "roadmap"), 200)
    assert not render(Findings([bevinding("x")], "roadmap"), -1)
