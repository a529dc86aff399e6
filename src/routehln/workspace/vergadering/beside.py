"""The questions at the end: what was decided without a point, and the file of the besluitenlijst."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError, reason
from routehln.model.names import same
from routehln.views.answers.vergadering import outcome
from routehln.views.report.messages import say
from routehln.views.report.words import counted
from routehln.workspace.change.subject import titled
from routehln.workspace.vergadering.outcome import OVERVIEW, PRESENT, JumpTo
from routehln.workspace.vergadering.prompts import REMOVE, ask, confirmed
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
FILE_EXPLAINED = (
    "  Typ een naam die eindigt op .odt, .docx, .pdf, .html of .md; daarmee kiest u wat voor bestand het is.",
    f"  {REMOVE}      geen bestand.",
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
        matter = _labelled(table.standing, text)
        if matter:
            raise JumpTo(matter)
        try:
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


def _labelled(standing: Standing, text: str) -> Matter | None:
    """Give the point or the besluit that has this label, if any."""
    for punt in standing.agenda.punten:
        if same(punt.label, text):
            return Matter(punt.mijlpaal.id)
    for uitspraak in standing.lijst.uitspraken:
        if uitspraak.besluit and uitspraak.punt is None and same(uitspraak.label, text):
            return Matter(uitspraak.mijlpaal.id if uitspraak.mijlpaal else None, uitspraak.besluit.titel)
    return None


def ask_file(table: Table) -> bool:
    """Ask for a file, and write the besluitenlijst to it; always goes on. Raises GoBack, StopHere."""
    overleg_id = table.standing.overleg_id
    offered = f"besluitenlijst-{overleg_id}.odt"
    say("", _progress(table.standing), "Zo maakt u de besluitenlijst, als concept:")
    while True:
        text = ask(f"Naar bestand (Enter = {offered}, {REMOVE} = geen): ", FILE_EXPLAINED)
        if text == REMOVE or _made(table, Path(text or offered)):
            break
    say(f"Klopt alles? Stel de lijst dan vast met: routehln besluitenlijst {overleg_id} --vaststellen")
    return True


def _progress(standing: Standing) -> str:
    labels = [punt.label for punt in standing.agenda.punten if standing.waits(punt)]
    if not labels:
        return "Elk punt dat een besluit vraagt, heeft er een."
    number = counted(len(labels), "punt wacht", "punten wachten")
    return f"Nog {number} op een besluit: {', '.join(labels)}."


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
        points = agenda_of(standing.whole, standing.overleg, lambda: standing.opened.routekaart, vertrouwelijk=False)
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
