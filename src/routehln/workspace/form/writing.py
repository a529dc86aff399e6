"""Write the form of an overleg: fix the numbers of its agenda, then fill in what is known (section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.answers.form import Form
    from routehln.model.mijlpaal.agenda import Agenda

OPTION = "--formulier"


def write_form(settings: Settings, text: str, file: Path, *, overwrite: bool, vertrouwelijk: bool) -> int:
    """Fix the numbers of the agenda where they aren't, and write the form to a file; give the exit code, 0.

    Args:
        settings: where the routekaart is.
        text: the overleg, by id, month, day or name.
        file: where the form goes; its ending gives the format.
        overwrite: whether a file that is there already may be replaced.
        vertrouwelijk: whether confidential points go with it.

    Raises:
        WrongUsage: the file has another ending, or there is no such overleg.
        NotPublished: the form can't be written there.
        RoutehlnError: the files can't be read, or the besluitenlijst is final.
    """
    from routehln.files.disk.publish import publish, refuse_taken
    from routehln.views.form.formats import ENDINGS, form_bytes
    from routehln.views.report.messages import say
    from routehln.workspace.opened import open_routekaart
    from routehln.workspace.publishing import say_left_out

    ending = file.suffix.lower()
    if ending not in ENDINGS:
        endings = f"{', '.join(ENDINGS[:-1])} of {ENDINGS[-1]}"
        raise WrongUsage(f"{OPTION}: aan '{file}' is geen formaat te zien; laat het eindigen op {endings}")
    refuse_taken(file, overwrite=overwrite, option=OPTION)
    form, left_out = _form(open_routekaart(settings), text, vertrouwelijk=vertrouwelijk)
    form_bytes(ending, form)  # refuses before anything is written
    _fix(settings, form.overleg)
    form, left_out = _form(open_routekaart(settings), text, vertrouwelijk=vertrouwelijk)
    publish(file, form_bytes(ending, form), overwrite=overwrite, option=OPTION)
    say_left_out(left_out)
    say(f"Geschreven: {file}", f"Ingevuld? Lees het in met: routehln vergadering {form.overleg} --uit {file}")
    return 0
