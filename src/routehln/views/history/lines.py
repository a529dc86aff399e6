"""Moves of mijlpalen in a line of text each."""

from collections.abc import Iterable

from routehln.model.answers.verloop import Beweging
from routehln.views.documents.words import text
from routehln.views.history.words import moment, now, step


def changed(bewegingen: Iterable[Beweging]) -> list[str]:
    """Say `Vaststellen visie: september 2021 → Q1 2022 (182 dagen later)` of each."""
    return [f"{text(beweging.naam)}: {text(_move(beweging))}" for beweging in bewegingen]


def _move(beweging: Beweging) -> str:
    steps = ", dan ".join(map(step, beweging.stappen))
    return f"{moment(beweging.eerste)} → {now(beweging)} ({steps})"
