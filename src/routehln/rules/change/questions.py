"""Turn the findings of `reconcile` into verdicts: what is sure without asking, and what each reply would decide."""

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, Strijdig
from routehln.model.answers.verdict import Kind, Verdict
from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart

CHOICE = "m"  # behind this reply a person picks one of its verdicts; any other reply means all of its verdicts


class Vraag(NamedTuple):
    """A question about some records: its title, what is the matter, and by the letter of each reply its verdicts."""

    titel: str
    uitleg: str
    ids: tuple[str, ...]
    verdicts: dict[str, list[Verdict]]


def sure(reconciliation: Reconciliation) -> Iterator[Verdict]:
    """Decide what needs no person to look: sure links, and sure repeats that are the same to the letter."""
    for koppeling in reconciliation.koppelingen:
        if koppeling.zeker:
            yield from _of_each_row("koppel", koppeling)
    for dubbel in reconciliation.dubbel:
        if dubbel.zeker and dubbel.soort == "gelijk":
            yield Verdict("dubbel", dubbel.ids, dubbel.uitleg)


def vragen(reconciliation: Reconciliation, routekaart: Routekaart) -> list[Vraag]:
    """Make a question of each finding that a verdict can decide."""
    stops = {stop.id for stop in routekaart.tussenstops}
    clashes = [_clash(strijdig, routekaart) for strijdig in reconciliation.strijdig if strijdig.mijlpaal in stops]
    return [*map(_linked, reconciliation.koppelingen), *map(_double, reconciliation.dubbel), *clashes]


def _linked(koppeling: Koppeling) -> Vraag:
    ids = (koppeling.tussenstop, *koppeling.kalender)
    verdicts = {"k": _of_each_row("koppel", koppeling), "a": _of_each_row("apart", koppeling)}
    return Vraag("Hoort dit bij elkaar?", koppeling.uitleg, ids, verdicts)


def _of_each_row(kind: Kind, koppeling: Koppeling) -> list[Verdict]:
    """Give this verdict about each of the kalenderregels and the tussenstop."""
    return [Verdict(kind, (regel, koppeling.tussenstop)) for regel in koppeling.kalender]


def _double(dubbel: Dubbel) -> Vraag:
    verdicts = {"d": [Verdict("dubbel", dubbel.ids)], "a": [Verdict("apart", dubbel.ids)]}
    return Vraag("Is dit hetzelfde?", dubbel.uitleg, dubbel.ids, verdicts)


def _clash(strijdig: Strijdig, routekaart: Routekaart) -> Vraag:
    moments: dict[Hashable, str] = {}
    for text in strijdig.momenten.values():
        moments.setdefault(_meaning(routekaart.bijeenkomsten.read(text)), text)
    choices = [Verdict("kies", (strijdig.mijlpaal, text)) for text in moments.values()]
    return Vraag("Welk moment geldt?", strijdig.uitleg, tuple(strijdig.momenten), {CHOICE: choices})


def _meaning(moment: Moment) -> Hashable:
    """Give a value that is equal for moments that differ only in how they are written."""
    return moment._replace(tekst="")
