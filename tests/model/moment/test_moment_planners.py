"""What planners write is read as it was meant, in 19 of 20; what isn't certain is never guessed."""

from pathlib import Path

import pytest

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment

TABLE = Path(__file__).with_name("planners.txt")


def rows() -> list[tuple[str, list[str]]]:
    """Give each expression of the table with the meanings that it may have."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    cells = [line.rsplit("|", 1) for line in lines]
    return [(tekst.strip(), meanings.strip().split(" of ")) for tekst, meanings in cells]


def meaning(moment: Moment) -> str:
    """Write what was read as the table does."""
    if not moment.gedateerd:
        return moment.soort
    days = "/".join(str(day or "") for day in (moment.begin, moment.eind))
    return str(moment.begin) if moment.begin == moment.eind else days


@pytest.mark.parametrize(("tekst", "meanings"), rows())
def test_none_is_misread(tekst: str, meanings: list[str]) -> None:
    moment = read_moment(tekst)
    sharp = [meant.removesuffix(" vaag") for meant in meanings]
    assert meaning(moment) in {*sharp, "onbekend"}
    if f"{meaning(moment)} vaag" in meanings:
        assert moment.vaag


def test_nineteen_in_twenty_are_read() -> None:
    certain = [tekst for tekst, meanings in rows() if "onbekend" not in meanings]
    unread = [tekst for tekst in certain if read_moment(tekst).soort == "onbekend"]
    assert len(unread) <= len(certain) / 20, unread
