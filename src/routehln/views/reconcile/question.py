"""A question of `reconcile --interactief`: records side by side, to be judged."""

from itertools import starmap

from routehln.model.records.place import Plaats
from routehln.model.records.records import Stap
from routehln.views.report.report import Column, Report, Section


def report(titel: str, uitleg: str, steps: list[tuple[Stap, Plaats]]) -> Report:
    """Give a column for each record, with its place; the explanation stands below."""
    names = ["waar", "tekst", "moment", "onderdeel", "status"]
    rows = list(map(list, zip(names, *starmap(_facts, steps), strict=True)))
    columns = [Column("", width=9)] + [Column(stap.id) for stap, _ in steps]
    return Report([Section(columns, rows)], titel, [uitleg])


def _facts(stap: Stap, plaats: Plaats) -> list[str]:
    moment = stap.moment.tekst if stap.moment else ""
    return [f"{plaats.bestand}:{plaats.regel}", stap.titel, moment, stap.onderdeel or "", stap.status]
