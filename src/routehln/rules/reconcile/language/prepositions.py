"""Prepositions: which say the same of a word, which turn its meaning, and which may be left out."""

from typing import Literal

Difference = Literal["none", "open", "turned"]

# Those on one line say the same.
_GROUPS = """\
aan naar richting
achter
bij nabij
boven
buiten
door
in binnen
langs
met
na
naast
namens
onder
op
over omtrent inzake betreffende rond rondom
per
sinds vanaf
tegen
tegenover
tijdens
tot
tussen
uit vanuit
van
via
volgens
voor
zonder
"""
PREPOSITIONS: dict[str, str] = {}  # by each form the first of its line
for _group in _GROUPS.splitlines():
    _first, *_more = _group.split()
    PREPOSITIONS |= dict.fromkeys([_first, *_more], _first)

# Before the same word, one of the left and one of the right make two things.
_TURNS = """\
aan: van uit door namens vanaf sinds
voor: door na tegen zonder achter namens
met: zonder
in: buiten zonder uit
bij: buiten zonder
onder: boven op over langs achter naast
boven: op over langs achter naast in
langs: in op over achter door
achter: in op naast
na: tijdens
tot: vanaf sinds na
"""
_OPPOSED: set[frozenset[str]] = set()
for _line in _TURNS.splitlines():
    _left, _, _rights = _line.partition(":")
    _OPPOSED.update(frozenset((_left, right)) for right in _rights.split())

# 'Visie van de wijk' is 'visie wijk'; 'brief aan de wijk' isn't 'brief wijk'.
_LEFT_OUT = frozenset(["", *"bij in met op over van voor".split()])


def may_be_left_out(preposition: str) -> bool:
    """Tell whether a word means the same with this before it as without."""
    return preposition in _LEFT_OUT


def compare_prepositions(a: str, b: str) -> Difference:
    """Compare what stands before the same word in two texts, each a value of `PREPOSITIONS`, or '' for nothing.

    Returns:
        `none`: they say the same; `turned`: they say two things; `open`: who knows.
    """
    if a == b or (not a and may_be_left_out(b)) or (not b and may_be_left_out(a)):
        return "none"
    return "turned" if frozenset((a, b)) in _OPPOSED else "open"
