"""What became of a programme in one year (contract section 5, `voortgang`)."""

from datetime import date
from itertools import chain
from typing import NamedTuple

from routehln.model.answers.verloop import Beweging
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.card import Card, Plain
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Besluit
from routehln.model.monitor.assessment import Assessment, WeighedRisico
from routehln.model.monitor.monitor import Monitor


class Periode(NamedTuple):
    """The part of a year that a report tells of, from `begin` through `eind`.

    `peildatum` is the day from which it is judged what is te laat: the day after a year that is over, else the day of
    the question, which is `eind` as well.
    """

    jaar: int
    begin: date
    eind: date
    peildatum: date

    @property
    def is_over(self) -> bool:
        """Whether the whole year lies behind."""
        return self.peildatum > self.eind

    def has(self, day: date | None) -> bool:
        """Tell whether a day lies in it; no day lies nowhere."""
        return day is not None and self.begin <= day <= self.eind


class Gedaan(NamedTuple):
    """A mijlpaal that was afgerond in the year, and the day; what recurs may be so on several days."""

    mijlpaal: Mijlpaal
    op: date


class Achterstand(NamedTuple):
    """A mijlpaal that was te laat at the end of the period, with its moment of then; `later_op` is the day it was done.

    `later_op` lies after the period; it is None where the mijlpaal is still open, or ended otherwise.
    """

    mijlpaal: Mijlpaal
    later_op: date | None


class Beslissing(NamedTuple):
    """A besluit of the year, with the mijlpaal that it is about, if any, and its day (or the last possible one).

    `naar` is what the meeting is called to which it was put off, or a moment in its own words; '' for neither.
    """

    besluit: Besluit
    mijlpaal: Mijlpaal | None
    dag: date
    naar: str


class Zitting(NamedTuple):
    """A meeting with what it decided; without a bijeenkomst these are besluiten that name no meeting."""

    bijeenkomst: Bijeenkomst | None
    naam: str
    beslissingen: tuple[Beslissing, ...]


class Verschuiving(NamedTuple):
    """How a mijlpaal was put off in the year: its moves out of the history, and how often a meeting put it off.

    Without a whole history there is no `beweging`.
    """

    mijlpaal: Mijlpaal
    beweging: Beweging | None
    aangehouden: int


class Interventie(NamedTuple):
    """An interventie of a leefgebied as its record has it, with its steps that were done, are te laat, and are open."""

    record: dict[str, Plain]
    gedaan: tuple[Gedaan, ...]
    te_laat: tuple[Achterstand, ...]
    gepland: tuple[Mijlpaal, ...]


class Deel(NamedTuple):
    """The part of a report about one onderdeel; `card` is that of a leefgebied, None of any other onderdeel."""

    naam: str
    card: Card | None
    assessments: tuple[Assessment, ...]
    interventies: tuple[Interventie, ...]
    gedaan: tuple[Gedaan, ...]
    te_laat: tuple[Achterstand, ...]


class Vraag(NamedTuple):
    """A mijlpaal that the deciding gremium should have decided about by the end of the period, or put off.

    `gevraagd` is the decision asked for, in a sentence; `overleg` the name of the last meeting that it was meant for.
    """

    mijlpaal: Mijlpaal
    gevraagd: str | None
    overleg: str
    aangehouden: int


class Toezeggingen(NamedTuple):
    """The acties that were gereed in the period, those that were open at its end, and which of these were te laat."""

    gereed: tuple[Actie, ...]
    open: tuple[Actie, ...]
    te_laat: tuple[Actie, ...]


class Voortgang(NamedTuple):
    """The report of one year.

    Attributes:
        periode: the days that it tells of.
        delen: the leefgebieden, then the other onderdelen, in the routekaart's order.
        zittingen: the meetings that decided anything, by day.
        verschuivingen: what was put off, what moved most first.
        risicos: those that aren't gesloten, and those that were judged this year; the gravest first.
        vragen: what still asks for a decision, by moment.
        acties: what people had promised.
        monitor: what is measured, and where.
        sinds: the day from which the history tells how the planning moved; None where it doesn't.
    """

    periode: Periode
    delen: tuple[Deel, ...]
    zittingen: tuple[Zitting, ...]
    verschuivingen: tuple[Verschuiving, ...]
    risicos: tuple[WeighedRisico, ...]
    vragen: tuple[Vraag, ...]
    acties: Toezeggingen
    monitor: Monitor
    sinds: date | None

    @property
    def gedaan(self) -> list[Gedaan]:
        """All that was done, by onderdeel."""
        return list(chain.from_iterable(deel.gedaan for deel in self.delen))

    @property
    def te_laat(self) -> list[Achterstand]:
        """All that was te laat at the end of the period, by onderdeel."""
        return list(chain.from_iterable(deel.te_laat for deel in self.delen))

    @property
    def assessments(self) -> list[Assessment]:
        """How each indicator stood, by leefgebied."""
        return list(chain.from_iterable(deel.assessments for deel in self.delen))

    @property
    def beslissingen(self) -> list[Beslissing]:
        """All that was decided, by meeting."""
        return list(chain.from_iterable(zitting.beslissingen for zitting in self.zittingen))
