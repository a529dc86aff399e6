"""Write the form of an overleg: fix the numbers of its agenda, then fill in what is known (section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.workspace.change.besluit.sitting import Sitting, sitting_of

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.form.form import Form

OPTION = "--formulier"


def write_form(
    settings: Settings,
    overleg: str | None,
    gremium: str | None,
    file: Path,
    *,
    overwrite: bool,
    vertrouwelijk: bool,
) -> int:
    """Fix the numbers of the agenda where they aren't, and write the form to a file; give the exit code, 0.

    Args:
        settings: where the routekaart is.
        overleg: the meeting by id, month, day or name; None for the next one of the gremium.
        gremium: the gremium that meets, by name; None for the one that `overleg` names, or that decides.
        file: where the form goes; its ending gives the format.
        overwrite: whether a file that is there already may be replaced.
        vertrouwelijk: whether confidential points go with it.

    Raises:
        WrongUsage: the file has another ending, or there is no such overleg, or its besluitenlijst is final.
        NotPublished: the form can't be written there.
        RoutehlnError: the files can't be read or written.
    """
    from routehln.files.disk.publish import publish, refuse_taken
    from routehln.views.form.formats import form_bytes
    from routehln.views.report.messages import say
    from routehln.workspace.opened import open_routekaart
    from routehln.workspace.publishing import say_left_out

    ending = _ending(file)
    refuse_taken(file, overwrite=overwrite, option=OPTION)
    sitting = sitting_of(open_routekaart(settings).routekaart, overleg, gremium)
    form_bytes(ending, _form(sitting, vertrouwelijk=vertrouwelijk))  # what can't be made is refused before any write
    _fix(settings, sitting)
    fixed = sitting_of(open_routekaart(settings).routekaart, sitting.overleg.id)
    form = _form(fixed, vertrouwelijk=vertrouwelijk)
    publish(file, form_bytes(ending, form), overwrite=overwrite, option=OPTION)
    say_left_out(0 if vertrouwelijk else _confidential(fixed))
    say(f"Geschreven: {file}", f"Ingevuld? Lees het in met: routehln vergadering {form.overleg} --uit {file}")
    return 0


def _ending(file: Path) -> str:
    """Give the ending of the file's name, in small letters; raises WrongUsage where a form has no such format."""
    from routehln.views.form.formats import ENDINGS

    ending = file.suffix.lower()
    if ending not in ENDINGS:
        endings = f"{', '.join(ENDINGS[:-1])} of {ENDINGS[-1]}"
        raise WrongUsage(f"{OPTION}: aan '{file}' is geen formaat te zien; laat het eindigen op {endings}")
    return ending


def _form(sitting: Sitting, *, vertrouwelijk: bool) -> Form:
    """Fill in the form of an overleg with what is known."""
    from routehln.model.form.form import Form
    from routehln.rules.form.rows import form_rows
    from routehln.views.documents.meetings import Meeting
    from routehln.views.titles import title
    from routehln.workspace.meeting import agenda_of

    overleg, whole = sitting.overleg, sitting.whole
    points = agenda_of(whole, overleg, sitting.today, lambda: sitting.routekaart, vertrouwelijk=vertrouwelijk)
    rows = tuple(form_rows(points, whole, title, vertrouwelijk=vertrouwelijk))
    return Form(overleg.id, Meeting.of(overleg, whole).called, rows)


def _confidential(sitting: Sitting) -> int:
    return len([punt for punt in sitting.agenda.punten if punt.mijlpaal.vertrouwelijk])


def _fix(settings: Settings, sitting: Sitting) -> None:
    """Fix the numbers of the agenda, and show that; nothing happens where every point has its number for good."""
    from routehln.workspace.change.change import change
    from routehln.workspace.change.overleg import fixing

    points = sitting.agenda
    if points.vast and not any(punt.toegevoegd for punt in points.punten):
        return
    change(settings, lambda routekaart: fixing(routekaart, sitting.overleg.id, None, None, None), droog=False)
