"""The agenda of an overleg, and the list of its decisions: values, ready for any document."""

from datetime import date
from typing import Literal, NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Rubriek, Stuk

Afgevoerd = Literal["verplaatst", "afgerond", "vervallen"]


class Punt(NamedTuple):
    """A point of the agenda: one mijlpaal, once.

    `nummer` is None where the point is confidential; its `label` is `V1`, else the number as text. `aangehouden` counts
    how often it was put off, `besluiten` are the decisions of earlier overleggen about it, the oldest first.
    `afgevoerd` tells why a point with a fixed number is no longer to be discussed, `toegevoegd` that the point came
    after the numbers were fixed.
    """

    rubriek: Rubriek
    mijlpaal: Mijlpaal
    nummer: int | None = None
    label: str = ""
    aangehouden: int = 0
    besluiten: tuple[Besluit, ...] = ()
    afgevoerd: Afgevoerd | None = None
    toegevoegd: bool = False
    gevraagd: str | None = None
    toelichting: str | None = None
    stukken: tuple[Stuk, ...] = ()

    @property
    def missing(self) -> list[str]:
        """The keys that who prepares the point still has to fill in."""
        has = {"gevraagd": self.gevraagd, "stukken": self.stukken, "eigenaar": self.mijlpaal.eigenaar}
        return [key for key, value in has.items() if not value]


class Agenda(NamedTuple):
    """The points of one overleg, as they are on its morning.

    `volgende` is the next overleg of this gremium, `verwacht` how many other points it has for decision so far;
    `voor` is the overleg that this one prepares. `vast` tells whether the numbers are fixed. `acties` are those of
    earlier overleggen that are still open.
    """

    bijeenkomst: Bijeenkomst
    peildatum: date
    vorige: Bijeenkomst | None
    punten: list[Punt]
    volgende: Bijeenkomst | None
    verwacht: int
    voor: Bijeenkomst | None = None
    vast: bool = False
    acties: tuple[Actie, ...] = ()


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
    """The decisions of an overleg, in the order of its agenda; and its acties as they stand on the peildatum."""

    bijeenkomst: Bijeenkomst
    peildatum: date
    uitspraken: list[Uitspraak]
    acties: list[Actie]
    volgende: Bijeenkomst | None
