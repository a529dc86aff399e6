"""The answer of `log` as a table, JSON and CSV."""

from decimal import Decimal
from typing import Any

from routehln.model.answers.difference import Waarde, Wijziging
from routehln.model.answers.log import Log
from routehln.model.history.day import day_of
from routehln.model.history.history import SHORT, Commit
from routehln.model.monitor.number import in_words
from routehln.views.history.words import begins_at
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted, day

COLUMNS = [
    Column("Datum", width=17),
    Column("Commit", under=True),
    Column("Sleutel", width=14),
    Column("Oud"),
    Column("Nieuw"),
]
KEYS = ["commit", "datum", "soort", "veld", "oud", "nieuw"]


def answer(log: Log) -> Answer:
    """Give the answer of `log`."""

    def rows() -> list[dict[str, Any]]:
        return [_as_json(commit, wijziging, log.tijdzone) for commit, wijziging in log.wijzigingen]

    def report() -> Report:
        cells = [_cells(commit, wijziging, log.tijdzone) for commit, wijziging in log.wijzigingen]
        return Report([Section(COLUMNS, cells)], f"{log.titel} ({log.id})", _notes(log))

    return Answer("log", report, lambda: {"id": log.id, "titel": log.titel, "wijzigingen": rows()}, KEYS, rows)


def _notes(log: Log) -> list[str]:
    """Count the changes, and say where the history isn't whole."""
    notes = [f"{counted(len(log.wijzigingen), 'wijziging', 'wijzigingen')}."]
    if log.skipped:
        notes.append(f"Niet te lezen en overgeslagen: {counted(log.skipped, 'commit', 'commits')}.")
    if log.begint:
        notes.append(begins_at(log.begint, log.tijdzone))
    return notes


def _as_json(commit: Commit, wijziging: Wijziging, tijdzone: str) -> dict[str, Any]:
    return {
        "commit": commit.hash,
        "datum": day_of(commit, tijdzone),
        **pick(wijziging, "soort", "veld", "oud", "nieuw"),
    }


def _cells(commit: Commit, wijziging: Wijziging, tijdzone: str) -> list[str]:
    """Give a row under COLUMNS; what the record began or ended with is no change of a key."""
    when = day(day_of(commit, tijdzone))
    key = wijziging.veld or f"({wijziging.soort})"
    return [when, commit.hash[:SHORT], key, _text(wijziging.oud), _text(wijziging.nieuw)]


def _text(value: Waarde) -> str:
    """Give a value as a reader sees it; a yes or no in Dutch."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Decimal):
        return in_words(value)
    if isinstance(value, list):
        return ", ".join(value)
    return "" if value is None else str(value)
