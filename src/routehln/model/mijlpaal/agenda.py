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

    A confidential point has no `nummer`, and a `label` like `V1`; any other has its number as text. `aangehouden`
    counts the overleggen that put it off. `besluiten` are what earlier overleggen decided about it, the oldest first.
    `afgevoerd` says why a point that keeps its number won't be discussed; `toegevoegd` that it came after the
    numbers were fixed. `verschoven` counts how often its moment moved later before this overleg, and `eerst` is the
    moment that it had at first; `verschoven` is None where the history isn't whole.
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
    verschoven: int | None = None
    eerst: str | None = None

    @property
    def missing(self) -> list[str]:
        """Those of `gevraagd`, `stukken` and `eigenaar` that nobody has filled in."""
        has = {"gevraagd": self.gevraagd, "stukken": self.stukken, "eigenaar": self.mijlpaal.eigenaar}
        return [key for key, value in has.items() if not value]


class Agenda(NamedTuple):
    """The points of one overleg, as they are on its morning.

    `vorige` and `volgende` are the overleggen of this gremium before and after it. `verwacht` counts the mijlpalen that
    are no point here, and that the next one decides about. `voor` is the overleg that this one prepares. `vast` tells
    whether the numbers are fixed. `acties` are those of earlier overleggen that are still open. `verzwegen` are the
    confidential points that are left out, and `verzwegen_acties` counts the confidential acties that are.
    `kennisgenomen` tells whether something would be progress here, but for an earlier overleg that took note of it.
    `peildatum` is the day of the overleg, `gemaakt_op` the day on which the agenda is made.
    """

    bijeenkomst: Bijeenkomst
    peildatum: date
    gemaakt_op: date
    vorige: Bijeenkomst | None
    punten: list[Punt]
    volgende: Bijeenkomst | None
    verwacht: int
    voor: Bijeenkomst | None = None
    vast: bool = False
    acties: tuple[Actie, ...] = ()
    verzwegen: tuple[Punt, ...] = ()
    verzwegen_acties: int = 0
    kennisgenomen: bool = False

    @property
    def late_as_of(self) -> date:
        """The day on which it is judged what is te laat: that of making, but never after the overleg."""
        return min(self.gemaakt_op, self.peildatum)

    @property
    def leaves_out(self) -> int:
        """How many points and acties are left out because they are confidential."""
        return len(self.verzwegen) + self.verzwegen_acties


class Uitspraak(NamedTuple):
    """A line of the besluitenlijst: a point of the agenda, a decision about it, or both.

    Without a besluit it is still to be filled in; without a punt the besluit is about nothing on the agenda. `label` is
    that of the punt, else `b1`, `b2` and so on (`Vb1` of what is confidential). `acties` are those that the besluit
    asks for.
    """

    label: str
    punt: Punt | None
    mijlpaal: Mijlpaal | None
    besluit: Besluit | None
    acties: tuple[Actie, ...] = ()


class Besluitenlijst(NamedTuple):
    """The decisions of an overleg, in the order of its agenda; and its acties as they stand on the peildatum.

    `vorige` and `volgende` are the overleggen of this gremium before and after it.
    It is a concept until the day `vastgesteld_op`. `leaves_out` counts the lines and acties that are left out because
    they are confidential. `niet_vermeld` are the organisations of the members that stand neither among who was there
    nor among who wasn't; none while nobody is recorded as present.
    """

    bijeenkomst: Bijeenkomst
    peildatum: date
    uitspraken: list[Uitspraak]
    acties: list[Actie]
    volgende: Bijeenkomst | None
    vastgesteld_op: date | None = None
    leaves_out: int = 0
    niet_vermeld: tuple[str, ...] = ()
    vorige: Bijeenkomst | None = None

    @property
    def status(self) -> Literal["concept", "vastgesteld"]:
        """Whether it may still change."""
        return "vastgesteld" if self.vastgesteld_op else "concept"

    def missing(self) -> list[Uitspraak]:
        """Give the points for decision that have no outcome, but for those that went elsewhere."""
        return [line for line in self.uitspraken if line.besluit is None and line.punt and not line.punt.afgevoerd]
