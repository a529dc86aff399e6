"""How often things moved, beside what a command shows anyway; nothing where the history isn't whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.workspace.history.history import tracks_of

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.answers.verloop import Beweging
    from routehln.model.mijlpaal.agenda import Agenda


def on_agenda(settings: Settings, agenda: Agenda) -> Agenda:
    """Give the agenda with how often each point moved later; as it is where the history isn't whole."""
    whole = tracks_of(settings, [punt.mijlpaal.id for punt in agenda.punten])
    if whole is None:
        return agenda
    from routehln.rules.history.shifted import on_agenda

    return on_agenda(agenda, *whole)


def since_previous(settings: Settings, agenda: Agenda, *, vertrouwelijk: bool) -> list[str]:
    """Tell what moved since the overleg before, a line each; nothing where the history isn't whole."""
    whole = tracks_of(settings, None)
    if whole is None:
        return []
    from routehln.rules.history.since import since_previous
    from routehln.views.history.lines import changed

    line, tracks = whole
    return changed(since_previous(agenda, line, tracks.values(), vertrouwelijk=vertrouwelijk))


def of_mijlpaal(settings: Settings, mijlpaal_id: str) -> Beweging | None:
    """Tell how a mijlpaal moved; None where the history isn't whole, or hasn't got it."""
    whole = tracks_of(settings, [mijlpaal_id])
    track = whole[1].get(mijlpaal_id) if whole else None
    if track is None:
        return None
    from routehln.rules.history.shifted import in_all

    return in_all(track)
