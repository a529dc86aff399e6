"""The name of a meeting that somebody probably meant, for a message that there is none of the name they typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.gremia import Gremia

_ANY_YEAR = 2000


def suggestion(text: str, meetings: Sequence[Bijeenkomst], gremia: Gremia) -> tuple[str, Bijeenkomst] | None:
    """Give the name of an existing meeting that the text is a slip for, and that meeting; None where there is none.

    Figures alone are no slip: '2021-1' is January rather than October. Nor is the name of a meeting that there isn't.
    """
    from routehln.model.names import SLIP, closest

    if not any(map(str.isalpha, text)) or gremia.read(text, _ANY_YEAR).overleg:
        return None
    named = dict(reversed([*_names(meetings, gremia)]))  # of several with one name the first
    name = closest(text.strip(), reversed(named), SLIP)
    return (name, named[name]) if name else None


def _names(meetings: Iterable[Bijeenkomst], gremia: Gremia) -> Iterator[tuple[str, Bijeenkomst]]:
    """Give each name of a meeting with that meeting: `2021-10`, `oktober 2021`, `Alliantieoverleg oktober 2021`."""
    owned: dict[str | None, list[str]] = {}
    for name in gremia.names:
        for owner in gremia.called(name):
            owned.setdefault(owner, []).append(name)
    for meeting in meetings:
        yield meeting.id, meeting
        month = _month(meeting)
        if meeting.gremium is None:
            yield month, meeting
        for name in owned.get(meeting.gremium, []):
            yield f"{name} {month}", meeting


def _month(meeting: Bijeenkomst) -> str:
    """Give the month of a meeting in words: `oktober 2021`."""
    from routehln.model.moment.day import parse_month
    from routehln.views.report.words import month

    return month(parse_month(meeting.maand)[0])
