"""A meeting, and its id (contract section 2, `overleggen`)."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from routehln.model.moment.day import MONTH, in_words, month_in_words, parse_day, parse_month

DECIDING = None  # instead of an id: the gremium that decides, or the only one there is


class Bijeenkomst(NamedTuple):
    """A meeting: one that a file describes, or one that moments name.

    `gremium` is None for the gremium that decides. `maand` (`2021-10`) is the month that it is called by. `datum` is
    its day, which may be in another month; None where only the month is known. `begin` and `eind` are its first and
    last possible day, both inclusive.
    """

    id: str
    gremium: str | None
    maand: str
    begin: date
    eind: date
    datum: date | None = None


def in_month(overleg_id: str, gremium: str | None, maand: str, datum: date | None) -> Bijeenkomst:
    """Return the meeting that is called by a month (`2021-10`), on the day `datum` where that is known."""
    first, last = parse_month(maand)
    return Bijeenkomst(overleg_id, gremium, maand, datum or first, datum or last, datum)


def spoken(bijeenkomst: Bijeenkomst) -> str:
    """Return when a meeting is, as its name says it: `oktober 2021`, or its day where its id has one."""
    first, _ = parse_month(bijeenkomst.maand)
    if bijeenkomst.datum and not bijeenkomst.id.endswith(bijeenkomst.maand):
        return in_words(bijeenkomst.datum)
    return month_in_words(first)


def of_gremium(meetings: Iterable[Bijeenkomst], gremium: str | None) -> list[Bijeenkomst]:
    """Return the meetings of one gremium, by its id; None is the one that decides."""
    return [meeting for meeting in meetings if meeting.gremium == gremium]


def prefix(gremium: str | None) -> str:
    """Return what the ids of a gremium's meetings begin with: `werkgroep-`; empty for the deciding gremium."""
    return f"{gremium}-" if gremium else ""


def by_id(overleg_id: str, gremia: Iterable[str]) -> Bijeenkomst | None:
    """Return the meeting that has this id where no file describes it: of the deciding gremium, or of one of `gremia`.

    None where the id is no month or day, with or without the id of a gremium and a hyphen before it.
    """
    for gremium in (DECIDING, *gremia):
        when = overleg_id.removeprefix(prefix(gremium))
        if gremium and when == overleg_id:
            continue
        if MONTH.fullmatch(when):
            return in_month(overleg_id, gremium, when, None)
        with suppress(ValueError):  # another id, or 30 February
            return in_month(overleg_id, gremium, when[: len("2021-10")], parse_day(when))
    return None
