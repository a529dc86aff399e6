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
from routehln.model.voortgang.periode import Periode


class Afronding(NamedTuple):
    """A mijlpaal that was afgerond in the period, and the day. What recurs can be afgerond on several days."""

    mijlpaal: Mijlpaal
    op: date


class Achterstand(NamedTuple):
    """A mijlpaal that was te laat at the end of the period, with the moment that it had then.

    `later_op` is the day after the period on which it was afgerond; None where it wasn't.
    """

    mijlpaal: Mijlpaal
    later_op: date | None


class Beslissing(NamedTuple):
    """A besluit of the period, with the mijlpaal that it is about, if any.

    `dag` is the day of the besluit, or else the last day that its meeting can be on. `label` is the one that it has on
    the besluitenlijst of its meeting; '' without a meeting.
    """

    besluit: Besluit
    mijlpaal: Mijlpaal | None
    dag: date
    label: str = ""


class Zitting(NamedTuple):
    """A meeting with its name and what it decided; without `bijeenkomst` the besluiten that name no meeting."""

    bijeenkomst: Bijeenkomst | None
    naam: str
    beslissingen: tuple[Beslissing, ...]


class Verschuiving(NamedTuple):
    """A mijlpaal that got other days in the period, or that a meeting put off.

    `beweging` is how it moved out of the git history; None where it didn't, or where git hasn't all of the history.
    `aangehouden` is how often a besluit put it off.
    """

    mijlpaal: Mijlpaal
    beweging: Beweging | None
    aangehouden: int


class Interventie(NamedTuple):
    """An interventie as the keys of its record, with its steps: done in the period, te laat at its end, still to do.

    `gepland` has what is open at the end of the period and not te laat, by moment.
    """

    record: dict[str, Plain]
    afrondingen: tuple[Afronding, ...]
    achterstanden: tuple[Achterstand, ...]
    gepland: tuple[Mijlpaal, ...]


class Deel(NamedTuple):
    """What there is to tell of one onderdeel; `card` is that of a leefgebied, None of any other onderdeel.

    `naam` is the name of the onderdeel; '' for the mijlpalen that have none.
    """

    naam: str
    card: Card | None
    assessments: tuple[Assessment, ...]
    interventies: tuple[Interventie, ...]
    afrondingen: tuple[Afronding, ...]
    achterstanden: tuple[Achterstand, ...]


class Vraag(NamedTuple):
    """A mijlpaal that the deciding gremium should have decided about before the end of the period, and didn't.

    Attributes:
        mijlpaal: as it stood at the end of the period.
        gevraagd: the decision that is asked for, in a sentence; None where no file says it.
        overleg: the name of the last meeting that it was planned for; '' where it was only put off.
        aangehouden: how often a besluit put it off.
    """

    mijlpaal: Mijlpaal
    gevraagd: str | None
    overleg: str
    aangehouden: int


class Toezeggingen(NamedTuple):
    """The acties that got gereed in the period, those that were open at its end, and which of these were te laat."""

    gereed: tuple[Actie, ...]
    open: tuple[Actie, ...]
    te_laat: tuple[Actie, ...]


class Voortgang(NamedTuple):
    """What became of a programme in one year, or in the part of it that has passed.

    Attributes:
        periode: the days that it tells of.
        delen: the leefgebieden, then the other onderdelen, in the routekaart's order.
        zittingen: the meetings that decided anything, by day.
        verschuivingen: what was put off, what moved furthest first.
        risicos: those that aren't gesloten, and those that were judged this year; the gravest first.
        vragen: what still asks for a decision, by moment.
        acties: what people had promised.
        monitor: what is measured, and where.
        sinds: the day from which the git history tells how the planning moved; None where it tells nothing of this
            period.
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
    def afrondingen(self) -> list[Afronding]:
        """The mijlpalen that were done, by onderdeel."""
        return list(chain.from_iterable(deel.afrondingen for deel in self.delen))

    @property
    def achterstanden(self) -> list[Achterstand]:
        """The mijlpalen that were te laat at the end of the period, by onderdeel."""
        return list(chain.from_iterable(deel.achterstanden for deel in self.delen))

    @property
    def assessments(self) -> list[Assessment]:
        """The assessments of the indicatoren, by leefgebied."""
        return list(chain.from_iterable(deel.assessments for deel in self.delen))

    @property
    def beslissingen(self) -> list[Beslissing]:
        """The besluiten, by meeting."""
        return list(chain.from_iterable(zitting.beslissingen for zitting in self.zittingen))
