"""Which findings are new since an earlier version of the files."""

from collections import Counter
from collections.abc import Iterable

from routehln.model.answers.finding import Bevinding


def appeared(before: Iterable[Bevinding], after: Iterable[Bevinding]) -> list[Bevinding]:
    """The findings of `after` that `before` hadn't, in their order.

    Two are the same when rule, record and words are, wherever they stand: a file that was split or reordered brings
    nothing new. Equal ones are counted, and the last of them are the new ones.
    """
    known = Counter(bevinding.kern for bevinding in before)
    found = []
    for bevinding in after:
        if known[bevinding.kern] > 0:
            known[bevinding.kern] -= 1
        else:
            found.append(bevinding)
    return found
