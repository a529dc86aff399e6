"""The actie: what someone promised to do, by when (contract sections 1 and 2). A plain value, as a mijlpaal is."""

from datetime import date
from typing import Literal, NamedTuple

ActieStatus = Literal["open", "gereed", "vervallen"]


class Actie(NamedTuple):
    """A promise; `begin` and `eind` are the inclusive days of its moment, None is an open end or no moment at all.

    `overleg`, `besluit` and `mijlpaal` are the ids of what it came out of; of the mijlpaal it may be that of any of its
    records. An older file's actie has no id. `vertrouwelijk` is whether its mijlpaal is confidential, of an actie whose
    mijlpaal was looked up.
    """

    id: str | None
    tekst: str
    wie: str | None
    moment: str | None
    soort: str | None
    begin: date | None
    eind: date | None
    status: ActieStatus
    gereed_op: date | None
    overleg: str | None
    besluit: str | None
    mijlpaal: str | None
    toelichting: str | None
    vertrouwelijk: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status == "open"

    @property
    def done_on(self) -> date | None:
        """The day on which it was done; None where it wasn't, or where nobody recorded the day."""
        return self.gereed_op if self.status == "gereed" else None


def by_moment(actie: Actie) -> tuple[date, str]:
    """Sort key: eind (open ends and no moment last), then id, or tekst where it has none."""
    return actie.eind or date.max, (actie.id or actie.tekst).casefold()
