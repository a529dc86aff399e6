"""Show a matter, the whole agenda or any record on the terminal, in the middle of a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.views.answers import vergadering as view
from routehln.views.report.messages import say
from routehln.views.screen.draw import draw
from routehln.workspace.change.besluit.subject import point
from routehln.workspace.history.telling import tell_of

if TYPE_CHECKING:
    from routehln.workspace.vergadering.standing import Matter, Standing
    from routehln.workspace.vergadering.table import Table


def show_matter(standing: Standing, matter: Matter) -> None:
    """Show what is decided about, and what stands already."""
    punt, uitspraak = standing.punt(matter), standing.uitspraak(matter)
    if punt:
        report = view.point(punt, standing.agenda, standing.whole, uitspraak)
    else:
        titel = uitspraak.mijlpaal.titel if uitspraak and uitspraak.mijlpaal else matter.titel
        report = view.beside(titel or matter.mijlpaal or "", standing.whole, uitspraak)
    say("")
    draw(report)


def show_all(standing: Standing) -> None:
    """Show every point with what was decided about it."""
    draw(view.overview(standing.agenda, standing.whole, standing.lijst.uitspraken))


def show_last(table: Table) -> None:
    """Show the answer that was written last, as a diff of the files."""
    from routehln.views.textdiff.diff import show_edits

    if not table.last_edits:
        say("In deze vergadering is nog niets geschreven.")
    show_edits([(edit.name, edit.old, edit.new) for edit in table.last_edits])


def look_up(standing: Standing, name: str) -> None:
    """Show all about the point with this label, or the record with this id; say so where there is none."""
    labels = {punt.label.casefold() for punt in standing.agenda.punten}
    try:
        record_id = point(standing.agenda, name).mijlpaal.id if name.casefold() in labels else name
        answer = tell_of(None, record_id, standing.whole, standing.today)  # reading the history would take too long
    except WrongUsage as error:
        say(*error.lines)
    else:
        draw(answer.screen() if answer.screen else answer.report())
