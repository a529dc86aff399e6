"""The mijlpalen and acties that `due` lists (contract section 5)."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.timing import is_due_by, is_late

Groep = Literal["te_laat", "nog_open", "in_periode", "loopt", "komt"]


class Aanstaand(NamedTuple):
    """The overleg that comes next, by its id and what it is called.

    `dagen` is how many days it is away; where its day isn't known (`datum` is None), at least so many.
    """

    id: str
    naam: str
    datum: date | None
    dagen: int


class Due(NamedTuple):
    """The lists that the working group goes through; `begin` and `eind` are the inclusive days of the period.

    `komt` has what begins after the period, up to and including `horizon`; None where nobody asked to look ahead.
    """

    peildatum: date
    begin: date
    eind: date
    te_laat: list[Mijlpaal]
    nog_open: list[Mijlpaal]
    in_periode: list[Mijlpaal]
    loopt: list[Mijlpaal]
    komt: list[Mijlpaal]
    afgerond: list[Mijlpaal]
    zonder_moment: list[Mijlpaal]
    acties: list[Actie]
    onleesbare_acties: list[Actie]  # of which nobody can say whether they are due
    horizon: date | None = None
    volgende: Aanstaand | None = None

    @property
    def shown(self) -> list[Mijlpaal]:
        """The lists of what is to be done, one after another."""
        return [*self.te_laat, *self.nog_open, *self.in_periode, *self.loopt, *self.komt]

    @property
    def due_soon(self) -> list[Mijlpaal]:
        """What runs already and is due by the horizon; empty where nobody asked to look ahead."""
        horizon = self.horizon
        return [mijlpaal for mijlpaal in self.loopt if horizon and is_due_by(mijlpaal, horizon)]

    @property
    def unreadable(self) -> list[Mijlpaal]:
        """What has a moment that can't be read."""
        return [mijlpaal for mijlpaal in self.zonder_moment if mijlpaal.soort == "onbekend"]

    @property
    def late_acties(self) -> list[Actie]:
        """The acties that are te laat."""
        return [actie for actie in self.acties if is_late(actie, self.peildatum)]

    @property
    def has_late(self) -> bool:
        """Whether a mijlpaal or actie that is shown is te laat."""
        return bool(self.te_laat or self.late_acties)

    def seen_on(self, key: str) -> date:
        """Give the day as of which the rows of a list say how late they are.

        Only the list `te_laat` speaks of the peildatum. What ends after the period isn't late for who asks about the
        period, also where the peildatum lies further on.
        """
        return self.peildatum if key == "te_laat" else min(self.peildatum, self.eind)


def together(dues: Sequence[Due]) -> Due:
    """Put the lists of several programmes together, by moment; the days are those of the first."""
    lists: dict[str, Any] = {}
    for field, values in dues[0]._asdict().items():
        if isinstance(values, list):
            lists[field] = []
            for due in dues:
                lists[field] += getattr(due, field)
    for field, values in lists.items():
        if "acties" not in field:
            values.sort(key=by_moment)
    return dues[0]._replace(**lists)


class Group(NamedTuple):
    """The part of an answer of `due` that is of one onderdeel, eigenaar, fase or overleg; `naam` is its heading."""

    naam: str
    due: Due

    def heading(self, titel: str, values: Sequence[object], note: str = "") -> str:
        """Return the heading of one of its lists: its titel, how many it has and a note, behind the group's name."""
        number = f"{len(values)}, {note}" if note else f"{len(values)}"
        counted = f"{titel} ({number})"
        return f"{self.naam}: {counted[0].lower()}{counted[1:]}" if self.naam else counted


class ProgrammeDue(NamedTuple):
    """What is due in one programme, and how it is told.

    Attributes:
        programma: its name, where there are others beside it; else ''.
        due: what is due.
        groups: the parts that it is divided in, if it is.
        is_secret: whether anything in it is confidential.
        leaves_out: how many are left out because they are.
        titels: those of what must be done first, by id, where a document is made.
    """

    programma: str
    due: Due
    groups: Sequence[Group] = ()
    is_secret: bool = False
    leaves_out: int = 0
    titels: Mapping[str, str] = MappingProxyType({})

    @property
    def named_groups(self) -> list[Group]:
        """The groups to show, with the programme's name in front; the whole is one where there are none."""
        if not self.programma:
            return list(self.groups) or [Group("", self.due)]
        if not self.groups:
            return [Group(self.programma, self.due)]
        return [Group(f"{self.programma}, {group.naam}", group.due) for group in self.groups]
