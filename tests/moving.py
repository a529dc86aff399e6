"""Histories of a small routekaart, a commit at a time, and what `verloop` says of them."""

import json
from typing import Any

import pytest
from conftest import Ask
from history import Repository

HEAD = """\
routekaart: {naam: Proef}
fasen: [{id: ontwerpen, nummer: 2, naam: Ontwerpen}]
leefgebieden: [{id: leren, naam: Leren}, {id: wonen, naam: Wonen}]
"""


def row(record_id: str, moment: str, titel: str, onderdeel: str = "Wonen", more: str = "") -> str:
    fields = f"id: {record_id}, fase: 2, moment: {moment}, omschrijving: {titel}, onderdeel: {onderdeel}{more}"
    return f"  - {{{fields}}}\n"


def kalender(*rows: str) -> str:
    return "kalender:\n" + "".join(rows)


def tussenstops(*rows: str) -> str:
    return "tussenstops:\n" + "".join(rows).replace("omschrijving", "titel")


class History:
    """A repository whose commits are a week apart, from 1 September 2021 on, and what `verloop` says of it."""

    def __init__(self, repository: Repository, ask: Ask) -> None:
        self.repository = repository
        self.ask = ask
        self.commits: list[str] = []

    def commit(self, day: str, **files: str | None) -> "History":
        """Commit these files on a day; `leren_kalender` is the file leren/kalender.yaml."""
        laid = {f"{name.replace('_', '/')}.yaml": text for name, text in files.items()}
        if not self.commits:
            laid["programma.yaml"] = HEAD
        self.commits.append(self.repository.commit(laid, day=f"{day}T12:00:00+02:00"))
        return self

    def json(self, *args: str) -> dict[str, Any]:
        outcome = self.ask("verloop", "--formaat", "json", *args, roadmap=self.repository.roadmap)
        assert outcome.code == 0, outcome.err
        answer: dict[str, Any] = json.loads(outcome.out)
        return answer

    def moves(self, *args: str) -> dict[str, list[tuple[str, str, int]]]:
        """The day, kind and days of each step, by the id of the mijlpaal."""
        return {
            mijlpaal["id"]: [(step["datum"], step["soort"], step["dagen"]) for step in mijlpaal["stappen"]]
            for mijlpaal in self.json(*args)["mijlpalen"]
        }


@pytest.fixture
def history(repository: Repository, ask: Ask) -> History:
    return History(repository, ask)


PROGRAMME = """\
gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
overleggen: [{maand: 2021-10, datum: 2021-10-12}]
"""
MOMENTS = ("september 2021", "Q1 2022", "september 2021", "Alliantieoverleg oktober 2021")


@pytest.fixture
def put_off(history: History) -> History:
    """Vaststellen visie moved later, back, and to the overleg of 12 October; then, after that, to November."""
    for day, moment in zip(("2021-09-01", "2021-09-08", "2021-09-15", "2021-09-22"), MOMENTS, strict=True):
        history.commit(day, kalender=kalender(row("kal-1", moment, "Vaststellen visie")), gremia=PROGRAMME)
    return history
