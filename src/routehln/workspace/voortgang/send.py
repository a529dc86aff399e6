"""Make the voortgangsrapportage of a year, and write it as a document or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.workspace import publishing, question

if TYPE_CHECKING:
    from routehln.commands.options import Document, Settings
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.voortgang.voortgang import Voortgang
    from routehln.rules.voortgang.material import Material, Moves
    from routehln.views.documents.paper.drawing_names import IndicatorNames
    from routehln.workspace.wanted import Wanted

DRAWING = "indicator"  # the template of a line chart, in templates/
WITHOUT_DRAWINGS = ("md", "json")


def explain() -> int:
    """Print the names that the templates may use: of the document, then of a line chart; gives exit code 0."""
    from routehln.views.documents.paper.drawing_names import IndicatorNames

    publishing.explain_paper()
    return publishing.explain(IndicatorNames, DRAWING)


def send(settings: Settings, document: Document, wanted: Wanted, jaar: str, peildatum: str | None) -> int:
    """Write the voortgangsrapportage of the year that was typed to its file or to stdout; gives the exit code.

    What it leaves out is said on stderr. Raises NoRoutekaart, InvalidFiles or WrongUsage.
    """
    from routehln.rules.voortgang.material import all_of, without_confidential
    from routehln.rules.voortgang.voortgang import left_out, voortgang
    from routehln.views.titles import awaited_titles
    from routehln.views.voortgang.answer import answer
    from routehln.views.voortgang.paper import voortgang_paper
    from routehln.workspace.voortgang.year import period

    overzicht = question.overzicht(settings)
    day = question.peildatum(peildatum, overzicht.tijdzone)
    periode = period(jaar, overzicht, day)
    everything = all_of(overzicht, _moves(settings))
    public = without_confidential(everything)
    whole, without_secrets = voortgang(everything, periode, day), voortgang(public, periode, day)
    secret = left_out(whole, without_secrets)
    told = whole if document.vertrouwelijk else without_secrets
    if not document.vertrouwelijk:
        publishing.say_left_out(secret)
    _say_undated(everything if document.vertrouwelijk else public)
    titels = awaited_titles(_waiting(told), overzicht, vertrouwelijk=document.vertrouwelijk)

    def draw(names: IndicatorNames) -> str:
        return "" if wanted.formaat in WITHOUT_DRAWINGS else publishing.drawn(settings, DRAWING, names)

    is_secret = document.vertrouwelijk and secret > 0
    paper = voortgang_paper(told, overzicht, titels, draw, vertrouwelijk=is_secret)
    return publishing.send_answer(settings, wanted, answer(told), paper)


def _moves(settings: Settings) -> Moves | None:
    """Read how the planning moved out of the git history; None where git hasn't all of it."""
    from routehln.rules.voortgang.material import Moves
    from routehln.workspace.history.history import tracks_of

    whole = tracks_of(settings, None)
    return Moves(*whole) if whole else None


def _waiting(told: Voortgang) -> list[Mijlpaal]:
    """Give the mijlpalen of which the document says what they wait for."""
    late = [achterstand.mijlpaal for achterstand in told.achterstanden]
    return [*late, *(vraag.mijlpaal for vraag in told.vragen)]


def _say_undated(material: Material) -> None:
    """Say on stderr how many mijlpalen are afgerond without a day, and so count in no year."""
    from routehln.rules.voortgang.end_of_period import undated
    from routehln.views.report.messages import say

    number = len(undated(material.mijlpalen))
    if number:
        count, them = ("Eén mijlpaal is", "telt die") if number == 1 else (f"{number} mijlpalen zijn", "tellen die")
        say(f"{count} afgerond zonder dag, en {them} in geen enkel jaar mee; zeg: routehln status ID afgerond --op DAG")
