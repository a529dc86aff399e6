"""A gremium that a moment names with a slip: 'aliantieoverleg november 2021' is on no agenda (contract section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from routehln.model.mijlpaal.gremia import Gremia


def refuse_gremium_slip(text: str, option: str, gremia: Gremia) -> None:
    """Refuse a moment that names no meeting of ours, with words that are nearly a gremium's; raises WrongUsage."""
    from routehln.model.mijlpaal.gremia import names_meeting, same_name
    from routehln.model.names import short
    from routehln.model.slip import slip_of

    if names_meeting(gremia.read(text)):
        return
    plain_text = same_name(text)
    for name in sorted(gremia.names, key=str.islower):  # a name before the id that is written like it
        plain_name = same_name(name)
        for words in _runs(plain_text, len(plain_name.split())):
            if not _is_about_time(words) and slip_of(words, [plain_name]):
                raise WrongUsage(f"{option}: '{short(text)}' noemt geen gremium; bedoelde u {name}?")


def _runs(text: str, number: int) -> Iterator[str]:
    """Give every run of so many words in a text."""
    words = text.split()
    for start in range(len(words) - number + 1):
        yield " ".join(words[start : start + number])


def _is_about_time(words: str) -> bool:
    """Tell whether a moment may have these words of itself: 'maart', 'overleg'."""
    from routehln.model.mijlpaal.gremia import names_nobody

    return names_nobody(words)
