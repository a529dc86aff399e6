"""What planners write is read as it was meant, in 19 of 20; what isn't certain is never guessed."""

from itertools import chain
from pathlib import Path

import pytest

from routehln.model.moment.grammar.read import may_have, read_moment
from routehln.model.moment.moment import Moment

TABLES = [Path(__file__).with_name(name) for name in ("planners.txt", "planners_fresh.txt")]


def rows(table: Path) -> list[tuple[str, list[str]]]:
    """Give each expression of a table with the meanings that it may have."""
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    cells = [line.rsplit("|", 1) for line in lines]
    return [(tekst.strip(), meanings.strip().split(" of ")) for tekst, meanings in cells]


def meaning(moment: Moment) -> str:
    """Write what was read as the table does."""
    if not moment.gedateerd:
        return moment.soort
    days = "/".join(str(day or "") for day in (moment.begin, moment.eind))
    return str(moment.begin) if moment.begin == moment.eind else days


@pytest.mark.parametrize(("tekst", "meanings"), [*chain.from_iterable(map(rows, TABLES))])
def test_none_is_misread(tekst: str, meanings: list[str]) -> None:
    moment = read_moment(tekst)
    sharp = [meant.removesuffix(" vaag") for meant in meanings]
    assert meaning(moment) in {*sharp, "onbekend"}
    if f"{meaning(moment)} vaag" in meanings:
        assert moment.vaag


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_nineteen_in_twenty_are_read(table: Path) -> None:
    certain = [tekst for tekst, meanings in rows(table) if "onbekend" not in meanings]
    unread = [tekst for tekst in certain if read_moment(tekst).soort == "onbekend"]
    assert len(unread) <= len(certain) / 20, unread


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_moment_may_have_each_of_its_words(table: Path) -> None:
    dated = [tekst for tekst, _ in rows(table) if read_moment(tekst, alone=True).gedateerd]
    assert dated
    for tekst in dated:
        assert all(map(may_have, tekst.split())), tekst


@pytest.mark.parametrize("word", ["projectplan", "wijkagenda", "Heerlen"])
def test_a_moment_alone_has_no_other_words(word: str) -> None:
    assert not may_have(word)
    assert read_moment(f"{word} oktober 2021", alone=True).soort == "onbekend"
