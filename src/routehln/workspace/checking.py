"""The bevindingen of `check`: all of them, or those that are new since a git revision."""

from datetime import date

from routehln.files.disk.step_summary import NotSummarised
from routehln.files.disk.step_summary import summarise as append
from routehln.files.git.revision import read_revision
from routehln.files.read.read import Reading
from routehln.model.answers.finding import Bevinding, gravest_first
from routehln.rules import checks
from routehln.rules.checks.appeared import appeared
from routehln.views.answers.findings import Findings
from routehln.views.github.step_summary import render
from routehln.views.report.messages import nothing_there, say
from routehln.workspace.opened import Opened
from routehln.workspace.question import today

MAX_TOLD = 5  # problems of an old revision


def check(opened: Opened, sinds: str | None, dag: date | None) -> list[Bevinding]:
    """List findings on this day, else today, gravest first; with `sinds` only those that are new since then.

    Says on stderr what it couldn't read.

    Raises:
        GitRefused: the revision isn't there.
    """
    bevindingen = sorted(_bevindingen(opened.reading, dag), key=gravest_first)
    if sinds is None:
        return bevindingen
    earlier = read_revision(opened.roadmap, sinds)
    if not earlier.present:
        say(nothing_there(sinds, "nieuw"))
        return bevindingen
    if not earlier.complete:
        problems = [f"{sinds}:{bevinding}" for bevinding in earlier.bevindingen if bevinding.ernst == "fout"]
        say(f"let op: bij '{sinds}' is niet alles te lezen, dus kan iets hier ten onrechte nieuw heten")
        say(*problems[:MAX_TOLD])
    return appeared(_bevindingen(earlier, dag), bevindingen)


def _bevindingen(reading: Reading, dag: date | None) -> list[Bevinding]:
    bevindingen = [*reading.bevindingen, *checks.check(reading.routekaart, complete=reading.complete)]
    is_sound = not any(bevinding.ernst == "fout" for bevinding in bevindingen)
    if is_sound:
        day = dag or today(reading.routekaart.programma.tijdzone)
        bevindingen += checks.check_on(day, reading.routekaart)
    return bevindingen


def summarise(findings: Findings) -> None:
    """Add the findings to the summary of a GitHub step, if it is one; say so where that can't be written."""
    try:
        append(lambda room: render(findings, room))
    except NotSummarised as error:
        say(f"let op: {error}")
