"""The walk through a meeting: its day, who is there, point by point, what is besides, and the besluitenlijst."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from routehln.views.report.messages import say
from routehln.workspace.vergadering.attendance import ask_attendance, is_known
from routehln.workspace.vergadering.beside import ask_beside
from routehln.workspace.vergadering.closing import ask_file
from routehln.workspace.vergadering.day import ask_day
from routehln.workspace.vergadering.outcome import PRESENT, JumpTo, ask_uitkomst
from routehln.workspace.vergadering.prompts import GoBack, in_turn
from routehln.workspace.vergadering.standing import Matter
from routehln.workspace.vergadering.texts import ask_acties, ask_tekst

if TYPE_CHECKING:
    from routehln.workspace.vergadering.standing import Standing
    from routehln.workspace.vergadering.table import Table

Kind = Literal["aanwezig", "punt", "zonder punt", "besluitenlijst"]
BESIDE_STEP: Kind = "zonder punt"
AT_THE_START = "Dit is de eerste vraag."


class Step(NamedTuple):
    """A part of the walk; `matter` is what a point is about, or where to begin with what has none."""

    kind: Kind
    matter: Matter | None = None


def walk(table: Table) -> None:
    """Ask all there is to ask, from where the files say that it stopped.

    Raises StopHere, EOFError and KeyboardInterrupt.
    """
    _ask_first(table)
    step: Step | None = first_step(table.standing)
    while step:
        before = steps(table.standing)
        try:
            by = _taken(table, step)
        except JumpTo as jump:
            step = _meant(table.standing, jump)
        else:
            step = _from(Step(step.kind, None if step.kind == BESIDE_STEP else step.matter), by, before, table.standing)


def _ask_first(table: Table) -> None:
    """Ask for the day, before which there is nothing to go back to."""
    while True:
        try:
            ask_day(table)
        except GoBack:
            say(AT_THE_START)
        else:
            return


def _from(step: Step, by: int, before: list[Step], standing: Standing) -> Step | None:
    """Give the step that lies so many further than one of `before`, which may be gone by now; None behind the last."""
    now = steps(standing)
    place = now.index(step) if step in now else before.index(step) - max(by, 0)
    if place + by < 0:
        say(AT_THE_START)
    return now[max(place + by, 0)] if place + by < len(now) else None


def steps(standing: Standing) -> list[Step]:
    """List the parts of the walk as the agenda now is."""
    points = [Step("punt", Matter(punt.mijlpaal.id)) for punt in standing.agenda.punten]
    return [Step("aanwezig"), *points, Step(BESIDE_STEP), Step("besluitenlijst")]


def first_step(standing: Standing) -> Step:
    """Choose where to begin: at the start, or at the first point without an outcome once anything was decided.

    Where every point that waits for one has an outcome, it is the one behind the last that got one.
    """
    decided = [place for place, punt in enumerate(standing.agenda.punten) if standing.besluit(Matter(punt.mijlpaal.id))]
    is_begun = any(uitspraak.besluit for uitspraak in standing.lijst.uitspraken) or is_known(standing)
    if not is_begun:
        return Step("aanwezig")
    for punt in standing.agenda.punten:
        if standing.waits(punt):
            return Step("punt", Matter(punt.mijlpaal.id))
    behind = max(decided, default=-1) + 1
    return steps(standing)[1 + behind]


def _taken(table: Table, step: Step) -> int:
    """Ask what a step asks; give how many steps on it goes from there: 1, or -1 for back. Raises JumpTo."""
    try:
        if step.kind == "aanwezig":
            ask_attendance(table)
        elif step.kind == BESIDE_STEP:
            _ask_all_beside(table, step.matter)
        elif step.matter:
            _ask_about(table, step.matter)
        else:
            ask_file(table)
    except GoBack:
        return -1
    return 1


def _ask_about(table: Table, matter: Matter) -> None:
    """Ask what was decided about a matter, the text, and the acties."""
    in_turn(partial(ask_uitkomst, table, matter), partial(ask_tekst, table, matter), partial(ask_acties, table, matter))


def _ask_all_beside(table: Table, first: Matter | None) -> None:
    """Ask what was decided without a point until there is no more; back leads from one to the question what else."""
    matter = first or ask_beside(table)
    while matter:
        with suppress(GoBack):
            _ask_about(table, matter)
        matter = ask_beside(table)


def _meant(standing: Standing, jump: JumpTo) -> Step:
    """Give the step that a person asked for."""
    if jump.letter == PRESENT:
        return Step("aanwezig")
    is_point = jump.matter is not None and standing.punt(jump.matter) is not None
    return Step("punt" if is_point else BESIDE_STEP, jump.matter)
