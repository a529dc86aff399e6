"""The agenda of an overleg, and the list of its decisions: values, ready for any document."""

from datetime import date
from typing import Literal, NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Besluit

Rubriek = Literal["besluitvorming", "eerder", "voortgang"]


class Bijeenkomst(NamedTuple):
    """A meeting: one that a file describes, or one that moments name. `begin` and `eind` are inclusive days.

    `gremium` is None for the gremium that decides; `datum` is None where only the month is known.
    """

    id: str
    gremium: str | None
    begin: date
    eind: date
    datum: date | None = None

    @property
    def maand(self) -> str:
        """The month it is in, as `2021-10`."""
        return self.begin.isoformat()[:7]


class Punt(NamedTuple):
    """A point of the agenda: one mijlpaal, once. `aangehouden` counts how often it was put off.

    `besluiten` are the decisions of earlier overleggen about it, the oldest first.
    """

    nummer: int
    rubriek: Rubriek
    mijlpaal: Mijlpaal
    aangehouden: int
    besluiten: tuple[Besluit, ...] = ()


class Agenda(NamedTuple):
    """The points of one overleg, as they are on its morning.

    `volgende` is the next overleg, `verwacht` how many other points it has for decision so far.
    """

    bijeenkomst: Bijeenkomst
    peildatum: date
    vorige: Bijeenkomst | None
    punten: list[Punt]
    volgende: Bijeenkomst | None
    verwacht: int


class Uitspraak(NamedTuple):
    """A line of the besluitenlijst: a point of the agenda, a decision about it, or both.

    Without a besluit it is a concept to fill in; without a punt the besluit is about something else. `acties` are
    those that the besluit asks for.
    """

    punt: Punt | None
    mijlpaal: Mijlpaal | None
    besluit: Besluit | None
    acties: tuple[Actie, ...] = ()


class Besluitenlijst(NamedTuple):
    """The decisions of an overleg, in the order of its agenda."""

    bijeenkomst: Bijeenkomst
    uitspraken: list[Uitspraak]
    volgende: Bijeenkomst | None
