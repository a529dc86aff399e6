"""Besluiten with the labels and in the order of the besluitenlijst of their meeting."""

from collections.abc import Iterable

from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.model.voortgang.voortgang import Beslissing
from routehln.rules.ask.agenda import agenda
from routehln.rules.ask.besluitenlijst import besluitenlijst


def as_listed(beslissingen: Iterable[Beslissing], meeting: Bijeenkomst, overzicht: Overzicht) -> list[Beslissing]:
    """Give the besluiten of a meeting their labels, in the order of its besluitenlijst."""
    labels = _labels(meeting, overzicht)
    places = {besluit: place for place, besluit in enumerate(labels)}
    labelled = [beslissing._replace(label=labels[beslissing.besluit]) for beslissing in beslissingen]
    return sorted(labelled, key=lambda beslissing: places[beslissing.besluit])


def _labels(meeting: Bijeenkomst, overzicht: Overzicht) -> dict[Besluit, str]:
    """Give the label of each besluit of a meeting, in the order of its besluitenlijst: `7`, `V1`, `b1`.

    What is confidential has labels of its own, so that leaving it out changes no other label.
    """
    points = agenda(overzicht, meeting, meeting.begin, vertrouwelijk=True)
    lijst = besluitenlijst(points, overzicht, meeting.eind, vertrouwelijk=True)
    return {uitspraak.besluit: uitspraak.label for uitspraak in lijst.uitspraken if uitspraak.besluit}
