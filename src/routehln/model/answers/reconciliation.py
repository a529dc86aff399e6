"""The answer of `reconcile`: records that are one decision, and sources that contradict each other (section 5)."""

from typing import Literal, NamedTuple

Sameness = Literal["gelijk", "ander-moment", "bijna-gelijk"]
Relation = Literal["gelijk", "ruimer", "strijdig", "onbekend"]


class Dubbel(NamedTuple):
    """Records of one source that say the same; `score` from 0 to 1, `zeker` when nobody need look."""

    soort: Sameness
    ids: tuple[str, ...]
    score: float
    zeker: bool
    uitleg: str


class Koppeling(NamedTuple):
    """Kalenderregels that schedule a tussenstop; `moment` is how their moments relate to its own."""

    tussenstop: str
    kalender: tuple[str, ...]
    score: float
    zeker: bool
    moment: Relation
    uitleg: str


class Strijdig(NamedTuple):
    """A mijlpaal whose dated sources share no day: each record's moment in its own words, by its id."""

    mijlpaal: str
    momenten: dict[str, str]
    uitleg: str


class TekstTegenMoment(NamedTuple):
    """A record of which a text names another moment than the one that holds, or than a text of `tekst_van` names."""

    id: str
    moment: str
    in_tekst: str
    tekst_van: str | None = None


class Reconciliation(NamedTuple):
    """The answer of `reconcile`: proposals that nothing in the files covers yet, then the state of the sources."""

    dubbel: list[Dubbel]
    koppelingen: list[Koppeling]
    strijdig: list[Strijdig]
    tekst_spreekt_moment_tegen: list[TekstTegenMoment]
    zonder_kalenderregel: list[str]
    zonder_tussenstop: list[str]

    @property
    def to_decide(self) -> bool:
        """Whether something waits for a verdict; records that merely stand alone don't."""
        return bool(self.dubbel or self.koppelingen or self.strijdig or self.tekst_spreekt_moment_tegen)
