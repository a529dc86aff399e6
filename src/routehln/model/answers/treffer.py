"""What `list` gives: mijlpalen, and what else a search finds (contract section 5)."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.mijlpaal import Mijlpaal


class Treffer(NamedTuple):
    """A record that is no mijlpaal: its kind in one word, its id if it has one, and its text."""

    soort: str
    id: str | None
    tekst: str


class Listed(NamedTuple):
    """A choice of mijlpalen, in order, on a day.

    Attributes:
        mijlpalen: those that were asked for.
        peildatum: the day that the answer speaks of.
        punten: where the choice is that of an overleg, the points of its agenda by the ids of their mijlpalen.
        treffers: what else a search found.
        leaves_out: how many are left out because they are confidential.
        titels: those of what must be done first, by id, where a document is made.
    """

    mijlpalen: list[Mijlpaal]
    peildatum: date
    punten: Mapping[str, Punt] | None = None
    treffers: Sequence[Treffer] = ()
    leaves_out: int = 0
    titels: Mapping[str, str] = MappingProxyType({})
