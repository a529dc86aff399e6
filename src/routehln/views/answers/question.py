"""Records side by side, to be judged."""

from routehln.model.records.place import Plaats
from routehln.model.records.records import Stap
from routehln.views.report.report import Column, Report, Section


def report(titel: str, uitleg: str, steps: list[tuple[Stap, Plaats]]) -> Report:
    """A column for each record with its place; the explanation below."""
    facts: dict[str, list[str]] = {
        "waar": [f"{plaats.bestand}:{plaats.regel}" for _, plaats in steps],
        "tekst": [stap.titel for stap, _ in steps],
        "moment": [stap.moment.tekst if stap.moment else "" for stap, _ in steps],
        "onderdeel": [stap.onderdeel for stap, _ in steps],
        "status": [stap.status for stap, _ in steps],
    }
    columns = [Column("", width=9)] + [Column(stap.id) for stap, _ in steps]
    return Report(titel, [Section("", columns, [[name, *texts] for name, texts in facts.items()])], [uitleg])
