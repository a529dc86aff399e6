"""The last question: the file that the besluitenlijst goes to, as a concept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError, reason
from routehln.views.report.messages import say
from routehln.views.report.words import counted
from routehln.workspace.vergadering.prompts import REMOVE, ask, confirmed

if TYPE_CHECKING:
    from routehln.workspace.vergadering.standing import Standing
    from routehln.workspace.vergadering.table import Table

FILE_EXPLAINED = (
    "  Typ een naam die eindigt op .odt, .docx, .pdf, .html of .md; daarmee kiest u wat voor bestand het is.",
    f"  {REMOVE}      geen bestand.",
)


def ask_file(table: Table) -> bool:
    """Ask for a file, and write the besluitenlijst to it; always goes on. Raises GoBack, StopHere."""
    overleg_id = table.standing.overleg_id
    offered = f"besluitenlijst-{overleg_id}.odt"
    say("", _progress(table.standing), "Zo maakt u de besluitenlijst, als concept:")
    while True:
        text = ask(f"Naar bestand (Enter = {offered}, {REMOVE} = geen): ", FILE_EXPLAINED)
        if text == REMOVE or _made(table, Path(text or offered)):
            break
    _tell_confidential(table.standing)
    say(f"Klopt alles? Stel de lijst dan vast met: routehln besluitenlijst {overleg_id} --vaststellen")
    return True


def _progress(standing: Standing) -> str:
    labels = [punt.label for punt in standing.agenda.punten if standing.waits(punt)]
    if not labels:
        return "Elk punt dat een besluit vraagt, heeft er een."
    number = counted(len(labels), "punt wacht", "punten wachten")
    return f"Nog {number} op een besluit: {', '.join(labels)}."


def _tell_confidential(standing: Standing) -> None:
    """Say how to make the list with what is confidential, where anything is."""
    secret = [uitspraak for uitspraak in standing.lijst.uitspraken if uitspraak.label.startswith("V")]
    if secret:
        say(
            f"{counted(len(secret), 'vertrouwelijk punt staat', 'vertrouwelijke punten staan')} er niet in; wel met: "
            f"routehln besluitenlijst {standing.overleg_id} --vertrouwelijk -o vertrouwelijk.odt"
        )


def _made(table: Table, file: Path) -> bool:
    """Write the concept to this file; False where that can't be, or may not be."""
    from routehln.rules.ask.besluitenlijst import besluitenlijst
    from routehln.views.answers.agenda import besluitenlijst_payload
    from routehln.views.documents.besluitenlijst import besluitenlijst_names
    from routehln.workspace import publishing, wanted
    from routehln.workspace.history.shifted import on_agenda
    from routehln.workspace.meeting import agenda_of

    is_replaced = file.is_file() and confirmed(f"{file} bestaat al. Vervangen?")
    if file.is_file() and not is_replaced:
        return False
    try:
        table.refresh()
        standing = table.standing
        target = wanted.for_file(file, overschrijf=is_replaced)
        points = agenda_of(
            standing.whole,
            standing.overleg,
            standing.today,
            lambda: standing.opened.routekaart,
            vertrouwelijk=False,
        )
        points = on_agenda(table.settings, points)
        lijst = besluitenlijst(points, standing.whole, standing.today, vertrouwelijk=False)
        names = besluitenlijst_names(lijst, standing.whole)
        publishing.send(table.settings, target, "besluitenlijst", names, besluitenlijst_payload(lijst))
    except RoutehlnError as error:
        say(*error.lines)
        return False
    except OSError as error:
        say(f"fout: {error.filename or file}: {reason(error)}")
        return False
    return True
