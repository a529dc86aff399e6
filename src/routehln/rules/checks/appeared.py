"""Which findings are new since an earlier version of the files."""

import re
from collections import Counter
from collections.abc import Iterable

from routehln.model.finding import Bevinding

# What a sentence says of a place changes whenever a line is added above it, and its hint with every other record.
_PASSING = re.compile(r"\S+\.yaml:\d+:\d+|\bregel \d+|; (?:bedoelde u '|kies uit: ).*")

Key = tuple[str, str | None, str]


def appeared(before: Iterable[Bevinding], after: Iterable[Bevinding]) -> list[Bevinding]:
    """The findings of `after` that `before` hadn't, in their order.

    Two are the same when rule, record and words are, wherever they stand: a file that was split or reordered brings
    nothing new. Equal ones are counted, and the last of them are the new ones.
    """
    known = Counter(map(_key, before))
    found = []
    for bevinding in after:
        key = _key(bevinding)
        if known[key] > 0:
            known[key] -= 1
        else:
            found.append(bevinding)
    return found


def _key(bevinding: Bevinding) -> Key:
    return bevinding.regel_id, bevinding.id, _PASSING.sub("", bevinding.melding)
