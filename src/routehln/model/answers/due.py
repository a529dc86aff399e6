"""The mijlpalen and acties that `due` lists (contract section 5)."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal


class Due(NamedTuple):
    """The lists that the working group goes through; `begin` and `eind` are the inclusive days of the period."""

    peildatum: date
    begin: date
    eind: date
    achterstallig: list[Mijlpaal]
    deze_maand: list[Mijlpaal]
    loopt: list[Mijlpaal]
    afgerond: list[Mijlpaal]
    zonder_moment: list[Mijlpaal]
    acties: list[Actie]
    onleesbare_acties: list[Actie]  # of which nobody can say whether they are due

    @property
    def shown(self) -> list[Mijlpaal]:
        """The three lists that are always shown, one after another."""
        return [*self.achterstallig, *self.deze_maand, *self.loopt]

    @property
    def has_late(self) -> bool:
        """Whether a mijlpaal or actie that is always shown is te laat."""
        late_mijlpaal = any(mijlpaal.is_late(self.peildatum) for mijlpaal in self.shown)
        return late_mijlpaal or any(actie.is_late(self.peildatum) for actie in self.acties)
