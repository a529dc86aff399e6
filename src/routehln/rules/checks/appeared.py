"""Tell which findings are new since an earlier version of the files."""

from collections import Counter
from collections.abc import Iterable

from routehln.model.answers.finding import Bevinding


def appeared(before: Iterable[Bevinding], after: Iterable[Bevinding]) -> list[Bevinding]:
    """Give the findings of `after` that `before` hadn't, in their order.

    Two are the same when rule, record and words are, wherever they stand: a file that was split or reordered brings
    nothing new. Equal ones are counted, and the last of them are the new ones.
    """
    counts = Counter(bevinding.kern for bevinding in before)
    new = []
    for bevinding in after:
        kern = bevinding.kern
        counts[kern] -= 1
        if counts[kern] < 0:
            new.append(bevinding)
    return new
