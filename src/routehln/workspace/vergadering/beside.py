"""The question behind the last point: what was decided without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError
from routehln.views.answers.vergadering import outcome
from routehln.views.report.messages import say
from routehln.workspace.change.besluit.subject import titled
from routehln.workspace.vergadering.outcome import OVERVIEW, PRESENT, JumpTo, jump
from routehln.workspace.vergadering.prompts import ask
from routehln.workspace.vergadering.showing import show_all
from routehln.workspace.vergadering.standing import Matter

if TYPE_CHECKING:
    from routehln.workspace.vergadering.standing import Standing
    from routehln.workspace.vergadering.table import Table

TITEL_EXPLAINED = (
    "  Typ waarover besloten is, in een paar woorden: Extra overleg in december.",
    "  b1     wijzig besluit b1.",
    "  12     ga terug naar punt 12.",
    "  l, w   de lijst van alle punten; wie er is.",
    "  Enter  er is niets meer; hierna komt de besluitenlijst.",
)


def ask_beside(table: Table) -> Matter | None:
    """Ask what else was decided; give that, or None where it was nothing. Raises GoBack, StopHere, JumpTo."""
    while True:
        say("", *_listed(table.standing))
        text = ask("Nog iets besloten, zonder punt? Waarover (Enter = nee, ? = uitleg): ", TITEL_EXPLAINED)
        if not text:
            return None
        if len(text) == 1 and not text.isdecimal():
            _by_letter(table.standing, text.casefold())
            continue
        try:
            jump(table.standing, text)
            return Matter(titel=titled(text).titel)
        except RoutehlnError as error:
            say(*error.lines)


def _by_letter(standing: Standing, letter: str) -> None:
    """Do what a letter asks for, since one letter is no title; raises JumpTo where that is elsewhere."""
    if letter == PRESENT:
        raise JumpTo(letter=letter)
    if letter == OVERVIEW:
        show_all(standing)
    else:
        say("Eén letter zegt niet waarover; typ een paar woorden, of ? voor uitleg.")


def _listed(standing: Standing) -> list[str]:
    """Give a line for each besluit without a point."""
    lines: list[str] = []
    for uitspraak in standing.lijst.uitspraken:
        if uitspraak.punt is None and uitspraak.besluit:
            about = uitspraak.mijlpaal.titel if uitspraak.mijlpaal else uitspraak.besluit.titel
            lines.append(f"  {uitspraak.label}: {about}: {outcome(uitspraak.besluit, standing.whole)}")
    return lines
