"""Turn the findings of `reconcile` into verdicts: what each answer decides, and what is sure without asking."""

from collections.abc import Iterator
from typing import NamedTuple

from routehln.model.answers.reconciliation import Dubbel, Koppeling, Reconciliation, Strijdig
from routehln.model.answers.verdict import Kind, Verdict
from routehln.model.records.routekaart import Routekaart

CHOICE = "m"  # the answer that is one of its verdicts, not all


class Vraag(NamedTuple):
    """A finding to judge: what to ask about which records, and the verdicts of each answer by its key."""

    titel: str
    uitleg: str
    ids: tuple[str, ...]
    answers: dict[str, list[Verdict]]


def sure(answer: Reconciliation) -> Iterator[Verdict]:
    """Decide what needs no person to look: sure links, and sure repeats that are the same to the letter."""
    for koppeling in answer.koppelingen:
        if koppeling.zeker:
            yield from _of_each_row("koppel", koppeling)
    for dubbel in answer.dubbel:
        if dubbel.zeker and dubbel.soort == "gelijk":
            yield Verdict("dubbel", dubbel.ids, dubbel.uitleg)


def vragen(answer: Reconciliation, routekaart: Routekaart) -> list[Vraag]:
    """Ask a question about each finding that a verdict can settle."""
    stops = {stop.id for stop in routekaart.tussenstops}
    clashes = [strijdig for strijdig in answer.strijdig if strijdig.mijlpaal in stops]
    return [*map(_linked, answer.koppelingen), *map(_double, answer.dubbel), *map(_clash, clashes)]


def _linked(koppeling: Koppeling) -> Vraag:
    ids = (koppeling.tussenstop, *koppeling.kalender)
    answers = {"k": _of_each_row("koppel", koppeling), "a": _of_each_row("apart", koppeling)}
    return Vraag("Hoort dit bij elkaar?", koppeling.uitleg, ids, answers)


def _of_each_row(kind: Kind, koppeling: Koppeling) -> list[Verdict]:
    return [Verdict(kind, (regel, koppeling.tussenstop)) for regel in koppeling.kalender]


def _double(dubbel: Dubbel) -> Vraag:
    answers = {"d": [Verdict("dubbel", dubbel.ids)], "a": [Verdict("apart", dubbel.ids)]}
    return Vraag("Is dit hetzelfde?", dubbel.uitleg, dubbel.ids, answers)


def _clash(strijdig: Strijdig) -> Vraag:
    moments = dict.fromkeys(strijdig.momenten.values())
    choices = [Verdict("kies", (strijdig.mijlpaal, moment)) for moment in moments]
    return Vraag("Welk moment geldt?", strijdig.uitleg, tuple(strijdig.momenten), {CHOICE: choices})
