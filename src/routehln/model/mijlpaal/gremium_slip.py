"""A gremium that a moment names with a slip: 'aliantieoverleg november 2021' is on no agenda (contract section 3)."""

from collections.abc import Iterator

from routehln.model.mijlpaal.gremia import Gremia, names_meeting, names_nobody, same_name
from routehln.model.slip import slip_of


def meant_gremium(text: str, gremia: Gremia) -> str | None:
    """Return the name of the gremium that a moment nearly names; None where it names a meeting, or is like none."""
    if names_meeting(gremia.read(text)):
        return None
    plain_text = same_name(text)
    for name in sorted(gremia.names, key=str.islower):  # a name before the id that is written like it
        plain_name = same_name(name)
        for words in _runs(plain_text, len(plain_name.split())):
            if not names_nobody(words) and slip_of(words, [plain_name]):
                return name
    return None


def _runs(text: str, number: int) -> Iterator[str]:
    """Give every run of so many words in a text."""
    words = text.split()
    for start in range(len(words) - number + 1):
        yield " ".join(words[start : start + number])
